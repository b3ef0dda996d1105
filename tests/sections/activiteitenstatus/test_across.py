"""Activities side by side, with a row of marks under them that opens with "Status"."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import activiteitenstatus
from douane_report.sections.context import Context, Missing
from tests.document.making import pdf_bytes, read
from tests.sections.activiteitenstatus.test_groups import statuses, write
from tests.sections.activiteitenstatus.test_years import COLOURS, NAMES, dot

Rows = dict[str, str]
GROUPS: dict[str, list[Rows]] = {
    "Mensen en cultuur": [
        {"Integriteit": "g", "Vakmanschap\nbehouden en\nversterken": "o", "Leren op maat": "r"},
        {"Nieuwe werving": "g", "Ondermijning": "r"},
    ],
    "Slimme\nhandhaving": [{"E-Commerce": "o", "Eigen\nopslag": "-", "Datamanagement": "g"}],
}
WANTED = {
    name.replace("\n", " "): (group.replace("\n", " "), NAMES[mark])
    for group, strips in GROUPS.items()
    for rows in strips
    for name, mark in rows.items()
}
LEFT, WIDTH, LINE = 60.0, 110.0, 9.0


def stacked(canvas: Canvas, x: float, y: float, text: str, *, centred: bool) -> None:
    """Write lines of which the last stands on a height."""
    for at, line in enumerate(reversed(text.split("\n"))):
        left = x + 50 - canvas.stringWidth(line, "Helvetica-Bold", 7.5) / 2 if centred else x
        write(canvas, left, y + LINE * at, line, bold=True, size=7.5)


def strip(
    canvas: Canvas, y: float, head: str, first: str, rows: Rows, *, centred: bool, boxed: bool
) -> float:
    """Draw a row of names with their marks under it; give the height of the next."""
    y -= LINE * max(text.count("\n") for text in (first, *rows))
    stacked(canvas, LEFT, y, first, centred=False)
    for at, (name, mark) in enumerate(rows.items(), start=1):
        stacked(canvas, LEFT + WIDTH * at, y, name, centred=centred)
        if mark in COLOURS:
            middle = LEFT + WIDTH * at + (50 if centred else 6)
            dot(canvas, middle, y - 16, COLOURS[mark])
    write(canvas, LEFT, y - 16, head, size=7.5)
    if boxed:
        canvas.rect(LEFT - 4, y - 22, WIDTH * (len(rows) + 1), 17, stroke=1, fill=0)
    return y - 40


def legend(canvas: Canvas) -> None:
    for at, (mark, colour) in enumerate(COLOURS.items()):
        dot(canvas, 505, 380 - 18 * at, colour)
        write(canvas, 518, 380 - 18 * at, str(NAMES[mark]).capitalize(), bold=True, size=7.5)


@pytest.mark.parametrize("head", ["Status", "Stand van zaken", "Status 2026"])
@pytest.mark.parametrize("centred", [True, False])
@pytest.mark.parametrize("boxed", [True, False])
@pytest.mark.parametrize("over", [True, False])
def test_rows_of_marks_under_activities_side_by_side(
    head: str, *, centred: bool, boxed: bool, over: bool
) -> None:
    def draw(canvas: Canvas) -> None:
        if boxed:
            legend(canvas)
        y = 390.0
        for group, strips in GROUPS.items():
            if over:
                write(canvas, LEFT - 4, y, group.replace("\n", " "), bold=True, size=12)
                y -= 22
            for at, rows in enumerate(strips):
                first = "" if over or at else group
                y = strip(canvas, y, head, first, rows, centred=centred, boxed=boxed)

    assert statuses(draw) == WANTED


@pytest.mark.parametrize("heads", [("Status 2025", "Status 2026"), ("Stand 2024", "Stand 2025")])
def test_rows_of_other_years_give_no_status(heads: Sequence[str]) -> None:
    def draw(canvas: Canvas) -> None:
        rows = GROUPS["Mensen en cultuur"][0]
        y = strip(canvas, 380, heads[0], "Mensen", rows, centred=True, boxed=False)
        write(canvas, LEFT, y + 4, heads[1], size=7.5)
        for at in range(1, 4):
            dot(canvas, LEFT + WIDTH * at + 50, y + 4, COLOURS["g"])
        write(canvas, LEFT, 250, "Mensen en cultuur", bold=True)
        write(canvas, 300, 250, "Status", bold=True)
        for at, (label, mark) in enumerate((("Ondermijning", "r"), ("E-Commerce", "g"))):
            write(canvas, LEFT, 230 - 20 * at, label)
            dot(canvas, 310, 230 - 20 * at, COLOURS[mark])

    found = statuses(draw)
    given = {name for name, (_, status) in found.items() if status}
    assert given == {"Ondermijning", "E-Commerce"}


def test_a_status_beside_a_mark_under_each_name_is_no_row_of_them() -> None:
    rows = {"Integriteit": "g", "Ondermijning": "r", "E-Commerce": "o"}

    def draw(canvas: Canvas) -> None:
        write(canvas, LEFT, 390, "Mensen en cultuur", bold=True, size=12)
        for at, (name, mark) in enumerate(rows.items()):
            write(canvas, LEFT + 150 * at, 360, name, bold=True, size=7.5)
            write(canvas, LEFT + 150 * at, 344, "Status", size=7.5)
            dot(canvas, LEFT + 150 * at + 40, 344, COLOURS[mark])

    found = activiteitenstatus.extract(Context(read(pdf_bytes(draw, pagesize=(640, 420))), 2026))
    assert isinstance(found, Missing)
