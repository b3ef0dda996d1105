"""Characters within a form XObject that pdfium places elsewhere, and where they do stand.

A file may say what the text of a glyph is (`ActualText`, ISO 32000-1, 14.9.4), as typesetters do
for ligatures and for the hyphen at the end of a line. Within a form XObject pdfium gives such
characters the places that they have in the form's own space, as if the form lay on the page
unmoved and unscaled. The matrix that it gives for the same character is that of the page, so that
the two tell where the form lies.
"""

import ctypes
import re
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import pypdfium2.raw as c

_REPLACED = re.compile("[-\u0002\u00ad]|ff[il]?|f[ilt]|tt")
"""What typesetters give a text of its own: hyphens (pdfium has U+0002 for some) and ligatures."""

_BESIDE = 0.5
"""How far letters of one word stand from each other, at most, as a part of the higher one."""

Edges = tuple[float, float, float, float]


class Matrix(NamedTuple):
    """How a form's own space becomes user space (ISO 32000-1, 8.3.4)."""

    a: float
    b: float
    c: float
    d: float
    e: float
    f: float

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Give the place of a point of the form on the page."""
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def box(self, left: float, top: float, right: float, bottom: float) -> Edges:
        """Give left, top, right and bottom of a box of the form on the page."""
        corners = [self.point(x, y) for x in (left, right) for y in (top, bottom)]
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        return min(xs), max(ys), max(xs), min(ys)


def put_back(
    text: str,
    objects: Sequence[int | None],
    edges: list[float],
    form_of: Callable[[int], Matrix | None],
) -> dict[int, Matrix]:
    """Put characters that stand elsewhere where they belong.

    The form is asked for only where a character does not stand beside the one before it.

    Args:
        text: the characters of a page.
        objects: the text object of each.
        edges: left, top, right and bottom of each in user space, one after the other; mended here.
        form_of: gives the matrix of the form that holds a character, None where there is none.

    Returns:
        The matrices of the forms, by the characters that were put back.
    """
    forms: dict[int, Matrix] = {}
    for found in _REPLACED.finditer(text):
        start, end = found.span()
        before = next((it for it in range(start - 1, max(start - 3, -1), -1) if objects[it]), None)
        after = end if end < len(text) and objects[end] else None
        beside = [edges[4 * it : 4 * it + 4] for it in (before, after) if it is not None]
        if (
            objects[start] is None
            or not beside
            or _near(edges[4 * start : 4 * start + 4], beside[:1])
        ):
            continue
        form = form_of(start)
        if form is None:
            continue
        boxes = [form.box(*edges[4 * it : 4 * it + 4]) for it in range(start, end)]
        if _near(boxes[0], beside) or _near(boxes[-1], beside):
            edges[4 * start : 4 * end] = [edge for box in boxes for edge in box]
            forms.update(dict.fromkeys(range(start, end), form))
    return forms


def form_matrix(textpage: Any, drawn_by: int, index: int) -> Matrix | None:
    """Give the matrix of the form XObject that holds a character; None where there is none."""
    own, whole = c.FS_MATRIX(), c.FS_MATRIX()
    drawn = ctypes.cast(drawn_by, c.FPDF_PAGEOBJECT)
    if not c.FPDFPageObj_GetMatrix(drawn, own) or not c.FPDFText_GetMatrix(textpage, index, whole):
        return None
    size = own.a * own.d - own.b * own.c
    if not size:
        return None
    # The text's own matrix undone, then the whole one: what is left is the form's.
    turned = Matrix(own.d / size, -own.b / size, -own.c / size, own.a / size, 0.0, 0.0)
    page = Matrix(whole.a, whole.b, whole.c, whole.d, 0.0, 0.0)
    a, b = page.point(turned.a, turned.b)
    across, up = page.point(turned.c, turned.d)
    x, y = page.point(*turned.point(own.e, own.f))
    return Matrix(a, b, across, up, whole.e - x, whole.f - y)


def _near(box: Sequence[float], others: Sequence[Sequence[float]]) -> bool:
    """Whether a box stands beside one of some others, or on it."""
    left, top, right, bottom = box
    for x0, y1, x1, y0 in others:
        reach = _BESIDE * max(top - bottom, y1 - y0, min(right - left, x1 - x0))
        if max(x0 - right, left - x1, y0 - top, bottom - y1) <= reach:
            return True
    return False
