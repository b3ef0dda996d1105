"""Matrices of statuses: a column for each colour, and a sign in one of them in each row."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import activiteitenstatus
from douane_report.sections.context import Context
from douane_report.sections.context import Found as SectionFound
from tests.document.making import pdf_bytes, read
from tests.sections.activiteitenstatus.test_groups import statuses, write
from tests.sections.activiteitenstatus.test_years import COLOURS, NAMES, dot

GROUPS = {
    "Mensen en cultuur": {"Integriteit": "g", "Nieuwe werving": "o", "Leren op maat": "r"},
    "Slimme handhaving": {"Ondermijning": "r", "Pakketpost aan huis": "r"},
}
HEADS = {"g": "Groen", "o": "Oranje", "r": "Rood"}
PITCH = 20.0
Found = dict[str, tuple[str, str | None]]


def matrix(
    canvas: Canvas,
    sign: str,
    *,
    order: str = "gor",
    colour: str = "",
    step: float = 60,
    twice: str = "",
    legend: bool = False,
) -> None:
    columns = {mark: 300 + step * at for at, mark in enumerate(order)}
    y = 380.0
    if legend:
        for at, (mark, name) in enumerate(HEADS.items()):
            dot(canvas, 60 + 90 * at, y, COLOURS[mark])
            write(canvas, 68 + 90 * at, y, name)
        y -= 30
    for group, rows in GROUPS.items():
        write(canvas, 60, y, group, bold=True, size=11)
        for mark, x in columns.items():
            canvas.setFont("Helvetica-Bold", 9)
            canvas.drawCentredString(x, y, HEADS[mark])
        for label, own in rows.items():
            y -= PITCH
            write(canvas, 60, y, label)
            for mark in {own, *(order if label == twice else "")}:
                put(canvas, sign, columns[mark], y, colour or COLOURS[own])
        y -= 40


def put(canvas: Canvas, sign: str, x: float, y: float, colour: str) -> None:
    canvas.setFillColor(colour)
    if sign == "dot":
        canvas.circle(x, y + 3, 4, stroke=0, fill=1)
    elif sign == "square":
        canvas.rect(x - 4, y - 1, 8, 8, stroke=0, fill=1)
    else:
        canvas.setFont("ZapfDingbats" if sign == "\u2714" else "Helvetica", 10)
        canvas.drawCentredString(x, y, sign)


def wanted(**others: str | None) -> Found:
    return {
        label: (group, others.get(label.split()[0], NAMES[mark]))
        for group, rows in GROUPS.items()
        for label, mark in rows.items()
    }


@pytest.mark.parametrize("order", ["gor", "rog"])
@pytest.mark.parametrize("sign", ["X", "x", "\u2022", "\u2714", "dot", "square"])
@pytest.mark.parametrize("colour", ["#000000", "#154273", COLOURS["g"], COLOURS["r"], ""])
@pytest.mark.parametrize("legend", [False, True])
def test_the_column_tells_whatever_the_sign_is_printed_in(
    sign: str, colour: str, order: str, legend: bool
) -> None:
    """A house may have green as its colour, and print every cross in it."""

    def draw(canvas: Canvas) -> None:
        matrix(canvas, sign, order=order, colour=colour, legend=legend)

    assert statuses(draw) == wanted()


@pytest.mark.parametrize("sign", ["X", "dot"])
def test_a_row_with_a_sign_in_each_column_has_no_status(sign: str) -> None:
    def draw(canvas: Canvas) -> None:
        matrix(canvas, sign, colour="#000000", twice="Ondermijning")

    assert statuses(draw) == wanted(Ondermijning=None)


@pytest.mark.parametrize("lower", [0, 9, 50])
@pytest.mark.parametrize(("sign", "colour"), [("X", "#000000"), ("dot", COLOURS["g"]), ("dot", "")])
def test_matrices_side_by_side(sign: str, colour: str, lower: float) -> None:
    """Each has the names of the colours over its own columns, level with the other's or not."""

    def draw(canvas: Canvas) -> None:
        for at, (group, rows) in enumerate(GROUPS.items()):
            x, y = 30 + 200 * at, 380.0 - lower * at
            columns = {mark: x + 105 + 32 * step for step, mark in enumerate("gor")}
            write(canvas, x, y, group, bold=True, size=9)
            for mark, middle in columns.items():
                canvas.setFont("Helvetica-Bold", 8)
                canvas.drawCentredString(middle, y, HEADS[mark])
            for label, own in rows.items():
                y -= PITCH
                write(canvas, x, y, label)
                put(canvas, sign, columns[own], y, colour or COLOURS[own])

    assert statuses(draw) == wanted()


