"""Heads of columns that nobody knows are no groups; titles beside such a head are."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.activiteitenstatus.test_groups import statuses, write
from tests.sections.activiteitenstatus.test_reworded import GROUPS, WANTED, legend
from tests.sections.activiteitenstatus.test_years import COLOURS, NAMES, dot

Places = tuple[float, float]
SIDES: list[Places] = [(150.0, 70.0), (60.0, 400.0)]


def table(
    canvas: Canvas, y: float, rows: dict[str, str], heads: tuple[str, str], at: Places
) -> float:
    left, mark = at
    write(canvas, left, y, heads[0], bold=True, size=9)
    write(canvas, mark - 5, y, heads[1], bold=True, size=9)
    for label, colour in rows.items():
        y -= 18
        write(canvas, left, y, label, size=9)
        if colour in COLOURS:
            dot(canvas, mark, y, COLOURS[colour])
    return y - 28


def pages(canvas: Canvas, heads: dict[str, tuple[str, str]], headed: bool, at: Places) -> None:
    legend(canvas, ("Groen", "Oranje", "Rood"), x=80, y=400, down=False)
    y = 370.0
    for group, rows in GROUPS.items():
        if headed:
            write(canvas, min(at) - 5, y, group, bold=True, size=13)
            y -= 20
        y = table(canvas, y, rows, heads[group], at)


@pytest.mark.parametrize("at", SIDES)
@pytest.mark.parametrize(
    "heads",
    [
        ("Wat we wilden doen", "Beeld"),
        ("Ons werk", "Sein"),
        ("Werk in uitvoering", "Hoe het gaat"),
        ("Beoogd", "Signaal"),
        ("Ons werk", "Status"),
        ("Beoogde verandering", "Voortgang"),
    ],
)
def test_a_head_over_the_labels_of_all_tables_is_no_group(
    heads: tuple[str, str], at: Places
) -> None:
    found = statuses(lambda canvas: pages(canvas, dict.fromkeys(GROUPS, heads), True, at))
    assert found == WANTED


@pytest.mark.parametrize("at", SIDES)
@pytest.mark.parametrize("mark", ["Beeld", "Sein", "Status"])
def test_a_title_level_with_a_head_of_the_marks_is_the_group(mark: str, at: Places) -> None:
    heads = {group: (group, mark) for group in GROUPS}
    assert statuses(lambda canvas: pages(canvas, heads, False, at)) == WANTED


@pytest.mark.parametrize("at", SIDES)
def test_a_title_over_both_parts_of_a_table_is_the_group(at: Places) -> None:
    heads = dict.fromkeys(GROUPS, ("Mensen en middelen", "Status"))
    found = statuses(lambda canvas: pages(canvas, heads, False, at))
    assert found == {label: ("Mensen en middelen", it) for label, (_, it) in WANTED.items()}


@pytest.mark.parametrize("head", ["Programmalijn", "Waar het bij hoort", "Richting"])
@pytest.mark.parametrize("at", [(330.0, 250.0), (220.0, 470.0)])
def test_a_column_of_groups_whose_head_nobody_knows(head: str, at: Places) -> None:
    def draw(canvas: Canvas) -> None:
        legend(canvas, ("Groen", "Oranje", "Rood"), x=80, y=400, down=False)
        rows = {label: mark for own in GROUPS.values() for label, mark in own.items()}
        table(canvas, 360, rows, ("Ons werk", "Hoe het gaat"), at)
        write(canvas, 60, 360, head, bold=True, size=9)
        for row, (group, _) in enumerate(WANTED.values(), start=1):
            write(canvas, 60, 360 - 18 * row, group, size=9)

    assert statuses(draw) == WANTED


def test_a_column_of_owners_whose_head_nobody_knows_has_no_groups() -> None:
    def draw(canvas: Canvas) -> None:
        legend(canvas, ("Groen", "Oranje", "Rood"), x=80, y=400, down=False)
        rows = {"Weerbare havens": "g", "Nieuwe scans": "o", "Eigen opslag": "r"}
        table(canvas, 350, rows, ("Ons werk", "Hoe het gaat"), (330, 250))
        write(canvas, 60, 350, "Bij wie", bold=True, size=9)
        for row, team in enumerate(("Regio Noord", "Regio Zuid", "Regio Noord"), start=1):
            write(canvas, 60, 350 - 18 * row, team, size=9)

    assert {status for _, status in statuses(draw).values()} == {NAMES[it] for it in "gor"}
    assert {group for group, _ in statuses(draw).values()} == {""}
