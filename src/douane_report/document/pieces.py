"""Whether a page's own text is in pieces, so that nothing can be found in it.

A PDF holds letters, not words. Where a page opens with turned letters, such as a stamp across
it, the library that puts them together may take every letter for a line of its own. The words
that are read by their places are whole.
"""

from __future__ import annotations

_SHORT = 2
"""Most letters of a line that is a piece of a word."""

_LEAST_PIECES = 20
"""Fewest such lines on a page whose text is in pieces."""

_SHARE = 0.15
"""Least part of a page's lines that are pieces when its text is."""


def in_pieces(text: str) -> bool:
    """Whether so many lines of a text are one or two letters that its words are broken."""
    lines = [line.strip() for line in text.splitlines()]
    pieces = sum(len(line) <= _SHORT and line.isalpha() for line in lines)
    return pieces >= _LEAST_PIECES and pieces >= _SHARE * len(lines)
