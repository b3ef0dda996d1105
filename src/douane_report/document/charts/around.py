"""Lines around a chart: those that may be its title or heading, and those that may be its notes."""

from douane_report.document.model import Box, Line
from douane_report.document.pdf import PdfPage
from douane_report.document.turned import turned_lines

OVER = 130.0
"""Points over a chart within which its title stands."""

_ASIDE = 60.0
"""Points beside a chart within which its title stands."""


def lines_around(page: PdfPage, area: Box, used: set[int], reach: float) -> tuple[Line, ...]:
    """Give the lines above and beside a chart, but for its labels."""
    aside = _ASIDE if reach == OVER else reach
    wide = Box(area.x0 - aside, area.top, area.x1 + aside, area.bottom)
    near = [
        (abs(area.top - line.placed.bottom), line)
        for line in (*page.fragments, *turned_lines(page))
        if id(line) not in used
        and line.placed.overlap_x(wide) > 0
        and area.top - reach <= line.placed.bottom
        and line.placed.top <= area.bottom + 40
    ]
    return tuple(line for _, line in sorted(near, key=lambda item: item[0]))


def lines_below(page: PdfPage, area: Box) -> tuple[Line, ...]:
    """Give the lines under a chart, which may be its notes."""
    found = [
        line
        for line in page.fragments
        if 0 <= line.placed.top - area.bottom <= 90 and line.placed.overlap_x(area) > 0
    ]
    return tuple(sorted(found, key=lambda line: (line.placed.bottom, line.placed.x0)))
