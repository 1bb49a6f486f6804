"""Reads and changes Qt's .ts files, and says what is wrong with a translation."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree

FORMS = {
    "ar": ("0", "1", "2", "3-10, 103-110, ...", "11-99, 111-199, ...", "100-102, 200-202, ..."),
    "de": ("1", "others"),
    "es": ("1", "others"),
    "fr": ("0, 1", "others"),
    "ja": ("all",),
    "zh_CN": ("all",),
}
"""Of each language the counts that its plural forms are for, in Qt's order."""

_PLACE = re.compile(r"\{\{|\}\}|\{[^{}]*\}")
_MNEMONIC = re.compile(r"(?<!&)&(?=[^&\s])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One text of the program with what a language makes of it."""

    source: str
    plural: str = ""
    """The English plural; empty: the text depends on no count."""
    translations: tuple[str, ...]
    """One for each of the language's plural forms, else one. Empty strings: not translated."""
    finished: bool = False
    note: str = ""
    """What the comment `#: ...` over the call says to translators."""
    where: tuple[str, ...] = ()
    """File and line, if lupdate was asked for them."""

    @property
    def key(self) -> tuple[str, str]:
        return self.source, self.plural


def read(file: Path) -> list[Text]:
    return [_text(message) for message in ElementTree.parse(file).iter("message")]


def _text(message: ElementTree.Element) -> Text:
    translation = message.find("translation")
    assert translation is not None
    forms = translation.findall("numerusform")
    return Text(
        source=message.findtext("source", ""),
        plural=message.findtext("comment", ""),
        translations=tuple(form.text or "" for form in forms) if forms else (translation.text or "",),
        finished="type" not in translation.attrib,
        note=message.findtext("extracomment", ""),
        where=tuple(f"{at.get('filename', '').lstrip('./')}:{at.get('line')}" for at in message.iter("location")),
    )


def write(file: Path, texts: Mapping[tuple[str, str], Text]) -> None:
    """Put these translations into the file as finished ones; lupdate gives it its own layout again."""
    tree = ElementTree.parse(file)
    for message in tree.iter("message"):
        text = texts.get((message.findtext("source", ""), message.findtext("comment", "")))
        translation = message.find("translation")
        if text is None or translation is None:
            continue
        translation.attrib.pop("type", None)
        elements = translation.findall("numerusform") or [translation]
        for element, said in zip(elements, text.translations, strict=True):
            element.text = said
    tree.write(file, encoding="utf-8", xml_declaration=True)


def faults(text: Text, language: str) -> list[str]:
    """What is wrong with a text's translations, in one phrase each; nothing for a good one."""
    forms = FORMS[language] if text.plural else ("all",)
    if len(text.translations) != len(forms):
        return [f"{len(text.translations)} translations instead of {len(forms)}"]
    found = dict.fromkeys(
        fault
        for form, said in zip(forms, text.translations, strict=True)
        for fault in _faults_of_form(text, said, stands_for_one_count=form.isdecimal())
    )
    return list(found)


def _faults_of_form(text: Text, said: str, *, stands_for_one_count: bool) -> list[str]:
    if not said.strip():
        return ["an empty translation"]
    allowed, needed = _places(text.source) | _places(text.plural), _places(text.plural or text.source)
    if stands_for_one_count:
        needed -= {"{n}"}  # "one pane" needs no number
        needed &= _places(text.source) if text.plural else needed
    places = _places(said)
    found = [f"{place} is missing" for place in sorted(needed - places)]
    found += [f"{place} is not in the English text" for place in sorted(places - allowed)]
    if _edges(said) != _edges(text.source):
        found.append("blanks at its beginning or end that the English text has not, or the other way round")
    if len(_MNEMONIC.findall(said)) != len(_MNEMONIC.findall(text.source)):
        found.append("not as many & for keyboard mnemonics as the English text")
    if said.count("\n") != text.source.count("\n"):
        found.append("not as many line breaks as the English text")
    return found


def _places(text: str) -> set[str]:
    """The places for values, and doubled braces, which stand for themselves."""
    return set(_PLACE.findall(text))


def _edges(text: str) -> tuple[str, str]:
    bare = text.strip()
    start = text.index(bare)
    return text[:start], text[start + len(bare) :]


def as_json(texts: Sequence[Text], language: str) -> list[dict[str, object]]:
    """What a translator fills in: `translation`, one text or a list of one for each of `forms`."""
    return [_entry(text, language) for text in texts]


def _entry(text: Text, language: str) -> dict[str, object]:
    entry: dict[str, object] = {"source": text.source}
    if text.plural:
        entry |= {"plural": text.plural, "forms": list(FORMS[language]), "translation": list(text.translations)}
    else:
        entry["translation"] = text.translations[0]
    if text.note:
        entry["note"] = text.note
    if text.where:
        entry["where"] = list(text.where)
    return entry


def translated(text: Text, translation: object) -> Text:
    """The text with what a translator wrote.

    Raises:
        TypeError: if that is no text, and no list of texts.
    """
    said = [translation] if isinstance(translation, str) else translation
    if not isinstance(said, list) or not all(isinstance(each, str) for each in said):
        raise TypeError("`translation` is neither a text nor a list of texts")
    return replace(text, translations=tuple(said), finished=True)
