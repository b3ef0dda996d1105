"""Measures in table cells without bullets: one row each, or as paragraphs in the cell of a risk."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.document.making import Draw
from tests.sections.toprisicos.risk_pages import (
    GROUP,
    OVERALL,
    OVERARCHING,
    RISKS,
    measures,
    overall_of,
    own,
    owned,
    ranked,
    section_of,
    shade,
    title,
    wrap,
    write,
)

EVERY = {name: (group, list(texts)) for name, group, texts in RISKS}
LONG = "Camera’s op de kade en op de daken van alle loodsen langs de haven"
LEFT, RIGHT = 40.0, 556.0


def rule(canvas: Canvas, x0: float, x1: float, y: float) -> None:
    canvas.setStrokeColor("#888888")
    canvas.setLineWidth(0.6)
    canvas.line(x0, y, x1, y)


class Table:
    """Draws a table of risks and measures, row by row."""

    def __init__(self, canvas: Canvas, y: float, rules: str = "cells", name: str = "top") -> None:
        self.canvas, self.y, self.rules, self.name, self.column = canvas, y, rules, name, 260.0
        self.shaded = False

    def header(
        self, *more: tuple[float, str], risks: str = "Toprisico", what: str = "Maatregel"
    ) -> None:
        shade(self.canvas, LEFT - 6, self.y - 5, RIGHT - LEFT + 6, 17, "#ccd8e0")
        for x, text in ((LEFT, risks), (self.column, what), *more):
            write(self.canvas, x, self.y, text, bold=True)
        self.y -= 17
        self.edge(True)

    def band(self, text: str) -> None:
        shade(self.canvas, LEFT - 6, self.y - 5, RIGHT - LEFT + 6, 17, "#e8eef2")
        write(self.canvas, LEFT, self.y, text, bold=True)
        self.y -= 17
        self.edge(True)

    def edge(self, whole: bool) -> None:
        y = self.y + 12
        if self.rules == "full" or (self.rules in ("cells", "risks") and whole):
            rule(self.canvas, LEFT - 6, RIGHT, y)
        elif self.rules == "cells":
            rule(self.canvas, self.column - 6, RIGHT, y)

    def risk(self, name: str, texts: Sequence[str], *more: tuple[float, str]) -> None:
        rows = [wrap(text, 56) for text in texts]
        lines = wrap(name) if name else []
        heights = [12 * len(row) + 6 for row in rows]
        height = max(sum(heights), 12 * len(lines) + 6)
        if self.rules == "zebra":
            self.shaded = not self.shaded
            if self.shaded:
                shade(
                    self.canvas, LEFT - 6, self.y + 12 - height, RIGHT - LEFT + 6, height, "#eef2f5"
                )
        top = self.y
        low = top - (height - 12 * len(lines) - 6) / 2 if self.name == "middle" else top
        if name:
            title(self.canvas, LEFT, low, name)
        for x, text in more:
            write(self.canvas, x, top, text)
        for at, (row, size) in enumerate(zip(rows, heights, strict=True)):
            if at and self.name == "each":
                title(self.canvas, LEFT, self.y, name, 99)
            for step, line in enumerate(row):
                write(self.canvas, self.column, self.y - 12 * step, line)
            self.y -= size
            if at + 1 < len(rows):
                self.edge(False)
        self.y = top - height
        self.edge(True)


def below(canvas: Canvas, y: float) -> None:
    y = write(canvas, 44, y, OVERARCHING, bold=True, size=11) - 6
    measures(canvas, 44, y, OVERALL)


def check(*pages: Draw, overall: bool = True, groups: bool = True) -> None:
    section = section_of(ranked, *pages)
    every = EVERY if groups else {name: ("", texts) for name, (_, texts) in EVERY.items()}
    assert owned(section) == every
    assert overall_of(section) == (list(OVERALL) if overall else [])


@pytest.mark.parametrize("name", ["top", "middle"])
@pytest.mark.parametrize("rules", ["cells", "full", "risks", "zebra", "none"])
@pytest.mark.parametrize("group", ["band", "column", "over", "none"])
def test_one_row_for_each_measure(name: str, rules: str, group: str) -> None:
    if (rules, name) == ("full", "middle"):
        return  # No rule goes through a merged cell.

    def draw(canvas: Canvas) -> None:
        table = Table(canvas, 490, rules, name)
        more = ((500.0, "Herkomst"),) if group == "column" else ()
        if group != "over":
            table.header(*more)
        for of in ("extern", "intern"):
            if group == "over":
                table.y = write(canvas, LEFT, table.y, GROUP[of], bold=True, size=11) - 6
                table.header()
            if group == "band":
                table.band(GROUP[of])
            for risk, texts in own(of):
                table.risk(risk, texts, *((500.0, of) for _ in more))
            if group == "over":
                table.y -= 12
        below(canvas, table.y - 16)

    if (rules, name) == ("none", "middle"):
        # Little tells where the measures of one risk end: some are not read, none strays.
        for risk, (_, texts) in owned(section_of(ranked, draw)).items():
            assert texts in ([], EVERY[risk][1])
    else:
        check(draw, groups=group != "none")


@pytest.mark.parametrize("rules", ["cells", "full", "risks", "none"])
@pytest.mark.parametrize("place", ["over", "row", "band"])
def test_the_overarching_measures(rules: str, place: str) -> None:
    def draw(canvas: Canvas) -> None:
        y = 500.0
        if place == "over":
            y = write(canvas, 44, y, OVERARCHING, bold=True, size=11)
            y = write(canvas, 44, y, "Deze maatregelen zijn gericht op het voeren van regie.")
            y = measures(canvas, 44, y, OVERALL) - 12
        table = Table(canvas, y, rules)
        table.header()
        for risk, _, texts in RISKS:
            table.risk(risk, texts)
        if place == "row":
            table.risk(OVERARCHING, OVERALL)
        elif place == "band":
            table.band(OVERARCHING)
            table.risk("", OVERALL)

    check(draw, groups=False)


@pytest.mark.parametrize("rules", ["cells", "full"])
@pytest.mark.parametrize("again", ["header", "name", "vervolg", "nothing"])
def test_a_table_that_goes_on_on_the_next_page(rules: str, again: str) -> None:
    def first(canvas: Canvas) -> None:
        table = Table(canvas, 490, rules)
        table.header()
        for risk, _, texts in RISKS[:2]:
            table.risk(risk, texts)
        table.risk(RISKS[2][0], RISKS[2][2][:1])

    def second(canvas: Canvas) -> None:
        table = Table(canvas, 490, rules)
        if again != "nothing":
            table.header()
        else:
            table.edge(True)
        name = {"name": RISKS[2][0], "vervolg": f"{RISKS[2][0]} (vervolg)"}.get(again, "")
        table.risk(name, RISKS[2][2][1:])
        for risk, _, texts in RISKS[3:]:
            table.risk(risk, texts)
        below(canvas, table.y - 16)

    check(first, second, groups=False)


@pytest.mark.parametrize("rules", ["cells", "full", "zebra"])
@pytest.mark.parametrize("risks", ["Risico", "Nr"])
def test_other_columns_beside(rules: str, risks: str) -> None:
    def draw(canvas: Canvas) -> None:
        table = Table(canvas, 490, rules)
        write(canvas, 36, 490, "Nr")
        table.header((500.0, "Eigenaar"), risks="Risico", what="Beheersmaatregelen")
        for at, (risk, _, texts) in enumerate(RISKS):
            table.risk(risk, texts, (20.0, str(at + 1)), (500.0, "Beleid"))
        below(canvas, table.y - 16)

    check(draw, groups=False)


@pytest.mark.parametrize("rules", ["cells", "full", "risks", "zebra", "none"])
def test_a_measure_on_two_lines(rules: str) -> None:
    def draw(canvas: Canvas) -> None:
        table = Table(canvas, 490, rules)
        table.header()
        for risk, _, texts in RISKS:
            table.risk(risk, [LONG if text == "Camera’s op de kade" else text for text in texts])
        below(canvas, table.y - 16)

    assert owned(section_of(ranked, draw))["Drukte in de havens"] == (
        "",
        [LONG, "Oefenen met de politie"],
    )


def test_the_name_in_each_row() -> None:
    def draw(canvas: Canvas) -> None:
        table = Table(canvas, 490, "full")
        table.header()
        for risk, _, texts in RISKS:
            for text in texts:
                table.risk(risk, [text])
        below(canvas, table.y - 16)

    check(draw, groups=False)


@pytest.mark.parametrize("sign", ["{at}.", "{at}", "{letter})", "{letter}", "M{at}", "1.{at}"])
def test_the_number_of_a_measure_is_no_part_of_it(sign: str) -> None:
    def draw(canvas: Canvas) -> None:
        table = Table(canvas, 490)
        table.header()
        for risk, _, texts in RISKS:
            signs = [sign.format(at=at + 1, letter="abc"[at]) for at in range(len(texts))]
            table.risk(risk, [f"{it} {text}" for it, text in zip(signs, texts, strict=True)])
        below(canvas, table.y - 16)

    check(draw, groups=False)


def test_signs_that_do_not_count_are_left_alone() -> None:
    """Nobody knows whether they are part of the measures, so that none is read."""

    def draw(canvas: Canvas) -> None:
        table = Table(canvas, 490)
        table.header()
        for risk, _, texts in RISKS:
            table.risk(risk, [f"{at + 7} {text}" for at, text in enumerate(texts)])

    assert not any(texts for _, texts in owned(section_of(ranked, draw)).values())


@pytest.mark.parametrize(
    "risks", ["Toprisico’s", "TOPRISICO", "Naam risico", "Risico-omschrijving"]
)
@pytest.mark.parametrize("what", ["MAATREGELEN", "Beheersmaatregel", "Getroffen maatregelen"])
def test_other_words_in_the_header(risks: str, what: str) -> None:
    def draw(canvas: Canvas) -> None:
        table = Table(canvas, 490)
        table.header(risks=risks, what=what)
        for risk, _, texts in RISKS:
            table.risk(risk, texts)
        below(canvas, table.y - 16)

    check(draw, groups=False)


@pytest.mark.parametrize("rules", ["cells", "full", "risks", "zebra"])
@pytest.mark.parametrize("which", ["single", "some", "all"])
def test_only_some_measures_with_bullets(rules: str, which: str) -> None:
    def draw(canvas: Canvas) -> None:
        table = Table(canvas, 490, rules)
        table.header()
        for at, (risk, _, texts) in enumerate(RISKS):
            bullet = {"single": len(texts) > 1, "some": at % 2 == 0, "all": True}[which]
            table.risk(risk, [f"• {text}" if bullet else text for text in texts])
        below(canvas, table.y - 16)

    check(draw, groups=False)


def test_what_leads_bullets_in_is_no_measure() -> None:
    def draw(canvas: Canvas) -> None:
        table = Table(canvas, 490, "risks")
        table.header()
        for risk, _, texts in RISKS:
            table.risk(risk, ["Dit is gedaan:", *(f"• {text}" for text in texts)])
        below(canvas, table.y - 16)

    check(draw, groups=False)


@pytest.mark.parametrize("after", ["paragraph", "columns", "footer"])
@pytest.mark.parametrize("rules", ["cells", "full", "risks"])
def test_what_follows_the_table_is_no_measure(after: str, rules: str) -> None:
    def draw(canvas: Canvas) -> None:
        table = Table(canvas, 490, rules)
        table.header()
        for risk, _, texts in RISKS:
            table.risk(risk, texts)
        y = table.y - 20
        if after == "paragraph":
            for at in range(3):
                write(canvas, LEFT, y - 12 * at, "De risico’s en de maatregelen zijn in het najaar "
                      "opnieuw besproken met alle betrokken directies.")  # fmt: skip
        elif after == "columns":
            for at in range(3):
                write(canvas, LEFT, y - 12 * at, "Tekst in de linkerkolom hier")
                write(canvas, 260, y - 12 * at, "Tekst in de rechterkolom daar")
        rule(canvas, LEFT - 6, RIGHT, 40)
        write(canvas, 260, 28, "Jaarrapportage Douane 2026")

    check(draw, overall=False, groups=False)
