"""Whether names that stand beside their figures, in a column of their own, own the ones they got.

Where two figures under each other have one name, it stands level with the first of them, with the
last, or between; then the figure over a name may be its own, or the last of the name before.
"""

from collections.abc import Sequence

from douane_report.document.forms.block_labels import Label
from douane_report.document.forms.measured_pairs import Named
from douane_report.document.model import Box

_LEVEL = 0.4
"""How far a name may be off the line of its first figure, in type sizes."""

_CLEAR = 0.25
"""How much nearer its own name a figure stands than any other, in type sizes."""

Owned = tuple[Label, Sequence[Named]]
"""A name with its figures."""


def are_doubtful(
    owned: Sequence[Owned], labels: Sequence[Label], frames: Sequence[Box] = ()
) -> bool:
    """Whether figures may be those of the name before, or of the next one.

    Each figure must be nearest to its own name, or alone with it in a frame. Names that are level
    with their first figures may be as near to the last of the name before; then the last name
    must have all measures, since else it may be level with its last figure as well. Where the
    first and the last name lack some, all figures may have gone to the name before.
    """
    beside = [(label, own) for label, own in owned if _is_beside(label, own)]
    if 2 * len(beside) <= len(owned):
        return False
    leaning = [
        (label, own)
        for label, own in beside
        if not all(_is_nearest(it.box, label, labels, frames) for it in own)
    ]
    measures = {it.name for _, own in owned for it in own}
    down = sorted(owned, key=lambda it: it[0].box.top)
    lacking = [{it.name for it in own} != measures for _, own in (down[0], down[-1])]
    if all(lacking) or not leaning:
        return all(lacking)
    return lacking[-1] or not all(_is_level(label, own) for label, own in leaning)


def _is_beside(label: Label, own: Sequence[Named]) -> bool:
    """Whether all figures of a name begin behind its end."""
    return all(label.box.x1 <= it.box.x0 for it in own)


def _is_level(label: Label, own: Sequence[Named]) -> bool:
    """Whether the first line of a name stands level with the first of its figures."""
    first = label.lines[0]
    return abs(min(it.box.bottom for it in own) - first.placed.bottom) <= (
        _LEVEL * first.words[0].size
    )


def _is_nearest(figure: Box, label: Label, labels: Sequence[Label], frames: Sequence[Box]) -> bool:
    """Whether no other name of the same column stands as near to a figure, or in its frame."""
    others = [it for it in labels if it is not label and it.box.overlap_x(label.box) > 0]
    if any(
        frame.contains(figure, 1)
        and frame.contains(label.box, 1)
        and not any(frame.contains(it.box, 1) for it in others)
        for frame in frames
    ):
        return True
    clear = _gap(figure, label.box) + _CLEAR * label.lines[0].words[0].size
    return all(clear < _gap(figure, it.box) for it in others)


def _gap(one: Box, two: Box) -> float:
    """How far two boxes are apart from top to bottom; 0 where they are level."""
    return max(0.0, one.top - two.bottom, two.top - one.bottom)
