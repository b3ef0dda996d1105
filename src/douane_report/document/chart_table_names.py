"""Names of series that may head a row or a column of figures, on one line or on several."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from douane_report.document.cells import read_cell
from douane_report.document.chart_legend import is_sign, joined_words, plain_name
from douane_report.document.model import Known, Line, Word
from douane_report.document.pdf import PdfPage

_LONGEST = 70
"""Most characters of a name."""

_OPEN = frozenset({"<", "€", "<€", "(<", "(€"})
"""Words after which a name goes on in the next line, whatever stands there."""

_MOST_LINES = 3
"""Most lines that a name takes."""


def names_on(page: PdfPage, named: Known) -> Iterator[Line]:
    """Yield the texts of a page that may name a series, the longest first.

    Args:
        page: the page.
        named: tells whether a text may name one.
    """
    lines = [
        line._replace(words=words)
        for line in page.fragments
        if len(line.text) <= _LONGEST + 30 and (words := _words_of(line))
    ]
    # A name has few lines, and they are near: those that are further down are not looked at.
    lines.sort(key=lambda it: it.words[0].placed.bottom)
    bottoms = [line.words[0].placed.bottom for line in lines]
    whole: list[Line] = []
    for line in lines:
        name = line
        for _ in range(_MOST_LINES - 1):
            last, size = name.words[-1].placed.bottom, name.words[0].size
            near = lines[bisect_right(bottoms, last) : bisect_right(bottoms, last + 2 * size)]
            further = next((it for it in near if _goes_on(name, it)), None)
            if further is None:
                break
            name = name._replace(words=joined_words(name.words, further.words))
            whole.append(name)
    # A text that starts at the second line of a name is only a part of it.
    whole.sort(key=lambda it: -len(it.words))
    for name in (*whole, *lines):
        if len(name.text) <= _LONGEST and named(name.text):
            yield plain_name(name)


def _words_of(line: Line) -> tuple[Word, ...]:
    """The words of a fragment up to its first figure, without signs before them."""
    words = list(line.words)
    while words and is_sign(words[0]):
        del words[0]
    for at, word in enumerate(words):
        if at and word.placed.x0 - words[at - 1].placed.x1 > 0.8 * word.size:
            del words[at:]
            break
    return tuple(words[: _end(line, words)])


def _end(line: Line, words: list[Word]) -> int:
    """Where a name ends that figures follow closely; those of a limit (``< € 150``) are its own."""
    end = len(words)
    while end > 1 and read_cell(line._replace(words=(words[end - 1],))) is not None:
        end -= 1
    return len(words) if words and words[end - 1].text in _OPEN else end


def _goes_on(name: Line, line: Line) -> bool:
    """Whether a line is the next one of a name: closely under it, and no start of another."""
    last, size = name.words[-1], name.words[0].size
    step = line.words[0].placed.bottom - last.placed.bottom
    start = line.text[0]
    return (
        0.6 * size < step <= 1.6 * size
        and abs(line.words[0].size - size) < 0.3
        and name.placed.aside(line.placed) <= 14
        and (start in "(<€" or start.islower() or last.text in _OPEN)
    )
