"""Dutch notation, as the facsimiles print it."""

from __future__ import annotations

from decimal import Decimal


def dutch(value: Decimal, decimals: int = 0, thousands: str = ".") -> str:
    """A number with a decimal comma and the given mark between thousands."""
    text = f"{value:,.{max(decimals, 0)}f}"
    return text.replace(",", "\0").replace(".", ",").replace("\0", thousands)
