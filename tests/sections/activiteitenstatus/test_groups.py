"""Titles of groups of activities, wherever they stand, and what over a table is no such title."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.activiteitenstatus.test_years import COLOURS, NAMES, PITCH, activities, dot

GROUPS = {
    "Mensen en cultuur": {"Integriteit": "g", "Nieuwe werving": "o", "Leren op maat": "r"},
    "Slimme handhaving": {"Ondermijning": "r", "Pakketpost aan huis": "g"},
    "Techniek op orde": {"Datamanagement": "o", "Scanners op Schiphol": "g", "Koppelingen": "-"},
}
LABELS, WIDTH, TOP = 80.0, 260.0, 390.0
Title = Callable[[Canvas, float, float, str], None]


def statuses(draw: Callable[[Canvas], None]) -> dict[str, tuple[str, str | None]]:
    return {it.item: (it.groep, it.status.value) for it in activities(draw)}


def wanted(**titles: str) -> dict[str, tuple[str, str | None]]:
    return {
        label: (titles.get("all", group), NAMES[mark])
        for group, rows in GROUPS.items()
        for label, mark in rows.items()
    }


def write(canvas: Canvas, x: float, y: float, text: str, *, size: float = 10, bold: bool = False,
          colour: str = "#000000") -> None:  # fmt: skip
    canvas.setFillColor(colour)
    canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
    canvas.drawString(x, y, text)


def rows_of(canvas: Canvas, rows: dict[str, str], left: float, y: float, mark: float) -> float:
    for label, colour in rows.items():
        write(canvas, left, y, label)
        if colour in COLOURS:
            dot(canvas, mark, y, COLOURS[colour])
        y -= PITCH
    return y


def stack(canvas: Canvas, title: Title, *, mark: float, left: float = LABELS) -> None:
    y = TOP
    for group, rows in GROUPS.items():
        title(canvas, min(left, mark - 6), y, group)
        y = rows_of(canvas, rows, left, y - PITCH, mark) - 8


def bold(canvas: Canvas, x: float, y: float, text: str) -> None:
    write(canvas, x, y, text, bold=True)


def coloured(canvas: Canvas, x: float, y: float, text: str) -> None:
    write(canvas, x, y, text, colour="#154273")


def large(canvas: Canvas, x: float, y: float, text: str) -> None:
    write(canvas, x, y, text, size=12)


def numbered(canvas: Canvas, x: float, y: float, text: str) -> None:
    write(canvas, x, y, f"4.{y % 7:.0f} {text}", bold=True, size=12)


def two_lines(canvas: Canvas, x: float, y: float, text: str) -> None:
    first, rest = text.split(" ", 1)
    write(canvas, x, y + 6, first, bold=True)
    write(canvas, x, y - 6, rest, bold=True)


def band(canvas: Canvas, x: float, y: float, text: str) -> None:
    canvas.setFillColor("#154273")
    canvas.rect(x - 10, y - 6, WIDTH + 40, 20, stroke=0, fill=1)
    write(canvas, x, y, text, colour="#ffffff")


def centred_band(canvas: Canvas, x: float, y: float, text: str) -> None:
    band(canvas, x, y, "")
    canvas.drawCentredString(x + WIDTH / 2, y, text)


def pale_band(canvas: Canvas, x: float, y: float, text: str) -> None:
    canvas.setFillColor("#dfe6ee")
    canvas.rect(x - 10, y - 6, WIDTH + 40, 20, stroke=0, fill=1)
    write(canvas, x, y, text)


def with_heads(canvas: Canvas, x: float, y: float, text: str) -> None:
    write(canvas, x - 6, y + 10, text, bold=True, size=11)
    at, label = (300.0, x) if x == LABELS else (x, LABELS)
    write(canvas, at - 12 if at == 300 else at - 14, y - 4, "Status", bold=True)
    write(canvas, label, y - 4, "Activiteit", bold=True)


TITLES = [bold, coloured, large, numbered, two_lines, band, centred_band, pale_band, with_heads]


@pytest.mark.parametrize("mark", [50.0, 300.0])
@pytest.mark.parametrize("title", TITLES)
def test_titles_over_the_activities(title: Title, mark: float) -> None:
    assert statuses(lambda canvas: stack(canvas, title, mark=mark)) == wanted()


def test_a_plain_title_over_the_marks() -> None:
    """Where nothing but its place sets a title apart, one between activities is told by that."""

    def draw(canvas: Canvas) -> None:
        stack(canvas, lambda c, x, y, text: write(c, x, y, text), mark=50)

    found = statuses(draw)
    later = [label for group in list(GROUPS)[1:] for label in GROUPS[group]]
    assert {label: found[label] for label in later} == {it: wanted()[it] for it in later}
    assert found["Integriteit"] == ("", "groen")


@pytest.mark.parametrize("mark", [50.0, 300.0])
@pytest.mark.parametrize("ruled", [True, False])
def test_titles_in_the_middle_of_a_row(mark: float, ruled: bool) -> None:
    """A line by itself between rows is a title, with rules around it or without any."""
    left, right = 30.0, 420.0

    def title(canvas: Canvas, _x: float, y: float, text: str) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.setFillColor("#7b2d5b")
        canvas.drawCentredString((left + right) / 2, y, text)
        if ruled:
            canvas.setStrokeColor("#b3b3b3")
            for height in (y - 6, y + 13):
                canvas.line(left, height, right, height)

    found = statuses(lambda canvas: stack(canvas, title, mark=mark, left=130))
    assert found == wanted()


def test_the_colours_beside_the_marks_of_the_next_table_are_no_titles() -> None:
    """They stand in that table's own rows, and rules part them as they do merged cells."""
    order = ("Slimme handhaving", "Mensen en cultuur", "Techniek op orde")

    def draw(canvas: Canvas) -> None:
        for at, group in enumerate(order):
            x, y = 40.0 + 280 * (at % 2), TOP - 160 * (at // 2)
            write(canvas, x, y, group, bold=True)
            for row, colour in enumerate(GROUPS[group].values(), start=1):
                below = y - PITCH * row
                write(canvas, x + 24, below, NAMES[colour] or "", size=8)
                if row < len(GROUPS[group]):
                    canvas.line(x, below - 7, x + 240, below - 7)
            rows_of(canvas, GROUPS[group], x + 90, y - PITCH, x + 10)

    assert statuses(draw) == wanted()


@pytest.mark.parametrize("inside", [20.0, -4.0])
def test_cards_in_two_columns(inside: float) -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 400, "Stand van de activiteiten", bold=True, size=16)
        for at, (group, rows) in enumerate(GROUPS.items()):
            x, y = 40.0 + 290 * (at % 2), 370.0 - 160 * (at // 2)
            canvas.setStrokeColor("#aab4c0")
            canvas.roundRect(x, y - 110, 270, 130, 6, stroke=1, fill=0)
            canvas.setFillColor("#101828")
            canvas.rect(x, y - 6, 270, 26, stroke=0, fill=1)
            write(canvas, x + 12, y + 2, group, bold=True, colour="#ffffff")
            rows_of(canvas, rows, x + 20 + inside, y - 34, x + 20 if inside > 0 else x + 240)

    assert statuses(draw) == wanted()


def beside(canvas: Canvas, *, turned: bool, rules: bool, centred: bool, mark: float) -> None:
    """Write titles in a first column of which the cells are merged."""
    y = TOP
    write(canvas, 30, y, "Thema", bold=True)
    write(canvas, 150, y, "Activiteit", bold=True)
    write(canvas, mark - 14, y, "Status", bold=True)
    y -= PITCH
    for group, rows in GROUPS.items():
        top, y = y, rows_of(canvas, rows, 150, y, mark)
        at = (top + y + PITCH) / 2 if centred else top
        canvas.saveState()
        if turned:
            canvas.translate(45, y + 12)
            canvas.rotate(90)
            words = group.split(" ", 1)
            write(canvas, 0, 5, words[0], bold=True, size=6)
            write(canvas, 0, -6, words[1], bold=True, size=6)
        else:
            write(canvas, 30, at, group, bold=True)
        canvas.restoreState()
        if rules:
            canvas.setStrokeColor("#888888")
            canvas.line(24, y + PITCH - 7, mark + 40, y + PITCH - 7)


@pytest.mark.parametrize("mark", [300.0, 135.0])
@pytest.mark.parametrize(
    ("turned", "rules", "centred"),
    [
        (False, True, True),
        (False, True, False),
        (False, False, False),
        (False, False, True),
        (True, True, True),
    ],
)
def test_titles_in_a_merged_first_column(
    mark: float, turned: bool, rules: bool, centred: bool
) -> None:
    def draw(canvas: Canvas) -> None:
        beside(canvas, turned=turned, rules=rules, centred=centred, mark=mark)

    assert statuses(draw) == wanted()


@pytest.mark.parametrize("boxes", [True, False])
@pytest.mark.parametrize("mark", [300.0, 50.0])
def test_titles_in_rows_of_one_cell(mark: float, boxes: bool) -> None:
    """A row of a ruled table that no line divides, set as the others are."""
    between = 200.0 if mark == 300 else 66.0

    def cells(canvas: Canvas, y: float, edges: list[float]) -> None:
        canvas.setStrokeColor("#444444")
        for x0, x1 in pairwise(edges):
            if boxes:
                canvas.rect(x0, y - 7, x1 - x0, PITCH, stroke=1, fill=0)
            else:
                canvas.line(x0, y - 7, x0, y - 7 + PITCH)
                canvas.line(x0, y - 7, x1, y - 7)

    def draw(canvas: Canvas) -> None:
        y = TOP
        for group, rows in GROUPS.items():
            write(canvas, LABELS, y, group)
            cells(canvas, y, [30, 340])
            y -= PITCH
            for _ in rows:
                cells(canvas, y, [30, between, 340])
                y -= PITCH
            rows_of(canvas, rows, LABELS, y + PITCH * len(rows), mark)

    assert statuses(draw) == wanted()


@pytest.mark.parametrize("mark", [50.0, 300.0])
@pytest.mark.parametrize(
    "above",
    [
        ("Stand per activiteit", True, 14, "#154273"),
        ("4.1 Status van de activiteiten per 31 december 2026", True, 13, "#154273"),
        ("Tabel 4.1 Activiteiten met hun kleur", False, 8, "#666666"),
        ("Een activiteit zonder stip is nog niet gestart.", False, 11, "#154273"),
        ("De stippen tonen hoe het er eind december voor stond", False, 8, "#000000"),
        ("Wat wij deden", True, 24, "#154273"),
    ],
)
def test_what_is_no_title_of_a_group(above: tuple[str, bool, float, str], mark: float) -> None:
    text, heavy, size, colour = above

    def draw(canvas: Canvas) -> None:
        write(canvas, 44, TOP, text, bold=heavy, size=size, colour=colour)
        y = TOP - 30
        for rows in GROUPS.values():
            y = rows_of(canvas, rows, LABELS, y, mark)

    assert statuses(draw) == wanted(all="")


@pytest.mark.parametrize("mark", [50.0, 300.0])
def test_descriptions_under_activities_are_no_titles(mark: float) -> None:
    def draw(canvas: Canvas) -> None:
        y = TOP
        for group, rows in GROUPS.items():
            bold(canvas, 44, y, group)
            for label, colour in rows.items():
                y -= 30
                write(canvas, LABELS, y, label)
                write(canvas, LABELS, y - 11, "Loopt door in het jaar hierna", size=8,
                      colour="#777777")  # fmt: skip
                if colour in COLOURS:
                    dot(canvas, mark, y - 3, COLOURS[colour])
            y -= 34

    found = statuses(draw)
    assert {it: found.get(it) for it in wanted()} == wanted()


@pytest.mark.parametrize("mark", [16.0, -20.0])
def test_two_tables_side_by_side(mark: float) -> None:
    def draw(canvas: Canvas) -> None:
        for at, (group, rows) in enumerate(list(GROUPS.items())[:2]):
            x = 60.0 + 280 * at
            bold(canvas, x - 26, TOP, group)
            rows_of(canvas, rows, x, TOP - PITCH, x + mark if mark < 0 else x + 180 + mark)

    expected = {it: value for it, value in wanted().items() if value[0] != "Techniek op orde"}
    assert statuses(draw) == expected


def counted(canvas: Canvas, x: float, y: float, text: str) -> None:
    band(canvas, x, y, text)
    write(canvas, x + 190, y, "3 stuks", size=8, colour="#ffffff")


def with_remarks(canvas: Canvas, x: float, y: float, text: str) -> None:
    canvas.setFillColor("#154273")
    canvas.rect(x - 10, y - 6, 530, 20, stroke=0, fill=1)
    write(canvas, x, y, text, colour="#ffffff")
    write(canvas, 286, y, "Status", colour="#ffffff")
    write(canvas, 340, y, "Toelichting", colour="#ffffff")


def upper(canvas: Canvas, x: float, y: float, text: str) -> None:
    write(canvas, x, y, text, size=8, colour="#5b6b7b", bold=True)
    canvas.setStrokeColor("#5b6b7b")
    canvas.line(x, y - 3, x + 300, y - 3)


@pytest.mark.parametrize("striped", [False, True])
@pytest.mark.parametrize("remarks", [False, True])
@pytest.mark.parametrize("title", [counted, with_remarks, upper, bold])
def test_titles_of_tables_with_remarks_and_stripes(
    title: Title, remarks: bool, striped: bool
) -> None:
    def draw(canvas: Canvas) -> None:
        y = TOP
        for group, rows in GROUPS.items():
            title(canvas, LABELS - 14, y, group)
            y -= PITCH
            for at in range(0, len(rows), 2) if striped else ():
                canvas.setFillColor("#eef2f6")
                canvas.rect(LABELS - 20, y - PITCH * at - 7, 520, PITCH, stroke=0, fill=1)
            for at in range(len(rows)) if remarks else ():
                write(canvas, 340, y - PITCH * at, "Gestart in het voorjaar", size=8)
            y = rows_of(canvas, rows, LABELS, y, 300) - 10

    assert statuses(draw) == wanted()


@pytest.mark.parametrize("clockwise", [False, True])
@pytest.mark.parametrize("filled", [False, True])
def test_turned_titles_in_cells(clockwise: bool, filled: bool) -> None:
    def draw(canvas: Canvas) -> None:
        y = TOP
        for at, (group, rows) in enumerate(GROUPS.items()):
            height = PITCH * len(rows)
            foot = y + PITCH - 7 - height
            canvas.setFillColor(["#154273", "#39870c", "#8a1253"][at] if filled else "#ffffff")
            canvas.setStrokeColor("#888888")
            canvas.rect(30, foot, 30, height, stroke=1, fill=1)
            canvas.saveState()
            canvas.translate(40 if clockwise else 50, foot + height - 2 if clockwise else foot + 2)
            canvas.rotate(-90 if clockwise else 90)
            first, rest = group.split(" ", 1)
            colour = "#ffffff" if filled else "#154273"
            write(canvas, 0, 2, first, bold=True, size=6, colour=colour)
            write(canvas, 0, -6, rest, bold=True, size=6, colour=colour)
            canvas.restoreState()
            y = rows_of(canvas, rows, LABELS, y, 300)

    assert statuses(draw) == wanted()


def test_a_group_goes_on_in_the_next_column() -> None:
    def draw(canvas: Canvas) -> None:
        rows = list(GROUPS["Mensen en cultuur"].items())
        bold(canvas, 44, TOP, "Mensen en cultuur")
        rows_of(canvas, dict(rows[:2]), 60, TOP - PITCH, 44)
        rows_of(canvas, dict([*rows[2:], ("Ondermijning", "r")]), 360, TOP - PITCH, 344)

    assert {it for it, _ in statuses(draw).values()} == {"Mensen en cultuur"}


def test_a_column_of_owners_is_none_of_titles() -> None:
    def draw(canvas: Canvas) -> None:
        y = TOP
        for group, rows in GROUPS.items():
            bold(canvas, 110, y, group)
            y -= PITCH
            for at, name in enumerate(["Douane Rotterdam", "Directie", "Douane Schiphol"]):
                if at < len(rows):
                    write(canvas, 20, y - PITCH * at, name)
            y = rows_of(canvas, rows, 130, y, 300) - 8

    assert statuses(draw) == wanted()


@pytest.mark.parametrize("housed", [True, False])
@pytest.mark.parametrize("unmarked", [1, 3])
def test_stripes_and_housings_of_marks_make_no_titles(unmarked: int, housed: bool) -> None:
    """A row that is shaded as every other one, and has no mark, is an activity all the same."""
    rows = dict(zip(["Integriteit", "Nieuwe werving", "Ondermijning", "Pakketpost"], "gorg",
                    strict=True))  # fmt: skip
    rows[list(rows)[unmarked]] = "-"

    def draw(canvas: Canvas) -> None:
        bold(canvas, LABELS, TOP, "Slimme handhaving")
        for at, colour in enumerate(rows.values(), start=1):
            y = TOP - PITCH * at
            if at == unmarked + 1:
                canvas.setFillColor("#e4eaf0")
                canvas.rect(LABELS - 20, y - 7, 300, PITCH, stroke=0, fill=1)
            if housed and colour in COLOURS:
                canvas.setFillColor("#3b4147")
                canvas.roundRect(280, y - 5, 40, 16, 8, stroke=0, fill=1)
        rows_of(canvas, rows, LABELS, TOP - PITCH, 300)

    assert statuses(draw) == {it: ("Slimme handhaving", NAMES[mark]) for it, mark in rows.items()}


HEADS = ((30, "Thema"), (150, "Activiteit"), (286, "Status"))


@pytest.mark.parametrize("lines", [1, 2])
def test_a_title_on_two_lines_beside_the_first_of_its_rows(lines: int) -> None:
    """It has the same middle as the name beside it."""

    def draw(canvas: Canvas) -> None:
        y = TOP
        for x, head in HEADS:
            write(canvas, x, y, head, bold=True)
        for group, rows in GROUPS.items():
            y -= PITCH + 6
            parts = group.split(" ", 1) if lines == 2 else [group]
            for at, part in enumerate(parts):
                write(canvas, 30, y + 6 * (lines - 1) - 12 * at, part, bold=True)
            y = rows_of(canvas, rows, 150, y, 300) + PITCH

    assert statuses(draw) == wanted()


def test_cells_in_the_middle_of_no_rows_give_no_titles() -> None:
    """Nobody can say whose they are, and none is a title over the row under it."""

    def draw(canvas: Canvas) -> None:
        y = TOP
        for x, head in HEADS:
            write(canvas, x, y, head)
        for group, rows in GROUPS.items():
            write(canvas, 30, y - 1.3 * PITCH, group)
            y = rows_of(canvas, rows, 150, y - PITCH, 300) + PITCH

    assert {group for group, _ in statuses(draw).values()} == {""}


def test_a_label_on_two_lines_with_its_mark_in_the_middle_is_one() -> None:
    def draw(canvas: Canvas) -> None:
        bold(canvas, LABELS, TOP, "Slimme handhaving")
        for at, (first, second) in enumerate((("Klantgericht", "Toezicht"), ("Nieuwe", "Werving"))):
            x = LABELS + 260 * at
            write(canvas, x, TOP - 30, first)
            write(canvas, x, TOP - 42, second)
            dot(canvas, x + 100, TOP - 36, COLOURS["gr"[at]])
            write(canvas, x, TOP - 200, ("Integriteit", "Ondermijning")[at])
            dot(canvas, x + 100, TOP - 200, COLOURS["o"])

    found = {item: value for item, (_, value) in statuses(draw).items()}
    assert found["Klantgericht Toezicht"] == "groen"
    assert not {"Klantgericht", "Toezicht", "Nieuwe", "Werving"} & set(found)


@pytest.mark.parametrize("wide", [False, True])
@pytest.mark.parametrize("own", [False, True])
def test_the_title_over_a_row_of_tiles_is_that_of_the_right_one_too(wide: bool, own: bool) -> None:
    """A heading over the right tile that stands higher is of the text before, or its own."""
    group = "Beheersing van de grote geldstroom bij de Douane" if wide else "Slimme handhaving"

    def draw(canvas: Canvas) -> None:
        for x in (50, 306):
            for at in range(2):
                write(canvas, x, TOP - 40 - 12 * at, "Het kader is door ons vastgesteld", size=9)
        y = TOP - 90 if own else TOP - 22
        write(canvas, 306, y, "Inzet van algoritmes", bold=True, size=11)
        if not (own and wide):
            write(canvas, 50, TOP - 90, f"3.4 {group}", bold=True, size=14 if wide else 12)
        for at, label in enumerate(("Integriteit", "Ondermijning", "Nieuwe werving")):
            x, y = LABELS + 250 * (at % 2), TOP - 130 - 40 * (at // 2)
            canvas.setFillColor("#eeeeee")
            canvas.rect(x - 30, y - 12, 240, 30, stroke=0, fill=1)
            dot(canvas, x - 18, y, COLOURS["gor"[at]])
            write(canvas, x, y, label)

    found = statuses(draw)
    assert found["Ondermijning"][0] == ("Inzet van algoritmes" if own else group)
    assert found["Integriteit"][0] == ("" if own and wide else group)


def test_a_group_goes_on_over_the_page_under_a_title_in_the_middle() -> None:
    """The titles over the tables before it stand farther to the right than their labels."""
    long = "Techniek op orde en voorbereid op de vraag van morgen in het hele land"

    def first(canvas: Canvas) -> None:
        y = TOP
        for group, rows in GROUPS.items():
            canvas.setFillColor("#154273")
            canvas.setFont("Helvetica-Bold", 13)
            canvas.drawCentredString(320, y, long if group == "Techniek op orde" else group)
            for x, head in ((30, "Status"), (80, "Activiteit"), (400, "Toelichting")):
                write(canvas, x, y - 18, head, bold=True)
            canvas.line(30, y - 22, 610, y - 22)
            y = rows_of(canvas, rows, 80, y - 18 - PITCH, 44) - 8
            canvas.line(30, y + 24, 610, y + 24)

    def second(canvas: Canvas) -> None:
        for x, head in ((30, "Status"), (80, "Activiteit"), (400, "Toelichting")):
            write(canvas, x, TOP, head, bold=True)
        rows_of(canvas, {"Nog een systeem": "g", "Beheer van sleutels": "r"}, 80, TOP - PITCH, 44)

    later = {it.item: it.groep for it in activities(first, second)}
    assert later["Nog een systeem"] == later["Beheer van sleutels"] == long
