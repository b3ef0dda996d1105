"""Characters of a PDF page made into words, as a reader sees them.

Left out is what nobody sees: what :mod:`~douane_report.document.pdf_runs` leaves out, text in
the colour of what is painted behind it, text outside the page as shown, and the second copy of
text that is drawn twice as fake bold.

A word ends at a real space character, at a gap of more than 0.15 of the type size (the ratio
under which pdfplumber gives the same words), where the size changes (footnote marks), and,
for letters that are set apart, at a gap that is wide for that run.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from statistics import median

import pypdfium2 as pdfium

from douane_report.document.frame import Frame
from douane_report.document.model import Box, Mark, Word
from douane_report.document.pdf_run import Run
from douane_report.document.pdf_runs import SOFT_HYPHENS, read_runs
from douane_report.document.repair import mend_characters
from douane_report.document.scene import Scene

_GAP_RATIO = 0.15
"""Gap between two characters, as a part of the type size, beyond which a word ends."""

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
        Both from the top of the page down and, on one baseline, from left to right.
    """
    runs = read_runs(text, frame)
    scene = Scene(page, marks)
    upright = _words([run for run in runs if run.style.turn == 0], frame, scene, 0)
    turned = [
        word
        for turn in (90, 270)
        for word in _words([run for run in runs if run.style.turn == turn], frame, scene, turn)
    ]
    return tuple(upright), tuple(turned)


def _words(runs: Sequence[Run], frame: Frame, scene: Scene, turn: int) -> list[Word]:
    if not runs:
        return []
    merged = [(run, run.gaps) for run in _merge(runs)]
    spacing = _spacing(merged)
    words = [
        word for run, gaps in merged for word in _split(run, gaps, spacing.get(_baseline(run), 0.0))
    ]
    if turn:
        words = [word._replace(box=frame.turned(word.placed, turn)) for word in words]
    words = [word for word in words if frame.shows(word.placed) and scene.shows(word)]
    return sorted(_without_copies(words), key=_position)


def _position(word: Word) -> tuple[float, float]:
    box = word.placed
    return round(box.bottom, 1), box.x0


def _merge(runs: Iterable[Run]) -> Iterator[Run]:
    """Join runs that abut on one baseline although the file draws them apart."""
    ordered = sorted(runs, key=lambda run: (round(run.base, 1), run.x0))
    current: Run | None = None
    for run in ordered:
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


def _baseline(run: Run) -> tuple[int, int]:
    """What runs of one line of type share: its baseline and size."""
    return round(run.base), round(run.size)


def _spacing(runs: Iterable[tuple[Run, list[float]]]) -> dict[tuple[int, int], float]:
    """Find the lines of type whose letters are set apart, and by how much."""
    lines: dict[tuple[int, int], list[float]] = {}
    for run, gaps in runs:
        lines.setdefault(_baseline(run), []).extend(gaps)
    found = {key: median(line) for key, line in lines.items() if len(line) >= 3}
    return {key: gap for key, gap in found.items() if gap > 0.6 * _GAP_RATIO * key[1]}


def _split(run: Run, gaps: Sequence[float], spacing: float) -> Iterator[Word]:
    """Split a run into words where the gap is wide for it."""
    limit = _GAP_RATIO * run.size
    if spacing:
        limit = max(limit, spacing * 1.6 + 0.05 * run.size)
    start = 0
    if gaps and max(gaps) > limit:
        for index, gap in enumerate(gaps, start=1):
            if gap > limit:
                yield from _word(run, start, index, spacing)
                start = index
    yield from _word(run, start, len(run.text), spacing)


def _word(run: Run, start: int, end: int, spacing: float) -> Iterator[Word]:
    text = run.text[start:end]
    if not text.isalnum():
        # A soft hyphen is seen at the end of a word only.
        last = "-" if text[-1] in SOFT_HYPHENS else text[-1]
        text = "".join(char for char in text[:-1] if char not in SOFT_HYPHENS) + last
    text = mend_characters(text).rstrip("\u00a0\u2009\u202f")
    if not text or run.size < _MIN_SIZE:
        return
    top, bottom = run.top, run.bottom
    if bottom - top < 0.3 * run.size:
        # Some fonts give a dash the box of its stroke; it stands on the line all the same.
        top, bottom = run.base - 0.75 * run.size, run.base + 0.21 * run.size
    yield Word(
        text=text,
        box=Box(run.lefts[start], top, run.rights[end - 1], bottom),
        size=run.size,
        colour=run.style.colour,
        bold=run.style.bold,
        spacing=spacing,
    )


def _without_copies(words: Iterable[Word]) -> Iterator[Word]:
    """Leave out a word that is drawn again, a little to the side, as fake bold."""
    kept: dict[str, list[Box]] = {}
    for word in words:
        box = word.placed
        twins = kept.setdefault(word.text, [])
        reach = 0.12 * word.size
        if any(
            abs(twin.x0 - box.x0) <= reach and abs(twin.bottom - box.bottom) <= reach
            for twin in twins
        ):
            continue
        twins.append(box)
        yield word
