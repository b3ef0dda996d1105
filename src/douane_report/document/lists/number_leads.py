"""Numbers of a list that are no plain figures: ``Nr. 4``, ``Risico 4:``, one in a ring, ``IV``.

A line that starts with one is given with the figure as its first word, so that what looks for
lists need not know of any other form.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import pairwise

from douane_report.document.lists.bullets import bulleted_fragments
from douane_report.document.model import Line, Word, union
from douane_report.document.pdf import PdfPage

_LEADS = frozenset(
    {"nr", "no", "nummer", "plaats", "plek", "positie", "rang", "risico", "toprisico"}
)
_NUMBER = re.compile(r"^#?(\d{1,2})(?:e|de|ste)?[.):]?$")
_SIGNED = re.compile(r"^([A-Z]|[IVX]{1,5})[.):]?$")
_JOINTS = frozenset(":–—-|.")
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV")
_LETTERS = "ABCDEFGHIJKLMN"
_LEAST = 3
"""How many letters or Roman numerals count up at least."""


def numbered_fragments(page: PdfPage) -> tuple[Line, ...]:
    """Give the fragments of a page, with a figure as the first word of those that have a number."""
    return page.derive(_of)


def _of(page: PdfPage) -> tuple[Line, ...]:
    lines = bulleted_fragments(page)
    counted = dict(_counted(lines))
    found = [_with_figure(line, counted.get(id(line.words[0]))) for line in lines]
    same = all(one is other for one, other in zip(lines, found, strict=True))
    return lines if same else tuple(found)


def _with_figure(line: Line, counted: int | None) -> Line:
    """A line with its number as a figure; as it is where it has no other number than that."""
    first, *rest = line.words
    ringed = _ringed(first.text)
    number = counted or ringed
    taken = 1
    if number is None and rest and first.text.rstrip(".").casefold() in _LEADS:
        found = _NUMBER.match(rest[0].text)
        number, taken = (int(found[1]) if found else None), 2
    if number is None:
        return line
    if len(line.words) > taken + 1 and line.words[taken].text in _JOINTS:
        taken += 1
    box = union([word.placed for word in line.words[:taken]])
    last = line.words[taken - 1]
    return line._replace(words=(last._replace(text=str(number), box=box), *line.words[taken:]))


def _ringed(text: str) -> int | None:
    """The value of a figure in a ring or on a disc, which is one character."""
    if len(text) != 1 or text.isdecimal() or unicodedata.category(text) != "No":
        return None
    value = unicodedata.numeric(text)
    return int(value) if value == int(value) and 1 <= value <= 20 and not _is_raised(text) else None


def _is_raised(text: str) -> bool:
    return unicodedata.decomposition(text).startswith(("<super>", "<sub>"))


def _counted(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Yield the first words that are letters or Roman numerals of a list, and what they count."""
    runs: dict[tuple[int, bool, str], list[Word]] = {}
    for line in sorted(lines, key=lambda it: (it.placed.bottom, it.placed.x0)):
        word = line.words[0]
        if _SIGNED.match(word.text) and (len(line.words) > 1 or word.text[-1] in ".):"):
            runs.setdefault((round(2 * word.size), word.bold, word.colour), []).append(word)
    for run in runs.values():
        signs = [word.text.rstrip(".):") for word in run]
        for order in (_ROMAN, _LETTERS):
            places = [order.index(it) if it in order else -1 for it in signs]
            if (
                len(run) >= _LEAST
                and sorted(places) == list(range(len(run)))
                and (order is _ROMAN or all(two > one for one, two in pairwise(places)))
            ):
                yield from ((id(word), at + 1) for word, at in zip(run, places, strict=True))
                break
