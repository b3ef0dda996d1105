"""Tables whose labels are as long as lines of text, and labels that follow each other closely."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.activiteitenstatus.test_groups import write
from tests.sections.activiteitenstatus.test_years import COLOURS, NAMES, activities, dot

GROUPS = {
    "Data": {
        "Verbetering informatiepositie": "o",
        "Verantwoorde inzet van algoritmes en kunstmatige intelligentie": "g",
    },
    "Verbetering van de interne beheersing van de Grote geldstroom": {
        "Verbeteren Beheersing Grote Geldstroom": "r",
        "Betere afstemming met de ketenpartners in de havens": "g",
    },
}
TEXT = (
    "Verbetering van de interne beheersing is een opgave",
    "die over meer jaren loopt; Douane en departement",
    "hebben daar samen een plan voor gemaakt in 2026.",
)


@pytest.mark.parametrize("pitch", [11.0, 12.0, 14.0])
@pytest.mark.parametrize("lines", [(), TEXT])
def test_a_title_among_long_labels_is_that_beside_the_head(
    pitch: float, lines: tuple[str, ...]
) -> None:
    """It is in the type of the labels, as far as a name of a font tells."""

    def draw(canvas: Canvas) -> None:
        y = 360.0
        for title, rows in GROUPS.items():
            write(canvas, 60, y, title, size=9)
            write(canvas, 340, y, "Status", size=9)
            for label, mark in rows.items():
                y -= pitch
                write(canvas, 60, y, label, size=9)
                dot(canvas, 350, y, COLOURS[mark])
            y -= 22
        for at, text in enumerate(lines):
            write(canvas, 400, 360 - 11 * at, text, size=9)

    found = [(it.groep, it.item, it.status.value) for it in activities(draw)]
    assert found == [
        (title, label, NAMES[mark])
        for title, rows in GROUPS.items()
        for label, mark in rows.items()
    ]


ROWS = {"Integriteit": "g", "E-Commerce": "-", "Ondermijning": "o", "Datamanagement": "-"}


@pytest.mark.parametrize("last", ["Dienstverlening", "Nieuwe werving voor de buitendienst"])
def test_two_known_activities_are_two_whatever_marks_they_have(last: str) -> None:
    """Where a remark is on two lines its row is higher, and those of one line stand closely."""

    def draw(canvas: Canvas) -> None:
        y = 360.0
        for x, head in ((60, "Activiteit"), (300, "Status"), (350, "Toelichting")):
            write(canvas, x, y, head, size=9, bold=True)
        for label, mark in {last: "r", **ROWS}.items():
            y -= 12
            write(canvas, 60, y, label, size=9)
            write(canvas, 350, y, "Wordt in het voorjaar bezien", size=9)
            if mark in COLOURS:
                dot(canvas, 310, y, COLOURS[mark])
            if label in (last, "Ondermijning"):
                y -= 12
                write(canvas, 350, y, "en daarna besproken.", size=9)

    found = {it.item: it.status.value for it in activities(draw)}
    assert found == {last: "rood", **{label: NAMES[mark] for label, mark in ROWS.items()}}


LONG = {
    "Integriteit": "g",
    "Duurzame inzetbaarheid en vitaliteit van|medewerkers": "o",
    "Werving en behoud van personeel": "r",
    "Betere afstemming met de ketenpartners|in de havens, op de luchthavens en ook|elders": "g",
    "Datamanagement": "o",
}


def under_dots(canvas: Canvas, rows: dict[str, str], pitch: float, text: str = "") -> None:
    write(canvas, 50, 380, "Activiteiten uit het jaarplan", size=14, bold=True)
    y = 350.0
    for label, mark in rows.items():
        for at, line in enumerate(label.split("|")):
            write(canvas, 50 if at else 64, y - 12 * at, line, size=9)
        dot(canvas, 55, y, COLOURS[mark])
        y -= pitch + 12 * label.count("|")
    for at, line in enumerate(text.split("|")):
        write(canvas, 50, y - 12 * at, line, size=9)


@pytest.mark.parametrize("pitch", [15.0, 20.0])
@pytest.mark.parametrize("text", ["", "loopt hier in een volgende kolom|door en eindigt dan."])
def test_a_label_goes_back_under_its_dot(pitch: float, text: str) -> None:
    found = {
        it.item: it.status.value for it in activities(lambda c: under_dots(c, LONG, pitch, text))
    }
    assert found == {label.replace("|", " "): NAMES[mark] for label, mark in LONG.items()}


def test_a_remark_under_a_dot_is_no_part_of_the_name() -> None:
    """There was room for its first word behind the name."""
    rows = {"Integriteit|daarover later meer": "g", **{it: LONG[it] for it in [*LONG][1:]}}
    found = {it.item: it.status.value for it in activities(lambda c: under_dots(c, rows, 20.0))}
    assert found == {label.replace("|", " "): NAMES[mark] for label, mark in LONG.items()}


@pytest.mark.parametrize("level", [0, 1])
def test_the_head_of_the_marks_is_level_with_either_line_of_a_title(level: int) -> None:
    """The labels are set in behind signs of their rows, and two of three have no mark."""

    def draw(canvas: Canvas) -> None:
        lines = ("Verbetering interne beheersing Grote", "geldstroom (Douane)")
        for at, text in enumerate(lines):
            write(canvas, 60, 360 - 11 * at, text, size=9, bold=True)
        write(canvas, 340, 360 - 11 * level, "Status", size=9, bold=True)
        for y, label in (
            (330, "Verbeteren scriptbeheer"),
            (312, "Integriteit"),
            (294, "E-Commerce"),
        ):
            canvas.setFillColor("#999999")
            canvas.circle(64, y + 3, 2, stroke=0, fill=1)
            write(canvas, 72, y, label, size=9)
        dot(canvas, 350, 294, COLOURS["g"])

    found = {(it.groep, it.item): it.status.value for it in activities(draw)}
    group = "Verbetering interne beheersing Grote geldstroom (Douane)"
    assert found == {
        (group, "Verbeteren scriptbeheer"): None,
        (group, "Integriteit"): None,
        (group, "E-Commerce"): "groen",
    }
