"""Lines of a page parted before the marks in them: a legend may be set as one line of text.

``● Op schema ● Vertraagd ● Stilgelegd`` has no gaps as wide as those between columns. That it is
several lines of a legend is told by the marks among its words, in more than one colour.
"""

from collections.abc import Iterator, Sequence

from douane_report import model
from douane_report.document import Line
from douane_report.document.colour import hue_name
from douane_report.document.model import Mark, Word
from douane_report.document.pdf import PdfPage
from douane_report.sections.activiteitenstatus.legend.colours import is_sign, status_marks

_LEVEL = 0.6
"""How far a mark is off the middle of its line at most, in heights of the line."""

_BEFORE = 1.5
"""How far a mark stands before the line that it opens at most, in sizes of the type."""


def pieces_of(page: PdfPage) -> tuple[Line, ...]:
    """Give the fragments of a page, those with several marks among their words parted there."""
    return page.derive(_pieces)


def _pieces(page: PdfPage) -> tuple[Line, ...]:
    marks = [it for it in status_marks(page) if hue_name(it.colour) in model.STATUSKLEUREN]
    if len(marks) < 2:
        return page.fragments
    return tuple(piece for line in page.fragments for piece in _parted(line, marks))


def _parted(line: Line, marks: Sequence[Mark]) -> Iterator[Line]:
    """Yield a line as it is, or what stands after each of its marks, with the mark's own word."""
    box, reach = line.placed, _BEFORE * line.words[0].size
    own = [
        it
        for it in marks
        if abs(it.box.cy - box.cy) <= _LEVEL * box.height and box.x0 - reach <= it.box.cx <= box.x1
    ]
    if len({hue_name(it.colour) for it in own}) < 2:
        yield line
        return
    pieces: list[list[Word]] = [[]]
    for word in line.words:
        last = pieces[-1][-1] if pieces[-1] else None
        before = last.placed.x1 - 1 if last else box.x0 - reach
        opens = any(before <= it.box.cx <= word.placed.x1 for it in own)
        if opens and any(not _is_of_mark(it, own) for it in pieces[-1]):
            pieces.append([])
        pieces[-1].append(word)
    yield from (line._replace(words=tuple(it)) for it in pieces)


def _is_of_mark(word: Word, marks: Sequence[Mark]) -> bool:
    """Whether a word is the sign or the letter of a mark, and no name."""
    return (len(word.text) == 1 or is_sign(word.text)) and any(
        it.box.contains(word.placed, slack=2) for it in marks
    )
