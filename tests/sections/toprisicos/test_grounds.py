"""Risks as cards on one ground that lines part, as a table with a background is drawn."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.toprisicos.risk_pages import (
    RISKS,
    measures,
    owned,
    ranked,
    section_of,
    shade,
    title,
    write,
)

LEFT, TOP, WIDE, HIGH = 36.0, 460.0, 250.0, 75.0
"""Where the ground of the first card starts, and the size of each."""


def every() -> dict[str, tuple[str, list[str]]]:
    return {name: ("", list(texts)) for name, _, texts in RISKS}


def ground(canvas: Canvas, rows: int, lines: str = "strokes", paint: str = "#ffffff") -> None:
    """Paint the ground of all cards as one, and the lines between these over it."""
    shade(canvas, LEFT, TOP - rows * HIGH, 2 * WIDE, rows * HIGH, "#e6f0e6")
    canvas.setStrokeColor(paint)
    canvas.setLineWidth(4)
    edges = [TOP - row * HIGH for row in range(1, rows)]
    if lines == "strokes":
        for y in edges:
            canvas.line(LEFT, y, LEFT + 2 * WIDE, y)
        canvas.line(LEFT + WIDE, TOP, LEFT + WIDE, TOP - rows * HIGH)
    elif lines == "pieces":
        for y in edges:
            for column in range(2):
                shade(canvas, LEFT + column * WIDE, y - 2, WIDE, 4, paint)
        for row in range(rows):
            shade(canvas, LEFT + WIDE - 2, TOP - (row + 1) * HIGH, 4, HIGH, paint)


def card(canvas: Canvas, at: int, name: str, texts: tuple[str, ...]) -> None:
    x, y = LEFT + 6 + at % 2 * WIDE, TOP - 14 - at // 2 * HIGH
    measures(canvas, x, title(canvas, x, y, name, 60) if name else y - 12, texts)


@pytest.mark.parametrize("lines", ["strokes", "pieces", "none"])
@pytest.mark.parametrize("around", ["#ffffff", "#dde6ff"])
def test_the_last_card_of_a_grid_stands_beside_an_empty_one(lines: str, around: str) -> None:
    def draw(canvas: Canvas) -> None:
        if around != "#ffffff":
            shade(canvas, 10, 10, 580, 500, around)
        write(canvas, 40, 480, "Maatregelen per toprisico", bold=True, size=14)
        ground(canvas, 3, lines, around)
        for at, (name, _, texts) in enumerate(RISKS):
            card(canvas, at, name, texts)

    assert owned(section_of(ranked, draw)) == every()


def test_measures_on_a_ground_without_a_name_go_under_no_risk() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 480, "Maatregelen per toprisico", bold=True, size=14)
        ground(canvas, 2)
        for at, (name, _, texts) in enumerate(RISKS[:4]):
            card(canvas, at, "" if at == 2 else name, texts)

    found = owned(section_of(ranked, draw))
    assert [len(found[name][1]) for name, _, _ in RISKS] == [2, 1, 0, 2, 0]


def test_lines_within_the_ground_of_one_risk_part_no_card() -> None:
    def draw(canvas: Canvas) -> None:
        for at, (name, _, texts) in enumerate(RISKS):
            y = 480 - 80 * at
            shade(canvas, 36, y - 45, 500, 60, "#e6f0e6")
            shade(canvas, 36, y - 7, 500, 3, "#ffffff")
            shade(canvas, 268, y - 45, 3, 38, "#ffffff")
            title(canvas, 42, y, name, 60)
            for column, text in enumerate(texts):
                measures(canvas, 43 + 230 * column, y - 20, [text])

    assert owned(section_of(ranked, draw)) == every()


def table(canvas: Canvas, told: str = "") -> None:
    """Draw a table on one ground, with white lines between its cells."""
    ground(canvas, len(RISKS))
    for at, (name, _, texts) in enumerate(RISKS):
        y = TOP - 14 - at * HIGH
        title(canvas, LEFT + 6, y, name)
        y = write(canvas, LEFT + WIDE + 6, y, told) if told else y
        measures(canvas, LEFT + WIDE + 6, y, texts)


def test_lines_between_the_cells_of_a_table_on_one_ground() -> None:
    assert owned(section_of(ranked, table)) == every()


def test_words_over_measures_beside_titles_give_them_to_no_other_risk() -> None:
    found = owned(section_of(ranked, lambda canvas: table(canvas, "Genomen zijn:")))
    assert all(texts in ([], every()[name][1]) for name, (_, texts) in found.items())


def test_rules_in_another_colour_are_within_a_card() -> None:
    def draw(canvas: Canvas) -> None:
        for at, (name, _, texts) in enumerate(RISKS):
            x, y = LEFT + at % 2 * (WIDE + 10), TOP - at // 2 * (HIGH + 10)
            shade(canvas, x, y - HIGH, WIDE, HIGH, "#e6f0e6")
            below = title(canvas, x + 6, y - 14, name, 60)
            shade(canvas, x, below + 5, WIDE, 1, "#006633")
            measures(canvas, x + 6, below - 8, texts)

    assert owned(section_of(ranked, draw)) == every()
