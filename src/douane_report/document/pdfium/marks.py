"""Painted shapes and pictures of a PDF page: status dots, bars, rules, cards.

pdfium resolves colour spaces (RGB, CMYK, gray, spot, ICC) to what is painted. Shapes inside
form XObjects are brought into the page's frame; a path that holds several shapes gives a mark
for each; the colour of a small picture or gradient is taken from its rendered pixels.
"""

import ctypes
import math
from collections.abc import Iterator
from typing import NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as c

from douane_report.document.colour import hex_colour, hue_name, on_white, rgb
from douane_report.document.frame import Frame, Rectangle
from douane_report.document.model import Box, Mark, union
from douane_report.document.pdfium.geometry import (
    IDENTITY,
    Matrix,
    Point,
    apply,
    around,
    clipped,
    multiply,
    placed,
)
from douane_report.document.pdfium.pixels import as_painted

MAX_DEPTH = 12
"""Deepest nesting of forms that is followed; a form may hold itself."""

_MAX_SUBPATHS = 400
"""Most shapes of one path that may be bars or rules; an illustration has thousands."""

FAINT = 26
"""Alpha, 0 to 255, under which a shape is not seen."""

_LABEL_MAX = 140.0
"""Largest white shape of which the edge is a mark of its own: wide, and half as high or as wide."""

_WHITE = 245

_SAME_POINT = 0.05
"""How far apart two points may be that are one, in points."""

_CLOSED_BODY = 4
"""Most points of a shape that is too simple to have a tail."""


class _Veil(NamedTuple):
    """How the shapes in a form are seen through the forms around them.

    Attributes:
        alpha: how much of them is seen, 0 to 1.
        handed_on: alpha of the form, 0 to 255, which its parts may have from it.
        plain: whether no form around them is transparent.
    """

    alpha: float = 1.0
    handed_on: int = 255
    plain: bool = True


_UNVEILED = _Veil()


def read_marks(page: pdfium.PdfPage, frame: Frame) -> tuple[Mark, ...]:
    """Give the painted shapes and pictures of a page, in painting order."""
    enlarged: Matrix = (frame.scale, 0.0, 0.0, frame.scale, 0.0, 0.0)
    count = c.FPDFPage_CountObjects(page.raw)
    objects = (c.FPDFPage_GetObject(page.raw, index) for index in range(count))
    found = [
        (mark, sure)
        for obj in objects
        for mark, sure in _marks(obj, enlarged, frame, 0)
        if _on_page(mark.box, frame)
    ]
    return as_painted(page, frame, found)


def _on_page(box: Box, frame: Frame) -> bool:
    return box.x1 >= 0 and box.bottom >= 0 and box.x0 <= frame.width and box.top <= frame.height


def _marks(
    obj: object, matrix: Matrix, frame: Frame, depth: int, veil: _Veil = _UNVEILED
) -> Iterator[tuple[Mark, bool]]:
    """Yield the marks of one page object, and whether their colour is known."""
    kind = c.FPDFPageObj_GetType(obj)
    if kind == c.FPDF_PAGEOBJ_FORM:
        if depth < MAX_DEPTH:
            inner, veil = multiply(matrix_of(obj), matrix), _veil(obj, veil)
            for index in range(c.FPDFFormObj_CountObjects(obj)):
                part = c.FPDFFormObj_GetObject(obj, index)
                yield from _marks(part, inner, frame, depth + 1, veil)
        return
    if kind == c.FPDF_PAGEOBJ_TEXT:
        return
    bounds = _bounds(obj)
    if bounds is None:
        return
    if kind == c.FPDF_PAGEOBJ_IMAGE:
        yield Mark("image", placed(bounds, matrix, frame), ""), False
    elif kind == c.FPDF_PAGEOBJ_SHADING:
        yield Mark("path", placed(bounds, matrix, frame), ""), False
    elif kind == c.FPDF_PAGEOBJ_PATH:
        yield from _path(obj, bounds, matrix, frame, veil)


def _veil(obj: object, veil: _Veil) -> _Veil:
    """Say how what is in a form is seen, of which the form itself may be seen through."""
    if not c.FPDFPageObj_HasTransparency(obj):
        return veil
    _, alpha, _ = own_colour(obj, filled=True)
    return _Veil(veil.alpha * alpha / 255, alpha, False)


