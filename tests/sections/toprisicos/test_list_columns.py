"""The ranked list in two columns, over two columns with the measures of each group."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.toprisicos.risk_pages import (
    RISKS,
    measures,
    own,
    owned,
    section_of,
    title,
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
