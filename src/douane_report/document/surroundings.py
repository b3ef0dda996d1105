"""What stands around a table: the lines over it, and those under it."""

from __future__ import annotations

from collections.abc import Sequence

from douane_report.document.model import Box, Line


def lines_around(
    texts: Sequence[Line], extent: Box, used: Sequence[Line], size: float, *, upwards: bool
) -> tuple[Line, ...]:
    """Give the lines above or below a table, the nearest first, within its width."""
    taken = {id(line) for line in used}
    found = []
    for line in texts:
        box = line.placed
        if id(line) in taken or box.overlap_x(extent) <= 0:
            continue
        distance = extent.top - box.bottom if upwards else box.top - extent.bottom
        if -0.6 * size <= distance <= 18 * size:
            found.append((distance, box.x0, line))
    return tuple(line for _, _, line in sorted(found, key=lambda item: item[:2]))
