"""Characters of a PDF page made into words, as a reader sees them.

Left out is what nobody sees: what :mod:`~douane_report.document.pdfium.runs` leaves out, text in
the colour of what is painted behind it, text outside the page as shown, and the second copy of
text that is drawn twice as fake bold.

A word ends at a real space character, at a gap of more than 0.15 of the type size (the ratio
under which pdfplumber gives the same words), where the size changes (footnote marks), and,
for letters that are set apart, at a gap that is wide for that run.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from statistics import median
from sys import intern

import pypdfium2 as pdfium

from douane_report.document.frame import Frame
from douane_report.document.model import Box, Mark, Word
from douane_report.document.pdfium.run import Run
from douane_report.document.pdfium.runs import SOFT_HYPHENS, read_runs
from douane_report.document.repair import mend_characters
from douane_report.document.scene import Scene

_GAP_RATIO = 0.15
"""Gap between two characters, as a part of the type size, beyond which a word ends."""

_APART = 0.6 * _GAP_RATIO
"""The same beyond which the letters of a line are set apart."""

_ROUNDED = 0.1
"""By how much words that are sorted by their baselines may be out of order, in points."""

_MIN_SIZE = 2.5
"""Least type size in points that anybody reads."""


def read_words(
    page: pdfium.PdfPage, text: pdfium.PdfTextPage, frame: Frame, marks: Sequence[Mark]
) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    """Give the words that are seen on a page: the upright ones, and those turned by 90 degrees.

    Text at any other angle is a watermark or an ornament and is left out.

    Args:
        page: the page, open.
        text: its characters.
        frame: how it is shown.
        marks: its painted shapes, which may hide a word or make it stand out.

    Returns:
        Both in the order of their baselines and, on one baseline, from left to right: turned ones
        as they are when the page is turned so that they run to the right.
    """
    runs = read_runs(text, frame)
    scene = Scene(page, marks, frame.scale)
    upright = _words([run for run in runs if run.style.turn == 0], frame, scene, 0)
    turned = [
        word
        for turn in (90, 270)
        for word in _words([run for run in runs if run.style.turn == turn], frame, scene, turn)
    ]
    return tuple(upright), tuple(turned)


def _words(runs: Sequence[Run], frame: Frame, scene: Scene, turn: int) -> list[Word]:
    merged = [(run, run.widest_gap) for run in _merge(runs)]
    spacing = _spacing(merged)
    words: list[Word] = []
    for run, widest in merged:
        if run.size < _MIN_SIZE:
            continue
        limit, apart = _GAP_RATIO * run.size, 0.0
        if spacing and (apart := spacing.get(_baseline(run), 0.0)):
            limit = max(limit, apart * 1.6 + 0.05 * run.size)
        cuts = run.cuts(limit) if widest > limit else ()
        for start, end in pairwise((0, *cuts, len(run.text))):
            if text := _text(run.text[start:end]):
                words.append(_word(run, start, end, text, apart))
    words.sort(key=_position)
    if turn:
        words = [word._replace(box=frame.turned(word.placed, turn)) for word in words]
    words = [word for word in words if frame.shows(word.placed) and scene.shows(word)]
    return list(_without_copies(words))


def _position(word: Word) -> tuple[float, float]:
    box = word.placed
    return _rounded(box.bottom), box.x0


@lru_cache(maxsize=1024)
def _rounded(height: float) -> float:
    """A height to a tenth of a point; to round takes long, and a line has it for all its words."""
    return round(height, 1)


def _merge(runs: Iterable[Run]) -> Iterator[Run]:
    """Join runs that abut on one baseline although the file draws them apart."""
    current: Run | None = None
    for run in _in_order(runs):
        if run.hyphen:
            char, x0, x1 = run.hyphen
            run.take(char, (x0,), (x1,))
        if (
            current
            and not current.closed
            and abs(run.base - current.base) <= 0.12 * current.size
            and 0.96 <= run.size / (current.size or 1) <= 1.04
            and -0.12 * run.size <= run.x0 - current.x1 <= _GAP_RATIO * run.size
            and run.style.colour == current.style.colour
        ):
            current.take(run.text, run.lefts, run.rights)
            current.top = min(current.top, run.top)
            current.bottom = max(current.bottom, run.bottom)
            current.closed = run.closed
        else:
            if current:
                yield current
            current = run
    if current:
        yield current


def _in_order(runs: Iterable[Run]) -> list[Run]:
    """Sort runs along their baselines; one in whose gap another stands is parted there.

    Letters that are drawn in any order may follow each other in the file and not on the page.
    """
    ordered = sorted(runs, key=_start)
    parts: dict[int, list[Run]] = {}
    for one, other in pairwise(ordered):
        if other.rights[-1] < one.rights[-1] and abs(one.base - other.base) <= 0.12 * one.size:
            found = one.parts(_GAP_RATIO * one.size)
            if len(found) > 1:
                parts[id(one)] = found
    if not parts:
        return ordered
    return sorted((it for run in ordered for it in parts.get(id(run), [run])), key=_start)


def _start(run: Run) -> tuple[float, float]:
    return _rounded(run.base), run.lefts[0]


def _baseline(run: Run) -> tuple[int, int]:
    """What runs of one line of type share: its baseline and size."""
    return round(run.base), round(run.size)


def _spacing(runs: Sequence[tuple[Run, float]]) -> dict[tuple[int, int], float]:
    """Find the lines of type whose letters are set apart, and by how much."""
    # A line with no wide gap at all has no wide gap in the middle of all its gaps.
    apart = {_baseline(run) for run, widest in runs if widest > _APART * (run.size - 0.5)}
    if not apart:
        return {}
    lines: dict[tuple[int, int], list[float]] = {}
    for run, _ in runs:
        if (key := _baseline(run)) in apart:
            lines.setdefault(key, []).extend(run.gaps)
    found = {key: median(line) for key, line in lines.items() if len(line) >= 3}
    return {key: gap for key, gap in found.items() if gap > _APART * key[1]}


def _word(run: Run, start: int, end: int, text: str, spacing: float) -> Word:
    """Make a word of some characters of a run."""
    top, bottom = run.top, run.bottom
    if bottom - top < 0.3 * run.size:
        # Some fonts give a dash the box of its stroke; it stands on the line all the same.
        top, bottom = run.base - 0.75 * run.size, run.base + 0.21 * run.size
    box = Box(run.lefts[start], top, run.rights[end - 1], bottom)
    style = run.style
    # A document has few words of its own, and a long one has each of them many times.
    colour, bold, italic = style.colour, style.bold, style.italic
    return Word(intern(text), box, run.size, False, colour, bold, spacing, italic)


def _text(text: str) -> str:
    """Mend the characters of a word; a soft hyphen is seen at its end only."""
    if text.isascii() and text.isprintable():
        return text
    last = "-" if text[-1] in SOFT_HYPHENS else text[-1]
    text = "".join(char for char in text[:-1] if char not in SOFT_HYPHENS) + last
    return _whole(mend_characters(text)).rstrip("\u00a0\u2009\u202f")


def _whole(text: str) -> str:
    """Put the halves together in which pdfium gives a character beyond the first 65536."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")


def _without_copies(words: Iterable[Word]) -> Iterator[Word]:
    """Leave out a word that is drawn again, a little to the side, as fake bold."""
    kept: dict[str, list[Box]] = {}
    for word in words:
        box, twins = word.placed, kept.get(word.text)
        if twins is None:
            kept[word.text] = [box]
        elif _is_copy(box, twins, 0.12 * word.size):
            continue
        else:
            twins.append(box)
        yield word


def _is_copy(box: Box, twins: Sequence[Box], reach: float) -> bool:
    """Whether a box lies on one of those above it, which come from the top down."""
    for twin in reversed(twins):
        if twin.bottom < box.bottom - reach - _ROUNDED:
            return False
        if abs(twin.x0 - box.x0) <= reach and abs(twin.bottom - box.bottom) <= reach:
            return True
    return False
