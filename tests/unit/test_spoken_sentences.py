"""The core says what it says in the language that is set, and what it writes to files in English."""

import errno
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal

import pytest

from abreast.core.chat import ChatRequest, Message
from abreast.core.dialects.base import Endpoint
from abreast.core.dialects.build import sent
from abreast.core.dialects.status import About, status_error
from abreast.core.judge.blinding import masked_name
from abreast.core.judge.merging import masked_names
from abreast.core.judge.standings import Wanted
from abreast.core.language import ENGLISH, Language, as_given, in_english, listed, speak
from abreast.core.meter.totals import dollars
from abreast.core.registry.names import UnknownModel, resolve
from abreast.core.run.same_input import LaneInput, compared
from abreast.core.store.importing.report import ImportReport
from abreast.core.system_reasons import reason_of

ACME = Endpoint(provider_id="acme", label="Acme", dialect="openai-chat", base_url="https://acme.example/v1")


@pytest.fixture(autouse=True)
def shouted() -> Iterator[None]:
    """A language in which all is said in brackets, with a comma before the decimals."""
    speak(
        Language(
            translate=lambda one, many, n: f"<{one if n in (-1, 1) else many}>",
            number=lambda value, decimals: f"{value:,.{decimals}f}".translate(str.maketrans(",.", ".,")),
        )
    )
    yield
    speak(ENGLISH)


def test_the_fault_of_a_host_is_a_whole_sentence_with_its_numbers() -> None:
    error = status_error(
        endpoint=ACME, model="m-1", status=413, code=None, message="", headers={}, about=About(needed_tokens=12_345, allowed_tokens=8_192),
    )  # fmt: skip
    assert error.message == (
        "<The conversation is too long for m-1: it needs 12.345 tokens, and 8.192 fit. "
        "Leave earlier turns out, or choose another model.>"
    )


def test_a_name_that_nothing_has_is_told_as_it_was_typed() -> None:
    with pytest.raises(UnknownModel) as unknown:
        resolve("{gpt}", {})
    assert unknown.value.message == "<There is no model '{gpt}'. `abreast models` lists what there is.>"


def test_what_differs_between_panes_is_named_in_the_language() -> None:
    badge = compared([lane("A", "one"), lane("B", "two")]).badge
    assert badge == "<differs: <prompt>>"


def test_a_count_takes_the_form_of_its_number() -> None:
    assert ImportReport(imported=1).in_words() == ["<1 comparison imported.>"]
    assert ImportReport(imported=2).in_words() == ["<2 comparisons imported.>"]


def test_money_is_written_as_the_language_has_it_and_for_programs_in_english() -> None:
    assert dollars(Decimal("1234.5")) == "<$1.234,50>"
    with in_english():
        assert dollars(Decimal("1234.5")) == "$1,234.50"
    assert dollars(Decimal("1234.5")) == "<$1.234,50>"


@pytest.mark.parametrize(("value", "said"), [(2, "2"), (0.05, "0,05"), (0.1 + 0.2, "0,3"), (1200.0, "1.200")])
def test_a_number_is_said_with_as_many_decimals_as_it_has(value: float, said: str) -> None:
    assert as_given(value) == said


def test_what_one_thread_says_in_english_another_one_does_not() -> None:
    with in_english(), ThreadPoolExecutor(1) as other:
        assert (dollars(Decimal(1)), other.submit(dollars, Decimal(1)).result()) == ("$1.00", "<$1,00>")


@pytest.mark.parametrize(("names", "said"), [([], ""), (["a"], "a"), (["a", "b", "c"], "<a, b and c>")])
def test_names_are_listed_as_the_language_does(names: list[str], said: str) -> None:
    assert listed(names) == said


def test_why_the_system_refused_a_file_is_said_in_the_language_and_what_is_rare_by_the_system() -> None:
    assert reason_of(PermissionError(errno.EACCES, "Permission denied")) == "<Permission denied>"
    assert reason_of(OSError(errno.ENOLINK, "Link has been severed")) == "Link has been severed"


def test_a_model_is_asked_in_english_and_a_table_for_programs_says_what_it_counts_in_english() -> None:
    assert masked_name(0) == "<Answer A>"
    assert masked_names(2) == ("Answer A", "Answer B")
    assert Wanted().counted == "blind votes"


def lane(letter: str, prompt: str) -> LaneInput:
    request = ChatRequest(model="m-1", messages=(Message.user(prompt),))
    return LaneInput(letter=letter, sent=sent(request, ACME))
