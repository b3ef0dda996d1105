"""Groups whose table goes on over the page, under their title with words that say so."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.document.making import Draw
from tests.sections.activiteitenstatus.test_groups import rows_of, write
from tests.sections.activiteitenstatus.test_tile_columns import tiled
from tests.sections.activiteitenstatus.test_tiles import bar, legend
from tests.sections.activiteitenstatus.test_years import NAMES, activities
from tests.sections.making import report_of

FIRST = {"Integriteit": "g", "Nieuwe werving": "o", "Leren op maat": "r"}
SECOND = {"Datamanagement": "r", "Koppelingen op maat": "g"}
THIRD = {"Ondermijning": "o", "Pakketpost aan huis": "r"}
NAME, NEXT = "Werken met data", "Slimme handhaving"
AGAIN = [
    (NAME, "Werken met data (vervolg)"),
    (NAME, "Werken met data (Vervolg van pagina 1)"),
    (NAME, "Werken met data [vervolg]"),
    (NAME, "Werken met data \u2013 vervolg"),
    (NAME, "Werken met data, vervolg"),
    (NAME, "Vervolg: Werken met data"),
    (NAME, "Vervolg van werken met data"),
    (NAME, "Werken met data (2/2)"),
    ("Werken met data (wordt vervolgd)", NAME),
    ("Werken met data (wordt vervolgd op p. 2)", "Werken met data (vervolg)"),
    ("Werken met data (1/2)", "Werken met data (2/2)"),
    ("Werken met data (deel 1 van 2)", "Werken met data (deel 2 van 2)"),
]
Groups = dict[str, tuple[str, str | None]]
Part = Callable[[Canvas, str, dict[str, str], float], None]


def tabled(canvas: Canvas, title: str, rows: dict[str, str], y: float) -> None:
    write(canvas, 80, y, title, bold=True)
    write(canvas, 286, y, "Status", bold=True)
    rows_of(canvas, rows, 80, y - 22, 300)


def lighter(canvas: Canvas, title: str, rows: dict[str, str], y: float) -> None:
    """Set what stands after the name in other type than the name itself."""
    name, _, rest = title.partition(" (")
    write(canvas, 80, y, name, bold=True)
    if rest:
        write(canvas, 83 + canvas.stringWidth(name, "Helvetica-Bold", 10), y, f"({rest}")
    rows_of(canvas, rows, 80, y - 22, 300)


def in_tiles(canvas: Canvas, title: str, rows: dict[str, str], y: float) -> None:
    tiled(canvas, (title, rows), 24, y, bar("left", 6))


def read(part: Part, first: str, again: str) -> Groups:
    def one(canvas: Canvas) -> None:
        legend(canvas, 396, means=True)
        part(canvas, first, FIRST, 350)

    def two(canvas: Canvas) -> None:
        part(canvas, again, SECOND, 330)
        part(canvas, NEXT, THIRD, 230)

    draws: list[Draw] = [one, two]
    return {it.item: (it.groep, it.status.value) for it in activities(*draws)}


def wanted(first: str, again: str) -> Groups:
    return {
        label: (group, NAMES[mark])
        for group, rows in ((first, FIRST), (again, SECOND), (NEXT, THIRD))
        for label, mark in rows.items()
    }


@pytest.mark.parametrize("part", [tabled, lighter, in_tiles])
@pytest.mark.parametrize(("first", "again"), AGAIN)
def test_a_group_that_goes_on_has_one_name(first: str, again: str, part: Part) -> None:
    assert read(part, first, again) == wanted(NAME, NAME)


@pytest.mark.parametrize("part", [tabled, in_tiles])
@pytest.mark.parametrize(
    ("first", "again"),
    [
        # What looks like it is part of a name where no other table has the rest of it.
        ("Mensen en cultuur", "Vervolg toezicht"),
        ("Mensen en cultuur", "Werken aan het vervolg"),
        ("Mensen en cultuur", "Werken met data (24/7)"),
        ("Werken met data", "Werken met data (DSD)"),
        ("Werken met data (fase 1)", "Werken met data (fase 2)"),
        ("Werken met data", "Werken met data (strafvervolging)"),
    ],
)
def test_words_of_a_name_stay(first: str, again: str, part: Part) -> None:
    assert read(part, first, again) == wanted(first, again)


def test_a_group_that_goes_on_in_a_text() -> None:
    section = report_of(
        "Jaarrapportage Douane 2023\n\n3 Activiteiten uit het Jaarplan\n\n"
        "Werken met data Status\n\nDatamanagement\n\n"
        "Werken met data (vervolg) Status\n\nVerbetering informatiepositie\n\n"
    ).activiteitenstatus
    assert section is not None
    assert [it.groep for it in section.activiteiten] == [NAME, NAME]
