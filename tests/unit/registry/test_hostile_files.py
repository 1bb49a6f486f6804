"""A file that was made to harm, or was just broken: told with its place, left as it is, and what was good goes on."""

from pathlib import Path

import pytest

from abreast.core.registry.bots import BOTS, load_bots
from abreast.core.registry.file import PROVIDERS
from abreast.core.registry.problems import FileRefused
from abreast.core.registry.registry import load
from abreast.core.registry.saving import opened

GOOD = b"providers:\n  a: {dialect: ollama, base_url: 'http://localhost:1'}\n"
GOOD_BOTS = b"bots: {b: {model: m}}\n"
HOSTILE = {
    "aliases": (b"x: &x [a]\ny: *x\n", "1:4"),
    "a bomb of aliases": (b"a: &a [x]\n" + b"".join(b"%c: &%c [*%c, *%c]\n" % (c + 1, c + 1, c, c) for c in range(97, 120)), "1:4"),
    "merge keys": (b"providers:\n  a:\n    <<: {label: x}\n", "3:5"),
    "tags": (b"providers: !!python/object/apply:os.system [id]\n", "1:12"),
    "duplicate keys": (b"providers:\n  a: {}\n  a: {}\n", "3:3"),
    "10 MB": (b"a: 1\n" * 2_000_000, "52429:5"),
    "10 MB in one line": (b"a" * 10_000_000, "1:262145"),
    "depth 100,000 in flow": (b"x: " + b"[" * 100_000, "1:23"),
    "depth 100,000 in blocks": (b"- " * 100_000, "1:41"),
    "UTF-16": ("providers: {}".encode("utf-16"), "1:1"),
    "Latin-1": ("version: 1\nlabel: é\n".encode("latin-1"), "2:8"),
    "NUL": (b"a: 1\nb: \0\n", "2:4"),
    "an escape sequence": (b"a: 1\nb: \x1b[31m\n", "2:4"),
    "two documents": (b"a: 1\n---\nb: 2\n", "2:1"),
    "tabs": (b"a:\n\tb: 1\n", "2:1"),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.fault(86)
@pytest.mark.fault(87)
@pytest.mark.fault(88)
@pytest.mark.fault(89)
@pytest.mark.fault(90)
def test_a_hostile_file_is_told_with_its_place_and_the_last_good_one_stays_in_use(name: str, tmp_path: Path) -> None:
    data, place = HOSTILE[name]
    path = tmp_path / "providers.yaml"
    path.write_bytes(GOOD)
    good = load(path, environ={})
    path.write_bytes(data)
    registry = load(path, environ={}, last_good=good)
    [problem] = registry.problems
    assert str(problem).startswith(f"providers.yaml:{place}: ")
    assert dict(registry) == dict(good)
    # Also after a further look, and until it is good again.
    assert dict(load(path, environ={}, last_good=registry)) == dict(good)
    path.write_bytes(GOOD.replace(b":1'", b":2'"))
    assert load(path, environ={}, last_good=registry)["a"].base_url == "http://localhost:2"


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_of_bots_is_told_with_its_place_and_the_last_good_one_stays_in_use(
    name: str, tmp_path: Path
) -> None:
    data, place = HOSTILE[name]
    path = tmp_path / "bots.yaml"
    path.write_bytes(GOOD_BOTS)
    good = load_bots(path)
    path.write_bytes(data)
    bots = load_bots(path, good)
    assert str(bots.problems[0]).startswith(f"bots.yaml:{place}: ")
    assert dict(bots) == dict(good) != {}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.fault(86)
@pytest.mark.fault(87)
@pytest.mark.fault(88)
@pytest.mark.fault(89)
@pytest.mark.fault(90)
def test_a_hostile_file_is_not_edited(name: str, tmp_path: Path) -> None:
    data, _ = HOSTILE[name]
    path = tmp_path / "providers.yaml"
    path.write_bytes(data)
    for kind in (PROVIDERS, BOTS):
        with pytest.raises(FileRefused):
            opened(path, kind)
    assert path.read_bytes() == data
    assert list(tmp_path.iterdir()) == [path]
