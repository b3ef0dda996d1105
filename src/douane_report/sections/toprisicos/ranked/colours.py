"""Where each risk of the ranked list comes from, as a legend of two colours tells.

The shape on which its number stands bears one of them, or else its number or its name.
"""

from collections.abc import Sequence
from typing import NamedTuple

from douane_report import model
from douane_report.document import Line
from douane_report.document.lists.numbered import NumberedItem
from douane_report.document.pdf import PdfPage
from douane_report.sections.toprisicos.words import group_of
from douane_report.sections.vocabulary import SectionWords

_LARGEST = 1.8
"""Width of the largest sample of a legend, in type sizes."""

_REACH = 1.6
"""Widest space between a sample and its text, in type sizes."""


_NEAR = 2.5
"""How far under each other the entries of a legend stand at most, in type sizes."""


class Sample(NamedTuple):
    """An entry of the legend."""

    line: Line
    group: model.Risicogroep
    colour: str


def legend_of(page: PdfPage, words: SectionWords) -> list[Sample]:
    """Give the two entries of a legend of the groups, or nothing."""
    found: list[Sample] = []
    for line in page.fragments:
        # An entry is no heading: it may start as a word within a sentence does.
        group = group_of(line.text[:1].upper() + line.text[1:], words)
        if not group or line.words[0].bold:
            continue
        box, size = line.placed, line.words[0].size
        samples = [
            mark
            for mark in page.marks
            if mark.kind == "path"
            and mark.box.width <= _LARGEST * size
            and mark.box.height <= _LARGEST * size
            and 0 < box.x0 - mark.box.x1 <= _REACH * size
            and abs(mark.box.cy - box.cy) <= 0.5 * size
        ]
        if len(samples) == 1:
            found.append(Sample(line, group, samples[0].colour))
    whole = len(found) == 2 and all(len({it[at] for it in found}) == 2 for at in (1, 2))
    # Headings may have shapes before them as well; they stand farther apart, or are bold.
    near = (
        whole
        and abs(found[0].line.placed.cy - found[1].line.placed.cy)
        <= _NEAR * found[0].line.words[0].size
    )
    return found if near else []


def tags_by_colour(
    page: PdfPage, items: Sequence[NumberedItem], legend: Sequence[Sample]
) -> list[tuple[Line, model.Risicogroep]]:
    """Give the entry of the legend for each risk; nothing where one has none."""
    entries = {it.colour: it for it in legend}
    found = [
        next((entries[it] for it in _colours(page, item) if it in entries), None) for item in items
    ]
    return [(it.line, it.group) for it in found if it] if all(found) else []


def _colours(page: PdfPage, item: NumberedItem) -> list[str]:
    """The colours of what is under the number of a risk, of the number, and of the name."""
    around = [
        mark
        for mark in page.marks
        if mark.kind == "path" and mark.box.contains(item.number.placed, slack=1)
    ]
    around.sort(key=lambda it: it.box.width * it.box.height)
    return [*(it.colour for it in around[:1]), item.number.colour, item.lines[0].words[0].colour]
