"""Groups in a column of their own on the left of the activities."""

from __future__ import annotations

from functools import partial
from itertools import accumulate

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import activiteitenstatus
from douane_report.sections.context import Context, Found
from tests.document.making import pdf_bytes, read

COLOURS = {"groen": "#39870c", "oranje": "#e17000", "rood": "#d52b1e"}
GROUPS = {
    "Professionele en integere organisatie": ["Professionele en integere", "organisatie"],
    "Verbetering interne beheersing Grote geldstroom (Douane)": [
        "Verbetering interne be-",
        "heersing",
        "Grote geldstroom (Douane)",
    ],
}
ROWS = [
    ("Integriteit", 0, "groen"),
    ("Leiderschap en cultuur", 0, "oranje"),
    ("Verbeteren scriptbeheer", 1, "rood"),
    ("Versterking van het inkoopbeheer", 1, "groen"),
]


def groups_of(head: str, *, empty: int = -1) -> dict[str, tuple[str, str | None]]:
    """Set a table with the group of each row in its first column, but for one row."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 12)
        canvas.drawString(40, 380, "Informatiebeveiliging")
        canvas.setFont("Helvetica-Bold", 9)
        for x, text in ((40, head), (180, "Activiteit"), (400, "Status")):
            canvas.drawString(x, 350, text)
        for at, (label, group, status) in enumerate(ROWS):
            y = 325 - 36 * at
            canvas.setFont("Helvetica", 8)
            lines = [] if at == empty else list(GROUPS.values())[group]
            for step, text in enumerate(lines):
                canvas.drawString(40, y + 5 * (len(lines) - 1) - 10 * step, text)
            canvas.setFont("Helvetica", 9)
            canvas.drawString(180, y, label)
            canvas.setFillColor(COLOURS[status])
            canvas.circle(415, y + 3, 5, stroke=0, fill=1)
            canvas.setFillColor("#000000")
            canvas.line(36, y - 18, 450, y - 18)

    found = activiteitenstatus.extract(
        Context(read(pdf_bytes(draw, pagesize=(600.0, 420.0))), 2024)
    )
    assert isinstance(found, Found)
    return {it.item: (it.groep, it.status.value) for it in found.section.activiteiten}


@pytest.mark.parametrize("head", ["Thema", "Programma", "Strategisch doel"])
def test_each_row_has_the_group_in_its_first_column(head: str) -> None:
    names = list(GROUPS)
    assert groups_of(head) == {label: (names[group], status) for label, group, status in ROWS}


def test_a_row_without_its_group_gets_none_of_its_neighbours() -> None:
    # The names of the groups may then be in cells over several rows, whose ends nothing tells.
    found = groups_of("Thema", empty=2)
    assert found["Verbeteren scriptbeheer"][0] not in GROUPS


Rows = list[tuple[str, str, str | None]]
Cells = list[tuple[str, str, str]]
"""What is printed as the group of a row, the group that it has, and its activity."""

WIDTHS = {"Thema": 100, "Activiteit": 180, "Status": 60}
SAID_EACH_TIME: Cells = [
    ("Mensen", "Mensen", "Integriteit"),
    ("Mensen", "Mensen", "Leiderschap en cultuur"),
    ("", "", "Nieuwe werving"),
    ("Toezicht", "Toezicht", "Ondermijning"),
    ("", "", "Datamanagement"),
]
SAID_ONCE: Cells = [
    ("Mensen", "Mensen", "Integriteit"),
    ("", "Mensen", "Leiderschap en cultuur"),
    ("", "Mensen", "Nieuwe werving"),
    ("Toezicht", "Toezicht", "Ondermijning"),
    ("", "Toezicht", "Datamanagement"),
]
MERGED: Cells = [
    ("", "", "Integriteit"),
    ("Mensen", "Mensen", "Leiderschap en cultuur"),
    ("", "Mensen", "Nieuwe werving"),
    ("", "", "Ondermijning"),
    ("Toezicht", "Toezicht", "Datamanagement"),
]
OPEN, RULED, CLOSED = "open", "ruled", "closed"
ORDERS = [
    ("Thema", "Activiteit", "Status"),
    ("Thema", "Status", "Activiteit"),
    ("Status", "Thema", "Activiteit"),
    ("Status", "Activiteit", "Thema"),
    ("Activiteit", "Thema", "Status"),
    ("Activiteit", "Status", "Thema"),
]


def in_order(order: tuple[str, ...], cells: Cells, form: str, heads: dict[str, str]) -> Rows:
    """Set a table under a heading, with the columns in some order and its cells open or ruled."""
    edges = dict(zip(order, accumulate([40, *(WIDTHS[it] for it in order)]), strict=False))

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 12)
        canvas.drawString(40, 380, "Datagedreven organisatie")
        canvas.setFont("Helvetica-Bold", 9)
        for name, x in edges.items():
            canvas.drawString(x, 350, heads.get(name, name))
        canvas.setStrokeColor("#888888")
        for at, (printed, group, label) in enumerate(cells):
            y = 328 - 22 * at
            canvas.setFillColor("#000000")
            canvas.setFont("Helvetica", 9)
            canvas.drawString(edges["Thema"], y, printed)
            canvas.drawString(edges["Activiteit"], y, label)
            canvas.setFillColor(list(COLOURS.values())[at % 3])
            canvas.circle(edges["Status"] + 15, y + 3, 5, stroke=0, fill=1)
            merged = cells is MERGED and group and not printed
            for name, x in edges.items():
                if form != OPEN and not (merged and name == "Thema"):
                    canvas.line(x - 4, y + 14, x + WIDTHS[name] - 4, y + 14)
                if form == CLOSED:
                    canvas.line(x - 4, y + 14, x - 4, y - 8)

    found = activiteitenstatus.extract(
        Context(read(pdf_bytes(draw, pagesize=(600.0, 420.0))), 2024)
    )
    assert isinstance(found, Found)
    return [(it.item, it.groep, it.status.value) for it in found.section.activiteiten]


def wanted(cells: Cells) -> Rows:
    return [(label, own, list(COLOURS)[at % 3]) for at, (_, own, label) in enumerate(cells)]


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize(
    ("cells", "form"),
    [
        (SAID_EACH_TIME, OPEN),
        (SAID_EACH_TIME, RULED),
        (SAID_EACH_TIME, CLOSED),
        (SAID_ONCE, OPEN),
        (SAID_ONCE, RULED),
        (SAID_ONCE, CLOSED),
        (MERGED, RULED),
        (MERGED, CLOSED),
    ],
)
def test_an_empty_cell_has_no_group_and_a_merged_one_goes_on(
    order: tuple[str, ...], cells: Cells, form: str
) -> None:
    """The heading over the table is the group of no row."""
    assert in_order(order, cells, form, {}) == wanted(cells)


def test_a_closed_cell_without_words_has_no_group_where_it_is_an_exception() -> None:
    """Each of the other rows has a group of its own, or that row is the first of all."""
    printed = ["Mensen", "", "Toezicht", "Gegevens", "Beheersing"]
    rows = [(own, own, label) for own, (_, _, label) in zip(printed, SAID_ONCE, strict=True)]
    assert in_order(ORDERS[0], rows, CLOSED, {}) == wanted(rows)
    first = [("", "", "Integriteit"), *SAID_ONCE[1:]]
    found = in_order(ORDERS[0], first, CLOSED, {})
    assert found[0][1] == ""


Part = list[tuple[str, str]]


def in_parts(*pages: list[tuple[float, Part]], closed: bool) -> dict[str, str]:
    """Set tables of groups and activities, each at its place and with heads of its own."""

    def page(canvas: Canvas, tables: list[tuple[float, Part]]) -> None:
        lowest: dict[float, float] = {}
        for x, rows in tables:
            y = lowest.get(x, 380.0)
            canvas.setFont("Helvetica-Bold", 9)
            for column, head in ((0, "Thema"), (70, "Activiteit"), (220, "Status")):
                canvas.drawString(x + column, y, head)
            for printed, label in rows:
                y -= 22
                canvas.setFont("Helvetica", 9)
                canvas.setFillColor("#000000")
                canvas.drawString(x, y, printed)
                canvas.drawString(x + 70, y, label)
                canvas.line(x - 4, y + 14, x + 260, y + 14)
                for edge in (-4, 66, 216, 260) if closed else ():
                    canvas.line(x + edge, y + 14, x + edge, y - 8)
                canvas.setFillColor(COLOURS["groen"])
                canvas.circle(x + 232, y + 3, 5, stroke=0, fill=1)
                canvas.setFillColor("#000000")
            canvas.line(x - 4, y - 8, x + 260, y - 8)
            lowest[x] = y - 30

    draws = [partial(page, tables=tables) for tables in pages]
    found = activiteitenstatus.extract(
        Context(read(pdf_bytes(*draws, pagesize=(620.0, 420.0))), 2024)
    )
    assert isinstance(found, Found)
    return {it.item: it.groep for it in found.section.activiteiten}


LEFT, RIGHT = 40.0, 330.0
MENSEN = [("Mensen", "Integriteit"), ("", "Leiderschap en cultuur")]
TOEZICHT = [("Toezicht", "Ondermijning")]
GEGEVENS = [("Gegevens", "Datamanagement"), ("", "Informatiehuishouding")]
BEHEER = [("Beheer", "Verbeteren scriptbeheer"), ("", "Versterking van het inkoopbeheer")]
IN_GROUPS = {
    label: rows[0][0] for rows in (MENSEN, TOEZICHT, GEGEVENS, BEHEER) for _, label in rows
}


@pytest.mark.parametrize("closed", [True, False])
def test_only_the_first_row_under_each_head_names_the_group(closed: bool) -> None:
    tables = [(LEFT, MENSEN), (LEFT, TOEZICHT), (LEFT, GEGEVENS), (LEFT, BEHEER)]
    assert in_parts(tables, closed=closed) == IN_GROUPS
    tables = [(LEFT, MENSEN), (LEFT, TOEZICHT), (RIGHT, GEGEVENS), (RIGHT, BEHEER)]
    assert in_parts(tables, closed=closed) == IN_GROUPS


@pytest.mark.parametrize("closed", [True, False])
@pytest.mark.parametrize("rest", [[], TOEZICHT])
def test_a_group_goes_on_under_the_heads_of_the_next_page_or_column(
    rest: Part, closed: bool
) -> None:
    more = [("", "Dienstverlening"), ("", "Pakketpost aan huis"), *rest]
    wanted = {
        "Integriteit": "Mensen",
        "Leiderschap en cultuur": "Mensen",
        "Dienstverlening": "Mensen",
        "Pakketpost aan huis": "Mensen",
        **{label: "Toezicht" for _, label in rest},
    }
    assert in_parts([(LEFT, MENSEN)], [(LEFT, more)], closed=closed) == wanted
    assert in_parts([(LEFT, MENSEN), (RIGHT, more)], closed=closed) == wanted


def test_rows_that_name_their_group_each_time_have_no_other_under_the_next_head() -> None:
    each = [("Mensen", "Integriteit"), ("Mensen", "Leiderschap en cultuur")]
    more = [("Toezicht", "Dienstverlening"), ("Toezicht", "Ondermijning"), ("", "Datamanagement")]
    found = in_parts([(LEFT, each), (LEFT, more)], closed=True)
    assert found["Datamanagement"] == ""
    assert found["Ondermijning"] == "Toezicht"


@pytest.mark.parametrize("order", ORDERS[:3])
def test_of_two_words_for_activities_the_left_one_heads_the_groups(order: tuple[str, ...]) -> None:
    assert in_order(order, MERGED, CLOSED, {"Activiteit": "Programma"}) == wanted(MERGED)


@pytest.mark.parametrize("head", ["Onderdeel", "Prioriteit"])
def test_what_stands_after_an_activity_may_say_who_does_it(head: str) -> None:
    found = in_order(ORDERS[4], SAID_EACH_TIME, CLOSED, {"Thema": head})
    assert {group for _, group, _ in found} == {"Datagedreven organisatie"}


def test_a_merged_cell_goes_on_from_the_page_before() -> None:
    heads = {40: "Thema", 180: "Activiteit", 400: "Status"}
    pages = [
        [("Mensen", "Integriteit"), ("Toezicht", "Ondermijning")],
        [("", "Pakketpost aan huis"), (None, "Dienstverlening"), ("Gegevens", "Datamanagement")],
    ]

    def page(canvas: Canvas, rows: list[tuple[str | None, str]]) -> None:
        canvas.setFont("Helvetica-Bold", 9)
        for x, head in heads.items():
            canvas.drawString(x, 350, head)
        for at, (printed, label) in enumerate(rows):
            y = 328 - 22 * at
            canvas.setFont("Helvetica", 9)
            canvas.setFillColor("#000000")
            canvas.drawString(40, y, printed or "")
            canvas.drawString(180, y, label)
            canvas.line(36 if printed is not None else 176, y + 14, 450, y + 14)
            canvas.setFillColor(COLOURS["rood"])
            canvas.circle(415, y + 3, 5, stroke=0, fill=1)

    draws = [partial(page, rows=rows) for rows in pages]
    found = activiteitenstatus.extract(
        Context(read(pdf_bytes(*draws, pagesize=(600.0, 420.0))), 2024)
    )
    assert isinstance(found, Found)
    groups = {it.item: it.groep for it in found.section.activiteiten}
    assert groups == {
        "Integriteit": "Mensen",
        "Ondermijning": "Toezicht",
        "Pakketpost aan huis": "Toezicht",
        "Dienstverlening": "Toezicht",
        "Datamanagement": "Gegevens",
    }


def test_names_on_two_lines_at_the_top_of_rows_without_rules() -> None:
    rows = [
        ("Mensen en", "hun vakmanschap", "Integriteit"),
        ("Mensen en", "hun vakmanschap", "Leiderschap en cultuur"),
        ("", "", "Nieuwe werving"),
        ("Toezicht en", "handhaving", "Ondermijning"),
    ]

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 9)
        for x, head in ((40, "Thema"), (180, "Activiteit"), (400, "Status")):
            canvas.drawString(x, 350, head)
        for at, (first, second, label) in enumerate(rows):
            y = 328 - 24 * at
            canvas.setFont("Helvetica", 9)
            canvas.setFillColor("#000000")
            canvas.drawString(40, y, first)
            canvas.drawString(40, y - 11, second)
            canvas.drawString(180, y, label)
            canvas.setFillColor(COLOURS["groen"])
            canvas.circle(415, y + 3, 5, stroke=0, fill=1)

    found = activiteitenstatus.extract(
        Context(read(pdf_bytes(draw, pagesize=(600.0, 420.0))), 2024)
    )
    assert isinstance(found, Found)
    assert {it.item: it.groep for it in found.section.activiteiten} == {
        label: f"{first} {second}".strip() for first, second, label in rows
    }


@pytest.mark.parametrize("again", [True, False])
@pytest.mark.parametrize("under", ["", "Legenda", "Toelichting op de statussen"])
def test_heads_over_each_group_and_words_under_the_last(again: bool, under: str) -> None:
    """The name of a group is in a cell over its rows, with rules under these alone."""
    groups = {name: [] for name in GROUPS}
    for label, at, status in ROWS:
        list(groups.values())[at].append((label, status))

    def draw(canvas: Canvas) -> None:
        y = 390.0
        for at, (lines, rows) in enumerate(zip(GROUPS.values(), groups.values(), strict=True)):
            canvas.setFont("Helvetica-Bold", 8)
            if again or not at:
                for x, text in ((40, "Thema"), (180, "Activiteit"), (400, "Status")):
                    canvas.drawString(x, y, text)
            canvas.line(36, y - 5, 450, y - 5)
            for step, text in enumerate(lines):
                canvas.drawString(40, y - 17 - 9 * step, text)
            canvas.setFont("Helvetica", 9)
            for label, status in rows:
                y -= 17
                canvas.drawString(180, y, label)
                canvas.setFillColor(COLOURS[status])
                canvas.circle(415, y + 3, 5, stroke=0, fill=1)
                canvas.setFillColor("#000000")
                canvas.line(178, y - 5, 450, y - 5)
            y -= 20
        canvas.setFillColor("#154273")
        canvas.setFont("Helvetica-Bold", 9)
        canvas.drawString(40, y - 2, under)

    found = activiteitenstatus.extract(
        Context(read(pdf_bytes(draw, pagesize=(600.0, 420.0))), 2024)
    )
    assert isinstance(found, Found)
    assert {it.item: (it.groep, it.status.value) for it in found.section.activiteiten} == {
        label: (list(GROUPS)[at], status) for label, at, status in ROWS
    }


def table_beside(words: tuple[str, ...]) -> dict[str, str]:
    """Set a table under a title on two lines, with a text in the column of text on its left."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        for at, word in enumerate(words):
            canvas.drawString(40 + 70 * at, 351, word)
        for at, line in enumerate(("bewustwording te verhogen en medewerkers te", "stimuleren.")):
            canvas.drawString(40, 339 - 12 * at, line)
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(40, 300, "3.3 Datagedreven organisatie")
        canvas.setFont("Helvetica-Bold", 9)
        canvas.drawString(300, 356, "Verbetering interne beheersing Grote")
        canvas.drawString(300, 345, "geldstroom (Douane)")
        canvas.drawString(500, 350, "Status")
        canvas.setFont("Helvetica", 9)
        for at, (label, _, status) in enumerate(ROWS[2:]):
            canvas.drawString(300, 325 - 15 * at, label)
            canvas.setFillColor(COLOURS[status])
            canvas.circle(515, 328 - 15 * at, 5, stroke=0, fill=1)
            canvas.setFillColor("#000000")

    found = activiteitenstatus.extract(
        Context(read(pdf_bytes(draw, pagesize=(600.0, 420.0))), 2024)
    )
    assert isinstance(found, Found)
    return {it.item: it.groep for it in found.section.activiteiten}


@pytest.mark.parametrize("words", [("leidinggevenden.", "Het", "doel"), ("een", "thema", "dat")])
def test_a_word_of_a_text_set_wide_is_no_head_of_groups(words: tuple[str, ...]) -> None:
    found = table_beside(words)
    assert found == dict.fromkeys((label for label, _, _ in ROWS[2:]), list(GROUPS)[1])
