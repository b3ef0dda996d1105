"""Backgrounds that are painted cell by cell, put together as the eye sees them."""

from douane_report.document.model import Box, union
from douane_report.document.pdf import PdfPage

_SEAM = 1.0
"""How far two shapes that look like one may stand apart, in points."""


def joined(page: PdfPage) -> list[Box]:
    """Give the strips that shapes of one height make up, side by side, in whatever colours."""
    shapes = {mark.box for mark in page.marks if mark.kind == "path" and not mark.stroked}
    strips: list[list[Box]] = []
    for box in sorted(shapes, key=lambda it: (round(it.top), round(it.bottom), it.x0)):
        last = strips[-1][-1] if strips else None
        if last and _is_level(last, box) and abs(last.x1 - box.x0) <= _SEAM:
            strips[-1].append(box)
        else:
            strips.append([box])
    return [union(boxes) for boxes in strips if len(boxes) > 1]


def _is_level(one: Box, two: Box) -> bool:
    return abs(one.top - two.top) <= _SEAM and abs(one.bottom - two.bottom) <= _SEAM
