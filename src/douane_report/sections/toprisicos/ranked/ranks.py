"""The ranked list as a table in which the ranks stand after the risks, under a head of their own.

The ranks of an earlier year may stand beside them in the same form. What tells them apart is the
year in the head: a column of another year is no ranking of this one.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from douane_report.document import Line
from douane_report.document.grids.labels import assign_labels
from douane_report.document.lists.bullets import bulleted_fragments
from douane_report.document.lists.numbered import NumberedItem, are_texts, number_in
from douane_report.document.model import Known, union
from douane_report.document.pdf import PdfPage
from douane_report.document.rules import crossing_heights
from douane_report.sections.vocabulary import SectionWords, fold

_LEAST = 3
"""How many ranks are a list at least."""

_WIDEST_STEP = 2.5
"""How far under each other the ranks of one table are at most, in steps of its first two."""

_THIN = 2.5
"""Height in points up to which a shape is a rule."""


def ranks_after(
    page: PdfPage, words: SectionWords, year: int, known: Known
) -> Iterator[tuple[NumberedItem, ...]]:
    """Give the risks of tables whose ranks of a year stand on their right, in order of rank.

    Args:
        page: the page.
        words: the vocabulary of the section.
        year: the year of the report.
        known: tells whether a text is a label, which settles how lines are joined.
    """
    lines = bulleted_fragments(page)
    for head in lines:
        if not words.listed("risks", head.text):
            continue
        ranks = _ranks(head, lines, words, year)
        numbers = sorted(number_in(it.text) or 0 for it in ranks)
        if len(ranks) < _LEAST or numbers != list(range(1, len(ranks) + 1)):
            continue
        texts = _texts(page, head, ranks, known)
        if are_texts(texts):
            items = [
                NumberedItem(rank.words[0], tuple(own))
                for rank, own in zip(ranks, texts, strict=True)
            ]
            yield tuple(sorted(items, key=lambda it: number_in(it.number.text) or 0))


def _ranks(head: Line, lines: Sequence[Line], words: SectionWords, year: int) -> list[Line]:
    """The figures under the one head, right of that of the risks, that is of the year."""
    level = [
        it
        for it in lines
        if it.placed.x0 > head.placed.x1
        and it.placed.overlap_y(head.placed) > 0.5 * head.placed.height
    ]
    own = [it for it in level if _is_of(it, words, year)]
    if len(own) != 1:
        return []
    box = own[0].placed
    column = sorted(
        (
            it
            for it in lines
            if len(it.words) == 1
            and number_in(it.text) is not None
            and it.placed.top >= box.bottom - 1
            and box.overlap_x(it.placed) > 0
        ),
        key=lambda it: it.placed.cy,
    )
    for at, (above, line) in enumerate(pairwise(column), start=1):
        step = column[1].placed.cy - column[0].placed.cy
        if line.placed.cy - above.placed.cy > _WIDEST_STEP * step:
            return column[:at]
    return column


def _is_of(line: Line, words: SectionWords, year: int) -> bool:
    """Whether a head says "rank", of this year or of none."""
    *names, last = fold(line.text).split() or [""]
    if last.isdigit():
        return last == str(year) and words.listed("ranks", " ".join(names))
    return line.text == "#" or words.listed("ranks", line.text)


def _texts(page: PdfPage, head: Line, ranks: Sequence[Line], known: Known) -> list[list[Line]]:
    """The lines of the risk of each rank, under the head of the risks."""
    under = [
        it
        for it in bulleted_fragments(page)
        if abs(it.placed.x0 - head.placed.x0) <= 0.6 * it.words[0].size
        and it.placed.top >= head.placed.bottom - 1
    ]
    if not under:
        return []
    first = min(under, key=lambda it: it.placed.top).words[0]
    bottom = ranks[-1].placed.cy + 3.2 * first.size
    own = [
        it
        for it in under
        if it.words[0].bold == first.bold
        and abs(it.words[0].size - first.size) <= 0.06 * first.size
        and it.placed.cy <= bottom
    ]
    height = own[0].placed.height
    span = union([*(it.placed for it in own), *(it.placed for it in ranks)])
    rules = crossing_heights(page.marks, span, tallest=_THIN, share=0.6)
    levels = [it.placed.cy + height / 2 for it in ranks]
    return assign_labels(own, levels, first.size, rules, known)
