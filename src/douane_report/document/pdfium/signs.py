"""Dashes and quotation marks that a font calls digits, told by the shape of what is painted.

Ghostscript is known to join the two bytes of a character: those of U+2013 to ``3``, those of
U+2018 to ``8``. Digits that are small and raised are footnote marks, unless they have such a shape.
"""

from douane_report.document.model import Box

_FLAT = 0.2
"""Height of a hyphen, at most, as a part of the type size."""

_QUOTES = "89"
"""Digits that quotation marks are called by."""

_LOW, _NARROW = 0.35, 0.25
"""Height and width of a quotation mark, at most, as parts of the type size.

They are 0.22 to 0.32 and 0.08 to 0.24 in Liberation, DejaVu and Noto; raised digits are at least
0.41 high and 0.28 wide there.
"""


def is_dash(painted: Box, size: float) -> bool:
    """Whether what is painted has the shape of a dash.

    Args:
        painted: the box of its ink in points, upright.
        size: the type size in points.
    """
    return painted.height <= _FLAT * size and painted.width > 1.5 * painted.height


def sign_of(digit: str, painted: Box, size: float) -> str | None:
    """Give the dash or quotation mark that a raised digit is painted as; None for a digit.

    Args:
        digit: the character that the font says.
        painted: the box of its ink in points, upright.
        size: the type size in points.
    """
    if not digit.isdigit():
        return None
    quote = painted.height < _LOW * size and painted.width < _NARROW * size
    if is_dash(painted, size) or (digit in _QUOTES and quote):
        return chr(0x2010 + int(digit))
    return None
