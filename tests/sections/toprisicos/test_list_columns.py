"""The ranked list in two columns, over two columns with the measures of each group."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.toprisicos.risk_pages import (
    OVERALL,
    OVERARCHING,
    RISKS,
    measures,
    overall_of,
    own,
    owned,
    section_of,
    title,
    wrap,
    write,
)

SHORT = {"extern": "Extern georiënteerde risico’s", "intern": "Intern georiënteerde risico’s"}


@pytest.mark.parametrize("left", ["extern", "intern"])
@pytest.mark.parametrize("shift", [0.0, -10.0, 10.0])
def test_a_list_in_columns_is_no_part_of_the_columns_under_it(left: str, shift: float) -> None:
    """A short title between the two does not reach the second column."""
    right = "intern" if left == "extern" else "extern"

    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 490, "De toprisico’s van de Douane in 2026", bold=True, size=10)
        for at, (name, _, _) in enumerate(RISKS):
            x, y = 46.0 + 270 * (at // 3), 470.0 - 18 * (at % 3)
            write(canvas, x, y, f"{at + 1}. {name}")
        write(canvas, 40, 400, "9 Maatregelen per risico", bold=True, size=16)
        for x, group in ((40.0, left), (316.0 + shift, right)):
            y = write(canvas, x, 375, SHORT[group], bold=True, size=10.5) - 6
            for name, texts in own(group):
                y = measures(canvas, x, title(canvas, x, y, name, 60), texts) - 8

    section = section_of(draw)

    assert owned(section) == {name: (group, list(texts)) for name, group, texts in RISKS}
    assert [it.rang.value for it in section.risicos] == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("bullet", ["•", "–"])
def test_a_list_in_columns_is_whole_though_measures_stand_under_its_left_half(bullet: str) -> None:
    """Column by column, the measures under the left half are read before the right one."""

    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 490, "Toprisico’s", bold=True, size=16)
        write(canvas, 40, 470, "Hieronder staan de toprisico’s van 2026.")
        tops = (455.0, 443.0, 419.0, 455.0, 443.0)
        for at, ((name, _, _), y) in enumerate(zip(RISKS, tops, strict=True)):
            for line in wrap(f"{at + 1}. {name}", 44):
                y = write(canvas, 40.0 + 270 * (at // 3), y, line)
        write(canvas, 40, 400, "Toprisico’s en maatregelen", bold=True, size=12)
        write(canvas, 40, 378, "Bij elk risico horen maatregelen.")
        for x, group in ((40.0, "extern"), (310.0, "intern")):
            y = write(canvas, x, 352, SHORT[group], bold=True, size=10.5) - 6
            for name, texts in own(group):
                y = measures(canvas, x, title(canvas, x, y, name, 60), texts, bullet) - 8
            if group == "extern":
                y = write(canvas, x, y - 8, OVERARCHING, bold=True, size=10.5)
                measures(canvas, x, y, OVERALL, bullet)

    section = section_of(draw)

    assert owned(section) == {name: (group, list(texts)) for name, group, texts in RISKS}
    assert [it.rang.value for it in section.risicos] == [1, 2, 3, 4, 5]
    assert overall_of(section) == list(OVERALL)
