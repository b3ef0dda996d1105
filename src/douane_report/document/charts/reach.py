"""How far a figure is from a bar: at its end, in its middle, at its foot, or out of reach."""

from douane_report.document.model import Box

_FURTHEST = 26.0
"""Points beyond the end of a bar within which its label stands."""


def distance_to(bar: Box, label: Box, vertical: bool) -> float | None:
    """How far a label is from where that of a bar may be set; None when it cannot be its own.

    Args:
        bar: the bar.
        label: the label.
        vertical: whether the bar stands up.
    """
    if vertical:
        sideways = abs(label.cx - bar.cx)
        free = max(0.0, sideways - bar.width / 2)
        outside, inside, foot = (
            bar.top - label.bottom,
            label.top - bar.top,
            bar.bottom - label.bottom,
        )
        middle = abs(label.cy - bar.cy)
        if free > 0.75 * label.width or label.top > bar.bottom + 4:
            return None
    else:
        sideways = abs(label.cy - bar.cy)
        free = max(0.0, sideways - bar.height / 2)
        outside, inside, foot = label.x0 - bar.x1, bar.x1 - label.x1, label.x0 - bar.x0
        middle = abs(label.cx - bar.cx)
        if free > 0.75 * label.height or label.x1 < bar.x0 - 4:
            return None
    if outside >= -2:
        along = max(0.0, outside)
        if along > _FURTHEST:
            return None
    elif inside < -2:
        along = min(2.0, middle)
    elif foot < -2:
        along = min(abs(inside), middle)
    else:
        along = min(abs(inside), abs(foot), middle)
    return along + 0.8 * sideways


def is_beyond(bar: Box, label: Box, vertical: bool) -> bool:
    """Whether a label stands past the end of a bar."""
    return label.cy < bar.top if vertical else label.cx > bar.x1
