"""The text of a page as pdfium has it, and whether anything can be found in it.

A PDF holds letters, not words. Where a page opens with turned letters, such as a stamp across
it, the library that puts them together may take every letter for a line of its own; the letters
of a heading that are set apart it takes for words. The words that are read by their places are
whole.
"""

import re

_SHORT = 2
"""Most letters of a line that is a piece of a word."""

_LEAST_PIECES = 20
"""Fewest such lines on a page whose text is in pieces."""

_SHARE = 0.15
"""Least part of a page's lines that are pieces when its text is."""


_APART = re.compile(r"^(?:[^\W_] ){7}", re.MULTILINE)
"""A line that opens with letters set apart."""


_UNSEEN_HYPHEN = re.compile("\u00ad(?=\\S)")


def with_hyphens_seen(text: str) -> str:
    """Leave the hyphens of a text that are seen: those at the end of a line.

    Pdfium joins the halves of a word that is broken over two lines by U+FFFE.
    """
    return _UNSEEN_HYPHEN.sub("", text.replace("\ufffe", "-\n"))


def in_pieces(text: str) -> bool:
    """Whether letters of a text are set apart, or many of its lines are but a letter or two."""
    if _APART.search(text):
        return True
    lines = [line.strip() for line in text.splitlines()]
    pieces = sum(len(line) <= _SHORT and line.isalpha() for line in lines)
    return pieces >= _LEAST_PIECES and pieces >= _SHARE * len(lines)
