"""Titles over measures in other words than the list, without groups, and lists in parts."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.model import Toprisicos
from tests.document.making import Draw
from tests.sections.toprisicos.risk_pages import (
    GROUP,
    OVERALL,
    OVERARCHING,
    RISKS,
    announce,
    measures,
    overall_of,
    own,
    ranked,
    section_of,
    shade,
    title,
    write,
)

OTHER = {
    "Uitval van digitale systemen": "Uitval van de digitale systemen",
    "Te weinig vakmensen voor het werk aan de grens": "Weinig vakmensen voor werk aan de grens",
    "Drukte in de havens": "Toenemende drukte in de havens",
}
"""What three of the risks are called over their measures."""


def called(name: str) -> str:
    return OTHER.get(name, name)


def read_of(section: Toprisicos) -> dict[str, tuple[int | None, str, list[str]]]:
    return {
        it.item: (
            None if it.rang.value is None else int(it.rang.value),
            it.groep,
            [m.value or "" for m in it.maatregelen],
        )
        for it in section.risicos
    }


def every(
    *, groups: bool = False, ranks: bool = True
) -> dict[str, tuple[int | None, str, list[str]]]:
    return {
        name: (at if ranks else None, group if groups else "", list(texts))
        for at, (name, group, texts) in enumerate(RISKS, start=1)
    }


def overall(canvas: Canvas, y: float) -> None:
    measures(canvas, 44, write(canvas, 44, y, OVERARCHING, bold=True, size=11) - 6, OVERALL)


@pytest.mark.parametrize("form", ["{name}", "{at}. {name}", "Risico {at}: {name}", "#{at} {name}"])
@pytest.mark.parametrize("sign", ["•", "{at}.", "{at})", "{letter}.", "{letter})"])
@pytest.mark.parametrize("indent", [14.0, 9.5])
def test_titles_that_the_list_words_otherwise(form: str, sign: str, indent: float) -> None:
    """They are set as those that it words alike; measures have bullets, numbers or letters."""

    def draw(canvas: Canvas) -> None:
        y = 480.0
        for at, (name, _, texts) in enumerate(RISKS, start=1):
            y = write(canvas, 44, y, form.format(at=at, name=called(name)), bold=True)
            for step, text in enumerate(texts):
                write(canvas, 46, y, sign.format(at=step + 1, letter="abc"[step]))
                y = write(canvas, 46 + indent, y, text)
            y -= 7
        overall(canvas, y)

    section = section_of(ranked, draw)
    assert read_of(section) == every()
    assert overall_of(section) == list(OVERALL)


@pytest.mark.parametrize(
    ("form", "most"),
    [("cards", 16), ("cards", 22), ("cards", 30), ("columns", 22), ("columns", 30)],
)
def test_titles_in_other_words_over_several_lines(form: str, most: int) -> None:
    def draw(canvas: Canvas) -> None:
        for x, part in ((44.0, RISKS[:3]), (310.0, RISKS[3:])):
            y = 480.0
            for name, _, texts in part:
                if form == "cards":
                    shade(canvas, x - 6, y - 72, 240, 84, "#fdf0e3")
                low = measures(canvas, x, title(canvas, x, y, called(name), most), texts)
                y = y - 94 if form == "cards" else low - 8
        overall(canvas, 170)

    section = section_of(ranked, draw)
    assert read_of(section) == every()
    assert overall_of(section) == list(OVERALL)


@pytest.mark.parametrize("heading", ["Vooruitblik", "Wat er volgend jaar komt", "Colofon"])
def test_a_heading_set_as_the_titles_is_no_risk(heading: str) -> None:
    def draw(canvas: Canvas) -> None:
        y = 480.0
        for name, _, texts in RISKS:
            y = measures(canvas, 46, write(canvas, 44, y, called(name), bold=True), texts) - 7
        measures(canvas, 46, write(canvas, 44, y, heading, bold=True), ["Een nieuw programma"])

    assert read_of(section_of(ranked, draw)) == every()


@pytest.mark.parametrize("again", ["", "{}", "{} (vervolg)"])
def test_the_measures_of_a_risk_over_two_pages(again: str) -> None:
    def first(canvas: Canvas) -> None:
        y = 130.0
        for name, _, texts in RISKS[:2]:
            y = measures(canvas, 46, write(canvas, 44, y, called(name), bold=True), texts) - 7
        y = write(canvas, 44, y, called(RISKS[2][0]), bold=True)
        measures(canvas, 46, y, RISKS[2][2][:1])

    def second(canvas: Canvas) -> None:
        y = 480.0
        if again:
            y = write(canvas, 44, y, again.format(called(RISKS[2][0])), bold=True)
        y = measures(canvas, 46, y, RISKS[2][2][1:]) - 7
        for name, _, texts in RISKS[3:]:
            y = measures(canvas, 46, write(canvas, 44, y, called(name), bold=True), texts) - 7

    assert read_of(section_of(ranked, first, second)) == every()


@pytest.mark.parametrize("where", ["beside", "under", "over"])
@pytest.mark.parametrize("head", ["", "Type: "])
def test_a_tag_with_the_group_at_each_title(where: str, head: str) -> None:
    def draw(canvas: Canvas) -> None:
        y = 470.0
        for name, group, texts in RISKS:
            if where == "over":
                y = write(canvas, 44, y, head + group.upper(), size=6, bold=True)
            elif where == "beside":
                write(canvas, 500, y, head + group.capitalize(), size=7)
            y = write(canvas, 44, y, called(name), bold=True)
            if where == "under":
                y = write(canvas, 44, y, head + group.capitalize(), size=7)
            y = measures(canvas, 46, y, texts) - 7
        overall(canvas, y)

    section = section_of(ranked, draw)
    assert read_of(section) == every(groups=True)
    assert overall_of(section) == list(OVERALL)


# A list in parts

HEADS: tuple[Mapping[str, str], ...] = (
    GROUP,
    {"extern": "Extern", "intern": "Intern"},
    {"extern": "Externe risico’s:", "intern": "Interne risico’s:"},
)


def in_parts(head: Mapping[str, str], sign: str, *, between: str = "") -> Draw:
    """Draw the list under a heading for each group, the numbers as they rank."""

    def draw(canvas: Canvas) -> None:
        announce(canvas)
        y = 430.0
        for group in GROUP:
            y = write(canvas, 40, y, head[group], bold=True, size=10) - 4
            if between:
                y = write(canvas, 40, y, between)
            for at, (name, of, _) in enumerate(RISKS, start=1):
                if of != group:
                    continue
                if sign == "disc":
                    canvas.setFillColor("#224488")
                    canvas.circle(45, y + 3, 6, stroke=0, fill=1)
                    write(canvas, 42.5, y, str(at), bold=True)
                else:
                    write(canvas, 42, y, sign.format(at=at))
                y = write(canvas, 58, y, name) - 4
            y -= 6

    return draw


def running(canvas: Canvas) -> None:
    y = 480.0
    for name, _, texts in RISKS:
        y = measures(canvas, 46, write(canvas, 44, y, called(name), bold=True), texts) - 7


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("sign", ["{at}", "{at}.", "{at})", "disc"])
def test_numbers_that_go_on_through_the_parts_of_a_list(head: Mapping[str, str], sign: str) -> None:
    assert read_of(section_of(in_parts(head, sign), running)) == every(groups=True)


def numbered_through(section: Toprisicos) -> dict[str, int | None]:
    return {name: rank for name, (rank, _, _) in read_of(section).items()}


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("bullet", ["•", "–"])
def test_the_order_goes_on_through_parts_without_numbers(
    head: Mapping[str, str], bullet: str
) -> None:
    section = section_of(in_parts(head, bullet), running)
    names = [name for group in GROUP for name, _ in own(group)]
    assert numbered_through(section) == {name: at for at, name in enumerate(names, start=1)}
    assert {it.item: it.groep for it in section.risicos} == {name: of for name, of, _ in RISKS}


@pytest.mark.parametrize(
    ("said", "sign"),
    [
        ("De risico’s staan in willekeurige volgorde.", "•"),
        ("Zij staan op alfabetische volgorde.", "•"),
        ("De volgorde is geen rangorde.", "–"),
        ("Het zwaarste eerst.", "{at}."),
    ],
)
def test_parts_whose_order_is_no_ranking(said: str, sign: str) -> None:
    """It says so, or the numbers start again in each part: which rank is meant nobody knows."""

    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 470, "Toprisico’s", bold=True, size=16)
        write(canvas, 40, 452, f"Eind 2026 waren dit de toprisico’s van de Douane. {said}")
        y = 430.0
        for group in GROUP:
            y = write(canvas, 40, y, HEADS[0][group], bold=True, size=10) - 4
            for at, (name, _) in enumerate(own(group), start=1):
                write(canvas, 42, y, sign.format(at=at))
                y = write(canvas, 58, y, name) - 4
            y -= 6

    section = section_of(draw, running)
    assert read_of(section) == every(groups=True, ranks=False)
    assert {it.rang.origin for it in section.risicos} == {"unknown"}


@pytest.mark.parametrize("sign", ["{at}", "#{at}"])
@pytest.mark.parametrize("side", [0, 250])
def test_numbers_alone_that_start_again_are_no_ranks(sign: str, side: float) -> None:
    def draw(canvas: Canvas) -> None:
        announce(canvas)
        y = 430.0
        for x, group in ((40.0, "extern"), (40.0 + side, "intern")):
            y = 430.0 if side else y
            y = write(canvas, x, y, HEADS[0][group], bold=True, size=10) - 4
            for at, (name, _) in enumerate(own(group), start=1):
                write(canvas, x + 2, y, sign.format(at=at))
                y = write(canvas, x + 20, y, name) - 4

    assert set(numbered_through(section_of(draw, running)).values()) == {None}


def test_what_stands_between_a_heading_and_its_part_parts_them() -> None:
    """The heading may then be that of the text, so that no group is taken from it."""
    found = read_of(section_of(in_parts(HEADS[0], "{at}", between="Wat ons overkomt."), running))
    assert {name: rank for name, (rank, _, _) in found.items()} == {
        name: at for at, (name, _, _) in enumerate(RISKS, start=1)
    }
    assert {group for _, group, _ in found.values()} == {""}


COLOURS = {"extern": "#b34700", "intern": "#154273"}


@pytest.mark.parametrize("on", ["disc", "number", "name", "none"])
@pytest.mark.parametrize("place", ["over", "under"])
@pytest.mark.parametrize("words", ["Extern", "Externe risico’s", "extern risico"])
def test_the_group_by_the_colours_of_a_legend(on: str, place: str, words: str) -> None:
    """Without its colours on the risks a legend says nothing, on this page or the next."""

    def draw(canvas: Canvas) -> None:
        announce(canvas)
        for at, (name, group, _) in enumerate(RISKS, start=1):
            y = 420.0 - 18 * (at - 1)
            canvas.setFillColor(COLOURS[group] if on == "disc" else "#dddddd")
            canvas.circle(46, y + 3, 7, stroke=0, fill=1)
            canvas.setFont("Helvetica-Bold", 9)
            canvas.setFillColor(COLOURS[group] if on == "number" else "#ffffff")
            canvas.drawString(43.5, y, str(at))
            canvas.setFont("Helvetica", 9)
            canvas.setFillColor(COLOURS[group] if on == "name" else "#000000")
            canvas.drawString(62, y, name)
        y = 438.0 if place == "over" else 310.0
        for x, group in ((40, "extern"), (160, "intern")):
            canvas.setFillColor(COLOURS[group])
            canvas.rect(x, y, 7, 7, stroke=0, fill=1)
            text = words.replace("Extern", group.capitalize()).replace("extern", group)
            write(canvas, x + 12, y, text, size=8)

    assert read_of(section_of(draw, running)) == every(groups=on != "none")
