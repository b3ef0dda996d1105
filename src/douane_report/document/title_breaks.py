"""Titles under which the columns of a page start anew, though they are too short to end any.

A gutter runs on beside a short title where there are columns over it and under it. What tells
that these are others is that the title stands alone on its height, and that heads stand side by
side right under it.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from math import inf
from statistics import median

from douane_report.document.model import Box, Line

_LARGE = 1.25
"""By what a title is larger than the usual text of a page."""

_NEAR = 2.5
"""Widest space between a title and the heads under it, in sizes of its type."""

_LEVEL = 1.0
"""How far apart the baselines of heads side by side are at most, in points."""

_WHITE = 5.0
"""Height of white space across a page that parts what is over it from the rest, in sizes."""

_FIRST = 2.0
"""How far under that white space each of the columns begins at most, in sizes."""

_TITLE = 1.1
"""By what a title under it is larger than the usual text at least, if it is not bold."""

_LINES = 3
"""Fewest lines with one edge that are a column, and on as many heights a text."""

_WITHIN = 12.0
"""How far a line reaches into a column at least to cross it, in points."""

_EDGE = 3.0
"""How far from the edge of its title the first head stands at most, in points."""


def parted_at_titles(fragments: Sequence[Line]) -> list[list[Line]]:
    """Part the fragments of a page over each such title.

    Args:
        fragments: runs of words with boxes.
    """
    rest = list(fragments)
    parts: list[list[Line]] = []
    usual = median(it.words[0].size for it in rest) if rest else 0.0
    titles = [it for it in rest if it.words[0].size >= _LARGE * usual]
    for title in sorted(titles, key=lambda it: it.placed.top):
        if _opens_columns(title, rest, usual):
            cut = title.placed.top
            parts.append([it for it in rest if it.placed.bottom <= cut])
            rest = [it for it in rest if it.placed.bottom > cut]
    return [half for part in [*parts, rest] for half in _parted_at_white(part, usual)]


def _parted_at_white(part: Sequence[Line], usual: float) -> Iterator[list[Line]]:
    """Part columns under white space across the page from what is over it, if a title opens them.

    Args:
        part: a part of the page.
        usual: size of its usual text.
    """
    over: list[Line] = []
    low = inf
    for line in sorted(part, key=lambda it: it.placed.top):
        box = line.placed
        if over and box.top - low >= _WHITE * usual:
            under = [it for it in part if it.placed.top >= box.top - 1]
            first = min(under, key=lambda it: (round(it.placed.x0), it.placed.top))
            beside = any(
                it.placed.x0 >= first.placed.x1 and it.placed.top - box.top <= _FIRST * usual
                for it in under
            )
            level = first.placed.top - box.top <= usual
            text = len({round(it.placed.bottom) for it in over}) >= _LINES
            if (
                text
                and level
                and beside
                and (first.words[0].bold or first.words[0].size >= _TITLE * usual)
            ):
                yield over
                over = []
        low = max(low, box.bottom) if over else box.bottom
        over.append(line)
    yield over if len(over) < len(part) else list(part)


def _opens_columns(title: Line, fragments: Sequence[Line], usual: float) -> bool:
    box = title.placed
    others = [(it, it.placed) for it in fragments if it is not title]
    if any(it.bottom > box.top and it.top < box.bottom - 1 for _, it in others):
        return False
    under = sorted(
        (it for it in others if it[1].top >= box.bottom - 1),
        key=lambda it: (it[1].bottom, it[1].x0),
    )
    if not under or under[0][1].top - box.bottom > _NEAR * title.words[0].size:
        return False
    over = [it.x0 for _, it in others if it.bottom <= box.top and it.x0 > box.x1]
    if _crosses(under[0][1], box, over):
        return True
    row = [it for it in under if it[1].bottom - under[0][1].bottom <= _LEVEL]
    styles = {(it.words[0].size, it.words[0].bold) for it, _ in row}
    size, bold = next(iter(styles))
    starts = sorted(it.x0 for _, it in row)
    return (
        len(row) > 1
        and len(styles) == 1
        and (bold or size > usual)
        and abs(starts[0] - box.x0) <= _EDGE
        and starts[1] > box.x1
        and bool(over)
    )


def _crosses(line: Box, title: Box, starts: Sequence[float]) -> bool:
    """Whether a line begins at the edge of the title over it, and crosses a column over that.

    Args:
        line: the first line under the title.
        title: the title.
        starts: where the lines over the title begin that stand right of it.
    """
    columns = Counter(round(it) for it in starts)
    return abs(line.x0 - title.x0) <= _EDGE and any(
        count >= _LINES and title.x1 < start < line.x1 - _WITHIN for start, count in columns.items()
    )
