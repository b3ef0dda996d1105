"""Risks and measures in rows of one cell: titles stand out, each measure has a row of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.document.making import Draw
from tests.sections.toprisicos.risk_pages import (
    GROUP,
    RISKS,
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

EVERY = {name: (group, list(texts)) for name, group, texts in RISKS}
LEFT, WIDTH, ROW = 40.0, 480.0, 17.0


class Form(NamedTuple):
    """How the rows are set."""

    bold: bool = True
    fill: str = "#e2efe2"
    rules: bool = True
    zebra: bool = False
    most: int = 80


class Rows:
    """Draws rows of one cell under each other."""

    def __init__(self, canvas: Canvas, form: Form, y: float = 480.0) -> None:
        self.canvas, self.form, self.y, self.count = canvas, form, y, 0

    def heading(self, group: str) -> None:
        self.y = write(self.canvas, LEFT, self.y - 8, GROUP[group], bold=True, size=12) - 8

    def title(self, text: str) -> None:
        self._row(text, self.form.fill, bold=self.form.bold)

    def measure(self, text: str) -> None:
        self.count += 1
        self._row(text, "#f4f4f4" if self.form.zebra and self.count % 2 else "", bold=False)

    def _row(self, text: str, fill: str, *, bold: bool) -> None:
        lines = wrap(text, self.form.most)
        height = ROW + 11 * (len(lines) - 1)
        if fill:
            shade(self.canvas, LEFT - 5, self.y - height + 12, WIDTH, height, fill)
        for at, line in enumerate(lines):
            write(self.canvas, LEFT, self.y - 11 * at, line, bold=bold)
        self.y -= height
        if self.form.rules:
            self.canvas.setStrokeColor("#99bb99")
            self.canvas.line(LEFT - 5, self.y + 12, LEFT - 5 + WIDTH, self.y + 12)


FORMS = [
    Form(),
    Form(fill=""),
    Form(bold=False),
    Form(zebra=True),
    Form(zebra=True, rules=False),
    Form(most=24),
    Form(most=24, fill=""),
]


def rows_of(groups: Sequence[str]) -> list[tuple[str, str]]:
    """What stands in the rows, in their order, with what each is."""
    out = []
    for group in groups:
        out.append(("heading", group))
        for name, texts in own(group):
            out.append(("title", name))
            out += [("measure", text) for text in texts]
    return out


def put(rows: Sequence[tuple[str, str]], form: Form) -> Draw:
    def draw(canvas: Canvas) -> None:
        table = Rows(canvas, form)
        for kind, text in rows:
            getattr(table, kind)(text)

    return draw


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("groups", [("extern", "intern"), ("intern", "extern")])
def test_each_measure_has_a_row(form: Form, groups: Sequence[str]) -> None:
    assert owned(section_of(ranked, put(rows_of(groups), form))) == EVERY


@pytest.mark.parametrize(
    ("form", "at"),
    [
        (form, at)
        for form in FORMS
        for at in range(1, len(rows_of(("extern", "intern"))) - 1)
        # A single rule under a title at the foot of a page shows no table.
        if form.bold and (form.fill or at != 2)
    ],
)
def test_rows_over_two_pages(form: Form, at: int) -> None:
    rows = rows_of(("extern", "intern"))
    found = owned(section_of(ranked, put(rows[:at], form), put(rows[at:], form)))
    assert found == EVERY


def test_what_comes_after_the_rows_is_no_measure() -> None:
    def draw(canvas: Canvas) -> None:
        put(rows_of(("extern", "intern")), Form())(canvas)
        write(canvas, LEFT, 130, "Overkoepelende maatregelen", bold=True, size=12)
        measures(canvas, LEFT, 110, ("Groei naar een volwassen organisatie", "15 –", "– 2026"))

    section = section_of(ranked, draw)
    assert owned(section) == EVERY
    assert overall_of(section) == ["Groei naar een volwassen organisatie"]


def test_a_ruled_list_of_risks_holds_no_measures() -> None:
    def draw(canvas: Canvas) -> None:
        table = Rows(canvas, Form())
        for group in ("extern", "intern"):
            table.title(f"Risico’s {group}")
            for name, _ in own(group):
                table.measure(name)

    found = owned(section_of(ranked, draw, put(rows_of(("extern", "intern")), Form())))
    assert found == EVERY


def test_rows_under_the_heading_of_a_group_in_another_column_are_no_risks() -> None:
    """As activities with their programme over them, beside a column with the risks."""

    def draw(canvas: Canvas) -> None:
        y = 490.0
        rows = ("Integriteit", "Vakmanschap", "Scriptbeheer")
        for text in ("Datagedreven organisatie", *(f"{it} behouden en versterken" for it in rows)):
            write(canvas, 40, y, text, bold=text.startswith("Data"))
            canvas.line(40, y - 5, 250, y - 5)
            y -= 17
        y = write(canvas, 300, 500, "Toprisico’s", bold=True, size=12)
        for group in ("extern", "intern"):
            y = write(canvas, 300, y - 6, GROUP[group], bold=True, size=10) - 4
            for name, texts in own(group):
                y = write(canvas, 300, y, name, bold=True)
                y = measures(canvas, 306, y, texts)

    assert owned(section_of(draw)) == EVERY


def test_paragraphs_on_a_shaded_card_are_no_rows() -> None:
    """The space over the title and under the last line is that at the edges of each card."""
    long = "Wij werken aan een gedeelde aanpak met alle landen om ons heen, ook met de dienst daar"
    wanted = {**EVERY, RISKS[4][0]: ("extern", [long])}

    def draw(canvas: Canvas) -> None:
        y = write(canvas, LEFT, 490, "Maatregelen bij de toprisico’s", bold=True, size=14) - 8
        for group in ("extern", "intern"):
            y = write(canvas, LEFT, y, GROUP[group], bold=True, size=11) - 8
            for at, (name, texts) in enumerate(own(group)):
                x = LEFT + 250 * (at % 2)
                y -= 84 * (at > 1)
                shade(canvas, x - 5, y - 62, 240, 76, "#e8e8e8")
                low = write(canvas, x, y, name, bold=True) - 4
                for text in (long,) if name == RISKS[4][0] else texts:
                    for line in wrap(text, 34):
                        low = write(canvas, x, low, line)
                    low -= 4
            y -= 84

    assert owned(section_of(ranked, draw)) == wanted
