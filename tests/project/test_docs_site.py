"""The pages of docs/ as the site has them: links lead somewhere, and nothing is loaded from elsewhere."""

import re
import sys
from pathlib import Path, PurePosixPath

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from docs_site import BESIDE, DOCS, loaded_from_elsewhere, site_page  # noqa: E402

PAGES = [page for page in sorted(DOCS.rglob("*.md")) if page.parent.name != "tour"]
LINK = re.compile(r"\]\(([^()\s#:]+)(?:#[^()\s]*)?\)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(DOCS).as_posix())
def test_every_link_of_a_page_leads_to_a_file(page: Path) -> None:
    lost = {target for target in LINK.findall(page.read_text("utf-8")) if not (page.parent / target).exists()}
    # Comes with the packages.
    assert lost <= {"installing.md"}


def test_links_lead_where_the_site_has_the_page() -> None:
    place = PurePosixPath("docs/comparing/blind.md")
    text = "[a](../numbers.md#time) [b](../../SECURITY.md) [c](https://example.com/x) [tool](../../packaging/tour.py)"
    turned = "[a](../numbers.md#time) [b](../security-policy.md) [c](https://example.com/x) tool (`packaging/tour.py`)"
    assert site_page(text, place) == turned
    assert site_page("![p](docs/pictures/usage-light.png) [d](docs/decisions)", PurePosixPath("README.md")) == (
        "![p](pictures/usage-light.png) [d](decisions.md)"
    )


def test_each_page_has_its_place_in_the_navigation() -> None:
    settings = yaml.safe_load((ROOT / "packaging" / "mkdocs.yml").read_text())
    named = set(re.findall(r"[\w/-]+\.md", str(settings["nav"])))
    pages = {page.relative_to(DOCS).as_posix() for page in PAGES if page.parent.name != "decisions"}
    assert pages | set(BESIDE.values()) == named


def test_a_page_that_loads_something_from_elsewhere_is_seen(tmp_path: Path) -> None:
    (tmp_path / "good.html").write_text('<a href="https://example.com">x</a><img src="pictures/a.png">')
    (tmp_path / "script.html").write_text('<script src="https://cdn.example.com/a.js"></script>')
    (tmp_path / "font.html").write_text('<link rel="stylesheet" href="//fonts.example.com/css">')
    assert loaded_from_elsewhere(tmp_path) == ["font.html", "script.html"]
