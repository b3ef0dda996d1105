"""Runs of words that are turned by 90 degrees: the figures and titles of a chart's axis."""

from collections.abc import Callable

from douane_report.document.layout import with_thousands
from douane_report.document.model import Box, Line, Word
from douane_report.document.pdf import PdfPage

_WORD_SPACE = 0.6
"""Widest gap between two words of one run, as a part of the type size."""


def turned_lines(page: PdfPage) -> tuple[Line, ...]:
    """Join turned words that stand on one baseline without a wide gap, in reading order.

    The groups of a figure, such as ``385 037``, are joined as they are in upright lines.
    """
    runs: list[list[Word]] = []
    for word in page.turned_words:
        if runs and _goes_on(runs[-1], word):
            runs[-1].append(word)
        else:
            runs.append([word])
    return tuple(_line(run, page.number) for run in runs)


def _goes_on(run: list[Word], word: Word) -> bool:
    """Whether a turned word is the next of a run, and in the same direction."""
    last = run[-1]
    one, other = last.placed, word.placed
    shared = one.overlap_x(other)
    return (
        abs(last.size - word.size) < 0.1 * last.size
        and shared > 0.6 * min(one.width, other.width)
        and -0.1 * last.size <= -one.overlap_y(other) <= _WORD_SPACE * last.size
        and (len(run) < 2 or _is_up(run[-2], last) is _is_up(last, word))
    )


def _is_up(word: Word, following: Word) -> bool:
    """Whether one reads up the page from a word to the next."""
    return following.placed.cy < word.placed.cy


def _line(run: list[Word], page: int) -> Line:
    line = Line(words=tuple(run), page=page)
    if len(run) < 2:
        return line
    up = _is_up(run[0], run[1])
    joined = with_thousands(_moved(line, _level_up if up else _level_down))
    return _moved(joined, _level_down if up else _level_up)


def _moved(line: Line, move: Callable[[Box], Box]) -> Line:
    return line._replace(words=tuple(it._replace(box=move(it.placed)) for it in line.words))


def _level_up(box: Box) -> Box:
    """Turn a box that is read up the page a quarter to the right."""
    return Box(-box.bottom, box.x0, -box.top, box.x1)


def _level_down(box: Box) -> Box:
    """Turn a box that is read down the page a quarter to the left."""
    return Box(box.top, -box.x1, box.bottom, -box.x0)
