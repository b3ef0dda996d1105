"""Labels of bars: the figures near them, which may be theirs, and what a bar is with its own."""

import re
from collections.abc import Iterator, Sequence

from douane_report.document.cells import FigureCell, read_cell
from douane_report.document.charts.bars import Slot
from douane_report.document.model import Box, Line, Word, union
from douane_report.document.pdf import PdfPage
from douane_report.document.turned import turned_lines

_HEAD = re.compile(r"^\d{1,3}(?:\u00a0\d{3})*$")
_GROUP = re.compile(r"^\d{3}$")


def labels_near(
    page: PdfPage, slots: Sequence[Sequence[Slot]], vertical: bool, behind: bool = False
) -> list[FigureCell]:
    """Give the figures within reach of the bars; a fragment of several is taken apart.

    Args:
        page: the page.
        slots: the bars of each series, one bar at least.
        vertical: whether they stand up.
        behind: whether the bars, and so the figures, are those that a mirror shows.
    """
    if behind:
        from douane_report.document.charts.mirror import mirrored_box, mirrored_cell

        slots = [
            [slot._replace(box=mirrored_box(slot.box, vertical)) for slot in group]
            for group in slots
        ]
        return [mirrored_cell(it, vertical) for it in labels_near(page, slots, vertical)]
    area = union([slot.box for group in slots for slot in group])
    reach = Box(area.x0 - 90, area.top - 40, area.x1 + 90, area.bottom + 40)
    found: list[FigureCell] = []
    found.extend(
        cell
        for line in turned_lines(page)
        if reach.contains(line.placed, slack=5) and (cell := read_cell(line))
    )
    for line in page.fragments:
        if not reach.contains(line.placed, slack=5):
            continue
        whole = read_cell(line)
        if whole is not None:
            found.append(whole)
            continue
        line = _with_groups_at_one_bar(line, slots, vertical)
        if all(not word.text.isalpha() for word in line.words):
            parts = (read_cell(line._replace(words=(word,))) for word in line.words)
            found.extend(part for part in parts if part is not None)
    return found


def _with_groups_at_one_bar(line: Line, slots: Sequence[Sequence[Slot]], vertical: bool) -> Line:
    """Join groups of digits with a wide space between them, if they stand at one bar.

    ``385 037`` over one bar is one figure, over two bars it is two; at lying bars it is one.
    """
    words: list[Word] = []
    for word in line.words:
        last = words[-1] if words else None
        if (
            last is not None
            and _GROUP.match(word.text)
            and _HEAD.match(last.text)
            and (not vertical or _nearest_bar(slots, word) == _nearest_bar(slots, last))
        ):
            box = union([last.placed, word.placed])
            words[-1] = last._replace(text=f"{last.text}\u00a0{word.text}", box=box)
        else:
            words.append(word)
    return line._replace(words=tuple(words))


def _nearest_bar(slots: Sequence[Sequence[Slot]], word: Word) -> Box:
    """Give the bar whose middle is nearest to the middle of a word, across the page."""
    boxes = [slot.box for group in slots for slot in group]
    return min(boxes, key=lambda box: (abs(box.cx - word.placed.cx), box))


def parted_labels(joined: FigureCell) -> Iterator[FigureCell]:
    """Yield labels that stand so close that they could be one figure (``165 102``), each alone."""
    line = joined.line
    for word in line.words:
        parts = word.text.split("\u00a0")
        if len(parts) < 2 or word.box is None:
            continue
        width = word.box.width / len(word.text)
        start = word.box.x0
        for part in parts:
            box = word.box._replace(x0=start, x1=start + width * len(part))
            cell = read_cell(line._replace(words=(word._replace(text=part, box=box),)))
            if cell is not None:
                yield cell
            start += width * (len(part) + 1)
