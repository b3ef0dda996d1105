"""The names of lying bars: before each bar, or over it, on one line or on several."""

from collections.abc import Sequence
from itertools import pairwise

from douane_report.document.cells import FigureCell
from douane_report.document.grids.label_edge import nearest_shadow
from douane_report.document.model import Box, Known, Line, union
from douane_report.document.repair import join_lines
from douane_report.document.rows import names_parted

_MOST_LINES = 5
_LEADING = 1.7
"""How far under each other the lines of one name stand, at most, in type sizes."""

_CLOSE = 1.45
"""As far, where what stands further apart is another name."""

_ALIKE = 0.7
"""How much the heights of names beside their bars may differ, in type sizes."""

_OVER = 4.0
"""How far over the first bar the header of a list stands, at most, in type sizes."""

Labels = list[tuple[Line, ...]]


def names_of(rows: Sequence[Box], texts: Sequence[Line], area: Box, known: Known) -> Labels | None:
    """Give the names of rows of bars; None where one has none, or one that may be that of two.

    Args:
        rows: where the bars of each row are, from top to bottom.
        texts: the lines of the page that are no figures.
        area: where all bars are.
        known: tells whether a name is in the vocabulary.
    """
    ways = (*_beside(rows, texts, area), _over(rows, texts, area))
    found = [
        labels
        for labels in ways
        if labels and all(names_parted(it, known) is None for it in labels)
    ]
    return max(
        found,
        key=lambda labels: (
            sum(known(join_lines(line.text for line in it)) for it in labels),
            not _is_cut(labels[-1], texts),
        ),
        default=None,
    )


def _is_cut(label: Sequence[Line], texts: Sequence[Line]) -> bool:
    """Whether the last name goes on in a line that was left out."""
    last = label[-1]
    return any(
        _follows(last, line, _CLOSE)
        and abs(line.placed.x0 - last.placed.x0) <= 1
        and line.words[0].bold == last.words[0].bold
        for line in texts
    )


def _beside(rows: Sequence[Box], texts: Sequence[Line], area: Box) -> list[Labels | None]:
    """Give the lines before the bars of each row, as they stand level with the middle, or hang."""
    middles, tops = [row.cy for row in rows], [row.top - 2 for row in rows]
    cuts = [(one + two) / 2 for one, two in pairwise(middles)]
    around = [2 * middles[0] - cuts[0], *cuts, 2 * middles[-1] - cuts[-1]]
    hanging = [*tops, 2 * tops[-1] - tops[-2]]
    before = [line for line in texts if line.placed.x1 <= area.x0 + 2]
    return [
        _complete(rows, _blocks(before, around[0], around[-1])),
        *(_between(rows, before, bounds) for bounds in (around, hanging)),
    ]


def _blocks(before: Sequence[Line], top: float, bottom: float) -> list[list[Line]]:
    """Group the lines before the bars that follow each other closely: one name each."""
    within = [line for line in before if top < line.placed.cy < bottom]
    lines = nearest_shadow(sorted(within, key=lambda it: -it.placed.x1))
    blocks: list[list[Line]] = []
    for line in sorted(lines, key=lambda it: it.placed.bottom):
        if blocks and _follows(blocks[-1][-1], line, _CLOSE):
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks


def _between(rows: Sequence[Box], before: Sequence[Line], bounds: Sequence[float]) -> Labels | None:
    """Give the lines before the bars that stand between the heights at which rows begin."""
    within = [line for line in before if bounds[0] < line.placed.cy < bounds[-1]]
    lines = nearest_shadow(sorted(within, key=lambda it: -it.placed.x1))
    return _complete(
        rows,
        [
            [line for line in lines if top < line.placed.cy < bottom]
            for top, bottom in pairwise(bounds)
        ],
    )


def _over(rows: Sequence[Box], texts: Sequence[Line], area: Box) -> Labels | None:
    """Give the lines over the bars of each row, flush with these; None where a row has none.

    A name is nearer to its own bar than to the one before; else names stand under their bars.
    """
    flush = [line for line in texts if abs(line.placed.x0 - area.x0) <= 3]
    tops = [rows[0].top - (rows[1].top - rows[0].bottom)]
    tops += [row.bottom for row in rows]
    found = _complete(
        rows,
        [
            [line for line in flush if top - 1 <= line.placed.top and line.placed.cy < row.top]
            for top, row in zip(tops, rows, strict=False)
        ],
    )
    if found is None or any(
        row.top - own[-1].placed.bottom >= own[0].placed.top - before.bottom
        for own, row, before in zip(found[1:], rows[1:], rows, strict=False)
    ):
        return None
    return found


def _complete(rows: Sequence[Box], labels: Sequence[Sequence[Line]]) -> Labels | None:
    """Give the labels of all rows; None where one has none, or one that may be that of two.

    The lines of a label follow each other closely, and all labels stand alike: level with the
    top of their bars, with the middle, or with the bottom.
    """
    found = [tuple(sorted(own, key=lambda it: it.placed.bottom)) for own in labels]
    if len(found) != len(rows) or not all(
        0 < len(own) <= _MOST_LINES and any(map(_has_letters, own)) for own in found
    ):
        return None
    if not all(_follows(one, two) for own in found for one, two in pairwise(own)):
        return None
    boxes = [union([line.placed for line in own]) for own in found]
    size = max(own[0].words[0].size for own in found)
    ways = (
        [label.top - row.top for label, row in zip(boxes, rows, strict=True)],
        [label.cy - row.cy for label, row in zip(boxes, rows, strict=True)],
        [label.bottom - row.bottom for label, row in zip(boxes, rows, strict=True)],
    )
    return found if any(max(offs) - min(offs) <= _ALIKE * size for offs in ways) else None


def _follows(one: Line, two: Line, leading: float = _LEADING) -> bool:
    size = two.words[0].size
    return (
        0.6 * size <= two.placed.bottom - one.placed.bottom <= leading * size
        and abs(one.words[0].size - size) <= 0.25 * size
    )


def _has_letters(line: Line) -> bool:
    return any(char.isalpha() for char in line.text)


def is_between(cell: FigureCell, area: Box, labels: Labels) -> bool:
    """Whether a figure stands between the names and the bars: then there are more columns."""
    left = min(line.placed.x0 for label in labels for line in label)
    box = cell.line.placed
    return left <= box.x0 < area.x0 - 2 and area.top - 2 < box.cy < area.bottom + 2


def header_over(first: Box, area: Box, texts: Sequence[Line], is_series: Known) -> str:
    """Give the name of a series that stands over a list of bars; empty where there is none."""
    over = [
        (first.top - line.placed.bottom, line.text)
        for line in texts
        if is_series(line.text)
        and line.placed.overlap_x(area) > 0
        and -1 <= first.top - line.placed.bottom <= _OVER * line.words[0].size
    ]
    return min(over)[1] if over else ""
