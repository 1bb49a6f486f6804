"""Dollars as whole numbers, so that a database adds them up without rounding.

An amount is split into picodollars (10^-12) and, for what is left, yoctodollars (10^-24), of which there are fewer than
10^12. Prices per million of tokens have rarely more than six decimals, so the second part is mostly 0; costs that
providers report as floating point numbers have more. What is finer than 10^-24 is rounded to even.
"""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal

_PER_PICO = 10**12
_YOCTO = Decimal(1).scaleb(-24)
_EXACT = Context(prec=80, rounding=ROUND_HALF_EVEN)


def split(usd: Decimal) -> tuple[int, int]:
    """Whole picodollars, and what is left in yoctodollars. The amount must not be negative."""
    return divmod(int(_EXACT.quantize(usd, _YOCTO).scaleb(24, _EXACT)), _PER_PICO)


def joined(pico: int, yocto: int) -> Decimal:
    """The dollars of two such numbers, also where they are sums."""
    return _EXACT.scaleb(Decimal(pico * _PER_PICO + yocto), -24)
