"""Names of series that may head a row or a column of figures, on one line or on several."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from douane_report.document.cells import read_cell
from douane_report.document.charts.legend import is_sign, plain_name
from douane_report.document.charts.name_lines import UNFINISHED, joined_words, last_word
from douane_report.document.model import Known, Line, Word
from douane_report.document.part_words import is_of_which, opens_part
from douane_report.document.pdf import PdfPage

_LONGEST = 70
"""Most characters of a name."""

_OPEN = frozenset({"<", "€", "<€", "(<", "(€"})
"""Words after which a name goes on in the next line, whatever stands there."""

_LEADING = 1.8
"""How far under each other the lines of one name stand, at most, in type sizes."""

_CLOSE = 1.6
"""Beyond which of these only lines of one row are those of one name."""

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
    names = [line for line in lines if not line.text[0].isdigit()]
    kept = {word.placed for line in names for word in line.words}
    figures = [
        word.placed.bottom
        for line in page.fragments
        for word in line.words
        if word.text[:1].isdigit() and word.placed not in kept
    ]
    lines.sort(key=lambda it: it.words[0].placed.bottom)
    bottoms = [line.words[0].placed.bottom for line in lines]
    whole: list[Line] = []
    for line in lines:
        name = line
        for _ in range(_MOST_LINES - 1):
            last, size = last_word(name).placed.bottom, name.words[0].size
            near = lines[bisect_right(bottoms, last) : bisect_right(bottoms, last + 2 * size)]
            further = next((it for it in near if _goes_on(name, it)), None)
            if further is None or _are_rows(name, further, figures):
                break
            name = name._replace(words=joined_words(name.words, further.words))
            whole.append(name)
    # A text that starts at the second line of a name is only a part of it.
    whole.sort(key=lambda it: -len(it.words))
    for name in (*whole, *lines):
        if len(name.text) <= _LONGEST and named(name.text):
            yield plain_name(name)


def _are_rows(name: Line, line: Line, figures: Sequence[float]) -> bool:
    """Whether two lines that stand far apart for one name have figures level with each."""
    last, size = last_word(name).placed.bottom, name.words[0].size
    bottoms = (last, line.words[0].placed.bottom)
    return bottoms[1] - last > _CLOSE * size and all(
        any(abs(bottom - it) <= 0.3 * size for it in figures) for bottom in bottoms
    )


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
    last, size = last_word(name), name.words[0].size
    step = line.words[0].placed.bottom - last.placed.bottom
    start = line.text[0]
    return (
        0.6 * size < step <= _LEADING * size
        and abs(line.words[0].size - size) < 0.3
        and name.placed.aside(line.placed) <= 14
        and not opens_part(line.text)
        and (
            start in "(<€"
            or start.islower()
            or last.text in _OPEN
            or last.text.lower() in UNFINISHED
            or is_of_which(last.text.lower())
        )
    )
