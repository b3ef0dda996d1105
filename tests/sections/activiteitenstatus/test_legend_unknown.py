"""A legend of which no line is known is no activities, and three activities are no legend."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.activiteitenstatus.test_groups import statuses, write
from tests.sections.activiteitenstatus.test_legend import section_of
from tests.sections.activiteitenstatus.test_reworded import Words, legend
from tests.sections.activiteitenstatus.test_years import COLOURS, NAMES, dot

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


EXPLAINED = {
    "Gehaald": "Alles is gedaan.",
    "Half gehaald": "Een deel schuift|door naar 2027.",
    "Gestaakt": "Er is niets gedaan.",
}
SENTENCE = "Hier staat hoe het met alle plannen van dit jaar is gegaan."


def explained(
    canvas: Canvas, rows: dict[str, str], marks: str, y: float, *, down: bool, bold: bool
) -> float:
    """Set names beside dots, each with lines under it; give where they end."""
    for at, ((name, text), mark) in enumerate(zip(rows.items(), marks, strict=True)):
        x = 72.0 if down else 72 + 150.0 * at
        dot(canvas, x + 8, y, COLOURS[mark])
        write(canvas, x + 38, y, name, bold=bold, size=9)
        low = y
        for part in text.split("|"):
            low -= 11
            write(canvas, x + 38, low, part, size=8)
        if down:
            y = low - 15
    return y if down else y - 40


@pytest.mark.parametrize("order", ["gor", "rog"])
@pytest.mark.parametrize("over", ["Wat de kleuren betekenen:", SENTENCE, "Activiteiten", ""])
@pytest.mark.parametrize("bold", [True, False])
@pytest.mark.parametrize("down", [True, False])
def test_a_legend_in_words_of_its_own_with_lines_that_explain_them(
    order: str, over: str, *, bold: bool, down: bool
) -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 72, 400, over, size=10, bold=over == "Activiteiten")
        end = explained(canvas, EXPLAINED, order, 383, down=down, bold=bold)
        tables(canvas, GROUPS, end - 16, headed=False)

    section = section_of(draw)
    assert {it.item: (it.groep, it.status.value) for it in section.activiteiten} == WANTED
    assert {(it.betekenis, it.kleur) for it in section.legenda} == {
        (text.replace("|", " "), COLOURS[mark])
        for text, mark in zip(EXPLAINED.values(), order, strict=True)
    }


@pytest.mark.parametrize("bold", [True, False])
@pytest.mark.parametrize("over", [SENTENCE, ""])
def test_a_legend_of_which_what_explains_one_name_is_known(over: str, *, bold: bool) -> None:
    known = EXPLAINED | {"Gehaald": "Afgerond zoals beoogd."}

    def draw(canvas: Canvas) -> None:
        write(canvas, 72, 400, over, size=10)
        end = explained(canvas, known, "gor", 383, down=True, bold=bold)
        tables(canvas, GROUPS, end - 16, headed=False)

    section = section_of(draw)
    assert {it.item: (it.groep, it.status.value) for it in section.activiteiten} == WANTED
    assert [it.betekenis for it in section.legenda] == [
        it.replace("|", " ") for it in known.values()
    ]


@pytest.mark.parametrize("order", ["gor", "rog"])
@pytest.mark.parametrize("sentence", [SENTENCE, ""])
def test_three_activities_with_remarks_in_the_order_of_a_legend(order: str, sentence: str) -> None:
    rows = {"Nieuwe scans": "Op tijd klaar.", "Eigen opslag": "Te laat.", "Weerbare havens": "Nee."}

    def draw(canvas: Canvas) -> None:
        write(canvas, 72, 400, "Slimme handhaving", bold=True, size=12)
        write(canvas, 72, 384, sentence, size=10)
        end = explained(canvas, rows, order, 366, down=True, bold=False)
        tables(canvas, {"Data": {"Datamanagement": "g", "Ondermijning": "o"}}, end, headed=False)

    found = statuses(draw)
    assert {label: found[label] for label in rows} == {
        label: ("Slimme handhaving", NAMES[mark]) for label, mark in zip(rows, order, strict=True)
    }


@pytest.mark.parametrize("order", ["gor", "rog"])
@pytest.mark.parametrize("band", [30, 90])
def test_the_last_three_rows_of_a_table_in_the_order_of_a_legend(order: str, band: float) -> None:
    """As all its rows are set, under the title of a group that stands off to their left."""
    last = dict(zip(("Nieuwe scans", "Eigen opslag", "Weerbare havens"), order, strict=True))
    groups = {"Data": {"Datamanagement": "g", "Nieuw platform": "o"}, "Slimme handhaving": last}

    def draw(canvas: Canvas) -> None:
        y = 390.0
        write(canvas, 30, y, "Status", bold=True, size=9)
        write(canvas, 150, y, "Activiteit", bold=True, size=9)
        for group, rows in groups.items():
            y -= 18
            canvas.setFillColor("#dfe8f0")
            canvas.rect(26, y - 5, 400, 16, stroke=0, fill=1)
            canvas.setFillColor("#000000")
            write(canvas, band, y, group, bold=True, size=9)
            for label, mark in rows.items():
                y -= 18
                dot(canvas, 120, y, COLOURS[mark])
                write(canvas, 150, y, label, size=9)

    assert statuses(draw) == {
        label: (group, NAMES[mark])
        for group, rows in groups.items()
        for label, mark in rows.items()
    }
