"""The numbers of a text with their units, so that 1,000 and 1000 are the same and 5 km and 5 mi are not."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from abreast.core.judge.differences.parts import parts_of

MOST_DIGITS = 40
"""A longer row of digits is compared as it is written."""
_SPACE = " \u00a0\u2009\u202f"
_NUMBER = re.compile(
    # Dates, times and versions are one thing, not three numbers.
    r"(?P<literal>(?<![\w.])[vV]?\d+(?:[./:-]\d+){2,}(?![\w])|(?<![\w.:])\d{1,2}:\d{2}(?![\w:]))"
    rf"|(?<![^\W_])(?<!\w[.,])(?P<sign>(?<![\w)])[-\u2212])?(?P<money>[$€£¥₹][{_SPACE}]?)?"
    rf"(?P<number>\d{{1,3}}(?:[{_SPACE}'’]\d{{3}})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*)(?:[eE](?P<power>[+-]?\d{{1,3}})(?!\w))?"
    rf"(?:[{_SPACE}-]?(?P<unit>[%‰°][CFK]?|[^\W\d_]+(?:/[^\W\d_]+)?[²³]?|[€£¥₹$](?!\d)))?"
)
_LIST_NUMBER = re.compile(r"^[ \t>]*\d{1,9}[.)](?=[ \t])", re.MULTILINE)
_SCALES = {"thousand": 3, "million": 6, "millions": 6, "billion": 9, "billions": 9, "trillion": 12}
_UNITS = {
    word: unit
    for unit, words in {
        "%": "% percent prozent",
        "‰": "‰",
        "$": "$ usd dollar dollars",
        "€": "€ eur euro euros",
        "£": "£ gbp pound pounds",
        "¥": "¥ jpy yen",
        "₹": "₹ inr rupees",
        "°C": "°c celsius",
        "°F": "°f fahrenheit",
        "K": "kelvin",
        "°": "° degree degrees",
        "km": "km kilometer kilometers kilometre kilometres",
        "m": "m meter meters metre metres",
        "cm": "cm centimeter centimeters centimetre centimetres",
        "mm": "mm millimeter millimeters millimetre millimetres",
        "nm": "nm nanometer nanometers nanometre nanometres",
        "mi": "mi mile miles",
        "ft": "ft foot feet",
        "in": "inch inches",
        "km/h": "km/h kph",
        "mph": "mph",
        "m/s": "m/s",
        "kg": "kg kilogram kilograms",
        "g": "g gram grams",
        "mg": "mg milligram milligrams",
        "lb": "lb lbs",
        "oz": "oz ounce ounces",
        "l": "l liter liters litre litres",
        "ml": "ml milliliter milliliters",
        "ms": "ms millisecond milliseconds",
        "s": "s sec second seconds",
        "min": "min minute minutes",
        "h": "h hour hours hr hrs",
        "day": "day days",
        "week": "week weeks",
        "month": "month months",
        "year": "year years",
        "KB": "kb kilobyte kilobytes",
        "MB": "mb megabyte megabytes",
        "GB": "gb gigabyte gigabytes",
        "TB": "tb terabyte terabytes",
        "Hz": "hz",
        "kHz": "khz",
        "MHz": "mhz",
        "GHz": "ghz",
        "W": "w watt watts",
        "kW": "kw",
        "kWh": "kwh",
        "V": "v volt volts",
        "token": "token tokens",
    }.items()
    for word in words.split()
}


@dataclass(frozen=True, slots=True)
class Number:
    """One number of a text. Equal if one may be read as the other: `1.000` is a thousand in some languages."""

    values: frozenset[Decimal | str]
    """How it may be read; a date, a time or a version as it is written."""
    unit: str
    """As `km`; "" if there is none that is known."""
    start: int = field(compare=False)
    """Where it stands in the text."""
    end: int = field(compare=False)

    def agrees(self, other: Number) -> bool:
        return self.unit == other.unit and not self.values.isdisjoint(other.values)


def numbers_of(text: str) -> tuple[Number, ...]:
    """The numbers of the prose of an answer, in order; not those that count the items of a list."""
    return tuple(
        number for part in parts_of(text) if part.language is None for number in _of(text, part.start, part.end)
    )


def numbers_only_in(these: tuple[Number, ...], others: tuple[Number, ...]) -> tuple[Number, ...]:
    """Those of `these` that agree with none of `others`, each once, where it stands first."""
    known = {(value, number.unit) for number in others for value in number.values}
    found: list[Number] = []
    for number in these:
        keys = {(value, number.unit) for value in number.values}
        if known.isdisjoint(keys):
            found.append(number)
            known |= keys
    return tuple(found)


def _of(text: str, begin: int, end: int) -> Iterator[Number]:
    counters = {match.end() - 1 for match in _LIST_NUMBER.finditer(text, begin, end)}
    for match in _NUMBER.finditer(text, begin, end):
        if match["literal"]:
            written = unicodedata.normalize("NFKC", match["literal"])
            yield Number(frozenset({written}), "", match.start(), match.end())
            continue
        if match.end("number") in counters:
            continue
        values = _readings(unicodedata.normalize("NFKC", match["number"]), match["sign"] is not None)
        word = (match["unit"] or "").lower()
        # A rate that is not in the list still tells two numbers apart; any other word may be the noun that is counted.
        power = int(match["power"] or 0) + _SCALES.get(word, 0)
        money = (match["money"] or "").strip()
        unit = _UNITS.get(money or word, word if "/" in word else "")
        is_named = word in _SCALES or bool(unit and not money)
        stop = match.end("unit" if is_named else "power" if match["power"] else "number")
        yield Number(frozenset(_scaled(value, power) for value in values), unit, match.start(), stop)


def _scaled(value: Decimal | str, power: int) -> Decimal | str:
    return value if isinstance(value, str) else value.scaleb(power).normalize()


def _readings(written: str, is_negative: bool) -> Iterator[Decimal | str]:
    """What a row of digits with marks may mean."""
    digits = re.sub(r"[ '’]", "", written)
    sign = "-" if is_negative else ""
    if len(digits) > MOST_DIGITS:
        yield sign + digits
        return
    marks = re.findall(r"[.,]", digits)
    groups = re.split(r"[.,]", digits)
    grouped = len(groups) > 1 and len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:])
    if not marks:
        yield Decimal(sign + digits)
    elif len(marks) == 1:
        if grouped and groups[0] != "0":
            yield Decimal(sign + "".join(groups))
        if not (grouped and marks == [","] and groups[0] != "0"):
            # Nobody writes three decimals behind a comma as often as thousands; behind a point both are common.
            yield Decimal(f"{sign}{groups[0]}.{groups[1]}")
    elif len(set(marks)) == 1:
        yield Decimal(sign + "".join(groups)) if grouped else sign + digits
    elif len(set(marks[:-1])) == 1 and marks[-1] != marks[0]:
        yield Decimal(f"{sign}{''.join(groups[:-1])}.{groups[-1]}")
    else:
        yield sign + digits
