"""What parts of what was seized are called: ``waarvan maritiem``, or the same in other words.

A part is opened by a word that says so (``waarvan``), or named by the way on which it came:
``via zeehavens``, ``in zeecontainers``, ``op het water``. All that came by sea is one part, in
whatever words; where other ways are named with it, or it is said not to be, it is none.
"""

import re

from douane_report.document.part_words import spelled_out
from douane_report.document.rows import Table
from douane_report.sections.tabular.columns import opens_part
from douane_report.sections.vocabulary import SectionWords, fold
from douane_report.sections.vocabulary import words as words_of_all

_YEAR_BEHIND = re.compile(r"(?:\W+(?:in|over))?\W*\b(?:19|20)\d\d\b\W*$")
"""A year at the end of what a part is called, with the word that leads to it."""

_LEADS = ",:;(–- "
"""What may lead from a name to a part that stands behind it."""


def names_part(words: SectionWords, text: str) -> bool:
    """Whether a text is the name of a part: opened as one, or a way with little else."""
    if opens_part(text):
        return True
    named = fold(_YEAR_BEHIND.sub("", text)).split()
    ways = [word for word in named if _is_way(words, word)]
    rest = [word for word in named if word not in ways]
    return bool(ways) and (
        words.listed("leads", named[0]) or all(words.listed("beside_ways", it) for it in rest)
    )


def part_in(words: SectionWords, text: str) -> str | None:
    """Give the part that is named in a text under what the vocabulary calls it, if it is one.

    Other words say that it is another, or a part of that part: ``in de haven van Rotterdam``.
    """
    named = spelled_out(" ".join(spelled_out(fold(it)) for it in text.split())).split()
    parts = {part for word in named if (part := words.lookup("parts", word))}
    rest = [word for word in named if not words.lookup("parts", word)]
    if len(parts) != 1 or not all(_says_little(words, word) for word in rest):
        return None
    return parts.pop()


def part_called(words: SectionWords, name: str) -> str:
    """Give what a part is called: by the vocabulary, or else as it is printed."""
    if part := part_in(words, name):
        return part
    first, _, rest = spelled_out(fold(_YEAR_BEHIND.sub("", name))).partition(" ")
    return (rest if first in words_of_all("of_a_part") else f"{first} {rest}").strip() or "onbekend"


def drug_and_part(words: SectionWords, text: str) -> tuple[str, str] | None:
    """Take a text apart into what stands before the words of a part, and these: ``Qat via zee``.

    Before words that only name a way the name must be known as that of a drug.
    """
    parts = text.split(" ")
    for at in range(1, len(parts)):
        drug, part = " ".join(parts[:at]).strip(_LEADS), " ".join(parts[at:]).strip(_LEADS)
        opened = opens_part(parts[at]) and not opens_part(text)
        if opened or (words.lookup("labels", drug) and names_part(words, part)):
            return drug, part
    return None


def with_parts_opened(table: Table, words: SectionWords) -> Table:
    """Give a table whose headers that name a part open as one does: ``waarvan via zeehavens``."""
    headers = tuple(
        f"waarvan {it}" if not opens_part(it) and names_part(words, it) else it
        for it in table.headers
    )
    return table if headers == table.headers else table._replace(headers=headers)


def _says_little(words: SectionWords, word: str) -> bool:
    """Whether a word beside the name of a part says nothing of which part it is."""
    return (
        word.isdigit()
        or words.listed("beside_ways", word)
        or words.listed("units", word)
        or word in words_of_all("of_a_part")
    )


def _is_way(words: SectionWords, word: str) -> bool:
    return words.lookup("parts", word) is not None or words.listed("ways", word)
