"""Lines that are drawn on a PDF page, with the points that they go through.

A mark has the box of such a line only, which is all that a rule or an edge needs. The lines of a
chart need their points, so these are read anew, on the few pages where such a chart is sought.
"""

import ctypes
from collections.abc import Iterator
from typing import NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as c

from douane_report.document.colour import on_white
from douane_report.document.frame import Frame
from douane_report.document.pdfium.geometry import Matrix, Point, apply, multiply
from douane_report.document.pdfium.marks import FAINT, MAX_DEPTH, matrix_of, own_colour

_MOST_SEGMENTS = 2000
"""Most segments of a path that may be a line of a chart; an illustration has more."""

_CURVE = 3
"""Points that a curve is given with: two that it bends to, and its end."""


class Stroke(NamedTuple):
    """A line that is drawn, and open.

    Attributes:
        points: what it goes through, in points of the page as shown; of curves their ends.
        colour: as ``#rrggbb``.
    """

    points: tuple[Point, ...]
    colour: str


def read_strokes(page: pdfium.PdfPage, frame: Frame) -> tuple[Stroke, ...]:
    """Give the open lines that are drawn on a page and not filled, in painting order."""
    enlarged: Matrix = (frame.scale, 0.0, 0.0, frame.scale, 0.0, 0.0)
    count = c.FPDFPage_CountObjects(page.raw)
    objects = (c.FPDFPage_GetObject(page.raw, index) for index in range(count))
    return tuple(stroke for obj in objects for stroke in _strokes(obj, enlarged, frame, 0))


def _strokes(obj: object, matrix: Matrix, frame: Frame, depth: int) -> Iterator[Stroke]:
    kind = c.FPDFPageObj_GetType(obj)
    if kind == c.FPDF_PAGEOBJ_FORM and depth < MAX_DEPTH:
        inner = multiply(matrix_of(obj), matrix)
        for index in range(c.FPDFFormObj_CountObjects(obj)):
            yield from _strokes(c.FPDFFormObj_GetObject(obj, index), inner, frame, depth + 1)
    if kind != c.FPDF_PAGEOBJ_PATH:
        return
    fill_mode, stroke = ctypes.c_int(), ctypes.c_int()
    c.FPDFPath_GetDrawMode(obj, fill_mode, stroke)
    if fill_mode.value != c.FPDF_FILLMODE_NONE or not stroke.value:
        return
    colour, alpha, known = own_colour(obj, filled=False)
    if not known or alpha < FAINT:
        return
    own = multiply(matrix_of(obj), matrix)
    for points in _open_parts(obj):
        shown = tuple(frame.point(*apply(own, *point)) for point in points)
        yield Stroke(shown, on_white(colour, alpha / 255))


def _open_parts(obj: object) -> list[list[Point]]:
    """Give the points of each part of a path that does not close, in the path's own frame."""
    count = c.FPDFPath_CountSegments(obj)
    parts: list[list[Point]] = []
    closed: set[int] = set()
    x, y = ctypes.c_float(), ctypes.c_float()
    bends = 0
    for index in range(count if count <= _MOST_SEGMENTS else 0):
        segment = c.FPDFPath_GetPathSegment(obj, index)
        kind = c.FPDFPathSegment_GetType(segment)
        if kind == c.FPDF_SEGMENT_MOVETO or not parts:
            parts.append([])
        bends = bends + 1 if kind == c.FPDF_SEGMENT_BEZIERTO else 0
        if c.FPDFPathSegment_GetClose(segment):
            closed.add(len(parts) - 1)
        if bends % _CURVE == 0:
            c.FPDFPathSegment_GetPoint(segment, x, y)
            parts[-1].append((x.value, y.value))
    return [part for at, part in enumerate(parts) if at not in closed and len(part) > 1]
