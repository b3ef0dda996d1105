"""The text of a page for finding where to look, also where the PDF's own is in pieces.

A PDF holds letters, not words. Where a page opens with turned letters, such as a stamp across
it, the library that puts them together may take every letter for a line of its own; nothing is
found in such a text. The words that are read by their places are whole.
"""

from __future__ import annotations

from weakref import WeakKeyDictionary

from douane_report.document.model import Page

_SHORT = 2
"""Most letters of a line that is a piece of a word."""

_LEAST_PIECES = 20
"""Fewest such lines on a page whose text is in pieces."""

_SHARE = 0.15
"""Least part of a page's lines that are pieces when its text is."""

_whole: WeakKeyDictionary[Page, str] = WeakKeyDictionary()
"""Texts that were put together by place; the pages themselves keep their words not for ever."""


def plain_text(page: Page) -> str:
    """Give the text of a page to search in; where it is in pieces, its lines as read as well."""
    if not page.has_geometry or not in_pieces(page.text):
        return page.text
    text = _whole.get(page)
    if text is None:
        text = _whole[page] = "\n".join([page.text, *(line.text for line in page.lines)])
    return text


def in_pieces(text: str) -> bool:
    """Whether so many lines of a text are one or two letters that its words are broken."""
    lines = [line.strip() for line in text.splitlines()]
    pieces = sum(len(line) <= _SHORT and line.isalpha() for line in lines)
    return pieces >= _LEAST_PIECES and pieces >= _SHARE * len(lines)
