"""A legend of which no line is known is no activities, and three activities are no legend."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.test_status_groups import statuses, write
from tests.sections.test_status_legend import section_of
from tests.sections.test_status_reworded import Words, legend
from tests.sections.test_status_years import COLOURS, NAMES, dot

GROUPS = {
    "Slimme handhaving": {"Ondermijning": "o", "Nieuwe scans": "g", "Eigen opslag": "r"},
    "Data": {"Datamanagement": "g", "Nieuw dataplatform": "o"},
}
WANTED = {
    label: (group, NAMES[mark]) for group, rows in GROUPS.items() for label, mark in rows.items()
}
LEGENDS: list[Words] = [
    ("Loopt lekker", "Hapert hier en daar", "Zit vast"),
    ("Goed verlopen", "Moeizaam verlopen", "Vastgelopen"),
    ("Vlot", "Stroef", "Muurvast"),
]


def tables(canvas: Canvas, groups: dict[str, dict[str, str]], y: float, *, headed: bool) -> float:
    for group, rows in groups.items():
        write(canvas, 72, y, group, bold=True, size=12)
        if headed:
            y -= 16
            write(canvas, 72, y, "Kleur", bold=True, size=9)
            write(canvas, 110, y, "Activiteit", bold=True, size=9)
        for label, mark in rows.items():
            y -= 18
            write(canvas, 110, y, label, size=9)
            dot(canvas, 80, y, COLOURS[mark])
        y -= 28
    return y


@pytest.mark.parametrize("words", LEGENDS)
@pytest.mark.parametrize("head", ["", "Zo leest u de tekens", "Kleurcode", "Betekenis"])
@pytest.mark.parametrize("down", [True, False])
@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("headed", [True, False])
def test_a_legend_of_which_no_line_is_known(
    words: Words, head: str, *, down: bool, first: bool, headed: bool
) -> None:
    def draw(canvas: Canvas) -> None:
        if not first:
            end = tables(canvas, GROUPS, 400, headed=headed) - 20
            write(canvas, 72, end + 18, head, bold=True, size=9)
            legend(canvas, words, x=80, y=end, down=down)
            return
        write(canvas, 72, 405, head, bold=True, size=9)
        legend(canvas, words, x=80, y=387, down=down)
        tables(canvas, GROUPS, 312, headed=headed)

    section = section_of(draw)
    assert {it.item: (it.groep, it.status.value) for it in section.activiteiten} == WANTED
    assert [(it.betekenis, it.kleur) for it in section.legenda] == list(
        zip(words, COLOURS.values(), strict=True)
    )


@pytest.mark.parametrize("order", ["gor", "rog"])
@pytest.mark.parametrize("headed", [True, False])
def test_three_activities_in_the_order_of_a_legend(order: str, *, headed: bool) -> None:
    more = dict(zip(("Nieuwe scans", "Eigen opslag", "Weerbare havens"), order, strict=True))
    groups = {"Slimme handhaving": more, "Data": {"Datamanagement": "g", "Ondermijning": "o"}}
    found = statuses(lambda canvas: tables(canvas, groups, 380, headed=headed) and None)
    assert found == {
        label: (group, NAMES[mark])
        for group, rows in groups.items()
        for label, mark in rows.items()
    }
