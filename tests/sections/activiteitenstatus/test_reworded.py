"""Tables of activities whose heads, legend and rows are in words that nobody knows."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import activiteitenstatus
from douane_report.sections.context import Context, Missing
from tests.document.making import pdf_bytes, read
from tests.sections.activiteitenstatus.test_groups import statuses, write
from tests.sections.activiteitenstatus.test_legend import section_of
from tests.sections.activiteitenstatus.test_years import COLOURS, NAMES, dot

GROUPS = {
    "Slimme handhaving": {"Weerbare havens": "o", "Nieuwe scans": "g", "Eigen opslag": "r"},
    "Data": {"Register van algoritmen": "g", "Nieuw dataplatform": "o"},
}
WANTED = {
    label: (group, NAMES[mark]) for group, rows in GROUPS.items() for label, mark in rows.items()
}
KNOWN = ["Op koers", "Verloopt volgens plan", "Groen"]
Words = tuple[str, str, str]


def legend(canvas: Canvas, words: Words, *, x: float, y: float, down: bool) -> None:
    for at, (word, colour) in enumerate(zip(words, COLOURS.values(), strict=True)):
        own = (x, y - 20 * at) if down else (x + 170 * at, y)
        dot(canvas, *own, colour)
        write(canvas, own[0] + 14, own[1], word, size=9)


def table(canvas: Canvas, y: float, heads: tuple[str, str], left: float, at: float) -> None:
    for group, rows in GROUPS.items():
        write(canvas, min(left, at) - 8, y, group, bold=True, size=12)
        y -= 18
        write(canvas, at - 8, y, heads[0], bold=True, size=9)
        write(canvas, left, y, heads[1], bold=True, size=9)
        for label, mark in rows.items():
            y -= 18
            write(canvas, left, y, label, size=9)
            dot(canvas, at, y, COLOURS[mark])
        y -= 28


@pytest.mark.parametrize(
    "heads", [("Beeld", "Project"), ("Signaal", "Activiteit"), ("", "Onderwerp"), ("", "")]
)
@pytest.mark.parametrize(("left", "at"), [(130.0, 80.0), (80.0, 400.0)])
def test_a_head_of_unknown_words_over_the_marks(
    heads: tuple[str, str], left: float, at: float
) -> None:
    def draw(canvas: Canvas) -> None:
        legend(canvas, ("Groen", "Oranje", "Rood"), x=80, y=395, down=False)
        table(canvas, 360, heads, left, at)

    assert statuses(draw) == WANTED


@pytest.mark.parametrize("first", KNOWN)
@pytest.mark.parametrize("others", [("Aandacht", "Achter"), ("Kan beter", "Knelpunt in het werk")])
@pytest.mark.parametrize(("down", "x"), [(True, 80.0), (True, 72.0), (False, 80.0)])
def test_a_legend_of_which_one_line_is_known(
    first: str, others: tuple[str, str], down: bool, x: float
) -> None:
    def draw(canvas: Canvas) -> None:
        legend(canvas, (first, *others), x=x, y=405, down=down)
        table(canvas, 340, ("Status", "Activiteit"), 130, 80)

    section = section_of(draw)
    assert {it.item: (it.groep, it.status.value) for it in section.activiteiten} == WANTED
    assert [(it.status, it.kleur) for it in section.legenda if it.betekenis] == [
        (NAMES[mark], COLOURS[mark]) for mark in "gor" if mark != "g" or first != "Groen"
    ]


@pytest.mark.parametrize("colours", [("o", "r"), ("g", "o")])
def test_rows_under_a_legend_of_one_line_are_activities(colours: tuple[str, str]) -> None:
    def draw(canvas: Canvas) -> None:
        dot(canvas, 80, 400, COLOURS["g"])
        write(canvas, 94, 400, "Op koers", size=9)
        write(canvas, 60, 384, "Data", bold=True, size=12)
        write(canvas, 60, 369, "Status", bold=True, size=9)
        write(canvas, 94, 369, "Activiteit", bold=True, size=9)
        for at, mark in enumerate((*colours, "g")):
            write(canvas, 94, 350 - 18 * at, f"Nieuw platform {at}", size=9)
            dot(canvas, 80, 350 - 18 * at, COLOURS[mark])

    assert statuses(draw) == {
        f"Nieuw platform {at}": ("Data", NAMES[mark]) for at, mark in enumerate((*colours, "g"))
    }


@pytest.mark.parametrize("legends", [(), ("Totaal", "Invoer", "Uitvoer")])
def test_rows_that_nothing_speaks_for_are_no_activities(legends: Words | tuple[()]) -> None:
    def draw(canvas: Canvas) -> None:
        if legends:
            legend(canvas, legends, x=80, y=395, down=False)
        table(canvas, 360, ("Beeld", "Stof"), 130, 80)

    found = activiteitenstatus.extract(Context(read(pdf_bytes(draw, pagesize=(640, 420))), 2026))
    assert isinstance(found, Missing)


@pytest.mark.parametrize(
    "words",
    [
        ("Conform afspraak", "Loopt deels anders dan voorzien", "Niet conform afspraak"),
        ("Afgerond zoals beoogd", "Gedeeltelijk afgerond", "Niet van de grond gekomen"),
        ("Ligt op schema", "Beperkte achterstand", "Grote achterstand"),
        ("Voortgang goed", "Voortgang matig", "Voortgang onvoldoende"),
        ("Geen bijzonderheden", "Vraagt extra aandacht", "Knelpunt"),
        ("Volgens planning", "Lichte afwijking van de planning", "Ernstig vertraagd"),
    ],
)
@pytest.mark.parametrize("down", [True, False])
def test_a_legend_without_the_names_of_colours(words: Words, down: bool) -> None:
    def draw(canvas: Canvas) -> None:
        legend(canvas, words, x=80, y=405, down=down)
        table(canvas, 340, ("", "Onderwerp"), 130, 80)

    section = section_of(draw)
    assert {it.item: (it.groep, it.status.value) for it in section.activiteiten} == WANTED
    assert [(it.betekenis, it.kleur) for it in section.legenda] == list(
        zip(words, COLOURS.values(), strict=True)
    )


@pytest.mark.parametrize("name", ["Knelpunt", "Vertraagd", "Afgerond", "Grote achterstanden"])
def test_words_that_may_name_an_activity_are_no_legend(name: str) -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 60, 384, "Data", bold=True, size=12)
        write(canvas, 60, 369, "Activiteit", bold=True, size=9)
        write(canvas, 300, 369, "Status", bold=True, size=9)
        for at, (label, mark) in enumerate(((name, "o"), ("Nieuw platform", "g"))):
            write(canvas, 60, 350 - 18 * at, label, size=9)
            dot(canvas, 315, 350 - 18 * at, COLOURS[mark])

    assert statuses(draw) == {name: ("Data", "oranje"), "Nieuw platform": ("Data", "groen")}
