"""Labels on two lines with their mark at the first, and rows that are set so closely as these."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.activiteitenstatus.test_groups import statuses, write
from tests.sections.activiteitenstatus.test_years import COLOURS, NAMES, activities, dot

TITLES = ("Datagedreven organisatie in alle lagen", "Interne beheersing")
GROUPS = {
    TITLES[0]: {"Integriteit": "g", "Toezicht op de invoer van vlees": "o"},
    TITLES[1]: {"Toezicht op invoer van het|Hout": "r", "Datamanagement": "g"},
}
Rows = dict[str, dict[str, str]]


def wanted(groups: Rows) -> dict[str, tuple[str, str | None]]:
    return {
        label.replace("|", " "): (title, NAMES[mark] if mark else None)
        for title, rows in groups.items()
        for label, mark in rows.items()
    }


def rows_of(canvas: Canvas, groups: Rows, *, left: float, marks: float, y: float = 370,
            pitch: float = 15.0, leading: float = 12.5, level: float = 0.0, size: float = 9,
            bold: bool = True, title: float = 0.0, gap: float = 16.0) -> None:  # fmt: skip
    """Draw groups of rows under their titles; marks stand ``level`` over the foot of a line."""
    for name, rows in groups.items():
        write(canvas, title or left, y, name, size=size, bold=bold)
        y -= gap
        for label, mark in rows.items():
            if mark:
                dot(canvas, marks, y + level, COLOURS[mark])
            for line in label.split("|"):
                write(canvas, left, y, line, size=9)
                y -= leading
            y -= pitch - leading
        y -= pitch


@pytest.mark.parametrize("mark", ["r", ""])
@pytest.mark.parametrize("first", ["Datamanagement", "Ondermijning"])
def test_a_second_line_with_a_capital_goes_on_where_rows_are_farther_apart(
    mark: str, first: str
) -> None:
    """A title in bold type may be wider than any label."""
    last = {"Toezicht op invoer van het|Hout": mark, first: "g"}
    groups = {TITLES[0]: GROUPS[TITLES[0]], TITLES[1]: last}
    assert statuses(lambda c: rows_of(c, groups, left=60, marks=260)) == wanted(groups)


def test_a_line_midway_between_two_rows_is_one_though_it_stands_closer_than_others() -> None:
    """As where rows without a mark are lower: the widest name does not show that it is broken."""
    lower = {"Toezicht op de invoer van hout en vlees": "r", "Hout": "", "Wilde dieren": "g"}
    title = "Handhaving"

    def draw(canvas: Canvas) -> None:
        rows_of(canvas, GROUPS, left=60, marks=260)
        rows_of(canvas, {title: lower}, left=60, marks=260, y=220, pitch=13.2)

    assert statuses(draw) == wanted({**GROUPS, title: lower})


def test_two_lines_of_a_known_activity_are_one_whether_there_was_room_or_not() -> None:
    groups = {
        "Interne beheersing": {"Verbeteren Beheersing|Grote Geldstroom": "r", "E-Commerce": "g"},
        "Mensen": {"Betere afstemming met anderen": "o", "Integriteit": ""},
    }
    found = statuses(lambda c: rows_of(c, groups, left=60, marks=260, pitch=14, leading=11.5))
    assert found == wanted(groups)


@pytest.mark.parametrize("marks", ["gor", "rgo"])
def test_rows_whose_marks_stand_in_two_columns_are_read_from_the_top(marks: str) -> None:
    """The first row of the page goes on from the page before, over the title of the next group."""

    def page(canvas: Canvas, groups: Rows) -> None:
        columns = {mark: 300 + 60 * at for at, mark in enumerate("gor")}
        y = 390.0
        for title, rows in groups.items():
            if title:
                y -= 20
                write(canvas, 60, y, title, size=9, bold=True)
            for label, mark in rows.items():
                y -= 20
                write(canvas, 60, y, label, size=9)
                dot(canvas, columns[mark], y, COLOURS[mark])

    first = {"Mensen": {"Integriteit": "g", "Nieuwe werving": "o", "E-Commerce": "r"}}
    goes_on: Rows = {"": {"Ondermijning": marks[0]}}
    last = {"Data": {"Dienstverlening": marks[1], "Datamanagement": marks[2], "Toezicht": marks[1]}}
    found = activities(lambda c: page(c, first), lambda c: page(c, {**goes_on, **last}))
    assert {it.item: (it.groep, it.status.value) for it in found} == wanted(
        {"Mensen": {**first["Mensen"], **goes_on[""]}, **last}
    )


def test_a_mark_level_with_two_lines_is_that_of_the_nearest() -> None:
    """Where marks stand higher than their lines, that of the next row is level with both."""
    rows = {"Integriteit": "o", "Toezicht op de invoer van|hout": "r", "E-Commerce": "g"}
    groups = {TITLES[0]: rows}
    found = statuses(lambda c: rows_of(c, groups, left=60, marks=260, pitch=12, leading=10,
                                       level=3.5))  # fmt: skip
    assert found == wanted(groups)


def test_the_type_of_labels_is_that_of_lines_with_a_mark_of_their_own() -> None:
    """The mark of the first row is level with the title as well, and there is but one other."""
    groups = {"Vernieuwing van|de systemen": {"E-Commerce": "r", "Integriteit": "g"}}

    def draw(canvas: Canvas) -> None:
        write(canvas, 60, 380, "Vernieuwing van", size=9, bold=True)
        rows_of(canvas, {"de systemen": groups["Vernieuwing van|de systemen"]}, left=60, marks=260,
                gap=11, level=4.0, pitch=24)  # fmt: skip

    assert statuses(draw) == {
        label: (title.replace("|", " "), status)
        for label, (title, status) in wanted(groups).items()
    }


def test_a_card_with_several_marks_has_several_names() -> None:
    """They are as close to each other as the lines of one name."""
    cards: Rows = {
        "Mensen": {"Betere afstemming met de|Ketenpartners in de haven": "", "Integriteit": "r"},
        "Data": {"E-Commerce": "g", "Datamanagement": "o", "Ondermijning": "r"},
    }

    def draw(canvas: Canvas) -> None:
        for at, (title, rows) in enumerate(cards.items()):
            x = 50 + 250 * at
            canvas.setFillColor("#eef2f6")
            canvas.rect(x, 300, 240, 90, stroke=0, fill=1)
            rows_of(canvas, {title: rows}, left=x + 8, marks=x + 225, pitch=13.2, leading=10.5)

    assert statuses(draw) == wanted(cards)


def test_marks_of_the_card_on_the_left_make_no_row_of_a_known_activity() -> None:
    cards: Rows = {
        "Mensen": {"Integriteit": "r", "Nieuwe werving": "g", "Leren op maat": "o"},
        "Data": {"Betere gegevens": "o", "E-Commerce": ""},
    }

    def draw(canvas: Canvas) -> None:
        for at, (title, rows) in enumerate(cards.items()):
            x = 50 + 250 * at
            canvas.setFillColor("#eef2f6")
            canvas.rect(x, 300, 240, 90, stroke=0, fill=1)
            rows_of(canvas, {title: rows}, left=x + 8, marks=x + 225, pitch=18)
        rows_of(canvas, {"Anders": {"Dienstverlening": "g"}}, left=58, marks=275, y=250)

    assert statuses(draw) == wanted({**cards, "Anders": {"Dienstverlening": "g"}})


@pytest.mark.parametrize("size", [11.0, 12.0])
def test_a_first_row_without_a_mark_goes_on_from_no_title_in_larger_type(size: float) -> None:
    groups = {"Mensen": {"Nieuwe werving": "", "Integriteit": "r"}, "Data": {"E-Commerce": "g"}}
    found = statuses(lambda c: rows_of(c, groups, left=60, marks=260, size=size, bold=False,
                                       pitch=20, gap=18))  # fmt: skip
    assert found == wanted(groups)


def test_a_title_over_marks_that_is_level_with_the_first_of_them() -> None:
    groups = {
        "Mensen en cultuur": {"Integriteit": "g", "Nieuwe werving": "o"},
        "Slimme handhaving": {"Ondermijning": "r", "E-Commerce": "g"},
    }
    found = statuses(lambda c: rows_of(c, groups, left=100, marks=65, size=12, title=60, level=2,
                                       gap=13, pitch=12, leading=12))  # fmt: skip
    assert found == wanted(groups)


def test_the_title_of_a_table_in_the_column_before_is_of_no_row() -> None:
    """Rules of the tables part it from the first row, and the second is level with it."""
    left: Rows = {
        "Professionele en integere organisatie": {"Integriteit": "g", "Nieuwe werving": "o"},
        "Slimme en gelaagde handhaving elders": {"Ondermijning": "r", "E-Commerce": "g"},
    }
    right: Rows = {"Data": {"Datamanagement": "g", "Klantgericht Toezicht": "o"}}

    def table(canvas: Canvas, groups: Rows, x: float, y: float) -> None:
        for title, rows in groups.items():
            write(canvas, x - 4, y, title, size=10, bold=True)
            y -= 16
            write(canvas, x, y, "Activiteit", size=9, bold=True)
            write(canvas, x + 140, y, "Status", size=9, bold=True)
            for label, mark in rows.items():
                y -= 18
                canvas.line(x - 4, y + 12, x + 180, y + 12)
                write(canvas, x, y, label, size=9)
                dot(canvas, x + 152, y, COLOURS[mark])
            canvas.line(x - 4, y - 6, x + 180, y - 6)
            y -= 24

    def draw(canvas: Canvas) -> None:
        table(canvas, left, 60, 380)
        table(canvas, right, 300, 355)

    assert statuses(draw) == wanted({**left, **right})


def test_a_mark_in_the_middle_of_two_lines_is_of_the_label_before_it() -> None:
    """It is as far from both as widely set lines are, and level with a row on the left."""

    def draw(canvas: Canvas) -> None:
        for x, title in ((60, "Mensen"), (300, "Data")):
            write(canvas, x, 380, title, size=12, bold=True)
        for y, label, mark in ((360, "Integriteit", "g"), (342, "Nieuwe werving", "o")):
            write(canvas, 60, y, label, size=9)
            dot(canvas, 220, y, COLOURS[mark])
        for y, line in ((360, "E-Commerce"), (342 + 6.7, "Betere afstemming met"),
                        (342 - 6.7, "ketenpartners")):  # fmt: skip
            write(canvas, 300, y, line, size=9)
        for y, mark in ((360, "r"), (342, "g")):
            dot(canvas, 460, y, COLOURS[mark])

    assert statuses(draw) == wanted(
        {
            "Mensen": {"Integriteit": "g", "Nieuwe werving": "o"},
            "Data": {"E-Commerce": "r", "Betere afstemming met|ketenpartners": "g"},
        }
    )


def test_the_names_over_the_columns_of_a_matrix_are_no_row_of_marks() -> None:
    """The name of each status is printed in its mark as well."""
    heads = {"g": "Groen", "o": "Oranje", "r": "Rood"}
    groups = {
        "Mensen": {"Integriteit": "o", "Nieuwe werving": "o"},
        "Handhaving": {"Ondermijning": "g", "Pakketpost": ""},
        "Data": {"Datamanagement": "r", "E-Commerce": "o"},
    }

    def draw(canvas: Canvas) -> None:
        columns = {mark: 300 + 60 * at for at, mark in enumerate(heads)}
        write(canvas, 60, 390, "Activiteit", size=9, bold=True)
        for mark, x in columns.items():
            canvas.setFont("Helvetica-Bold", 9)
            canvas.drawCentredString(x, 390, heads[mark])
        y = 370.0
        for title, rows in groups.items():
            write(canvas, 60, y, title, size=9, bold=True)
            for label, mark in rows.items():
                y -= 18
                write(canvas, 60, y, label, size=9)
                if mark:
                    canvas.setFillColor(COLOURS[mark])
                    canvas.roundRect(columns[mark] - 20, y - 3, 40, 12, 5, stroke=0, fill=1)
                    canvas.setFillColor("#ffffff")
                    canvas.setFont("Helvetica", 8)
                    canvas.drawCentredString(columns[mark], y, heads[mark])
            y -= 24

    assert statuses(draw) == wanted(groups)
