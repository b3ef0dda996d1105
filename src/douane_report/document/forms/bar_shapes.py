"""The bars of a list, and the figure at the end of each."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from douane_report.document.cells import FigureCell, is_year, split_tail
from douane_report.document.figure_split import split_figures
from douane_report.document.model import Box, Known, Line, Mark
from douane_report.document.pdf import PdfPage

_LOWEST, _HIGHEST = 2.5, 40.0
"""How high a lying bar is, in points."""

_FLUSH = 1.0
"""How far the left edges of the bars of one list may stand apart, in points."""

_SAME_BASE = 1.0
"""How far apart the bars of one row stand with their feet at most, in points."""

_BEHIND = 26.0
"""How far behind the end of its bar a figure may stand, in points."""

_KEY, _KEY_GAP = 40.0, 16.0
"""How wide the key of a legend is at most, and how far its name stands behind it."""

_MOST_BARS = 60
_BORDER = 3.0
"""How far the outlines of one border are apart at most, in points."""

_SHARE = re.compile(r"\(?[+±–−-]?\d{1,3}(?:,\d+)?\s?%\)?")


def bar_lists(marks: Sequence[Mark]) -> list[list[Mark]]:
    """Group the shapes that may be bars by their left edge, from top to bottom."""
    found: list[list[Mark]] = []
    for mark in sorted(marks, key=lambda it: it.box.x0):
        if mark.kind != "path" or mark.stroked or not _LOWEST <= mark.box.height <= _HIGHEST:
            continue
        if found and mark.box.x0 - found[-1][0].box.x0 <= _FLUSH:
            found[-1].append(mark)
        else:
            found.append([mark])
    lists = [_once(_without_tracks(bars)) for bars in found]
    return [
        sorted(bars, key=lambda it: it.box.top)
        for bars in lists
        if 2 <= len(bars) <= _MOST_BARS and not _are_covering(bars) and not _are_alike(bars)
    ]


def _once(bars: Sequence[Mark]) -> list[Mark]:
    """Leave out what is painted on its like, as the lines of one border are."""
    kept: list[Mark] = []
    for bar in bars:
        if not any(_same(bar, other) for other in kept):
            kept.append(bar)
    return kept


def _same(one: Mark, two: Mark) -> bool:
    edges = zip(one.box, two.box, strict=True)
    return one.colour == two.colour and all(abs(a - b) <= _BORDER for a, b in edges)


def _without_tracks(bars: Sequence[Mark]) -> list[Mark]:
    """Leave out the ground that each bar is painted on, which is as long for all of them."""
    longest = max(bar.box.width for bar in bars)
    for colour in {bar.colour for bar in bars}:
        tracks = [bar for bar in bars if bar.colour == colour]
        rest = [bar for bar in bars if bar.colour != colour]
        if len(tracks) >= 2 and all(
            bar.box.width >= longest - 0.5
            and any(it.box.overlap_y(bar.box) > 0.5 * it.box.height for it in rest)
            for bar in tracks
        ):
            return rest
    return list(bars)


def _are_alike(bars: Sequence[Mark]) -> bool:
    """Whether all shapes are as long, as the grounds of rows are."""
    widths = [bar.box.width for bar in bars]
    return max(widths) - min(widths) <= _FLUSH


def _are_covering(bars: Sequence[Mark]) -> bool:
    """Whether two bars lie on each other, so that a figure may be of either."""
    return any(one.box.overlap_y(two.box) > 0.5 for one, two in combinations(bars, 2))


def figures_on(page: PdfPage) -> Iterator[FigureCell]:
    """Give the figures of a page; a share behind an amount is left out."""
    for line in page.fragments:
        words = line.words
        while len(words) > 1 and _SHARE.fullmatch(words[-1].text):
            words = words[:-1]
        for _, cell in split_figures(line._replace(words=words)):
            if cell is not None:
                yield cell


def is_key(bar: Mark, lines: Sequence[Line]) -> bool:
    """Whether a shape is the key of a legend: a small one with a word behind it."""
    return bar.box.width <= _KEY and any(
        abs(line.placed.cy - bar.box.cy) <= 0.5 * line.placed.height
        and -1 <= line.placed.x0 - bar.box.x1 <= _KEY_GAP
        and (line.words[0].text[0].isalpha() or is_year(line.words[0].text))
        for line in lines
    )


def without_grounds(bars: Sequence[Mark], lines: Sequence[Line], known: Known) -> list[Mark]:
    """Leave out what a row of its own is set on, such as a total: its known name stands in it."""
    grounds = [
        bar
        for bar in bars
        if any(
            bar.box.contains(line.placed, slack=2) and known(split_tail(line)[0].text)
            for line in lines
        )
    ]
    return [bar for bar in bars if bar not in grounds] if len(grounds) == 1 else list(bars)


def of_no_length(bars: Sequence[Mark], cells: Sequence[FigureCell], area: Box) -> Iterator[Mark]:
    """Give bars that are not painted, where a figure stands among the others at their start."""
    high = min(bar.box.height for bar in bars) / 2
    for cell in cells:
        box = cell.line.placed
        if (
            area.top < box.cy < area.bottom
            and -1 <= box.x0 - area.x0 <= _KEY_GAP
            and all(bar.box.overlap_y(box) <= 0 for bar in bars)
        ):
            yield Mark("path", Box(area.x0, box.cy - high, area.x0, box.cy + high), "")


def figure_at(bar: Box, cells: Sequence[FigureCell]) -> FigureCell | None:
    """Give the only figure that stands right behind the end of a bar, or in it."""
    found = [
        cell
        for cell in cells
        if abs((box := cell.line.placed).cy - bar.cy) <= max(0.5 * bar.height, 0.3 * box.height)
        and box.x1 >= bar.x0
        and box.x0 <= bar.x1 + _BEHIND
    ]
    return found[0] if len(found) == 1 and _is_at(found[0].line.placed, bar) else None


def _is_at(figure: Box, bar: Box) -> bool:
    inside = figure.x0 >= bar.x0 - 1 and figure.x1 <= bar.x1 + 1
    return inside or figure.x0 >= bar.x1 - 1


def on_one_base(marks: Iterable[Mark]) -> list[list[Mark]]:
    """Give shapes by the line that they stand on: rows from the top, each from the left."""
    rows: list[list[Mark]] = []
    for mark in sorted(marks, key=lambda it: it.box.bottom):
        if rows and mark.box.bottom - rows[-1][0].box.bottom <= _SAME_BASE:
            rows[-1].append(mark)
        else:
            rows.append([mark])
    return [sorted(row, key=lambda it: it.box.x0) for row in rows]
