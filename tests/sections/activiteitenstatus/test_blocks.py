"""Tables of activities beside and under each other on one page, each with heads of its own."""

from __future__ import annotations

from itertools import cycle, pairwise

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.document.making import Draw
from tests.sections.activiteitenstatus.test_groups import write
from tests.sections.activiteitenstatus.test_years import COLOURS, NAMES, activities, dot, glyph

KNOWN = [
    "Integriteit", "Leiderschap en cultuur", "Ondermijning", "Dienstverlening", "Datamanagement",
    "Gelaagde Handhaving", "E-Commerce", "Verbeteren scriptbeheer", "Klantgericht Toezicht",
    "Internationale samenwerking",
]  # fmt: skip
NEW = [
    "Nieuwe werving", "Leren op maat", "Pakketpost aan huis", "Scanners op Schiphol",
    "Koppelingen met ketens", "Honden op de kade", "Toezicht op zee", "Boten in de haven",
]  # fmt: skip
TITLES = ("Mensen en cultuur", "Slimme handhaving", "Techniek op orde", "Veilig en verbonden")
TOP, PITCH, HALF = 390.0, 21.0, 290.0
Rows = list[tuple[str, str]]
Found = dict[str, tuple[str, str | None]]


def blocks(known: str, marks: str = "gorggro") -> dict[str, Rows]:
    """Give a table for each figure in ``known``: of so many known activities, and one that is new.

    A table has four rows, or as many as there are known ones if these are more.
    """
    names, others, colours = iter(KNOWN), iter(NEW), cycle(marks)
    found: dict[str, Rows] = {}
    for title, count in zip(TITLES, map(int, known), strict=False):
        labels = [next(names) for _ in range(count)]
        labels += [next(others) for _ in range(count, 4)]
        found[title] = [(label, next(colours)) for label in labels]
    return found


def block(
    canvas: Canvas, x: float, y: float, title: str, rows: Rows, *, width: float = HALF - 20,
    left: bool = False, head: str = "Status", sign: bool = False,
) -> float:  # fmt: skip
    """Draw a table with its head, and give where the next may start."""
    mark = x + 16 if left else x + width - 30
    write(canvas, x + 40 if left else x, y, title, bold=True)
    if head:
        write(canvas, mark - 15, y, head, bold=True)
    for label, colour in rows:
        y -= PITCH
        write(canvas, x + 40 if left else x, y, label)
        if colour in COLOURS:
            (glyph if sign else dot)(canvas, mark, y, COLOURS[colour])
    return y - 1.7 * PITCH


def groups(draw: Draw) -> Found:
    return {it.item: (it.groep, it.status.value) for it in activities(draw)}


def wanted(tables: dict[str, Rows]) -> Found:
    return {label: (title, NAMES[mark]) for title, rows in tables.items() for label, mark in rows}


@pytest.mark.parametrize("known", ["34", "24", "14", "43", "2413", "1432", "3412"])
@pytest.mark.parametrize("left", [False, True])
@pytest.mark.parametrize("head", ["Status", ""])
@pytest.mark.parametrize("sign", [False, True])
def test_the_marks_between_two_tables_are_those_of_one_side(
    known: str, left: bool, head: str, sign: bool
) -> None:
    """Marks stand between the labels of two tables; what is known of them does not tell whose."""
    tables = blocks(known)

    def draw(canvas: Canvas) -> None:
        below = TOP
        for one, other in pairwise([*tables.items(), ("", [])]):
            if one[0] not in TITLES[::2]:
                continue
            ends = []
            for x, (title, rows) in ((40.0, one), (40.0 + HALF, other)):
                if title:
                    ends.append(
                        block(canvas, x, below, title, rows, left=left, head=head, sign=sign)
                    )
            below = min(ends)

    assert groups(draw) == wanted(tables)


@pytest.mark.parametrize("known", ["222", "123", "321", "141"])
@pytest.mark.parametrize("left", [False, True])
@pytest.mark.parametrize("head", ["Status", ""])
def test_three_tables_in_a_row(known: str, left: bool, head: str) -> None:
    tables = blocks(known)

    def draw(canvas: Canvas) -> None:
        for x, (title, rows) in zip((20.0, 225.0, 430.0), tables.items(), strict=True):
            block(canvas, x, TOP, title, rows, width=195, left=left, head=head)

    assert groups(draw) == wanted(tables)


@pytest.mark.parametrize("left", [False, True])
@pytest.mark.parametrize("known", ["334", "132", "411"])
@pytest.mark.parametrize("first", [False, True])
def test_a_table_across_the_page_and_two_side_by_side(left: bool, known: str, first: bool) -> None:
    """All start on one edge, and each has its marks under its own head."""
    tables = blocks(known)
    (one, two, wide) = tables.items()

    def draw(canvas: Canvas) -> None:
        y = TOP
        for across in (first, not first):
            if across:
                y = block(canvas, 40, y, *wide, width=2 * HALF - 20, left=left)
            else:
                below = block(canvas, 40, y, *one, left=left)
                y = min(below, block(canvas, 40 + HALF, y, *two, left=left))

    assert groups(draw) == wanted(tables)


