"""Statuses that are printed as words: the name of a colour, or what a legend says of one.

Such words stand in a column of their own. There they are marks like any other, only that their
text says what they mean, and not their colour. They are taken where no mark is level with them.
"""

from collections.abc import Callable, Iterator, Sequence

from douane_report import model
from douane_report.document import Line
from douane_report.document.cells import UNPUBLISHED
from douane_report.document.model import Box, Mark, union
from douane_report.document.repair import join_lines
from douane_report.sections.activiteitenstatus.legend.colours import meaning_of
from douane_report.sections.activiteitenstatus.legend.legend import LegendItem
from douane_report.sections.activiteitenstatus.legend.letters import SAYS
from douane_report.sections.vocabulary import SectionWords, fold

_ALIGNED = 1.5
"""How far the edges of words that stand under each other are apart, in points."""

_LEADING = 1.7
"""Farthest that the lines of one status are apart, in sizes of their type."""

_MOST_LINES = 3
"""On how many lines a legend says what a colour means."""

_DASHES = frozenset({"-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212", "--"})

_WIDTH = 10.0
"""Width that a word counts for, so that words of one column are marks of one size."""


def status_of(
    mark: Mark, legend: Sequence[model.LegendaRegel], words: SectionWords
) -> model.Statuskleur | None:
    """Say what a mark means: by its words if it has any, else by its colour."""
    if len(mark.text) > 1:
        return words_status(mark.text.rpartition(SAYS)[2], words)
    return meaning_of(mark.colour, legend)


def source_of(mark: Mark) -> str:
    """What a status was read from: words, or a colour."""
    return mark.text if len(mark.text) > 1 else mark.colour


def words_status(text: str, words: SectionWords) -> model.Statuskleur | None:
    """Say which status some words are: ``Groen``, ``Verloopt volgens plan``."""
    text = text.rstrip(".")
    return words.colour(text) or words.colour_meant(text)


def is_blank(text: str) -> bool:
    """Whether a text stands for a status that is not given: a dash, or ``n.v.t.``."""
    return text.strip() in _DASHES or text.strip().casefold() in UNPUBLISHED


def word_marks(
    lines: Sequence[Line],
    marks: Sequence[Mark],
    items: Sequence[LegendItem],
    words: SectionWords,
) -> Iterator[Mark]:
    """Yield marks for the words that are statuses.

    Args:
        lines: the lines of the page.
        marks: the marks that tell by their colour.
        items: the lines of the legend, which are no statuses.
        words: the vocabulary.
    """
    explained = [it for it in items if it.mark or _names_and_means(it, words)]
    legend = [it.line.placed for it in explained]
    found = [
        (text, box, colour)
        for text, box, colour in _statuses(lines, words)
        if not any(abs(mark.box.cy - box.cy) <= 0.5 * box.height for mark in marks)
        and not any(it.overlap_y(box) > 0 for it in legend)
        and not any(_is_meaning(text, box, it) for it in explained)
    ]
    if not found:
        return
    boxes = [box for _, box, _ in found]
    edge = max(_EDGES, key=lambda it: _aligned(it, boxes))
    for text, box, colour in found:
        x0 = edge(box) - 0.5 * _WIDTH
        yield Mark("glyph", box._replace(x0=x0, x1=x0 + _WIDTH), colour, text=text)


def _statuses(lines: Sequence[Line], words: SectionWords) -> Iterator[tuple[str, Box, str]]:
    """Yield what is a status as a whole: the end of ``niet op koers`` alone is another one."""
    for block in _blocks(lines):
        told = [words_status(line.text, words) for line in block]
        alone = all(
            it or _is_no_word(line.text, words) for it, line in zip(told, block, strict=True)
        )
        parts = [[line] for line in block] if alone else [block]
        for part in parts:
            text = join_lines(line.text for line in part)
            if words_status(text, words):
                yield text, union([line.placed for line in part]), part[0].words[0].colour


def _is_no_word(text: str, words: SectionWords) -> bool:
    """Whether a text in a column of statuses is no part of one: a dash, or the head over them."""
    parts = text.split()
    return is_blank(text) or all(
        words.listed("status", it) or words.listed("dated", it) or it.isdigit() for it in parts
    )


def _blocks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Put lines together that are closely set under each other, as the lines of one cell are."""
    blocks: list[list[Line]] = []
    for line in sorted(lines, key=lambda it: it.placed.bottom):
        above = next((block for block in reversed(blocks) if _goes_on(block, line)), None)
        if above is None:
            blocks.append([line])
        else:
            above.append(line)
    return iter(blocks)


def _goes_on(block: Sequence[Line], line: Line) -> bool:
    """Whether a line is the next of a block, as far under the last as that is under the first."""
    size, step = line.words[0].size, line.placed.bottom - block[-1].placed.bottom
    most = _LEADING * size
    if len(block) > 1:
        most = min(most, 1.2 * (block[-1].placed.bottom - block[-2].placed.bottom))
    return (
        0.5 * size < step <= most
        and line.placed.overlap_x(block[-1].placed) > 0
        and abs(block[-1].words[0].size - size) <= 0.1 * size
        and block[-1].words[0].bold == line.words[0].bold
    )


def _is_meaning(text: str, box: Box, item: LegendItem) -> bool:
    """Whether words are what a legend says of a colour, under the line with its name."""
    line, size = item.line.placed, item.line.words[0].size
    edges = [line.x0, *([item.mark.box.x0] if item.mark else [])]
    return (
        fold(text) in fold(item.meaning)
        and 0 < box.bottom - line.bottom <= _MOST_LINES * _LEADING * size
        and any(abs(box.x0 - edge) <= size for edge in edges)
    )


def _names_and_means(item: LegendItem, words: SectionWords) -> bool:
    """Whether a line of a legend without a mark has both the name of a colour and its meaning."""
    means = words.colour_meant(item.meaning.rstrip("."))
    return means is not None and item.meaning != item.line.text


def _left(box: Box) -> float:
    return box.x0 + 0.5 * _WIDTH


def _middle(box: Box) -> float:
    return box.cx


def _right(box: Box) -> float:
    return box.x1 - 0.5 * _WIDTH


_EDGES: tuple[Callable[[Box], float], ...] = (_left, _middle, _right)


def _aligned(edge: Callable[[Box], float], boxes: Sequence[Box]) -> int:
    """Count the pairs of words that stand under each other on an edge."""
    at = [edge(box) for box in boxes]
    return sum(abs(one - other) <= _ALIGNED for one in at for other in at)