def _path(
    obj: object, bounds: Rectangle, matrix: Matrix, frame: Frame, veil: _Veil
) -> Iterator[tuple[Mark, bool]]:
    fill_mode, stroke = ctypes.c_int(), ctypes.c_int()
    c.FPDFPath_GetDrawMode(obj, fill_mode, stroke)
    filled = fill_mode.value != c.FPDF_FILLMODE_NONE
    if not filled and not stroke.value:
        return
    colour, alpha, known = _colour(obj, filled, veil)
    if alpha < FAINT:
        return
    known = known and veil.plain and not c.FPDFPageObj_HasTransparency(obj)
    edge = _edge(obj, colour, veil) if filled and stroke.value else ""
    boxes = _subpaths(obj, matrix, frame, filled) or [placed(bounds, matrix, frame)]
    if filled and colour and hue_name(colour) != "grijs":
        boxes = [clipped(box, obj, matrix, frame) for box in boxes]
    for box in boxes:
        if filled:
            yield Mark("path", box, colour), known
            if edge and max(box.width, 2 * min(box.width, box.height)) <= _LABEL_MAX:
                yield Mark("path", box, edge, stroked=True), True
        else:
            yield Mark("path", box, colour, stroked=True), True


def _edge(obj: object, fill: str, veil: _Veil) -> str:
    """Give the colour of the edge of a white shape, by which it is known; empty for gray edges."""
    if not fill or min(rgb(fill)) < _WHITE:
        return ""
    colour, alpha, _ = _colour(obj, False, veil)
    return colour if colour and alpha >= FAINT and hue_name(colour) != "grijs" else ""


def _colour(obj: object, filled: bool, veil: _Veil) -> tuple[str, float, bool]:
    """Give the colour of a shape on white paper, its alpha, and whether the colour is known."""
    colour, alpha, known = own_colour(obj, filled)
    # What a form hands on to its parts is not counted twice.
    seen = veil.alpha * (1.0 if alpha == veil.handed_on else alpha / 255)
    return on_white(colour, seen) if known else "", 255 * seen, known


def own_colour(obj: object, filled: bool) -> tuple[str, int, bool]:
    """Give the colour of an object as it is set, its alpha, and whether the colour is known."""
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    read = c.FPDFPageObj_GetFillColor if filled else c.FPDFPageObj_GetStrokeColor
    if not read(obj, red, green, blue, alpha):
        return "", 255, False
    return hex_colour(red.value, green.value, blue.value), alpha.value, True


def _subpaths(obj: object, matrix: Matrix, frame: Frame, filled: bool) -> list[Box]:
    """Give the box of each shape of a path that holds several, or of the body of one with a tail.

    Empty when it holds one shape that its bounds tell rightly.
    """
    count = c.FPDFPath_CountSegments(obj)
    if count <= 0:
        return []
    own = multiply(matrix_of(obj), matrix)
    x, y = ctypes.c_float(), ctypes.c_float()
    shapes: list[list[Point]] = []
    for index in range(count):
        segment = c.FPDFPath_GetPathSegment(obj, index)
        if c.FPDFPathSegment_GetType(segment) == c.FPDF_SEGMENT_MOVETO:
            shapes.append([])
        c.FPDFPathSegment_GetPoint(segment, x, y)
        if shapes:
            shapes[-1].append(frame.point(*apply(own, x.value, y.value)))
    shapes = [points for points in shapes if len(points) > 1]
    if len(shapes) > _MAX_SUBPATHS:
        return []
    bodies = [_without_tail(points) for points in shapes] if filled else shapes
    boxes = [around(points) for points in bodies]
    if len(boxes) > 1:
        return [] if _nested(boxes) else boxes
    return boxes if bodies != shapes else []


def _without_tail(points: list[Point]) -> list[Point]:
    """Take the first point off a shape that is left at once, and returns to where it was left for.

    Cairo draws a line from where the pen was to the start of an arc. Filled, such a line is a
    hair that encloses nothing, yet its far end would count as an edge of the dot.
    """
    if len(points) > _CLOSED_BODY and math.dist(points[1], points[-1]) < _SAME_POINT:
        return points[1:]
    return points


def _nested(boxes: list[Box]) -> bool:
    """Whether the shapes form one figure, such as a ring or a check mark in a disc."""
    whole = union(boxes)
    return any(
        box.width >= 0.98 * whole.width and box.height >= 0.98 * whole.height for box in boxes
    )


def _bounds(obj: object) -> Rectangle | None:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not c.FPDFPageObj_GetBounds(obj, left, bottom, right, top):
        return None
    return left.value, bottom.value, right.value, top.value


def matrix_of(obj: object) -> Matrix:
    """Give the matrix that brings an object into the frame of what holds it."""
    matrix = c.FS_MATRIX()
    if not c.FPDFPageObj_GetMatrix(obj, matrix):
        return IDENTITY
    return (matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f)
