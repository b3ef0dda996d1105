"""Runs of words that are turned by 90 degrees: the figures and titles of a chart's axis."""

from __future__ import annotations

from douane_report.document.model import Line, Word
from douane_report.document.pdf import PdfPage

_WORD_SPACE = 0.6
"""Widest gap between two words of one run, as a part of the type size."""


def turned_lines(page: PdfPage) -> tuple[Line, ...]:
    """Join turned words that stand on one baseline without a wide gap, in reading order."""
    runs: list[list[Word]] = []
    for word in page.turned_words:
        if runs and _goes_on(runs[-1][-1], word):
            runs[-1].append(word)
        else:
            runs.append([word])
    return tuple(Line(words=tuple(run), page=page.number) for run in runs)


def _goes_on(last: Word, word: Word) -> bool:
    """Whether a turned word is the next of a run, whichever way the run is turned."""
    one, other = last.placed, word.placed
    shared = one.overlap_x(other)
    return (
        abs(last.size - word.size) < 0.1 * last.size
        and shared > 0.6 * min(one.width, other.width)
        and -0.1 * last.size <= -one.overlap_y(other) <= _WORD_SPACE * last.size
    )
