"""Rows that are filled with the colour of their status, from one side of the table to the other."""

from collections.abc import Iterator, Sequence

from douane_report import model
from douane_report.document import Line
from douane_report.document.colour import distance
from douane_report.document.model import Box, Mark
from douane_report.sections.vocabulary import SectionWords

_NARROWEST = 140.0
_LOWEST, _HIGHEST = 8.0, 60.0
_SAME = 6.0
"""How far the colour of a row may be from that of the legend, in RGB: it is the very same."""

_WIDTH = 10.0
"""Width of the mark that stands for a row, at its right end."""


def band_marks(
    shapes: Sequence[Mark],
    marks: Sequence[Mark],
    lines: Sequence[Line],
    legend: Sequence[model.LegendaRegel],
    words: SectionWords,
) -> Iterator[Mark]:
    """Yield a mark for each row that is filled with a colour of the legend.

    Titles may stand on a band in the colours of the house, so the legend must show the very
    colour, the rows must be of more than one, and one of them must be a known activity.

    Args:
        shapes: everything that is painted on the page.
        marks: the marks that tell by themselves; where there are any, rows do not.
        lines: the lines of the page.
        legend: what the colours mean.
        words: the vocabulary.
    """
    tones = [it.kleur for it in legend if it.kleur]
    if marks or not tones:
        return
    bands = {
        it.box: it.colour
        for it in shapes
        if not it.stroked
        and it.box.width > _NARROWEST
        and _LOWEST <= it.box.height <= _HIGHEST
        and it.colour
        and any(distance(it.colour, tone) <= _SAME for tone in tones)
    }
    rows = {box: [it for it in lines if box.contains(it.placed, slack=1)] for box in bands}
    named = any(words.lookup("labels", it.text) for own in rows.values() for it in own)
    if not named or len(set(bands.values())) < 2 or _are_tiles(list(bands)):
        return
    for box, colour in bands.items():
        if rows[box]:
            middle, half = box.cy, 0.5 * _WIDTH
            own = Box(box.x1 - _WIDTH - 2, middle - half, box.x1 - 2, middle + half)
            yield Mark("path", own, colour)


def _are_tiles(boxes: Sequence[Box]) -> bool:
    """Whether two stand side by side: a row goes from one side of its table to the other."""
    return any(
        one.overlap_y(other) > 0.5 * one.height and one.overlap_x(other) <= 0
        for one in boxes
        for other in boxes
    )
