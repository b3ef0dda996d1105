"""Explanations over, between and under tables of activities, and figures under a "Stand"."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.activiteitenstatus.test_groups import statuses, write
from tests.sections.activiteitenstatus.test_years import COLOURS, NAMES, dot

TITLE = "Slimme handhaving"
ROWS = {"Ondermijning": "g", "Weerbare havens": "o", "Pakketpost aan huis": "r"}
OTHERS = {"Datamanagement": "r", "Register van algoritmen": "g"}
MARKS = 420.0
PITCH = 18.0
Found = dict[str, tuple[str, str | None]]


def rows(
    canvas: Canvas, y: float, title: str, own: dict[str, str], remark: str = "", left: float = 60
) -> float:
    write(canvas, 60, y, title, bold=True, size=11)
    y -= PITCH
    write(canvas, left, y, "Onderwerp", bold=True, size=9)
    write(canvas, MARKS - 15, y, "Stand", bold=True, size=9)
    for label, mark in own.items():
        y -= PITCH
        write(canvas, left, y, label, size=9)
        if mark:
            dot(canvas, MARKS, y, COLOURS[mark])
        if remark:
            write(canvas, 250, y, remark, size=9)
    return y - 1.5 * PITCH


def wanted(**groups: dict[str, str]) -> Found:
    return {
        label: (TITLE if at == "first" else "Data", NAMES.get(mark))
        for at, own in groups.items()
        for label, mark in own.items()
    }


def columns(canvas: Canvas, y: float, *texts: str, step: float = 180) -> None:
    for at, text in enumerate(texts):
        write(canvas, 60 + step * at, y, text, size=9)


@pytest.mark.parametrize(
    "texts",
    [
        ["Bij een controle in het voorjaar", "de Douane 5 partijen en 14", "vuurwagens in Azië."],
        ["functionaliteiten", "algoritmes."],
        ["lidstaten om signalen", "hierbij aan."],
    ],
)
@pytest.mark.parametrize("left", [60.0, 63.0])
def test_a_text_in_columns_over_a_table(texts: list[str], left: float) -> None:
    def draw(canvas: Canvas) -> None:
        columns(canvas, 386, *texts)
        y = rows(canvas, 366, TITLE, ROWS, left=left)
        write(canvas, 60, y, "Data", bold=True, size=11)
        columns(canvas, y - 14, *texts)
        write(canvas, left, y - 36, "Onderwerp", bold=True, size=9)
        write(canvas, MARKS - 15, y - 36, "Stand", bold=True, size=9)
        for at, (label, mark) in enumerate(OTHERS.items(), start=1):
            write(canvas, left, y - 36 - PITCH * at, label, size=9)
            dot(canvas, MARKS, y - 36 - PITCH * at, COLOURS[mark])

    assert statuses(draw) == wanted(first=ROWS, second=OTHERS)


@pytest.mark.parametrize("unmarked", ["Weerbare havens", "Ondermijning", "Nieuwe scans"])
def test_a_row_without_a_mark_beside_its_remark(unmarked: str) -> None:
    own = {**ROWS, unmarked: ""}
    found = statuses(lambda canvas: rows(canvas, 380, TITLE, own, "Rapportage in maart") and None)
    assert found == wanted(first=own)


@pytest.mark.parametrize("name", ["Ondermijning", "Weerbare havens", "Pakketpost aan huis"])
@pytest.mark.parametrize(
    "prose",
    [
        ["De alsmaar verhardende criminaliteit", "vraagt steeds meer inzet van de Douane"],
        ["Met de mobiele scans en vaste scanstraten in de haven van"],
    ],
)
def test_an_activity_that_is_explained_under_its_table(name: str, prose: list[str]) -> None:
    def draw(canvas: Canvas) -> None:
        y = rows(canvas, 380, TITLE, ROWS)
        write(canvas, 60, y, name, bold=True, size=10, colour="#154273")
        for at, text in enumerate(prose, start=1):
            write(canvas, 60, y - 12 * at, text, size=9)
        rows(canvas, y - 60, "Data", OTHERS)

    assert statuses(draw) == wanted(first=ROWS, second=OTHERS)


def test_a_group_with_the_name_of_an_activity() -> None:
    def draw(canvas: Canvas) -> None:
        y = rows(canvas, 380, TITLE, ROWS)
        write(canvas, 60, y + 9, "Dienstverlening", bold=True, size=11)
        for at, (label, mark) in enumerate(OTHERS.items(), start=1):
            write(canvas, 60, y + 9 - PITCH * at, label, size=9)
            dot(canvas, MARKS, y + 9 - PITCH * at, COLOURS[mark])

    assert statuses(draw) == {
        **wanted(first=ROWS),
        **{label: ("Dienstverlening", NAMES[mark]) for label, mark in OTHERS.items()},
    }


@pytest.mark.parametrize("figures", [("744.782", "731.004"), ("12", "9"), ("-", "1.250")])
def test_figures_under_a_stand_are_no_activities(figures: tuple[str, str]) -> None:
    def draw(canvas: Canvas) -> None:
        y = rows(canvas, 380, TITLE, ROWS) - 20
        for x, text in ((60, "Soort controle"), (300, "Planning"), (360, "Stand")):
            write(canvas, x, y, text, bold=True, size=9)
        write(canvas, 60, y - PITCH, "Controles aan de grens", size=9)
        for x, text in zip((305, 365), figures, strict=True):
            write(canvas, x, y - PITCH, text, size=9)

    assert statuses(draw) == wanted(first=ROWS)
