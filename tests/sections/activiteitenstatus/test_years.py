"""Activities with a column of marks for each year, or with several that no year tells apart."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence

import pytest
from PIL import Image, ImageDraw
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from douane_report.model import Activiteit, Origin
from douane_report.sections import activiteitenstatus
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, pdf_bytes, read

COLOURS = {"g": "#39870c", "o": "#e17000", "r": "#d52b1e"}
NAMES: dict[str, str | None] = {"g": "groen", "o": "oranje", "r": "rood", "-": None}
TITLE = "Datagedreven organisatie"
ROWS = {
    "Digitale Snelweg Douane (DSD)": "og",
    "Verbetering informatiepositie": "gg",
    "Datamanagement": "ro",
    "Vervanging applicaties": "rr",
}
ONE_YEAR = {label: marks[1] for label, marks in ROWS.items()}
MORE = {"Integriteit": "gr", "Beheersing schuld": "og", "Ondermijning": "rg"}
LEFT, TOP, PITCH = 60.0, 360.0, 22.0
Rows = dict[str, str]
Mark = Callable[[Canvas, float, float, str], None]
Statuses = dict[str, dict[int, str | None]]


def activities(*draws: Draw) -> tuple[Activiteit, ...]:
    document = read(pdf_bytes(*draws, pagesize=(640.0, 420.0)))
    found = activiteitenstatus.extract(Context(document, 2026))
    assert isinstance(found, Found)
    return found.section.activiteiten


def statuses(*draws: Draw) -> Statuses:
    return {it.item: {s.period: s.value for s in it.statussen} for it in activities(*draws)}


def wanted(rows: Rows, years: Sequence[int] = (2025, 2026)) -> Statuses:
    return {
        label: {year: NAMES[mark] for year, mark in zip(years, marks, strict=True) if year <= 2026}
        for label, marks in rows.items()
    }


def dot(canvas: Canvas, x: float, y: float, colour: str) -> None:
    canvas.setFillColor(colour)
    canvas.circle(x, y + 3, 5, stroke=0, fill=1)


def cell(canvas: Canvas, x: float, y: float, colour: str) -> None:
    canvas.setFillColor(colour)
    canvas.rect(x - 25, y - 6, 50, PITCH - 2, stroke=0, fill=1)


def glyph(canvas: Canvas, x: float, y: float, colour: str) -> None:
    canvas.setFont("ZapfDingbats", 10)
    canvas.setFillColor(colour)
    canvas.drawCentredString(x, y, "\u25cf")


def lettered(canvas: Canvas, x: float, y: float, colour: str) -> None:
    dot(canvas, x, y, colour)
    canvas.setFillColor("#ffffff")
    canvas.setFont("Helvetica-Bold", 7)
    letter = next(name for name, shade in COLOURS.items() if shade == colour)
    canvas.drawCentredString(x, y + 0.5, letter.upper())


def ringed(canvas: Canvas, x: float, y: float, colour: str) -> None:
    canvas.setStrokeColor("#999999")
    canvas.setFillColor(colour)
    canvas.roundRect(x - 12, y - 2, 24, 10, 4, stroke=1, fill=1)


def bitmap(canvas: Canvas, x: float, y: float, colour: str) -> None:
    """Draw a picture whose corners are transparent."""
    picture = Image.new("RGBA", (48, 48), (0, 0, 0, 0))
    ImageDraw.Draw(picture).ellipse((4, 4, 44, 44), fill=colour)
    buffer = io.BytesIO()
    picture.save(buffer, "PNG")
    canvas.drawImage(ImageReader(buffer), x - 6, y - 3, 12, 12, mask="auto")


def table(
    canvas: Canvas,
    rows: Rows = ROWS,
    *,
    heads: Sequence[str] = ("2025", "2026"),
    at: Sequence[float] = (360.0, 420.0),
    left: float = LEFT,
    top: float = TOP,
    title: str = TITLE,
    font: str = "Helvetica-Bold",
    mark: Mark = dot,
) -> None:
    """Write a title with heads over the columns of marks, and a row for each activity."""
    canvas.setFont(font, 10)
    canvas.setFillColor("#000000")
    canvas.drawString(left, top, title)
    for x, head in zip(at, heads, strict=False):
        canvas.drawCentredString(x, top, head)
    for number, (label, marks) in enumerate(rows.items(), start=1):
        canvas.setFillColor("#000000")
        canvas.setFont("Helvetica", 10)
        canvas.drawString(left, top - PITCH * number, label)
        for x, colour in zip(at, marks, strict=True):
            if colour in COLOURS:
                mark(canvas, x, top - PITCH * number, COLOURS[colour])
    canvas.setFillColor("#000000")


# A year over each column


@pytest.mark.parametrize("mark", [dot, cell, glyph, lettered, ringed, bitmap])
@pytest.mark.parametrize("font", ["Helvetica", "Helvetica-Bold"])
def test_a_column_for_each_year(mark: Mark, font: str) -> None:
    found = activities(lambda canvas: table(canvas, mark=mark, font=font))
    assert {it.item: {s.period: s.value for s in it.statussen} for it in found} == wanted(ROWS)
    assert {it.groep for it in found} == {TITLE}
    assert [it.period for it in found[0].statussen] == [2026, 2025]
    places = [it.place.box for it in found[0].statussen if it.place]
    assert [round(float(box.x0 + box.x1) / 2) for box in places if box] == [420, 360]


@pytest.mark.parametrize(
    ("heads", "years"),
    [
        (("2025", "2026"), (2025, 2026)),
        (("2026", "2025"), (2026, 2025)),
        (("2024", "2026"), (2024, 2026)),
        (("Status 2025", "Status 2026"), (2025, 2026)),
        (("Eind 2026", "Eind 2025"), (2026, 2025)),
        (("31 december 2025", "31 december 2026"), (2025, 2026)),
        (("Vorig jaar", "Dit jaar"), (2025, 2026)),
        (("Status", "Vorig jaar"), (2026, 2025)),
        (("Status", "2025"), (2026, 2025)),
        # A status of next year is none that can be known.
        (("2026", "2027"), (2026, 2027)),
    ],
)
def test_what_stands_over_the_columns(heads: tuple[str, str], years: tuple[int, int]) -> None:
    found = statuses(lambda canvas: table(canvas, heads=heads, at=(360.0, 460.0)))
    assert found == wanted(ROWS, years)


@pytest.mark.parametrize("at", [(380.0, 410.0), (300.0, 520.0), (75.0, 45.0), (45.0, 75.0)])
def test_columns_near_and_far_and_on_the_left(at: tuple[float, float]) -> None:
    found = statuses(lambda canvas: table(canvas, at=at, left=100))
    assert found == wanted(ROWS)


def test_three_years() -> None:
    rows = {label: marks + last for (label, marks), last in zip(ROWS.items(), "rgog", strict=True)}

    def draw(canvas: Canvas) -> None:
        table(canvas, rows, heads=("2024", "2025", "2026"), at=(340, 390, 440))

    assert statuses(draw) == wanted(rows, (2024, 2025, 2026))


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_remarks_on_the_right_of_the_marks(order: tuple[int, int]) -> None:
    at = tuple((300.0, 340.0)[it] for it in order)

    def draw(canvas: Canvas) -> None:
        table(canvas, at=at)
        canvas.drawString(400, TOP, "Toelichting")
        for number, text in enumerate(["Verloopt volgens plan.", "In 2025 gestart"], start=1):
            canvas.drawString(400, TOP - PITCH * number, text)

    assert statuses(draw) == wanted(ROWS)


def test_status_over_both_years() -> None:
    def draw(canvas: Canvas) -> None:
        table(canvas)
        canvas.drawCentredString(390, TOP + 12, "Status")

    assert statuses(draw) == wanted(ROWS)


# A mark that is not there


@pytest.mark.parametrize("gap", ["g-", "-g", "--"])
@pytest.mark.parametrize("at", range(4))
def test_a_missing_mark_is_unknown_for_its_year_only(gap: str, at: int) -> None:
    rows = dict(ROWS)
    label = list(rows)[at]
    rows[label] = gap
    found = activities(lambda canvas: table(canvas, rows))
    assert {it.item: {s.period: s.value for s in it.statussen} for it in found} == wanted(rows)
    reasons = {s.reason for it in found for s in it.statussen if s.origin is Origin.UNKNOWN}
    assert reasons == {"bij deze regel staat geen gekleurde markering"}


@pytest.mark.parametrize("year", [0, 1])
def test_a_year_without_any_mark(year: int) -> None:
    rows = {label: marks[:year] + "-" + marks[year + 1 :] for label, marks in ROWS.items()}
    assert statuses(lambda canvas: table(canvas, rows)) == wanted(rows)


def test_an_empty_pill_with_a_border_is_no_status() -> None:
    def draw(canvas: Canvas) -> None:
        table(canvas, ROWS | {"Datamanagement": "r-"}, mark=ringed)
        canvas.setStrokeColor("#999999")
        canvas.roundRect(408, TOP - 3 * PITCH - 2, 24, 10, 4, stroke=1, fill=0)

    assert statuses(draw) == wanted(ROWS | {"Datamanagement": "r-"})


# Tables that go on


def test_years_over_the_first_group_only() -> None:
    def draw(canvas: Canvas) -> None:
        table(canvas)
        table(canvas, MORE, heads=(), top=220, title="Groep twee")

    assert statuses(draw) == wanted(ROWS | MORE)


@pytest.mark.parametrize("heads", [(), ("2025", "2026")])
@pytest.mark.parametrize("shift", [0.0, 40.0])
def test_years_on_the_first_page_or_on_each(heads: tuple[str, ...], shift: float) -> None:
    found = statuses(
        table,
        lambda canvas: table(
            canvas, MORE, heads=heads, left=LEFT + shift, at=(360 + shift, 420 + shift)
        ),
    )
    assert found == wanted(ROWS | MORE)


def test_the_same_columns_in_another_order_on_the_next_page() -> None:
    reverse = {label: marks[::-1] for label, marks in MORE.items()}
    found = statuses(table, lambda canvas: table(canvas, MORE, heads=("2026", "2025")))
    assert found == wanted(ROWS | reverse)


@pytest.mark.parametrize("heads", [(), ("2025", "2026")])
def test_two_tables_side_by_side(heads: tuple[str, ...]) -> None:
    def draw(canvas: Canvas) -> None:
        table(canvas, left=20, at=(220, 260))
        table(canvas, MORE, heads=heads, left=330, at=(530, 570), title="Groep twee")

    assert statuses(draw) == wanted(ROWS | MORE)


def test_a_table_of_one_year_after_one_of_two() -> None:
    one = {label: marks[1] for label, marks in MORE.items()}
    found = statuses(
        table, lambda canvas: table(canvas, one, heads=("Status",), at=(360,), title="Groep twee")
    )
    assert found == wanted(ROWS) | wanted(one, (2026,))


# What cannot be tied to the report's year


@pytest.mark.parametrize(
    ("heads", "reason"),
    [
        ((), "er staan meer kolommen met markeringen, zonder jaar erboven"),
        (("Tijd", "Geld"), "er staan meer kolommen met markeringen, zonder jaar erboven"),
        (("Status", "Status"), "er staan meer kolommen met markeringen, zonder jaar erboven"),
        (("2026", "2026"), "meer dan één kolom is van 2026"),
        (("Q2 2026", "Q4 2026"), "er staan meer kolommen met markeringen, zonder jaar erboven"),
    ],
)
def test_columns_that_nothing_tells_apart(heads: tuple[str, ...], reason: str) -> None:
    found = activities(lambda canvas: table(canvas, heads=heads))
    assert [it.item for it in found] == list(ROWS)
    assert {(it.status.value, it.status.reason, it.eerder) for it in found} == {(None, reason, ())}


def test_only_earlier_years() -> None:
    found = activities(lambda canvas: table(canvas, heads=("2024", "2025")))
    assert {it.item: {s.period: s.value for s in it.eerder} for it in found} == wanted(
        ROWS, (2024, 2025)
    )
    assert {it.status.reason for it in found} == {"geen kolom met markeringen is van 2026"}


def test_one_column_of_an_earlier_year() -> None:
    rows = {label: marks[0] for label, marks in ROWS.items()}
    found = activities(lambda canvas: table(canvas, rows, heads=("2025",), at=(360,)))
    assert {it.item: {s.period: s.value for s in it.eerder} for it in found} == wanted(
        rows, (2025,)
    )
    assert {it.status.value for it in found} == {None}


# Several columns of one year


@pytest.mark.parametrize("heads", [("Status", "Trend"), ("2026", "Trend")])
def test_status_beside_another_mark(heads: tuple[str, str]) -> None:
    one = {label: marks[0] for label, marks in ROWS.items()}
    assert statuses(lambda canvas: table(canvas, heads=heads)) == wanted(one, (2026,))


@pytest.mark.parametrize("heads", [("Groen", "Oranje", "Rood"), ()])
def test_a_column_for_each_colour(heads: tuple[str, ...]) -> None:
    marks = {"g": "g--", "o": "-o-", "r": "--r"}
    rows = {label: marks[it] for label, it in zip([*ROWS, *MORE], "gorrgoo", strict=True)}
    found = statuses(lambda canvas: table(canvas, rows, heads=heads, at=(360, 390, 420)))
    assert found == {label: {2026: NAMES[marks.strip("-")]} for label, marks in rows.items()}


def test_the_last_line_of_a_paragraph_over_a_table_is_no_activity() -> None:
    def draw(canvas: Canvas) -> None:
        text = (
            "De tabellen geven per onderdeel van het jaarplan de status weer, met een jaar eerder."
        )
        canvas.drawString(LEFT - 5, TOP + 30, text)
        canvas.drawString(LEFT - 5, TOP + 18, "dit hoofdstuk.")
        table(canvas)

    assert statuses(draw) == wanted(ROWS)
