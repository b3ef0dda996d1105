"""Where the title of a group of activities can stand, and what beside a table is no such title."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.document.making import Draw
from tests.sections.activiteitenstatus.test_groups import write
from tests.sections.activiteitenstatus.test_years import COLOURS, NAMES, activities, dot

FIRST = {"Integriteit": "g", "Leiderschap en cultuur": "o", "Nieuwe werving": "r"}
SECOND = {"Ondermijning": "r", "Dienstverlening": "g"}
THIRD = {"Koppelingen met ketens": "o", "Scanners op Schiphol": "g"}
GROUPS = {"Mensen en cultuur": FIRST, "Slimme handhaving": SECOND, "Techniek op orde": THIRD}
PITCH, TOP = 20.0, 380.0

Found = dict[str, tuple[str, str | None]]


def groups(*draws: Draw) -> Found:
    return {it.item: (it.groep, it.status.value) for it in activities(*draws)}


def wanted(*titles: str) -> Found:
    return {
        label: (title, NAMES[mark])
        for title in titles or GROUPS
        for label, mark in GROUPS[title].items()
    }


def rows(canvas: Canvas, group: dict[str, str], x: float, mark: float, y: float) -> float:
    """Write the rows of a group, each with a dot, and give where the next row stands."""
    for label, colour in group.items():
        write(canvas, x, y, label)
        dot(canvas, mark, y, COLOURS[colour])
        y -= PITCH
    return y


def heads(canvas: Canvas, y: float, *texts: tuple[float, str]) -> None:
    for x, text in texts:
        write(canvas, x, y, text, bold=True)


@pytest.mark.parametrize("status", ["Status 2026", "Stand", "Status"])
@pytest.mark.parametrize("place", ["left", "middle", "beyond"])
def test_titles_anywhere_on_the_width_of_a_table(place: str, status: str) -> None:
    """Marks stand in the middle of a wide column, so titles start far from marks and labels."""

    def draw(canvas: Canvas) -> None:
        y = TOP
        heads(canvas, y, (130, status), (200, "Activiteit"))
        for title, group in GROUPS.items():
            y -= PITCH
            canvas.setFillColor("#e4e0f0")
            canvas.rect(40, y - 6, 560, PITCH, stroke=0, fill=1)
            x = {"left": 44, "middle": 275, "beyond": 480}[place]
            write(canvas, x, y, title)
            y = rows(canvas, group, 200, 145, y - PITCH) + PITCH

    assert groups(draw) == wanted()


def test_remarks_of_a_table_are_no_titles_of_the_one_on_its_right() -> None:
    def draw(canvas: Canvas) -> None:
        heads(canvas, TOP, (30, "Mensen en cultuur"), (150, "Status"), (210, "Toelichting"))
        rows(canvas, FIRST, 30, 165, TOP - PITCH)
        for at, text in enumerate(["Vertraagd", "Op schema", "Loopt door"], start=1):
            write(canvas, 210, TOP - PITCH * at, text)
        heads(canvas, TOP, (330, "Slimme handhaving"), (470, "Status"))
        rows(canvas, SECOND, 330, 485, TOP - PITCH)

    assert groups(draw) == wanted("Mensen en cultuur", "Slimme handhaving")


@pytest.mark.parametrize("between", ["", "Om dit te bereiken, zetten we in op deze initiatieven."])
def test_tiles_in_one_row_have_one_title(between: str) -> None:
    """Tiles are read from left to right, and each row of them has its title over the first."""

    def draw(canvas: Canvas) -> None:
        y = TOP
        for title, group in GROUPS.items():
            write(canvas, 40, y, title, bold=True, size=12)
            if between:
                y -= 16
                write(canvas, 40, y, between)
            for at, (label, colour) in enumerate(group.items()):
                x, height = 40 + 280 * (at % 2), y - 26 * (1 + at // 2)
                dot(canvas, x + 6, height, COLOURS[colour])
                write(canvas, x + 20, height, label)
            y -= 26 * ((len(group) + 1) // 2) + 34

    assert groups(draw) == wanted()


def test_tables_side_by_side_are_no_tiles_where_each_has_a_heading() -> None:
    def draw(canvas: Canvas) -> None:
        for x, title in ((40, "Mensen en cultuur"), (340, "Slimme handhaving")):
            write(canvas, x, TOP, title, bold=True, size=13)
            write(canvas, x, TOP - 20, "Hier zetten we op in met deze initiatieven.")
            heads(canvas, TOP - 42, (x, "Activiteit"), (x + 190, "Status"))
            rows(canvas, GROUPS[title], x, x + 205, TOP - 62)

    assert groups(draw) == wanted("Mensen en cultuur", "Slimme handhaving")


@pytest.mark.parametrize("x", [40.0, 250.0])
def test_a_title_at_the_foot_of_a_page(x: float) -> None:
    """Its rows are on the next page, under heads that are repeated."""

    def page(canvas: Canvas, top: float) -> None:
        heads(canvas, top, (40, "Activiteit"), (500, "Status"))

    def one(canvas: Canvas) -> None:
        page(canvas, TOP)
        write(canvas, x, TOP - PITCH, "Mensen en cultuur", bold=True)
        y = rows(canvas, FIRST, 40, 515, TOP - 2 * PITCH)
        write(canvas, x, y, "Slimme handhaving", bold=True)

    def two(canvas: Canvas) -> None:
        page(canvas, TOP)
        y = rows(canvas, SECOND, 40, 515, TOP - PITCH)
        write(canvas, x, y, "Techniek op orde", bold=True)
        rows(canvas, THIRD, 40, 515, y - PITCH)

    assert groups(one, two) == wanted()


def test_a_title_alone_under_heads_at_the_foot_of_a_page() -> None:
    def one(canvas: Canvas) -> None:
        heads(canvas, 60, (40, "Activiteit"), (500, "Status"))
        write(canvas, 40, 40, "Mensen en cultuur")

    def two(canvas: Canvas) -> None:
        y = rows(canvas, FIRST, 40, 515, TOP)
        write(canvas, 40, y, "Slimme handhaving", bold=True)
        rows(canvas, SECOND, 40, 515, y - PITCH)

    assert groups(one, two) == wanted("Mensen en cultuur", "Slimme handhaving")


def test_remarks_beside_marks_are_no_activities_on_a_page_of_unknown_ones() -> None:
    """The labels stand where those of the page before stood; remarks are nearer to the marks."""

    def page(canvas: Canvas, title: str, group: dict[str, str]) -> None:
        heads(canvas, TOP, (40, title), (300, "Toelichting"), (500, "Status"))
        rows(canvas, group, 40, 515, TOP - PITCH)
        for at in range(1, len(group) + 1):
            write(canvas, 300, TOP - PITCH * at, "Herzien in het najaar")

    assert groups(
        lambda canvas: page(canvas, "Mensen en cultuur", FIRST),
        lambda canvas: page(canvas, "Techniek op orde", THIRD),
    ) == wanted("Mensen en cultuur", "Techniek op orde")


@pytest.mark.parametrize("split", [False, True])
def test_the_heading_of_the_paragraph_that_ends_in_a_table(split: bool) -> None:
    """Prose stands between a heading and its table, which may be on the next page."""

    def heading(canvas: Canvas, y: float, title: str) -> None:
        write(canvas, 40, y, title, bold=True, size=14)
        for at in (1, 2, 3):
            write(
                canvas, 40, y - 14 * at, "De werkzaamheden zijn in de loop van het jaar opgepakt."
            )

    def table(canvas: Canvas, y: float, title: str) -> None:
        heads(canvas, y, (40, "Initiatief"), (500, "Voortgang"))
        rows(canvas, GROUPS[title], 40, 520, y - PITCH)

    def one(canvas: Canvas) -> None:
        heading(canvas, TOP, "Mensen en cultuur")
        table(canvas, TOP - 70, "Mensen en cultuur")
        heading(canvas, TOP - 180, "Slimme handhaving")
        if not split:
            table(canvas, TOP - 250, "Slimme handhaving")

    def two(canvas: Canvas) -> None:
        if split:
            table(canvas, TOP, "Slimme handhaving")

    assert groups(one, two) == wanted("Mensen en cultuur", "Slimme handhaving")


@pytest.mark.parametrize("head", ["Project", "Strategisch initiatief", "Opgave", "Onderwerp"])
def test_the_head_of_the_labels_is_no_title(head: str) -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 34, TOP, "Mensen en cultuur", bold=True, size=11)
        heads(canvas, TOP - 22, (40, head), (300, "Stand van zaken"))
        rows(canvas, FIRST, 40, 330, TOP - 42)

    assert groups(draw) == wanted("Mensen en cultuur")


@pytest.mark.parametrize("pitch", [11.0, 13.0, 20.0])
@pytest.mark.parametrize("marks", ["ggr", "rgg", "gro", "oog"])
def test_dots_closely_under_each_other_are_no_traffic_light(pitch: float, marks: str) -> None:
    """The green of a status is less strong than its red, and no lamp that is off."""

    def draw(canvas: Canvas) -> None:
        heads(canvas, TOP, (40, "Mensen en cultuur"), (300, "Status"))
        for at, (label, mark) in enumerate(zip(FIRST, marks, strict=True), start=1):
            write(canvas, 40, TOP - 8 - pitch * at, label)
            dot(canvas, 315, TOP - 8 - pitch * at, COLOURS[mark])

    found = [it.status.value for it in activities(draw)]
    assert found == [NAMES[mark] for mark in marks]


@pytest.mark.parametrize("pitch", [13.0, 14.5, 17.0])
@pytest.mark.parametrize("marks", ["gog", "ggo", "rgg", "-og", "g-r", "o-g", "go-"])
@pytest.mark.parametrize("left", [False, True])
@pytest.mark.parametrize("strong", ["#39870c", "#6aa84f", "#3c7d22"])
def test_rows_are_no_lamps_of_a_light(pitch: float, marks: str, left: bool, strong: str) -> None:
    """A dull green, and the gray of what has not begun, are no lamps that are off."""
    colours = {**COLOURS, "g": strong, "o": "#e69138", "r": "#cc0000", "-": "#9a9a9a"}

    def draw(canvas: Canvas) -> None:
        x, mark = (80.0, 55.0) if left else (40.0, 315.0)
        heads(canvas, TOP, (x, "Mensen en cultuur"), (mark - 15, "Status"))
        for at, (label, own) in enumerate(zip(FIRST, marks, strict=True), start=1):
            write(canvas, x, TOP - 8 - pitch * at, label)
            dot(canvas, mark, TOP - 8 - pitch * at, colours[own])

    found = [it.status.value for it in activities(draw)]
    assert found == [NAMES[mark] for mark in marks]


@pytest.mark.parametrize("printed", ["–", "-", "—", "n.v.t."])
@pytest.mark.parametrize("year", [2025, 2026])
def test_a_dash_in_a_column_of_statuses_is_unpublished(printed: str, year: int) -> None:
    def draw(canvas: Canvas) -> None:
        heads(canvas, TOP, (40, "Mensen en cultuur"), (300, "2025"), (400, "2026"))
        for at, label in enumerate(FIRST, start=1):
            y = TOP - PITCH * at
            write(canvas, 40, y, label)
            for x, column in ((311, 2025), (411, 2026)):
                if at == 2 and column == year:
                    write(canvas, x - 3, y, printed)
                elif at != 3 or column != year:
                    dot(canvas, x, y, COLOURS["g"])
            write(canvas, 500, y, "–")  # In no column of statuses.

    found = {
        it.item: {one.period: (one.value, one.origin.value) for one in it.statussen}
        for it in activities(draw)
    }
    assert found["Integriteit"][year] == ("groen", "read")
    assert found["Leiderschap en cultuur"][year] == (None, "unpublished")
    assert found["Nieuwe werving"][year] == (None, "unknown")


@pytest.mark.parametrize("step", [13.0, 15.0, 22.0])
def test_words_and_a_dash_in_closely_set_rows(step: float) -> None:
    def draw(canvas: Canvas) -> None:
        heads(canvas, TOP, (40, "Mensen en cultuur"), (300, "Status"))
        texts = ["Groen", "–", "Rood"]
        for at, (label, text) in enumerate(zip(FIRST, texts, strict=True), start=1):
            write(canvas, 40, TOP - 8 - step * at, label)
            write(canvas, 300, TOP - 8 - step * at, text)

    found = {it.item: (it.status.value, it.status.origin.value) for it in activities(draw)}
    assert found == {
        "Integriteit": ("groen", "read"),
        "Leiderschap en cultuur": (None, "unpublished"),
        "Nieuwe werving": ("rood", "read"),
    }


@pytest.mark.parametrize("step", [15.0, 18.0, 24.0])
def test_a_row_without_a_mark_between_filled_cells(step: float) -> None:
    """Cells that touch are no rules that part only some of the rows."""

    def draw(canvas: Canvas) -> None:
        heads(canvas, TOP, (40, "Mensen en cultuur"), (300, "Status"))
        for at, (label, mark) in enumerate({**FIRST, **SECOND}.items(), start=1):
            y = TOP - 8 - step * at
            write(canvas, 40, y, label)
            if label != "Leiderschap en cultuur":
                canvas.setFillColor(COLOURS[mark])
                canvas.rect(290, y - 4, 60, step, stroke=0, fill=1)

    found = {it.item: it.status.value for it in activities(draw)}
    assert found == {
        label: None if label == "Leiderschap en cultuur" else NAMES[mark]
        for label, mark in {**FIRST, **SECOND}.items()
    }
