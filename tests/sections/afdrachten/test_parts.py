"""Afdrachten that go on in another column, further down or on the next page, in what scale."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import afdrachten
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, pdf_bytes, read

HIGH = 500.0
FIRST = {
    "Invoerrechten": "4.267.258",
    "Omzetbelasting bij invoer": "1.266.082",
    "Accijnzen": "11.593.100",
    "Kolenbelasting": "77.814",
}
REST = {
    "Verbruiksbelasting van alcoholvrije dranken": "269",
    "Energiebelasting": "31",
    "Antidumpingrechten": "122",
    "Totaal": "17.627",
}
IN_THOUSANDS = "Afdrachten in 2023 (bedragen x € 1.000)"
IN_MILLIONS = "Afdrachten (vervolg), bedragen in miljoenen euro"
Values = dict[str, Decimal | None]
Setting = Callable[[Canvas, float, float, dict[str, str]], None]


def scaled(amounts: dict[str, str], factor: int | None) -> Values:
    return {
        name: factor and Decimal(text.replace(".", "")) * factor for name, text in amounts.items()
    }


BOTH = {**scaled(FIRST, 10**3), **scaled(REST, 10**6)}


def values_of(*draws: Draw) -> Values:
    data = pdf_bytes(*draws, pagesize=(600.0, HIGH))
    found = afdrachten.extract(Context(read(data), 2023))
    assert isinstance(found, Found)
    entries = [*found.section.posten, *filter(None, [found.section.totaal])]
    return {it.item: it.bedragen[0].value for it in entries}


def write(
    canvas: Canvas, x: float, y: float, text: str, size: float = 9, *, right: bool = False
) -> None:
    canvas.setFont("Helvetica-Bold" if size > 10 else "Helvetica", size)
    (canvas.drawRightString if right else canvas.drawString)(x, HIGH - y, text)


def open_tiles(canvas: Canvas, x: float, y: float, amounts: dict[str, str]) -> None:
    """Set two tiles beside each other, y points from the top."""
    for at, (name, amount) in enumerate(amounts.items()):
        left, top = x + 128 * (at % 2), y + 70 * (at // 2)
        write(canvas, left + 6, top + 24, amount, 14)
        words = name.split()
        for step, line in enumerate(filter(None, (" ".join(words[:2]), " ".join(words[2:])))):
            write(canvas, left + 6, top + 38 + 9 * step, line, 7.5)


def framed_tiles(canvas: Canvas, x: float, y: float, amounts: dict[str, str]) -> None:
    canvas.setFillColor("#e8f1f8")
    for at in range(len(amounts)):
        top = y + 2 + 70 * (at // 2)
        canvas.rect(x + 128 * (at % 2), HIGH - top - 62, 120, 62, stroke=0, fill=1)
    canvas.setFillColor("#000000")
    open_tiles(canvas, x, y, amounts)


def rows(canvas: Canvas, x: float, y: float, amounts: dict[str, str]) -> None:
    for at, (name, amount) in enumerate(amounts.items()):
        write(canvas, x, y + 18 + 15 * at, name)
        write(canvas, x + 240, y + 18 + 15 * at, amount, right=True)


def headed_rows(canvas: Canvas, x: float, y: float, amounts: dict[str, str]) -> None:
    write(canvas, x, y + 6, "Soort")
    write(canvas, x + 240, y + 6, "Bedrag", right=True)
    rows(canvas, x, y + 6, amounts)


SETTINGS = pytest.mark.parametrize("setting", [open_tiles, framed_tiles, rows, headed_rows])


@SETTINGS
@pytest.mark.parametrize("place", [(310.0, 60.0), (40.0, 240.0), (310.0, 90.0)])
def test_each_part_has_the_scale_of_its_own_caption(
    setting: Setting, place: tuple[float, float]
) -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 60, IN_THOUSANDS, 11)
        setting(canvas, 40, 70, FIRST)
        x, y = place
        write(canvas, x, y, IN_MILLIONS, 10)
        setting(canvas, x, y + 10, REST)

    assert values_of(draw) == BOTH


@SETTINGS
@pytest.mark.parametrize(
    ("caption", "factor"), [(IN_MILLIONS, 10**6), ("Afdrachten (vervolg)", 10**3)]
)
def test_a_part_on_the_next_page_has_its_own_scale_or_that_of_the_first(
    setting: Setting, caption: str, factor: int
) -> None:
    def first(canvas: Canvas) -> None:
        write(canvas, 40, 60, IN_THOUSANDS, 11)
        setting(canvas, 40, 70, FIRST)

    def second(canvas: Canvas) -> None:
        write(canvas, 40, 60, caption, 10)
        setting(canvas, 40, 70, REST)

    assert values_of(first, second) == {**scaled(FIRST, 10**3), **scaled(REST, factor)}


def test_each_part_may_have_its_scale_in_its_header() -> None:
    def part(canvas: Canvas, x: float, header: str, amounts: dict[str, str]) -> None:
        write(canvas, x, 76, "Soort")
        write(canvas, x + 240, 76, header, right=True)
        rows(canvas, x, 76, amounts)

    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 60, "Afdrachten in 2023", 11)
        part(canvas, 40, "x € 1.000", FIRST)
        write(canvas, 310, 60, "Afdrachten (vervolg)", 10)
        part(canvas, 310, "x € 1 mln", REST)

    assert values_of(draw) == BOTH


def test_under_something_else_with_a_scale_of_its_own_nothing_is_told() -> None:
    """The caption of the costs is over the second part, and is none of afdrachten."""

    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 60, IN_THOUSANDS, 11)
        framed_tiles(canvas, 40, 70, FIRST)
        write(canvas, 310, 60, "Kosten van Douane (in miljoenen euro)", 10)
        for at, (name, amount) in enumerate({"Personeel": "512", "Materieel": "118"}.items()):
            write(canvas, 310, 80 + 16 * at, name)
            write(canvas, 550, 80 + 16 * at, amount, right=True)
        write(canvas, 310, 130, "Afdrachten (vervolg)", 10)
        framed_tiles(canvas, 310, 140, REST)

    assert values_of(draw) == {**scaled(FIRST, 10**3), **scaled(REST, None)}


def test_a_column_without_a_caption_beside_two_parts_has_no_scale() -> None:
    """It may be the rest of either."""
    names = list(REST)
    second, third = ({name: REST[name] for name in part} for part in (names[:2], names[2:]))

    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 60, IN_THOUSANDS, 11)
        framed_tiles(canvas, 40, 70, FIRST)
        write(canvas, 40, 240, IN_MILLIONS, 10)
        framed_tiles(canvas, 40, 250, second)
        for at, name in enumerate([*third, "Rente", "Bestemmingsheffing"]):
            framed_tiles(canvas, 310, 70 + 70 * at, {name: third.get(name, "12")})

    found = values_of(draw)
    assert {name: found[name] for name in FIRST} == scaled(FIRST, 10**3)
    assert {name: found[name] for name in second} == scaled(second, 10**6)
    assert [found[name] for name in (*third, "Rente", "Bestemmingsheffing")] == [None] * 4


def test_the_scale_of_something_else_beside_the_whole_does_not_count() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 60, IN_THOUSANDS, 11)
        framed_tiles(canvas, 40, 70, FIRST)
        write(canvas, 310, 60, "Kosten van Douane (in miljoenen euro)", 10)
        for at, (name, amount) in enumerate({"Personeel": "512", "Materieel": "118"}.items()):
            write(canvas, 310, 80 + 16 * at, name)
            write(canvas, 550, 80 + 16 * at, amount, right=True)

    assert values_of(draw) == scaled(FIRST, 10**3)


@pytest.mark.parametrize("setting", [open_tiles, framed_tiles])
@pytest.mark.parametrize("place", [(310.0, 60.0), (40.0, 73.0)])
def test_a_caption_over_two_columns_may_be_broken_in_its_scale(
    setting: Setting, place: tuple[float, float]
) -> None:
    rest = {
        **dict(zip(REST, ("269.014", "31.004", "122.300"), strict=False)),
        "Totaal": "17.627.258",
    }

    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 60, "Afdrachten in 2023 (bedragen x", 11)
        write(canvas, *place, "€ 1.000)", 11)
        setting(canvas, 40, 80, FIRST)
        setting(canvas, 310, 80, rest)

    assert values_of(draw) == scaled({**FIRST, **rest}, 10**3)
