"""What people read of an export is in their language; what programs read is the same in all."""

from __future__ import annotations

import io
import re
from collections.abc import Generator
from contextlib import contextmanager
from html.parser import HTMLParser
from pathlib import Path

import pytest
from history_samples import WAIT_S
from test_vote_exports import voted

from abreast.core.judge.report.build import ReportOptions
from abreast.core.judge.report.forms import ReportForm, language_of, written
from abreast.core.language import ENGLISH, Language, speak
from abreast.core.store.exporting.export import FormName, export, write
from abreast.core.store.history import History
from abreast.core.store.importing.run import import_file
from abreast.core.store.opening import temporary_history
from abreast.core.store.report_writing import report_of

OF_THE_SAMPLE = {
    "Why",
    "Because",
    "Clear",
    "words",
    "style",
    "It",
    "is",
    "no",
    "JSON",
    "Abreast",
    "Acme",
    "acme",
    "SMALL",
    "small",
    "JUDGE",
    "judge",
}


@contextmanager
def said_in(code: str) -> Generator[None]:
    """A language that puts each text between signs, and a comma before decimals."""
    speak(
        Language(
            code=code,
            translate=lambda one, many, n: f"‹{one if n in (-1, 1) else many}›",
            number=lambda value, decimals: ENGLISH.number(value, decimals).translate(str.maketrans(",.", ".,")),
        )
    )
    try:
        yield
    finally:
        speak(ENGLISH)


class Page(HTMLParser):
    """The words of a page, and what it says of its language."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.begin: dict[str, str | None] = {}
        self._is_style = False
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._is_style = tag == "style"
        if tag == "html":
            self.begin = dict(attrs)
        self.words += [value or "" for name, value in attrs if name == "aria-label"]

    def handle_data(self, data: str) -> None:
        if not self._is_style:
            self.words.append(data)


def exported(history: History, form: FormName) -> str:
    file = io.StringIO(newline="")
    write(history, history.exchange.all_ids().result(WAIT_S), file, form)
    return file.getvalue()


def reported(history: History, form: ReportForm) -> str:
    ids = history.exchange.all_ids().result(WAIT_S)
    with language_of(form):
        made = report_of(history, ids, ReportOptions(open_votes=True))
        return written(made, form)


def unsaid(text: str) -> set[str]:
    """The words that were not given to the language."""
    while text != (shorter := re.sub(r"‹[^‹›]*›", " ", text)):
        text = shorter
    return set(re.findall(r"[A-Za-z]{2,}", text)) - OF_THE_SAMPLE


@pytest.fixture
def shown(history: History) -> History:
    """A voted turn whose names are shown, and one whose names are hidden."""
    _, turn_id = voted(history)
    history.votes.show_names(turn_id).result(WAIT_S)
    voted(history)
    return history


@pytest.mark.parametrize(("code", "lang", "direction"), [("zh_CN", "zh-CN", "ltr"), ("ar", "ar", "rtl")])
def test_a_page_says_its_language_and_its_direction(history: History, code: str, lang: str, direction: str) -> None:
    voted(history)
    with said_in(code):
        for page in (exported(history, FormName.HTML), reported(history, ReportForm.HTML)):
            assert Page(page).begin == {"lang": lang, "dir": direction}
    assert Page(exported(history, FormName.HTML)).begin == {"lang": "en", "dir": "ltr"}


def test_all_that_people_read_of_an_export_is_in_their_language(shown: History) -> None:
    with said_in("de"):
        page, text = Page(exported(shown, FormName.HTML)), exported(shown, FormName.MARKDOWN)
    assert not unsaid(" ".join(page.words))
    assert not unsaid(text)
    assert "‹Answer A›" in text


def test_all_that_people_read_of_a_report_is_in_their_language(shown: History) -> None:
    with said_in("de"):
        page, text = Page(reported(shown, ReportForm.HTML)), reported(shown, ReportForm.MARKDOWN)
    assert not unsaid(" ".join(page.words))
    assert not unsaid(text)


def test_what_programs_read_is_the_same_in_every_language(shown: History) -> None:
    in_english = [exported(shown, FormName.JSON), exported(shown, FormName.CSV), reported(shown, ReportForm.JSON)]
    with said_in("de"):
        in_german = [exported(shown, FormName.JSON), exported(shown, FormName.CSV), reported(shown, ReportForm.JSON)]
    made_at = re.compile(r'"made_at_ms": \d+')
    assert [made_at.sub("", text) for text in in_german] == [made_at.sub("", text) for text in in_english]


def test_what_one_language_has_exported_another_one_imports(shown: History, tmp_path: Path) -> None:
    with said_in("ar"):
        export(shown, shown.exchange.all_ids().result(WAIT_S), tmp_path / "all.json", FormName.JSON)
    other = temporary_history()
    with said_in("de"):
        report = import_file(other, tmp_path / "all.json")
    assert (report.imported, report.refused) == (2, 0)
    other.close()
