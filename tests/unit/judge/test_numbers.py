"""Numbers of an answer, as their readers take them."""

from __future__ import annotations

import pytest

from abreast.core.judge.differences.numbers import numbers_of, numbers_only_in


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("1,000", "1000"),
        ("1.000 km", "1000 km"),
        ("3.50", "3.5"),
        ("3,5", "3.5"),
        ("1.234,56", "1,234.56"),
        ("1'000", "1 000"),
        ("5 kilometres", "5km"),
        ("$5", "5 dollars"),
        ("20%", "20 percent"),
        ("5 million", "5,000,000"),
        ("1e3", "1000"),
        ("−5 °C", "-5°C"),
        ("٣٤", "34"),
        ("a 12-month plan", "12 months"),
    ],
)
def test_the_same_number_is_known_however_it_is_written(first: str, second: str) -> None:
    assert numbers_only_in(numbers_of(first), numbers_of(second)) == ()
    assert numbers_only_in(numbers_of(second), numbers_of(first)) == ()


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("5 km", "5 mi"),
        ("1.5", "15"),
        ("-3", "3"),
        ("1,000", "1"),
        ("10 %", "10"),
        ("$5", "€5"),
        ("version 3.11.2", "version 3.11.3"),
        ("2024-05-01", "2024-01-05"),
        ("300 km/s", "300 km/h"),
        ("5 million", "5 billion"),
        ("3,5", "35"),
    ],
)
def test_other_numbers_and_other_units_differ(first: str, second: str) -> None:
    assert len(numbers_only_in(numbers_of(first), numbers_of(second))) == 1


@pytest.mark.parametrize("text", ["1. one\n2) two\n", "```py\nx = 5\n```\n", "abc12 x2 v", "no number"])
def test_list_numbers_code_and_names_are_no_numbers(text: str) -> None:
    assert numbers_of(text) == ()


def test_a_number_says_where_it_stands() -> None:
    text = "It takes 5 minutes and $7.50."

    assert [text[number.start : number.end] for number in numbers_of(text)] == ["5 minutes", "$7.50"]


def test_absurd_numbers_are_compared_as_they_are_written() -> None:
    assert len(numbers_of("9" * 5_000 + " 1e999 1e-999 1.2,3.4,5")) >= 4
