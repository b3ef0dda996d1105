"""Footnote marks behind words on a page of activities, which belong to no name and no title."""

import re

from douane_report.document import Line
from douane_report.document.model import Word

_MARK = re.compile(r"\(?(?:\d{1,2}|[a-z])\)?(?:,\(?(?:\d{1,2}|[a-z])\)?)*|[*†‡§]+")
"""What is a footnote mark where it is raised; a raised capital is the letter of a status."""

_GLUED = re.compile(r"(?<=[^\W\d_])(?:[*†‡]+|[¹²³⁴-⁹⁰]+\)?)$|(?<=\))(?:[*†‡]+|[¹²³⁴-⁹⁰]+\)?)$")
"""A footnote mark at the end of a word that is set as a character of its own."""

_POWERS = re.compile(r"(?:CO|[kdcm]?m)")
"""What a small figure behind it is a part of: ``CO²``, ``m²``."""


def without_footmarks(line: Line) -> Line:
    """Take the footnote marks behind words off a line.

    One that opens the line leads a footnote and stays, as does a letter behind a number (``1e``).
    """
    kept: list[Word] = []
    for word in line.words:
        if kept and word.raised and _is_mark(word, kept[-1]):
            continue
        found = None if word.raised else _GLUED.search(word.text)
        if found and not _POWERS.fullmatch(word.text[: found.start()]):
            word = word._replace(text=word.text[: found.start()])
        kept.append(word)
    return line if kept == list(line.words) else line._replace(words=tuple(kept))


def _is_mark(word: Word, before: Word) -> bool:
    """Whether a raised word is a footnote mark at the word before it."""
    if not _MARK.fullmatch(word.text):
        return False
    last = before.text[-1:]
    return not (last.isdigit() and word.text.isalpha()) and not _POWERS.fullmatch(before.text)
