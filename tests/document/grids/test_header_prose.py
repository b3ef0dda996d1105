"""Captions over the headers of a table, which are none of these."""

from __future__ import annotations

import pytest

from douane_report.document.grids.header_prose import is_caption
from douane_report.document.model import Line
from tests.document.making import boxed_line


def bold(line: Line) -> Line:
    return line._replace(words=tuple(word._replace(bold=True) for word in line.words))


HEADERS = [bold(boxed_line(text, x, 120)) for text, x in (("Accijnzen", 100), ("Totaal", 200))]


@pytest.mark.parametrize(
    ("text", "size", "others", "caption"),
    [
        ("in miljoenen euro’s", 8.0, (), True),
        ("(x € 1.000)", 11.0, (), True),
        # As large as the headers, or beside another, it may head some of the columns.
        ("in miljoenen euro’s", 10.0, (), False),
        ("x 1.000", 8.0, ("in uren",), False),
        ("van de Douane", 8.0, (), False),
    ],
)
def test_a_caption_is_alone_and_set_otherwise(
    text: str, size: float, others: tuple[str, ...], caption: bool
) -> None:
    line = boxed_line(text, 180, 106, size=size)
    beside = [boxed_line(other, 60, 106, size=size) for other in others]
    assert is_caption(line, HEADERS, [line, *beside, *HEADERS]) is caption


def test_a_bold_line_is_a_header() -> None:
    line = bold(boxed_line("in miljoenen euro’s", 180, 106, size=8))
    assert not is_caption(line, HEADERS, [line, *HEADERS])