def test_columns_of_two_years_for_the_same_rows_are_no_matrices_side_by_side() -> None:
    """The years over them are not read, so neither half may give the status of this year."""

    def draw(canvas: Canvas) -> None:
        y = 380.0
        for at in range(6):
            canvas.setFont("Helvetica-Bold", 8)
            canvas.drawCentredString(220 + 34 * at, y, HEADS["gor"[at % 3]])
        for group in GROUPS.values():
            for label, own in group.items():
                y -= PITCH
                write(canvas, 60, y, label)
                for middle in (220 + 34 * "gor".index(own), 322):
                    put(canvas, "X", middle, y, "#000000")

    document = read(pdf_bytes(draw, pagesize=(500.0, 420.0)))
    found = activiteitenstatus.extract(Context(document, 2024))
    told = found.section.activiteiten if isinstance(found, SectionFound) else ()
    assert {it.status.value for it in told} <= {None}


@pytest.mark.parametrize("heads", [True, False])
@pytest.mark.parametrize("pitch", [18.0, 22.0])
@pytest.mark.parametrize("marks", [("rgg", "oo"), ("gro", "rr"), ("gor", "g"), ("r", "ogo")])
def test_a_group_whose_signs_stand_in_one_of_the_columns(
    marks: tuple[str, str], pitch: float, heads: bool
) -> None:
    """The names over the columns are no legend, however near the first sign is."""
    labels = {"Slimme handhaving": ["Ondermijning", "Pakketpost", "E-Commerce"]}
    labels["Mensen en cultuur"] = ["Integriteit", "Nieuwe werving", "Leren op maat"]

    def draw(canvas: Canvas) -> None:
        y = 380.0
        for (group, names), own in zip(labels.items(), marks, strict=True):
            write(canvas, 60, y, group, bold=True, size=9)
            for at, name in enumerate(HEADS.values() if heads else ()):
                canvas.setFont("Helvetica", 7.5)
                canvas.drawCentredString(400 + 52 * at, y, name)
            for label, mark in zip(names, own, strict=False):
                y -= pitch
                write(canvas, 60, y, label, size=9)
                dot(canvas, 400 + 52 * "gor".index(mark), y, COLOURS[mark])
            y -= pitch + 8

    assert statuses(draw) == {
        label: (group, NAMES[mark])
        for (group, names), own in zip(labels.items(), marks, strict=True)
        for label, mark in zip(names, own, strict=False)
    }


@pytest.mark.parametrize("gap", [4.0, 15.0, 32.0])
def test_dots_as_far_before_their_names_are_a_legend_and_no_row_of_heads(gap: float) -> None:
    """The statuses stand under its first name, and its last says nothing of them."""

    def draw(canvas: Canvas) -> None:
        for at, (mark, name) in enumerate(HEADS.items()):
            dot(canvas, 70 + 150 * at, 380, COLOURS[mark])
            write(canvas, 74 + gap + 150 * at, 380, name, bold=True)
        for at, text in enumerate(("volgens plan", "later dan gepland", "niet haalbaar")):
            write(canvas, 60, 364 - 12 * at, f"{list(HEADS.values())[at]}: {text}.", size=8)
        write(canvas, 70, 300, "Status", bold=True)
        write(canvas, 150, 300, "Mensen en cultuur", bold=True)
        for at, (label, mark) in enumerate(GROUPS["Mensen en cultuur"].items()):
            dot(canvas, 86, 280 - 18 * at, COLOURS[mark])
            write(canvas, 150, 280 - 18 * at, label)

    assert statuses(draw) == {
        label: ("Mensen en cultuur", NAMES[mark])
        for label, mark in GROUPS["Mensen en cultuur"].items()
    }
