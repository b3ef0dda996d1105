"""Names that stand at the ends of the lines of a chart, without keys and in any colour."""

from collections.abc import Sequence

from douane_report.document.charts.legend import Key, Legend, plain_name
from douane_report.document.charts.line_points import Points
from douane_report.document.charts.name_lines import LONGEST_NAME
from douane_report.document.model import Box, Known, Line
from douane_report.document.pdf import PdfPage

_NEXT = 45.0
"""Widest gap between the end of a line and its name, which a figure may fill."""

_LEVEL = 0.7
"""How far the middle of a name may be over or under the end of its line, in sizes of its type."""

_CLEAR = 1.5
"""The same, of another line of which it is no name."""


def names_at_ends(page: PdfPage, named: Known, lines: Sequence[tuple[str, Points]]) -> Legend:
    """Give the names right of the last points of lines; none where two lines could have one.

    Args:
        page: the page.
        named: tells whether a text may name a series.
        lines: the lines over an axis, each with its colour.
    """
    found: dict[int, Key] = {}
    ends = [points[-1].box for _, points in lines]
    for name in page.fragments:
        if len(name.text) > LONGEST_NAME or not named(name.text):
            continue
        level = [at for at, end in enumerate(ends) if _is_at(name, end, _LEVEL)]
        close = [at for at, end in enumerate(ends) if _is_at(name, end, _CLEAR)]
        if not level:
            continue
        if len(close) > 1 or level[0] in found:
            return []
        found[level[0]] = Key(plain_name(name), (lines[level[0]][0],))
    texts = {key.name.text.casefold() for key in found.values()}
    return [found[at] for at in sorted(found)] if len(texts) == len(found) else []


def _is_at(name: Line, end: Box, sizes: float) -> bool:
    """Whether a name stands right of the end of a line, and about level with it."""
    box = name.placed
    return 0 <= box.x0 - end.cx <= _NEXT and abs(box.cy - end.cy) <= sizes * name.words[0].size
