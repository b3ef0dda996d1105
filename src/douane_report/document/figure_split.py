"""A fragment of a page taken apart into words and the figures at its end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from douane_report.document.cells import FigureCell, read_cell, split_tail
from douane_report.document.model import Line

_SIGNS = frozenset("+-–−±")
_SIGN_GAP = 0.6
"""Widest space between a figure and its sign, in type sizes."""

_DIGITS = re.compile(r"\d[\d.,]*%?$")


def split_figures(line: Line) -> Iterator[tuple[Line, FigureCell | None]]:
    """Split the figures off the end of a fragment in which a narrow gap glued them on."""
    whole = read_cell(line)
    if whole is not None:
        yield line, whole
        return
    if _is_signed(line):
        yield line, FigureCell(line, None, "a sign stands apart from its figure")
        return
    label, cells = split_tail(line)
    if cells and label.words and _wide_gap(label, cells[0].line):
        yield label, None
        for cell in cells:
            yield cell.line, cell
    elif cells and not label.words:
        for cell in cells:
            yield cell.line, cell
    else:
        yield line, None


def _is_signed(line: Line) -> bool:
    """Whether a line is a figure with its sign a word space before it, as differences have it.

    It fills a column as any figure does, but a dash may also stand for no figure at all.
    """
    if len(line.words) != 2:
        return False
    sign, figure = line.words
    near = figure.placed.x0 - sign.placed.x1 <= _SIGN_GAP * figure.size
    return sign.text in _SIGNS and near and bool(_DIGITS.match(figure.text))


def _wide_gap(label: Line, cell: Line) -> bool:
    word = label.words[-1]
    return cell.placed.x0 - label.placed.x1 >= 0.5 * word.size + 3 * word.spacing
