"""What leads the titles of risks and names nothing: a letter, ``Risico:``; and their likeness."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.toprisicos.risk_pages import (
    GROUP,
    OVERALL,
    OVERARCHING,
    RISKS,
    announce,
    measures,
    overall_of,
    own,
    owned,
    ranked,
    section_of,
    shade,
    wrap,
    write,
)
from tests.sections.toprisicos.test_wordings import called, every, read_of

ROMAN = ("I", "II", "III", "IV", "V")
FORMS = [
    "{letter}. {name}",
    "{letter}) {name}",
    "{letter} {name}",
    "{letter}: {name}",
    "{roman}. {name}",
    "Risico {letter}: {name}",
    "Risico {letter} – {name}",
    "Toprisico {letter}. {name}",
    "Risico: {name}",
    "Toprisico: {name}",
    "Risico – {name}",
]


def led(form: str, at: int, name: str) -> str:
    return form.format(letter="ABCDE"[at], roman=ROMAN[at], name=name)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("other", [False, True])
@pytest.mark.parametrize("chapter", ["", "Wat wij in het jaar deden"])
def test_what_leads_a_title_is_no_part_of_it(form: str, other: bool, chapter: str) -> None:
    def draw(canvas: Canvas) -> None:
        y = 495.0
        if chapter:
            y = write(
                canvas, 44, write(canvas, 44, y, chapter, bold=True, size=13), "Dit deden we."
            )
        for at, (name, _, texts) in enumerate(RISKS):
            y = write(canvas, 44, y, led(form, at, called(name) if other else name), bold=True)
            y = measures(canvas, 46, y, texts) - 7
        measures(canvas, 44, write(canvas, 44, y, OVERARCHING, bold=True, size=11) - 6, OVERALL)

    section = section_of(ranked, draw)
    assert read_of(section) == every()
    assert overall_of(section) == list(OVERALL)
    wordings = [it.andere_formulering for it in section.risicos]
    others = [called(name) if other and called(name) != name else "" for name, _, _ in RISKS]
    assert wordings == others


@pytest.mark.parametrize("letters", ["ACDEF", "BCDEF", "ABBCD"])
def test_letters_that_do_not_count_up_are_words(letters: str) -> None:
    """They may be part of names; these are linked by their likeness all the same."""

    def draw(canvas: Canvas) -> None:
        y = 480.0
        for letter, (name, _, texts) in zip(letters, RISKS, strict=True):
            y = write(canvas, 44, y, f"{letter}. {name}", bold=True)
            y = measures(canvas, 46, y, texts) - 7

    found = [it.andere_formulering for it in section_of(ranked, draw).risicos]
    assert not [it for it in found if it and it[1:3] != ". "]


NAMES = [
    "Risico: Afhankelijk van externe leveranciers",
    "Risico: Interne fraude",
    "Toprisico – Uitval bij externe partijen",
    "Risico op uitval van externe partijen",
    "Risico 4: Externe druk op de haven",
]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("group", ["extern", "intern"])
def test_the_name_of_one_risk_opens_no_group(name: str, group: str) -> None:
    other = "intern" if group == "extern" else "extern"

    def draw(canvas: Canvas) -> None:
        y = 480.0
        for it in (other, group):
            y = write(canvas, 40, y, GROUP[it], bold=True, size=12) - 6
            for title, texts in own(it):
                y = measures(canvas, 40, write(canvas, 40, y, title, bold=True), texts) - 5
        measures(canvas, 40, write(canvas, 40, y, name, bold=True), ["Een vaste afspraak"])

    found = owned(section_of(ranked, draw))
    added = [it for it in found if it not in {risk for risk, _, _ in RISKS}]
    assert [found[it] for it in added] == [(group, ["Een vaste afspraak"])]
    assert all(found[risk] == (of, list(texts)) for risk, of, texts in RISKS)


@pytest.mark.parametrize("same", [0, 1, 4])
def test_titles_of_which_hardly_any_has_the_words_of_the_list(same: int) -> None:
    """Those that are like risks of the list show what all titles are set in."""
    other = [
        "Uitval van de digitale systemen",
        "Weinig vakmensen voor werk aan de grens",
        "Toenemende drukte in de havens",
        "Veiligheid en integriteit van personeel",
        "Oude wetgeving over zendingen",
    ]
    names = [name if at == same else other[at] for at, (name, _, _) in enumerate(RISKS)]

    def draw(canvas: Canvas) -> None:
        y = write(canvas, 44, 490, "Maatregelen per toprisico", bold=True, size=13) - 6
        for name, (_, _, texts) in zip(names, RISKS, strict=True):
            y = measures(canvas, 46, write(canvas, 44, y, name, bold=True), texts) - 7
        measures(canvas, 46, write(canvas, 44, y, "Vooruitblik", bold=True), ["Een nieuw plan"])

    assert read_of(section_of(ranked, draw)) == every()


LONG = "Onvoldoende medewerkers met de juiste kwalificaties voor het werk dat de Douane moet doen"


@pytest.mark.parametrize("most", [12, 16, 22])
@pytest.mark.parametrize("middle", [False, True])
@pytest.mark.parametrize("at", [0, 3, 4])
def test_a_long_name_on_a_tile(most: int, middle: bool, at: int) -> None:
    """It goes on far under the number, or starts far over it, to the last line."""
    names = [LONG if it == at else name for it, (name, _, _) in enumerate(RISKS)]

    def tiles(canvas: Canvas) -> None:
        announce(canvas)
        for it, name in enumerate(names):
            lines = wrap(name, most)
            x, y = 40 + 150 * (it % 2), 420 - 125 * (it // 2)
            shade(canvas, x, y - 105, 142, 118, "#eeeeee")
            first = y - 6 if not middle else y - 46 + 5.4 * (len(lines) - 1)
            write(canvas, x + 8, y - 46 if middle else y - 6, str(it + 1), bold=True, size=12)
            for step, line in enumerate(lines):
                write(canvas, x + 34, first - 10.8 * step, line)

    def draw(canvas: Canvas) -> None:
        y = 480.0
        for name, (_, _, texts) in zip(names, RISKS, strict=True):
            y = measures(canvas, 46, write(canvas, 44, y, name, bold=True), texts) - 7

    section = section_of(tiles, draw)
    assert [it.item for it in section.risicos] == names
    assert [it.rang.value for it in section.risicos] == [1, 2, 3, 4, 5]
