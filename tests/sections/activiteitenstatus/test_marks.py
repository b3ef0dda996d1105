"""Forms of status marks, and what may stand beside, in or between them and the labels."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.activiteitenstatus.test_years import (
    COLOURS,
    NAMES,
    PITCH,
    ROWS,
    TOP,
    Mark,
    bitmap,
    cell,
    dot,
    glyph,
    lettered,
    ringed,
    statuses,
    table,
    wanted,
)

ONE = {label: marks[0] for label, marks in ROWS.items()}
WANTED = wanted(ONE, (2026,))
NONE = dict.fromkeys(ONE, "-")


def lines(canvas: Canvas, x: float, head: str, texts: list[str]) -> None:
    for at, text in enumerate([head, *texts]):
        canvas.drawString(x, TOP - PITCH * at, text)


def outlined(canvas: Canvas, x: float, y: float, colour: str) -> None:
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(3)
    canvas.circle(x, y + 3, 5, stroke=1, fill=0)


def shaded(canvas: Canvas, x: float, y: float, colour: str) -> None:
    canvas.setFillColor("#bbbbbb")
    canvas.circle(x + 1, y + 2, 5, stroke=0, fill=1)
    dot(canvas, x, y, colour)


@pytest.mark.parametrize("mark", [dot, cell, glyph, lettered, ringed, bitmap, outlined, shaded])
@pytest.mark.parametrize(("left", "at"), [(60.0, 300.0), (120.0, 85.0)])
@pytest.mark.parametrize("heads", [("Status",), ()])
def test_marks_of_any_form_on_either_side(
    mark: Mark, left: float, at: float, heads: tuple[str, ...]
) -> None:
    found = statuses(lambda canvas: table(canvas, ONE, heads=heads, at=(at,), left=left, mark=mark))
    assert found == WANTED


def test_pictures_on_tinted_rows() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFillColor("#e6f2df")
        for at in (1, 3):
            canvas.rect(50, TOP - PITCH * at - 6, 300, 20, stroke=0, fill=1)
        table(canvas, ONE, heads=("Status",), at=(300,), mark=bitmap)

    assert statuses(draw) == WANTED


@pytest.mark.parametrize("at", [250.0, 560.0])
@pytest.mark.parametrize(
    ("head", "texts"),
    [
        ("Toelichting", ["Instroom boven verwachting", "Loopt", "Herzien", "Allen volgden dit"]),
        ("Trekker", ["DG", "HR", "IV", "IM"]),
    ],
)
def test_remarks_on_either_side_of_the_marks(at: float, head: str, texts: list[str]) -> None:
    def draw(canvas: Canvas) -> None:
        table(canvas, ONE, heads=("Status",), at=(at,))
        lines(canvas, 300, head, texts)

    assert statuses(draw) == WANTED


def test_a_list_beside_a_table_has_none_of_its_marks() -> None:
    """The labels of another column of activities part its own from these marks."""

    def draw(canvas: Canvas) -> None:
        table(canvas, ONE, heads=("Status",), at=(560,), left=300)
        lines(canvas, 20, "Groep twee", ["Integriteit", "Ondermijning", "Dienstverlening"])

    found = statuses(draw)
    assert {label: found[label] for label in WANTED} == WANTED
    assert all(
        found.get(it, {2026: None}) == {2026: None} for it in ("Integriteit", "Ondermijning")
    )


@pytest.mark.parametrize("shift", [-50.0, 12.0])
def test_the_name_of_the_colour_beside_the_mark(shift: float) -> None:
    def draw(canvas: Canvas) -> None:
        table(canvas, ONE, heads=("Status",), at=(300,))
        for at, colour in enumerate(ONE.values(), start=1):
            canvas.drawString(300 + shift, TOP - PITCH * at, str(NAMES[colour]).capitalize())

    assert statuses(draw) == WANTED


@pytest.mark.parametrize(
    "texts", [{"g": "Groen", "o": "Oranje", "r": "Rood"},
              {"g": "Op koers", "o": "Aandacht nodig", "r": "Niet op koers"}]
)  # fmt: skip
def test_words_in_the_mark(texts: dict[str, str]) -> None:
    def wide(canvas: Canvas, x: float, y: float, colour: str) -> None:
        canvas.setFillColor(colour)
        canvas.rect(x - 45, y - 6, 90, PITCH - 2, stroke=0, fill=1)

    def draw(canvas: Canvas) -> None:
        table(canvas, ONE, heads=("Voortgang",), at=(300,), mark=wide)
        canvas.setFillColor("#ffffff")
        for at, colour in enumerate(ONE.values(), start=1):
            canvas.drawCentredString(300, TOP - PITCH * at, texts[colour])

    assert statuses(draw) == WANTED


@pytest.mark.parametrize("heads", [("Status",), ()])
def test_coloured_bullets_before_the_labels(heads: tuple[str, ...]) -> None:
    def draw(canvas: Canvas) -> None:
        table(canvas, ONE, heads=heads, at=(300,))
        canvas.setFillColor(COLOURS["o"])
        for at in range(1, 5):
            canvas.rect(44, TOP - PITCH * at, 8, 8, stroke=0, fill=1)

    assert statuses(draw) == WANTED


UNLIT = {
    "gray": "#dddddd",
    "white": "#ffffff",
    "outline": "",
    "pale": {"g": "#c4dcb7", "o": "#f6d5b3", "r": "#f2bfbb"},
    "dark": {"g": "#1c3d0a", "o": "#4a2a08", "r": "#4a120d"},
    "lit": COLOURS,
}


def lamps(canvas: Canvas, off: str, *, upright: bool = False, apart: float = 12) -> None:
    """Write a traffic light in each row, of which one lamp is on."""
    table(canvas, NONE, heads=("Status",), at=(300,))
    for row, lit in enumerate(ONE.values(), start=1):
        for at, colour in enumerate("gor"):
            tone = UNLIT[off]
            unlit = tone if isinstance(tone, str) else tone[colour]
            canvas.setStrokeColor(COLOURS[colour])
            canvas.setFillColor(COLOURS[colour] if colour == lit else unlit or "#ffffff")
            filled = colour == lit or bool(unlit)
            x, y, radius = 300 - apart + apart * at, TOP - PITCH * row + 3, 5.0
            if upright:
                x, y, radius = 300, y + 5.5 * (1 - at), 2.5
            canvas.circle(x, y, radius, stroke=not unlit, fill=filled)


@pytest.mark.parametrize("off", ["gray", "white", "outline", "pale", "dark"])
@pytest.mark.parametrize("apart", [10.5, 12, 16])
def test_the_lamp_that_is_on(off: str, apart: float) -> None:
    assert statuses(lambda canvas: lamps(canvas, off, apart=apart)) == WANTED


@pytest.mark.parametrize("off", ["gray", "pale", "dark"])
def test_the_lamp_that_is_on_of_an_upright_light(off: str) -> None:
    assert statuses(lambda canvas: lamps(canvas, off, upright=True)) == WANTED


def test_lamps_that_are_all_on_leave_the_status_unknown() -> None:
    found = statuses(lambda canvas: lamps(canvas, "lit"))
    assert found == {label: {2026: None} for label in ONE}


def test_quarters_under_years_are_no_years() -> None:
    rows = {label: marks + "og" + marks for label, marks in ROWS.items()}
    quarters = ("Q2", "Q3", "Q4") * 2

    def draw(canvas: Canvas) -> None:
        table(canvas, rows, heads=quarters, at=(300, 330, 360, 420, 450, 480))
        canvas.drawCentredString(330, TOP + 14, "2025")
        canvas.drawCentredString(450, TOP + 14, "2026")

    assert {label: found[2026] for label, found in statuses(draw).items()} == dict.fromkeys(ROWS)


def pill(canvas: Canvas, x: float, y: float, colour: str, *, way: str) -> None:
    """Draw a white pill with a coloured edge: drawn at once, in two strokes, or as two shapes."""
    canvas.setStrokeColor(colour)
    canvas.setFillColor("#ffffff")
    if way == "under":
        canvas.setFillColor(colour)
        canvas.roundRect(x - 45, y - 5, 90, 16, 8, stroke=0, fill=1)
        canvas.setFillColor("#ffffff")
        canvas.roundRect(x - 44, y - 4, 88, 14, 7, stroke=0, fill=1)
    else:
        if way == "after":
            canvas.roundRect(x - 45, y - 5, 90, 16, 8, stroke=0, fill=1)
        canvas.roundRect(x - 45, y - 5, 90, 16, 8, stroke=1, fill=way == "at once")


@pytest.mark.parametrize("heads", [("Status",), ()])
@pytest.mark.parametrize("way", ["at once", "after", "outline", "under"])
@pytest.mark.parametrize(("at", "left"), [(300.0, 60.0), (90.0, 150.0)])
@pytest.mark.parametrize("coloured", [True, False])
def test_words_in_a_white_pill_with_a_coloured_edge(
    way: str, heads: tuple[str, ...], at: float, left: float, coloured: bool
) -> None:
    texts = {"g": "Op koers", "o": "Aandacht", "r": "Vertraagd"}

    def draw(canvas: Canvas) -> None:
        table(canvas, ONE, heads=heads, at=(at,), left=left,
              mark=lambda *args: pill(*args, way=way))  # fmt: skip
        for row, colour in enumerate(ONE.values(), start=1):
            canvas.setFillColor(COLOURS[colour] if coloured else "#222222")
            canvas.setFont("Helvetica", 8)
            canvas.drawCentredString(at, TOP - PITCH * row, texts[colour])

    assert statuses(draw) == WANTED


def traffic_light(canvas: Canvas, x: float, y: float, colour: str) -> None:
    """Draw three lamps in a housing; none is on for an activity without a colour."""
    canvas.setFillColor("#3b4147")
    canvas.roundRect(x - 26, y - 5, 52, 16, 8, stroke=0, fill=1)
    for at, lamp in enumerate("rog"):
        canvas.setFillColor(COLOURS[lamp] if lamp == colour else "#c5c6c8")
        canvas.circle(x - 16 + 16 * at, y + 3, 5.6, stroke=0, fill=1)


@pytest.mark.parametrize(("left", "at"), [(60.0, 300.0), (120.0, 76.0)])
@pytest.mark.parametrize("heads", [("Status",), ()])
@pytest.mark.parametrize("lit", ["ogr-", "gg-g", "rgrg", "r-gg", "rrrr"])
def test_one_lamp_of_three(lit: str, heads: tuple[str, ...], left: float, at: float) -> None:
    rows = dict(zip(ONE, lit, strict=True))

    def draw(canvas: Canvas) -> None:
        table(canvas, NONE, heads=heads, at=(at,), left=left)
        for row, colour in enumerate(lit, start=1):
            traffic_light(canvas, at, TOP - PITCH * row, colour)

    assert statuses(draw) == {label: {2026: NAMES[mark]} for label, mark in rows.items()}


def test_lamps_for_two_years() -> None:
    def draw(canvas: Canvas) -> None:
        table(canvas, dict.fromkeys(ROWS, "--"), at=(300, 420))
        for row, marks in enumerate(ROWS.values(), start=1):
            for at, colour in zip((300, 420), marks, strict=True):
                traffic_light(canvas, at, TOP - PITCH * row, colour)

    assert statuses(draw) == wanted(ROWS)


@pytest.mark.parametrize(
    ("left", "at", "shift"), [(60.0, 300.0, -40.0), (60.0, 300.0, 40.0), (160.0, 76.0, 40.0)]
)
def test_what_a_status_means_beside_the_mark(left: float, at: float, shift: float) -> None:
    rows = {label: ONE[label] for label in list(ONE)[:3]} | {"Integriteit": "r"}
    texts = {"g": "Op koers", "o": "Aandacht nodig", "r": "Niet op koers"}

    def draw(canvas: Canvas) -> None:
        table(canvas, rows, heads=("Status",), at=(at,), left=left)
        canvas.setFont("Helvetica", 7)
        for row, colour in enumerate(rows.values(), start=1):
            canvas.drawCentredString(at + shift, TOP - PITCH * row, texts[colour])

    assert statuses(draw) == wanted(rows, (2026,))
