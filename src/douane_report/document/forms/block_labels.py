"""The names of blocks: each stands over, or level with, the figures that are its own."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from douane_report.document.model import Box, Known, Line, union
from douane_report.document.repair import join_lines

_MOST_LINES = 5
"""Most lines of one name."""

_ENDS = (".", "!", "?")
"""What a sentence ends in, and no name that goes on in the next line with a capital."""

_FAR = 10.0
"""How far over its figures a name may stand, in type sizes."""


class Label(NamedTuple):
    """The name of a block.

    Attributes:
        lines: its lines, from top to bottom.
        box: where they stand.
        known: whether it is in the vocabulary.
    """

    lines: tuple[Line, ...]
    box: Box
    known: bool


def labels_of(texts: Sequence[Line], known: Known, *, whole: bool = False) -> list[Label]:
    """Give the names among the texts of a page: the known ones, and what is set as these are.

    Args:
        texts: the lines of the page that are no figures.
        known: tells whether a name is in the vocabulary.
        whole: whether lines that go on closely under a known name are a part of it.
    """
    found = [label for run in _runs(texts) for label in _labels(run, known)]
    if whole:
        found = _joined(found)
    styles = Counter(_style(it.lines[0]) for it in found if it.known)
    if not styles:
        return []
    usual = styles.most_common(1)[0][0]
    return [it for it in found if it.known or _style(it.lines[0]) == usual]


def _joined(labels: Sequence[Label]) -> list[Label]:
    """Join what follows a known name in the same type to it, unless that is known as well."""
    found: list[Label] = []
    for label in labels:
        before = found[-1] if found else None
        if (
            before is not None
            and before.known
            and not label.known
            and len(before.lines) + len(label.lines) <= _MOST_LINES
            and _follows(before.lines[-1], label.lines[0])
        ):
            found[-1] = _label((*before.lines, *label.lines), known=True)
        else:
            found.append(label)
    return found


def owner_of(
    figure: Box, labels: Sequence[Label], reach: float, frames: Sequence[Box] = ()
) -> int | None:
    """Give the index of the name that a figure stands under or beside; None when none is near.

    Args:
        figure: where the figure and its measure stand.
        labels: the names.
        reach: how far the top of a name may be lower than that of the figure, in type sizes.
        frames: shapes on the page; one that holds a single name holds its figures, however far.
    """
    around = [it for it in frames if it.contains(figure, 1)]
    over = [
        (index, it, it.lines[0].words[0].size)
        for index, it in enumerate(labels)
        if it.box.x0 <= figure.x0 + it.lines[0].words[0].size
        and it.box.top <= figure.top + reach * it.lines[0].words[0].size
        and (
            figure.top - it.box.bottom <= _FAR * it.lines[0].words[0].size
            or any(_holds_only(frame, it, labels) for frame in around)
        )
    ]
    if not over:
        return None
    column = max(it.box.x0 for _, it, _ in over)
    own = [(it.box.top, index) for index, it, size in over if it.box.x0 >= column - 2 * size]
    return max(own)[1]


def _holds_only(frame: Box, label: Label, labels: Sequence[Label]) -> bool:
    return [it for it in labels if frame.contains(it.box, 1)] == [label]


def _labels(run: Sequence[Line], known: Known) -> list[Label]:
    """Part lines that follow each other closely into names: known ones, and the rest."""
    found: list[Label] = []
    rest: list[Line] = []
    index = 0
    while index < len(run):
        for end in range(min(len(run), index + _MOST_LINES), index, -1):
            if known(join_lines(line.text for line in run[index:end])):
                found += [*_rest(rest), _label(run[index:end], known=True)]
                rest, index = [], end
                break
        else:
            rest.append(run[index])
            index += 1
    return [*found, *_rest(rest)]


def _rest(lines: Sequence[Line]) -> list[Label]:
    return [_label(lines, known=False)] if 0 < len(lines) <= _MOST_LINES else []


def _label(lines: Sequence[Line], *, known: bool) -> Label:
    return Label(tuple(lines), union([line.placed for line in lines]), known)


def _runs(texts: Sequence[Line]) -> list[list[Line]]:
    """Group lines in the same type that follow each other closely, flush left or centred."""
    runs: list[list[Line]] = []
    for line in sorted(texts, key=lambda it: (it.placed.bottom, it.placed.x0)):
        for run in runs:
            if _follows(run[-1], line):
                run.append(line)
                break
        else:
            runs.append([line])
    return runs


def _follows(above: Line, line: Line) -> bool:
    """Whether a line goes on with what the one above says, which is not the end of a sentence."""
    if above.text.endswith(_ENDS) and line.text[:1].isupper():
        return False
    one, two, size = above.placed, line.placed, line.words[0].size
    return (
        _style(above) == _style(line)
        and 0.8 * size <= two.bottom - one.bottom <= 1.6 * size
        and (abs(one.x0 - two.x0) <= 0.3 * size or abs(one.cx - two.cx) <= 0.3 * size)
    )


def _style(line: Line) -> tuple[float, bool, str]:
    word = line.words[0]
    return round(word.size, 1), word.bold, word.colour
