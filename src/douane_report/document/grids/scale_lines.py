"""Scales that go on in the next line of a narrow header: ``2024 x €`` over ``1.000``.

The second half alone looks like a figure, or like a header of its own.
"""

import re
from collections.abc import Sequence

from douane_report.document.cells import is_year, read_cell
from douane_report.document.model import Line

_WORD = r"(?:mln|mld|miljoen|miljard|duizend)\.?\)?$"

_HALVES = (
    (
        re.compile(r"(?:^|[\s(])[x×](?:\s*€)?$", re.I),
        re.compile(rf"^(?:€\s*)?(?:1(?:[.\s]000)+\)?$|(?:1\s+)?{_WORD})", re.I),
    ),
    (re.compile(r"(?:^|[\s(])(?:[x×]\s*€?\s*1|€)$", re.I), re.compile(rf"^{_WORD}", re.I)),
    (re.compile(r"\([^)]*€$"), re.compile(r"^1(?:[.\s]000)+\)$")),
)
"""What a line ends in that goes on, and with what: ``x €`` with ``1.000``, ``x € 1`` with ``mln``.

Under ``€`` alone ``1.000`` may as well be the first of the amounts, but for one that ends what
brackets hold, and one that no amount stands next under (``_OVER_WORDS``).
"""

_OVER_WORDS = (re.compile(r"\bin\s+€$", re.I), re.compile(r"^1(?:[.\s]000)+\)?$"))
"""The same of ``Bedragen in €`` over ``1.000``: the first of the amounts has others under it."""

_STEP = 1.6
"""How far under each other the two stand at most, in type sizes."""


def with_whole_scales(fragments: Sequence[Line]) -> list[Line]:
    """Give the fragments of a page, with a scale on two lines put together in one.

    Args:
        fragments: the fragments; both halves of a scale are set alike, one right under the other.
    """
    under = {
        id(line): other
        for line in fragments
        for start, end in _HALVES
        if start.search(line.text) and (other := _goes_on(line, end, fragments))
    }
    start, end = _OVER_WORDS
    under |= {
        id(line): other
        for line in fragments
        if start.search(line.text)
        and (other := _goes_on(line, end, fragments))
        and not _is_over_amounts(other, fragments)
    }
    if not under:
        return list(fragments)
    taken = {id(it) for it in under.values()}
    return [
        line._replace(words=(*line.words, *under[id(line)].words)) if id(line) in under else line
        for line in fragments
        if id(line) not in taken
    ]


def _is_over_amounts(line: Line, fragments: Sequence[Line]) -> bool:
    """Whether what stands next under a line is an amount, and no word, header or year."""
    under = [
        it
        for it in fragments
        if it.placed.top >= line.placed.cy and it.placed.overlap_x(line.placed) > 0
    ]
    nearest = min(under, key=lambda it: it.placed.top, default=None)
    return nearest is not None and not is_year(nearest.text) and read_cell(nearest) is not None


def _goes_on(line: Line, end: re.Pattern[str], fragments: Sequence[Line]) -> Line | None:
    box, word = line.placed, line.words[-1]
    found = [
        it
        for it in fragments
        if 0.5 * word.size < it.placed.bottom - box.bottom <= _STEP * word.size
        and it.placed.overlap_x(box) > 0
        and end.match(it.text)
        and (it.words[0].size, it.words[0].bold) == (word.size, word.bold)
    ]
    return found[0] if len(found) == 1 else None
