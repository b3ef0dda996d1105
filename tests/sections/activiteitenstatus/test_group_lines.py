"""Names of groups on two lines, under the title of the table or set to the width of their cell."""

from __future__ import annotations

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from tests.sections.activiteitenstatus.test_groups import (
    GROUPS,
    LABELS,
    TITLES,
    TOP,
    Title,
    rows_of,
    stack,
    statuses,
    wanted,
    write,
)
from tests.sections.activiteitenstatus.test_years import PITCH

ANNOUNCED = [
    "Status van de activiteiten in 2023",
    "Overzicht activiteiten",
    "Activiteiten en status",
]


@pytest.mark.parametrize("mark", [50.0, 300.0])
@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("text", ANNOUNCED)
@pytest.mark.parametrize("colour", ["#000000", "#7b2d5b"])
@pytest.mark.parametrize("higher", [15.0, 20.0])
def test_the_title_of_the_table_is_no_part_of_the_name_of_a_group(
    mark: float, title: Title, text: str, colour: str, higher: float
) -> None:
    def draw(canvas: Canvas) -> None:
        # The heads of columns and the lines of a name reach higher than a title on one line.
        more = {"two_lines": 6, "with_heads": 10, "numbered": 4}.get(title.__name__, 0)
        left = min(LABELS, mark - 6) - 4
        write(canvas, left, TOP + higher + more, text, bold=True, colour=colour)
        stack(canvas, title, mark=mark)

    assert statuses(draw) == wanted()


def test_a_name_that_goes_on_after_a_small_word() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, LABELS, TOP + 14, "Voortgang van de", bold=True)
        write(canvas, LABELS, TOP + 2, "Nieuwe scanners", bold=True)
        rows_of(canvas, {"Integriteit": "g", "Datamanagement": "o"}, LABELS, TOP - PITCH, 300)

    assert {group for group, _ in statuses(draw).values()} == {"Voortgang van de Nieuwe scanners"}


def justified(canvas: Canvas, x: float, y: float, text: str, width: float) -> None:
    """Write words with equal gaps between them, so that they fill a width."""
    canvas.setFont("Helvetica-Bold", 10)
    parts = text.split()
    wide = [stringWidth(it, "Helvetica-Bold", 10) for it in parts]
    gap = (width - sum(wide)) / (len(parts) - 1)
    for part, own in zip(parts, wide, strict=True):
        canvas.drawString(x, y, part)
        x += own + gap


@pytest.mark.parametrize("gap", [4.0, 12.0, 20.0, 28.0])
@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("Vernieuwing van de informatievoorzie-", "ning"),
         "Vernieuwing van de informatievoorziening"),
        (("Vernieuwing van de", "informatievoorziening"),
         "Vernieuwing van de informatievoorziening"),
        (("Vernieuwde informatievoorzie-", "ning"), "Vernieuwde informatievoorziening"),
    ],
)  # fmt: skip
def test_names_set_to_the_width_of_their_cell(
    gap: float, lines: tuple[str, str], name: str
) -> None:
    first, second = lines
    words = first.split()
    width = sum(stringWidth(it, "Helvetica-Bold", 10) for it in words) + gap * (len(words) - 1)

    def draw(canvas: Canvas) -> None:
        justified(canvas, LABELS, TOP + 6, first, width)
        write(canvas, LABELS, TOP - 6, second, bold=True)
        write(canvas, LABELS + 320, TOP, "Status", bold=True)
        rows_of(canvas, {"Integriteit": "g", "Datamanagement": "o"}, LABELS, TOP - 26, 410)

    assert statuses(draw) == {"Integriteit": (name, "groen"), "Datamanagement": (name, "oranje")}


def test_words_of_other_columns_are_no_part_of_a_name() -> None:
    """Remarks with small letters stand as far from short names as these from each other."""
    rows = {"Scanners": "g", "Datamanagement": "o", "Werving": "r"}

    def draw(canvas: Canvas) -> None:
        write(canvas, LABELS, TOP, "Techniek op orde", bold=True)
        write(canvas, 300, TOP, "Status", bold=True)
        rows_of(canvas, rows, LABELS, TOP - PITCH, 310)
        for at, text in enumerate(("alle geplaatst", "loopt nog door", "te weinig mensen"), 1):
            write(canvas, LABELS + 105, TOP - PITCH * at, text)

    found = statuses(draw)
    assert {label: group for label, (group, _) in found.items()} == dict.fromkeys(
        rows, "Techniek op orde"
    )


@pytest.mark.parametrize("codes", ["ABC", "123"])
def test_a_letter_or_number_far_before_a_title_is_no_part_of_it(codes: str) -> None:
    """The rows are numbered as well, and have their marks between the number and the name."""

    def draw(canvas: Canvas) -> None:
        y = TOP
        for code, (group, rows) in zip(codes, GROUPS.items(), strict=True):
            write(canvas, 50, y, code, bold=True)
            write(canvas, 86, y, group, bold=True)
            canvas.line(50, y - 5, 520, y - 5)
            for at in range(len(rows)):
                write(canvas, 50, y - PITCH * (at + 1), f"{code}.{at + 1}")
            y = rows_of(canvas, rows, 106, y - PITCH, 90) - 8

    assert statuses(draw) == wanted()
