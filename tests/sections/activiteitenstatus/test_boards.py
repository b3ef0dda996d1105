"""Boards: a column for each status under its name, with the activities that have it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.model import Activiteitenstatus
from douane_report.sections import activiteitenstatus
from douane_report.sections.context import Context, Missing
from tests.document.making import Draw, pdf_bytes, read
from tests.sections.activiteitenstatus.test_groups import write
from tests.sections.activiteitenstatus.test_tiles import (
    HOUSE,
    MEANINGS,
    Found,
    filled,
    legend,
    tiles,
)
from tests.sections.activiteitenstatus.test_years import COLOURS, NAMES

Rows = dict[str, str]
GROUPS: dict[str, Rows] = {
    "Mensen en organisatie": {
        "Integriteit": "g",
        "Werving en opleiding|van nieuwe medewerkers": "g",
        "Leiderschap en cultuur": "o",
    },
    "Handhaving en logistieke|stromen": {
        "Ondermijning": "g",
        "Fraude met invoerrechten|en accijns": "o",
        "Dienstverlening": "r",
        "Pakketpost aan huis": "r",
    },
    "Werken met data": {"Datamanagement": "r", "Nieuwe koppelingen": "g"},
}
LEFT, FIRST, WIDE, STEP, SIZE = 24.0, 160.0, 140.0, 150.0, 8.0
SAID = {"g": "Groen", "o": "Oranje", "r": "Rood"}
MEANT = {"g": "Volgens planning", "o": "Lichte vertraging", "r": "Ernstige vertraging"}
OWN = {"g": "Volgens planning", "o": "Loopt wat achter", "r": "Stilgevallen"}
Form = Callable[[Canvas, float, float, float, str], None]


def wanted(groups: dict[str, Rows] = GROUPS) -> Found:
    return {
        label.replace("|", " "): (group.replace("|", " "), NAMES[mark])
        for group, rows in groups.items()
        for label, mark in rows.items()
    }


def bare(canvas: Canvas, x: float, y: float, high: float, mark: str) -> None:
    """Paint nothing around a name."""


def ground(canvas: Canvas, x: float, y: float, high: float, mark: str) -> None:
    filled(canvas, x, y, WIDE - 6, high, "#eef2f4")


def barred(canvas: Canvas, x: float, y: float, high: float, mark: str) -> None:
    ground(canvas, x, y, high, mark)
    filled(canvas, x, y, 3, high, COLOURS[mark])


def house(canvas: Canvas, x: float, y: float, high: float, mark: str) -> None:
    ground(canvas, x, y, high, mark)
    filled(canvas, x, y, 3, high, "#2f8f6b")


def bullet(canvas: Canvas, x: float, y: float, high: float, mark: str) -> None:
    write(canvas, x + 4, y + high - SIZE - 1, "\u2022", size=SIZE)


FORMS: dict[str, Form] = {
    "bare": bare, "ground": ground, "barred": barred, "house": house, "bullet": bullet,
}  # fmt: skip
every_form = pytest.mark.parametrize("form", FORMS)


def heads(canvas: Canvas, y: float, names: Rows, look: str = "filled") -> None:
    for at, (mark, name) in enumerate(names.items()):
        x = FIRST + STEP * at
        if look != "plain":
            filled(canvas, x - 3, y - 6, STEP, 19, COLOURS[mark] if look == "filled" else HOUSE)
        ink = "#000000" if look == "plain" else "#ffffff"
        write(canvas, x, y, name, size=9, bold=True, colour=ink)


def columns(
    canvas: Canvas,
    y: float,
    rows: Rows,
    form: Form,
    order: Sequence[str],
    *,
    room: float = 3,
    gap: float = 4,
) -> float:
    """Set names under each other in the columns of their statuses; give where the lowest ends."""
    lowest = y
    for at, mark in enumerate(order):
        low = y
        for label in (label for label, own in rows.items() if own == mark):
            parts = label.split("|")
            high = 10 * len(parts) + room
            low -= high
            form(canvas, FIRST + STEP * at, low, high, mark)
            for number, part in enumerate(parts):
                at_line = low + high - SIZE - 1 - 10 * number
                write(canvas, FIRST + STEP * at + 12, at_line, part, size=SIZE)
            low -= gap
        lowest = min(lowest, low)
    return lowest


def in_rows(
    canvas: Canvas,
    y: float,
    groups: dict[str, Rows],
    form: Form,
    order: Sequence[str] = "gor",
    *,
    ruled: bool = True,
) -> None:
    """Set each group in a row of its own, with its name on the left."""
    for group, rows in groups.items():
        for number, part in enumerate(group.split("|")):
            write(canvas, LEFT, y - SIZE - 1 - 11 * number, part, size=9, bold=True)
        y = columns(canvas, y, rows, form, order) - 3
        if ruled:
            canvas.line(LEFT, y, FIRST + 3 * STEP, y)
        y -= 4


def board(form: str, names: Rows, look: str, *, ruled: bool = True, over: str = "") -> Draw:
    def draw(canvas: Canvas) -> None:
        write(canvas, LEFT, 396, over or "Stand van de activiteiten", size=18)
        heads(canvas, 350, names, look)
        in_rows(canvas, 340, GROUPS, FORMS[form], list(names), ruled=ruled)

    return draw


@every_form
@pytest.mark.parametrize("look", ["filled", "house", "plain"])
@pytest.mark.parametrize("names", [SAID, MEANT, OWN])
def test_the_column_of_an_activity_is_its_status(names: Rows, look: str, form: str) -> None:
    if names is OWN:
        look = "filled"  # Nothing else tells what the words mean.
    assert tiles(board(form, names, look)) == wanted()


@every_form
@pytest.mark.parametrize("order", ["rog", "gro"])
@pytest.mark.parametrize("ruled", [True, False])
def test_columns_in_any_order_with_groups_that_start_level(
    order: str, form: str, *, ruled: bool
) -> None:
    names = {mark: SAID[mark] for mark in order}
    assert tiles(board(form, names, "filled", ruled=ruled)) == wanted()


@every_form
def test_a_board_goes_on_over_the_page(form: str) -> None:
    """Under the same heads stand activities that nobody knows, in one column, of two groups."""
    rest: dict[str, Rows] = {"": {"Nieuwe scanners": "o", "Eigen opslag": "o"}}
    more: dict[str, Rows] = {"Weerbaarheid": {"Sterke havens": "o"}}

    def second(canvas: Canvas) -> None:
        heads(canvas, 390, SAID)
        in_rows(canvas, 380, {**rest, **more}, FORMS[form])
        for number in range(3):
            text = "Hier gaat de tekst van het verslag weer verder over de volle breedte van alles."
            write(canvas, LEFT, 240 - 12 * number, text, size=9)

    last = list(GROUPS)[-1]
    assert tiles(board(form, SAID, "filled"), second) == {
        **wanted(), **wanted({last: rest[""]}), **wanted(more),
    }  # fmt: skip


@every_form
def test_a_board_for_each_group_under_its_title(form: str) -> None:
    def draw(canvas: Canvas) -> None:
        legend(canvas, 400, means=True)
        y = 380.0
        for group, rows in GROUPS.items():
            write(canvas, FIRST - 3, y, group.replace("|", " "), size=11, bold=True)
            heads(canvas, y - 20, SAID)
            y = columns(canvas, y - 30, rows, FORMS[form], "gor") - 22

    assert tiles(draw) == wanted()


@every_form
def test_titles_over_the_activities_of_each_group(form: str) -> None:
    def draw(canvas: Canvas) -> None:
        heads(canvas, 390, SAID)
        y = 366.0
        for group, rows in GROUPS.items():
            write(canvas, FIRST, y, group.replace("|", " "), size=9, bold=True)
            y = columns(canvas, y - 6, rows, FORMS[form], "gor") - 16

    found = tiles(draw)
    assert {it: value for it, (_, value) in found.items()} == {
        it: value for it, (_, value) in wanted().items()
    }
    assert found == wanted()


@pytest.mark.parametrize("count", ["", " (3)", ": 3"])
def test_heads_and_names_in_the_middle_of_their_columns(count: str) -> None:
    def centred(canvas: Canvas, x: float, y: float, text: str, size: float) -> None:
        canvas.setFont("Helvetica-Bold" if size > SIZE else "Helvetica", size)
        canvas.drawCentredString(x + WIDE / 2, y, text)

    def draw(canvas: Canvas) -> None:
        write(canvas, LEFT, 396, "Stand van de activiteiten", size=18)
        for at, (mark, name) in enumerate(SAID.items()):
            centred(canvas, FIRST + STEP * at, 360, name + count, 9)
            y = 342.0
            for label in (it for rows in GROUPS.values() for it in rows if rows[it] == mark):
                for part in label.split("|"):
                    centred(canvas, FIRST + STEP * at, y, part, SIZE)
                    y -= 10
                y -= 5

    assert tiles(draw) == {it: ("", value) for it, (_, value) in wanted().items()}


@every_form
def test_names_of_groups_in_the_middle_of_their_rows(form: str) -> None:
    """Rules part the rows; without any, nothing tells which names such a group has."""

    def draw(canvas: Canvas, *, ruled: bool) -> None:
        heads(canvas, 350, SAID)
        top = 340.0
        for group, rows in GROUPS.items():
            low = columns(canvas, top, rows, FORMS[form], "gor") - 3
            write(canvas, LEFT, (top + low) / 2 - 8, group.split("|")[0], size=9, bold=True)
            if ruled:
                canvas.line(LEFT, low, FIRST + 3 * STEP, low)
            top = low - 4

    named = {group.split("|")[0]: rows for group, rows in GROUPS.items()}
    assert tiles(lambda canvas: draw(canvas, ruled=True)) == wanted(named)
    assert {group for group, _ in tiles(lambda canvas: draw(canvas, ruled=False)).values()} == {""}


def section_of(*draws: Draw) -> Activiteitenstatus | None:
    document = read(pdf_bytes(*draws, pagesize=(640.0, 420.0)))
    found = activiteitenstatus.extract(Context(document, 2026))
    return None if isinstance(found, Missing) else found.section


@every_form
def test_heads_of_a_board_are_no_legend(form: str) -> None:
    """A name of a colour over a name of an activity does not say what the colour means."""

    def draw(canvas: Canvas) -> None:
        board(form, SAID, "filled")(canvas)
        legend(canvas, 374, means=True)

    section = section_of(draw)
    assert section is not None
    assert [it.betekenis for it in section.legenda] == list(MEANINGS.values())
    section = section_of(board(form, SAID, "filled"))
    assert section is not None
    assert section.legenda == ()


@every_form
@pytest.mark.parametrize(("year", "told"), [(2024, False), (2026, True), (2030, True)])
def test_a_board_of_another_year_tells_no_status(year: int, told: bool, form: str) -> None:
    found = tiles(board(form, SAID, "filled", over=f"Stand van de activiteiten {year}"))
    assert found == {
        it: (group, value if told else None) for it, (group, value) in wanted().items()
    }


def values(draw: Draw) -> dict[str, str | None]:
    section = section_of(draw)
    return {it.item: it.status.value for it in section.activiteiten} if section else {}


def test_marks_that_contradict_their_column_are_not_overruled() -> None:
    """Nothing tells then whether the heads are of the columns at all."""

    def other(canvas: Canvas, x: float, y: float, high: float, mark: str) -> None:
        ground(canvas, x, y, high, mark)
        filled(canvas, x, y, 3, high, COLOURS["rgo"["gor".index(mark)]])

    def draw(canvas: Canvas) -> None:
        heads(canvas, 350, SAID)
        in_rows(canvas, 340, GROUPS, other)

    own = {it: value for it, (_, value) in wanted().items()}
    assert not {it for it, value in values(draw).items() if value and value == own.get(it)}


LISTED = ["Integriteit", "Ondermijning", "Datamanagement", "Dienstverlening", "E-commerce"]


@pytest.mark.parametrize("means", [True, False])
@pytest.mark.parametrize("step", [40.0, 130.0, 180.0])
def test_a_list_of_activities_under_a_legend_has_no_statuses(step: float, *, means: bool) -> None:
    def draw(canvas: Canvas) -> None:
        legend(canvas, 396, means=means)
        for at, label in enumerate(LISTED):
            write(canvas, 60 + step * (at % 3), 370 - 14 * (at // 3), label, size=9)

    assert set(values(draw).values()) <= {None}


def test_counts_and_remarks_under_the_names_of_statuses_are_no_activities() -> None:
    """A table that counts activities, or says something of each status."""

    def draw(canvas: Canvas) -> None:
        heads(canvas, 350, SAID)
        for at, text in enumerate(
            ["8", "Integriteit en Ondermijning lopen.", "Zie Dienstverlening"]
        ):
            write(canvas, FIRST + STEP * at, 330, text, size=8)
        write(canvas, LEFT, 330, "Mensen en organisatie", size=9)

    assert values(draw) == {}


def test_several_names_in_one_text_are_no_name() -> None:
    """A cell may list its activities; which of the words are one name is not told then."""

    def draw(canvas: Canvas) -> None:
        heads(canvas, 350, SAID)
        for at, text in enumerate(["Integriteit, Ondermijning", "Dienstverlening", "E-commerce"]):
            write(canvas, FIRST + STEP * at + 12, 330, text, size=8)

    assert set(values(draw).values()) <= {None}


@every_form
def test_what_stands_under_a_board_is_no_part_of_it(form: str) -> None:
    def draw(canvas: Canvas) -> None:
        board(form, SAID, "filled")(canvas)
        write(canvas, LEFT, 130, "Toelichting", bold=True, size=11)
        for number in range(3):
            text = "De uitvoering van het plan ging goed, en wat nog niet af is gaat later door."
            write(canvas, LEFT, 114 - 12 * number, text, size=8)
        for at, text in enumerate(["Ouderen", "Jongeren", "Kinderen"]):
            write(canvas, FIRST + STEP * at + 12, 60, text, size=8)

    assert tiles(draw) == wanted()


TIGHT: Rows = {
    "Ondermijning": "g",
    "Integriteit": "g",
    "Fraude met|Invoerrechten en accijns": "o",
    "Dienstverlening": "o",
    "Leiderschap en cultuur": "r",
    "Datamanagement": "r",
}


@pytest.mark.parametrize(("form", "found"), [("ground", TIGHT), ("bare", {})])
def test_names_on_as_many_lines_as_there_are_may_be_parts_of_names(form: str, found: Rows) -> None:
    """With equal steps between all lines only what they stand on tells where a name ends."""

    def draw(canvas: Canvas) -> None:
        write(canvas, LEFT, 396, "Stand van de activiteiten", size=18)
        heads(canvas, 350, SAID)
        columns(canvas, 340, TIGHT, FORMS[form], "gor", room=0, gap=0)

    section = section_of(draw)
    read = {it.item: it.status.value for it in section.activiteiten} if section else {}
    assert read == {label.replace("|", " "): NAMES[mark] for label, mark in found.items()}
