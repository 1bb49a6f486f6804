"""Keeps what the window says in other languages: packaging/languages/*.ts, and what the program loads of it, resources/languages/*.qm.

python packaging/translations.py                     renew both from the program's texts; say what is not translated
python packaging/translations.py export LANG FILE    write the texts of a language that are not translated, as JSON;
                                                     --all: those that are, too
python packaging/translations.py import LANG FILE    take over what was filled in for `translation`; say what is refused, and why

The JSON is a list of {"source", "plural", "forms", "translation", "note", "where"}: only "source", "plural" (of a text that
depends on a count) and "translation" are read. A new language is a new line in `translation_files.FORMS`.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import PySide6

from translation_files import FORMS, Text, as_json, faults, read, translated, write

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = ROOT / "app" / "abreast"
SOURCES = ROOT / "packaging" / "languages"
COMPILED = ROOT / "resources" / "languages"


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command")
    for name in ("export", "import"):
        command = commands.add_parser(name)
        command.add_argument("language", choices=sorted(FORMS))
        command.add_argument("file", type=Path)
        if name == "export":
            command.add_argument("--all", action="store_true")
    chosen = parser.parse_args(arguments)
    match chosen.command:
        case "export":
            return export(chosen.language, chosen.file, finished_too=chosen.all)
        case "import":
            return take_over(chosen.language, chosen.file)
        case _:
            for language in FORMS:
                renew(language)
            return 0


def renew(language: str) -> None:
    """Bring a language's .ts up to the program's texts, and compile it."""
    source = source_of(language)
    extract(source)
    release(source, COMPILED / f"abreast_{language}.qm")
    texts = read(source)
    print(f"{language}: {sum(text.finished for text in texts)} of {len(texts)} texts are translated.")


def source_of(language: str) -> Path:
    return SOURCES / f"abreast_{language}.ts"


def extract(target: Path, *, locations: str = "none") -> None:
    """Renew a .ts file, whose name ends with its language (`abreast_zh_CN.ts`), by Qt's lupdate."""
    language = target.stem.partition("_")[2]  # else lupdate makes Egyptian Arabic of Arabic
    # What looks similar may mean the opposite: a text whose English changed is translated anew.
    options = [
        "-no-obsolete",
        "-sort-messages",
        "-target-language",
        language,
        "-disable-heuristic",
        "similartext",
        "-locations",
        locations,
    ]
    aliases = ["-tr-function-alias", "tr+=tr_n,QT_TR_NOOP+=mark"]
    # The extensions go first: lupdate looks through a folder as soon as it reads its name.
    run_tool("lupdate", "-silent", "-extensions", "py", *aliases, *options, str(PROGRAM), "-ts", str(target))


def release(source: Path, target: Path) -> None:
    """Compile a .ts file; texts that are not translated are left out, and the program says them in English."""
    run_tool("lrelease", "-silent", "-nounfinished", str(source), "-qm", str(target))


def run_tool(name: str, *arguments: str) -> None:
    """One of the programs that come with PySide6.

    Raises:
        subprocess.CalledProcessError: if it fails; its own output stands above.
    """
    tool = Path(PySide6.__file__).parent / (f"{name}.exe" if os.name == "nt" else name)
    subprocess.run([str(tool), *arguments], cwd=ROOT, check=True, stdin=subprocess.DEVNULL)


def export(language: str, file: Path, *, finished_too: bool = False) -> int:
    chosen = [text for text in located_texts(language) if finished_too or not text.finished]
    file.write_text(json.dumps(as_json(chosen, language), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{file}: {len(chosen)} texts for {language}.")
    return 0


def located_texts(language: str) -> list[Text]:
    """All texts of the program with where they stand, which the .ts does not hold: it would change with each line."""
    with tempfile.TemporaryDirectory(dir=SOURCES, prefix=".at-") as folder:
        copy = Path(folder) / source_of(language).name
        if source_of(language).exists():
            shutil.copyfile(source_of(language), copy)
        extract(copy, locations="absolute")
        return sorted(read(copy), key=lambda text: text.where)


def take_over(language: str, file: Path) -> int:
    """Returns 1 if something was refused; what is good is taken over all the same."""
    source = source_of(language)
    extract(source)
    known = {text.key: text for text in read(source)}
    taken: dict[tuple[str, str], Text] = {}
    refused: list[str] = []
    for entry in json.loads(file.read_text(encoding="utf-8")):
        try:
            text = translated(known[entry["source"], entry.get("plural", "")], entry["translation"])
        except (KeyError, TypeError) as error:
            why = "no such text in the program" if isinstance(error, KeyError) else str(error)
            refused.append(f"{json.dumps(entry, ensure_ascii=False)}: {why}")
            continue
        if not any(text.translations):
            continue
        if found := faults(text, language):
            refused.append(f"{json.dumps(text.source, ensure_ascii=False)}: {'; '.join(found)}")
        else:
            taken[text.key] = text
    write(source, taken)
    for sentence in refused:
        print(f"refused {sentence}")
    print(f"{language}: {len(taken)} taken over, {len(refused)} refused.")
    renew(language)
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
