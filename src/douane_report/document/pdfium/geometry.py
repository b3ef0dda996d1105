"""Where the objects of a PDF page stand: matrices, boxes, and what a clip leaves of them."""

import ctypes
from collections.abc import Sequence

import pypdfium2.raw as c

from douane_report.document.frame import Frame, Rectangle
from douane_report.document.model import Box

Matrix = tuple[float, float, float, float, float, float]
"""The six numbers of a PDF transformation matrix: a, b, c, d, e and f."""

Point = tuple[float, float]

IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)

_MOST_CLIPS, _MOST_POINTS = 8, 64
"""Most paths of a clip, and points of one, that are looked at."""

_LARGEST = 60.0
"""Largest mark in points that is given its form by a clip."""

_THIN = 8.0
"""Width in points up to which a bar is, however high: a border at the left edge only."""

_CUT = 0.6
"""Part of a shape that a clip leaves at most where it gives a mark its form."""


def multiply(inner: Matrix, outer: Matrix) -> Matrix:
    """Give the matrix that does what ``inner`` does, and then what ``outer`` does."""
    a, b, cc, d, e, f = inner
    g, h, i, j, k, m = outer
    return (
        a * g + b * i,
        a * h + b * j,
        cc * g + d * i,
        cc * h + d * j,
        e * g + f * i + k,
        e * h + f * j + m,
    )


def apply(matrix: Matrix, x: float, y: float) -> Point:
    """Bring a point into the frame that a matrix leads to."""
    a, b, cc, d, e, f = matrix
    return a * x + cc * y + e, b * x + d * y + f


def placed(bounds: Rectangle, matrix: Matrix, frame: Frame) -> Box:
    """Give the box of the bounds of an object on the page as shown."""
    left, bottom, right, top = bounds
    corners = [frame.point(*apply(matrix, x, y)) for x in (left, right) for y in (bottom, top)]
    return around(corners)


def around(points: Sequence[Point]) -> Box:
    """Give the smallest box around some points."""
    xs, ys = zip(*points, strict=True)
    return Box(min(xs), min(ys), max(xs), max(ys))


def clipped(box: Box, obj: object, matrix: Matrix, frame: Frame) -> Box:
    """Give what the clip of an object leaves of its box, where that is a small mark or a bar."""
    clip = c.FPDFPageObj_GetClipPath(obj)
    count = c.FPDFClipPath_CountPaths(clip) if clip else 0
    x, y = ctypes.c_float(), ctypes.c_float()
    left = box
    for index in range(count if count <= _MOST_CLIPS else 0):
        segments = c.FPDFClipPath_CountPathSegments(clip, index)
        points: list[Point] = []
        for at in range(segments if segments <= _MOST_POINTS else 0):
            c.FPDFPathSegment_GetPoint(c.FPDFClipPath_GetPathSegment(clip, index, at), x, y)
            points.append(frame.point(*apply(matrix, x.value, y.value)))
        if points:
            own = around(points)
            left = Box(
                max(left.x0, own.x0),
                max(left.top, own.top),
                min(left.x1, own.x1),
                min(left.bottom, own.bottom),
            )
    # A clip that hardly takes anything off is that of a rounded corner, or of a side of the page.
    shrunk = left.width * left.height < _CUT * box.width * box.height
    small = 0 < left.width <= _LARGEST and 0 < left.height <= _LARGEST
    bar = 0 < left.width <= _THIN and left.height > 0
    return left if shrunk and (small or bar) else box