@pytest.mark.parametrize("gap", [1.0, 1.3, 2.2])
def test_a_row_without_a_mark_takes_none_of_the_table_across_the_page(gap: float) -> None:
    tables = {"Mensen en cultuur": [("Integriteit", "g"), ("Nieuwe werving", "-")],
              "Slimme handhaving": [("Ondermijning", "r"), ("Toezicht op zee", "g")],
              "Techniek op orde": [("Datamanagement", "o")]}  # fmt: skip
    (one, two, wide) = tables.items()

    def draw(canvas: Canvas) -> None:
        y = block(canvas, 40, TOP, *one) + (1.7 - gap) * PITCH
        block(canvas, 40 + HALF, TOP, *two)
        block(canvas, 40, y, *wide, width=2 * HALF - 20)

    assert groups(draw) == wanted(tables)


@pytest.mark.parametrize("heads", [("Status 2025", "Status 2026"), ("2025", "2026")])
def test_heads_of_years_that_come_back_over_each_group(heads: tuple[str, str]) -> None:
    """The head of another year is none of another table."""
    tables = blocks("232")

    def draw(canvas: Canvas) -> None:
        y = TOP
        for title, rows in tables.items():
            write(canvas, 40, y, title, bold=True)
            for x, head in zip((330, 430), heads, strict=True):
                write(canvas, x, y, head, bold=True)
            for label, mark in rows:
                y -= PITCH
                write(canvas, 40, y, label)
                dot(canvas, 345, y, COLOURS["r"])
                dot(canvas, 445, y, COLOURS[mark])
            y -= 1.2 * PITCH

    assert groups(draw) == wanted(tables)


def ornament(canvas: Canvas, x: float, y: float, form: str) -> None:
    canvas.setFillColor("#a90061")
    if form == "square":
        canvas.rect(x, y, 8, 8, stroke=0, fill=1)
    elif form == "disc":
        canvas.circle(x + 5, y + 3.5, 6, stroke=0, fill=1)
    elif form == "bar":
        canvas.rect(x + 4, y - 3, 3, 14, stroke=0, fill=1)
    else:
        canvas.setFont("ZapfDingbats", 10)
        canvas.drawString(x, y, "\u25a0")


@pytest.mark.parametrize("form", ["square", "disc", "bar", "sign"])
@pytest.mark.parametrize("inset", [13.0, 18.0])
@pytest.mark.parametrize("title", ["bold", "large", "coloured"])
def test_titles_set_in_after_an_ornament(form: str, inset: float, title: str) -> None:
    tables = blocks("232")

    def draw(canvas: Canvas) -> None:
        y = TOP
        write(canvas, 40, y + 20, "Ondermijning en sancties", bold=True, size=14)
        for name, rows in tables.items():
            ornament(canvas, 40 + max(0.0, inset - 16), y, form)
            write(canvas, 40 + inset, y, name, bold=title == "bold",
                  size=12 if title == "large" else 10,
                  colour="#01689b" if title == "coloured" else "#000000")  # fmt: skip
            write(canvas, 330, y, "Status", bold=True)
            for label, mark in rows:
                y -= PITCH
                write(canvas, 40, y, label)
                dot(canvas, 345, y, COLOURS[mark])
            y -= 1.3 * PITCH

    assert groups(draw) == wanted(tables)


@pytest.mark.parametrize("lower", [-4.0, 0.0, 4.5])
@pytest.mark.parametrize("sign", [False, True])
@pytest.mark.parametrize("at", [200.0, 270.0])
def test_a_legend_side_by_side_is_no_head_of_a_matrix(lower: float, sign: bool, at: float) -> None:
    """The marks stand under the name of one colour; a dot of a font is before each name."""
    tables = blocks("33")

    def draw(canvas: Canvas) -> None:
        for x, (mark, name) in zip(
            (40, 230, 420), {"g": "Groen", "o": "Oranje", "r": "Rood"}.items(), strict=True
        ):
            (glyph if sign else dot)(canvas, x + 5, TOP - lower, COLOURS[mark])
            write(canvas, x + 18, TOP, name, bold=True, size=8)
            write(canvas, x + 18, TOP - 10, "Zoals in het jaarplan staat.", size=8)
        y = TOP - 40
        for title, rows in tables.items():
            write(canvas, 40, y, title, bold=True)
            for label, mark in rows:
                y -= PITCH
                write(canvas, 40, y, label)
                (glyph if sign else dot)(canvas, at, y, COLOURS[mark])
            y -= 1.3 * PITCH

    assert groups(draw) == wanted(tables)
