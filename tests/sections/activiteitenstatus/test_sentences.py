"""Sentences and notes on the edge of the labels of a table, and rows that have no mark."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.activiteitenstatus.test_groups import statuses, write
from tests.sections.activiteitenstatus.test_years import COLOURS, NAMES, dot

GROUPS = {
    "Mensen en cultuur": {"Integriteit": "g", "Nieuwe werving": "", "Leren op maat": "r"},
    "Slimme handhaving": {"Ondermijning": "r", "Pakketpost aan huis": "g"},
}
PITCH = 22.0
SENTENCES = [
    ["Hieronder staat de stand per eind december"],
    ["De werving van medewerkers bleef achter in dit jaar"],
    ["Er is veel aandacht uitgegaan naar het aantrekken", "van personeel en de inzet van"],
    ["Bron: Jaarplan Douane"],
    ["* Nog niet van start gegaan"],
    ["Zie ook de bijlage"],
    ["Dat is gelukt."],
]
NAMES_WITHOUT_MARK = [
    "Iets dat nieuw is voor ons",
    "Hoe het moet gaan werken",
    "Vervanging van applicaties",
    "Gegevens die in het verleden ontbraken",
]
Wanted = dict[str, tuple[str, str | None]]


def wanted(**extra: tuple[str, str | None]) -> Wanted:
    told = {
        label: (group, NAMES[mark] if mark else None)
        for group, rows in GROUPS.items()
        for label, mark in rows.items()
    }
    return {**told, **extra}


def page(
    canvas: Canvas,
    lines: Sequence[str],
    place: str,
    *,
    step: float = PITCH,
    size: float = 10,
    names: tuple[str, str] = ("", ""),
    gap: float = 0.0,
) -> None:
    """Set two tables of activities, and lines over, in, between or under them."""
    y = 390.0

    def put() -> None:
        nonlocal y
        for line in lines:
            write(canvas, 60, y, line, size=size)
            y -= step

    if place == "over":
        put()
    for at, (group, rows) in enumerate(GROUPS.items()):
        write(canvas, 60, y, group, bold=True, size=11)
        write(canvas, 385, y, "Status", bold=True, size=11)
        y -= PITCH
        if place == "under a title" and at == 1:
            put()
        for label, mark in rows.items():
            write(canvas, 60, y, label.replace(*names) if names[0] else label)
            if mark:
                dot(canvas, 400, y, COLOURS[mark])
            y -= PITCH
            if place == "between rows" and label == "Integriteit":
                put()
        if place == "under" and at == 1:
            y -= gap
            put()
        y -= 14


@pytest.mark.parametrize("lines", SENTENCES)
@pytest.mark.parametrize("place", ["over", "between rows", "under a title", "under"])
@pytest.mark.parametrize(("step", "size"), [(PITCH, 10), (14.0, 10), (PITCH, 9)])
def test_a_sentence_or_a_note_is_no_activity(
    lines: list[str], place: str, step: float, size: float
) -> None:
    assert statuses(lambda it: page(it, lines, place, step=step, size=size)) == wanted()


@pytest.mark.parametrize("name", NAMES_WITHOUT_MARK)
@pytest.mark.parametrize("place", ["between rows", "under a title", "under"])
def test_a_name_without_a_mark_is_an_activity(name: str, place: str) -> None:
    group = list(GROUPS)[0 if place == "between rows" else 1]
    assert statuses(lambda it: page(it, [name], place)) == wanted(**{name: (group, None)})


def test_a_sentence_is_a_name_where_other_names_are_sentences() -> None:
    name, other = "De werving gaat sneller", "Integriteit is van ons allen"
    found = statuses(lambda it: page(it, [name], "between rows", names=("Integriteit", other)))
    assert found[name] == ("Mensen en cultuur", None)
    assert found[other] == ("Mensen en cultuur", "groen")


def test_a_title_keeps_its_rows_with_a_paragraph_under_it() -> None:
    """Its rows were given the group of the table before."""
    lines = ["De samenwerking is in dit jaar uitgebreid.", "Meer staat in het jaarplan."]
    assert statuses(lambda it: page(it, lines, "under a title", step=13)) == wanted()


EVEN = {
    "Mensen en cultuur": {"Integriteit": "g", "Nieuwe werving": "o", "Leren op maat": "r"},
    "Slimme handhaving": {"Ondermijning": "r", "Pakketpost": "g", "Scanners": "o", "Honden": "g"},
}


@pytest.mark.parametrize("line", ["Overzicht van alle activiteiten", "Samenstelling: directie"])
@pytest.mark.parametrize(
    ("place", "gap", "row"),
    [("over", 0.0, False), ("under", 0.6 * PITCH, False), ("under", 0.0, True)],
)
def test_a_line_apart_from_evenly_set_rows_is_none_of_them(
    line: str, place: str, gap: float, row: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that is set as the rows are, under the last or a title, may be a row without a mark."""
    monkeypatch.setattr("tests.sections.activiteitenstatus.test_sentences.GROUPS", EVEN)
    extra: Wanted = {line: ("Slimme handhaving", None)} if row else {}
    assert statuses(lambda it: page(it, [line], place, gap=gap)) == wanted(**extra)


CUT_OFF = {
    "a line without a verb after one with": [
        "Deze geeft inzicht in hoe bedrijven het handelen door de",
        "Douane ervaren en waarderen. De dienstverlening door de",
    ],
    "a line without a verb at the end": [
        "Zoals de aanschaf van pakketten en directe inhuur bij der-",
        "den. Dit laatste is toegepast bij de noodzakelijke vernieu-",
        "wing van de applicaties rond het douanevervoersproces. Het",
        "bedrijfsleven en hun softwareleveranciers zijn net als de",
        "Douane sterk afhankelijk van de continuïteit van de stroom",
    ],
    "ragged lines": [
        "De Douane is voor een groot deel van het werk afhankelijk van",
        "Europese afspraken over de systemen die",
        "informatieuitwisseling met anderen mogelijk maken binnen de",
        "Belastingdienst en de andere diensten",
    ],
}


@pytest.mark.parametrize("text", CUT_OFF.values(), ids=CUT_OFF)
@pytest.mark.parametrize("place", ["over", "between", "under"])
@pytest.mark.parametrize("gap", [4.0, 12.0])
@pytest.mark.parametrize("ruled", [False, True])
def test_the_start_of_a_paragraph_that_goes_on_in_the_next_column(
    text: list[str], place: str, gap: float, ruled: bool
) -> None:
    def draw(canvas: Canvas) -> None:
        y = 400.0
        for at, (group, rows) in enumerate(GROUPS.items()):
            if {"over": 0, "between": 1}.get(place) == at:
                y = paragraph(canvas, y, text) - gap
            write(canvas, 80, y, group, bold=True)
            write(canvas, 420, y, "Status", bold=True)
            for label, mark in rows.items():
                y -= PITCH
                write(canvas, 80, y, label)
                if mark:
                    dot(canvas, 435, y, COLOURS[mark])
                if ruled:
                    canvas.line(74, y - 7, 460, y - 7)
            y -= PITCH + gap
        if place == "under":
            paragraph(canvas, y, text)

    def paragraph(canvas: Canvas, y: float, lines: Sequence[str]) -> float:
        for line in lines:
            write(canvas, 75, y, line)
            y -= 13
        return y

    assert statuses(draw) == wanted()
