"""Letters and signs in status marks, which tell where the colours do not, as in a gray print.

The legend teaches them: its own marks hold them, or its lines open with them (``G = Groen``). What
it does not teach says nothing. Where the colour of a mark and its letter contradict each other,
the mark says nothing either.
"""

from collections.abc import Iterator, Mapping, Sequence

from douane_report import model
from douane_report.document import Line
from douane_report.document.model import Mark, Word
from douane_report.document.pdf import PdfPage
from douane_report.sections.activiteitenstatus.legend.colours import (
    is_letter_before,
    is_sign,
    meaning_of,
)
from douane_report.sections.activiteitenstatus.legend.legend import LegendItem

LONGEST = 3
"""Most characters of what stands in a mark."""

SAYS = " = "
"""What stands between a letter and its meaning in the text of a mark."""

_SLACK = 1.0

_BEFORE = 4.0
"""How far before a line of the legend its letter stands at most, in sizes of its type."""

Letters = Mapping[str, model.Statuskleur]


def letters_of(items: Sequence[LegendItem], lines: Sequence[Line]) -> dict[str, model.Statuskleur]:
    """Give the letters that a legend teaches; none where one stands for two colours.

    Args:
        items: the lines of the legend.
        lines: the lines of its page.
    """
    taught: dict[str, model.Statuskleur] = {}
    for item in items:
        letter = (_letter_in(item.mark, lines) if item.mark else "") or _letter_of(item.line, lines)
        if letter and taught.setdefault(letter, item.status) != item.status:
            return {}
    return taught if len(set(taught.values())) == len(taught) > 1 else {}


def taught_by(pages: Sequence[PdfPage], items: Sequence[Sequence[LegendItem]]) -> Letters:
    """Give the letters that the first legend with letters teaches; pages without are left alone."""
    found = (letters_of(own, page.fragments) for page, own in zip(pages, items, strict=True) if own)
    return next(filter(None, found), {})


def with_letters(
    marks: Sequence[Mark],
    lines: Sequence[Line],
    letters: Letters,
    legend: Sequence[model.LegendaRegel],
) -> tuple[list[Mark], list[Mark]]:
    """Give marks with what their letters say, and those whose letter contradicts their colour.

    Args:
        marks: what may be a status, in whatever colour.
        lines: the lines of the page.
        letters: what the letters mean.
        legend: what the colours mean.
    """
    if not letters:
        return list(marks), []
    read: list[Mark] = []
    strange: list[Mark] = []
    for mark in marks:
        letter = _letter_in(mark, lines)
        said, shown = letters.get(letter), meaning_of(mark.colour, legend)
        if said is None or said == shown:
            read.append(mark)
        elif shown is None:
            read.append(mark._replace(text=f"{letter}{SAYS}{said}"))
        else:
            strange.append(mark._replace(text=letter))
    return read, strange


def letter_marks(
    lines: Sequence[Line], marks: Sequence[Mark], items: Sequence[LegendItem], letters: Letters
) -> Iterator[Mark]:
    """Yield marks for letters in no shape or a pale one, level with no mark; a figure is none."""
    legend = [it.line.placed for it in items]
    for line in lines:
        box, said = line.placed, letters.get(line.text)
        if (
            said
            and len(line.words) == 1
            and not line.text.isdigit()
            and not any(abs(mark.box.cy - box.cy) <= 0.5 * box.height for mark in marks)
            and not any(it.overlap_y(box) > 0 for it in legend)
        ):
            yield Mark("glyph", box, line.words[0].colour, text=f"{line.text}{SAYS}{said}")


def off_marks(line: Line, marks: Sequence[Mark]) -> Iterator[Line]:
    """Part the letter or the signs that are a mark, or stand in one, from the label beside it."""
    words = line.words
    start, end = 0, len(words)
    while start < end - 1 and _is_of_mark(words[start], marks):
        start += 1
    while end > start + 1 and _is_of_mark(words[end - 1], marks):
        end -= 1
    if (start, end) == (0, len(words)):
        yield line
        return
    for part in (words[:start], words[start:end], words[end:]):
        if part:
            yield line._replace(words=part)


def _is_of_mark(word: Word, marks: Sequence[Mark]) -> bool:
    return (len(word.text) == 1 or is_sign(word.text)) and any(
        it.box.contains(word.placed, slack=2) for it in marks
    )


def _letter_in(mark: Mark, lines: Sequence[Line]) -> str:
    """Give the only word in a mark, if it is a letter or two; a glyph is none by itself."""
    box = mark.box
    found = [
        word.text
        for line in lines
        if mark.kind != "glyph"
        and line.placed.overlap_y(box) > 0
        and line.placed.overlap_x(box) > 0
        for word in line.words
        if box.x0 - _SLACK <= word.placed.x0
        and word.placed.x1 <= box.x1 + _SLACK
        and box.top <= word.placed.cy <= box.bottom
    ]
    return found[0] if len(found) == 1 and len(found[0]) <= LONGEST else ""


def _letter_of(line: Line, lines: Sequence[Line]) -> str:
    """Give the letter that a line of a legend opens with, or that stands alone before it."""
    parts = [word.text for word in line.words]
    if is_letter_before(parts):
        return parts[0]
    box = line.placed
    before = [
        it
        for it in lines
        if 0 <= box.x0 - it.placed.x1 <= _BEFORE * line.words[0].size
        and abs(it.placed.cy - box.cy) <= 0.5 * box.height
    ]
    nearest = max(before, key=lambda it: it.placed.x1, default=None)
    return nearest.text if nearest is not None and len(nearest.text) <= LONGEST else ""
