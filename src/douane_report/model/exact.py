"""Decimals as they are written out: exactly, the way a person would."""

from decimal import Decimal
from typing import Annotated

from pydantic import PlainSerializer


def plain(value: Decimal) -> str:
    """Write a Decimal out: no exponent, no trailing zeros, no negative zero.

    >>> plain(Decimal("4.267258E+9")), plain(Decimal("7.40")), plain(Decimal("-0.0"))
    ('4267258000', '7.4', '0')
    """
    if value.is_zero():
        return "0"
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


Exact = Annotated[Decimal, PlainSerializer(plain, return_type=str, when_used="json")]
"""A Decimal that JSON holds as a string, so that no digit of it is lost."""
