"""Afdrachten as tiles: a name and an amount in each frame, the total in a frame of its own."""

from __future__ import annotations

import sys
from collections.abc import Callable
from decimal import Decimal

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.model import Afdracht
from douane_report.sections import afdrachten
from douane_report.sections.context import Context, Found
from tests.document.making import pdf_bytes, read

AMOUNTS = {
    "Invoerrechten": "3.485,8",
    "Omzetbelasting bij invoer": "1.223,9",
    "Accijnzen": "12.203,7",
    "Verbruiksbelasting van alcoholvrije dranken en andere producten": "263,3",
    "Kolenbelasting": "77,8",
}
TOTAL = "17.254,5"
Tile = Callable[[Canvas, float, float, str, str], None]
Values = dict[str, Decimal | None]


def millions(amounts: dict[str, str]) -> Values:
    return {
        name: Decimal(text.replace(".", "").replace(",", ".")) * 10**6
        for name, text in amounts.items()
    }


WANTED = millions({**AMOUNTS, "Totaal": TOTAL})


def values_of(
    tile: Tile, *, across: int = 2, caption: str = "Afdrachten in 2022 (in miljoenen euro's)"
) -> Values:
    """Set a tile for each amount and a bar for the total, and give what is read."""
    entries = entries_of(tile, across=across, caption=caption)
    assert all(entry.bedragen[0].period == 2022 for entry in entries)
    return {entry.item: entry.bedragen[0].value for entry in entries}


def entries_of(tile: Tile, *, across: int, caption: str) -> list[Afdracht]:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(40, 470, caption)
        wide = 520 / across
        rows = -(-len(AMOUNTS) // across)
        for at, (name, amount) in enumerate(AMOUNTS.items()):
            x, y = 40 + wide * (at % across), 460 - 70 * (at // across)
            frame(canvas, x, y, wide - 8, 62)
            tile(canvas, x + 6, y, name, amount)
        y = 460 - 70 * rows
        frame(canvas, 40, y, 512, 24)
        canvas.setFont("Helvetica-Bold", 9)
        canvas.drawString(46, y - 16, "Totaal")
        canvas.drawRightString(546, y - 16, TOTAL)
        canvas.setFont("Helvetica", 9)
        canvas.drawString(
            40, 40, "In 2022 ging het om 17,3 miljard euro, waarvan 3,5 aan invoerrechten."
        )

    found = afdrachten.extract(Context(read(pdf_bytes(draw, pagesize=(600.0, 500.0))), 2022))
    if not isinstance(found, Found):
        return []
    return [*found.section.posten, *filter(None, [found.section.totaal])]


def frame(canvas: Canvas, x: float, y: float, wide: float, high: float) -> None:
    canvas.setFillColor("#e8f1f8")
    canvas.rect(x, y - high, wide, high, stroke=0, fill=1)
    canvas.setFillColor("#000000")


def write_name(canvas: Canvas, x: float, y: float, name: str) -> None:
    """Write a name, a long one on several lines."""
    canvas.setFont("Helvetica", 7)
    words, line, step = name.split(), "", 0
    for word in words:
        if len(line) + len(word) > 24:
            canvas.drawString(x, y - 8.4 * step, line)
            line, step = "", step + 1
        line = f"{line} {word}".strip()
    canvas.drawString(x, y - 8.4 * step, line)


def name_first(canvas: Canvas, x: float, y: float, name: str, amount: str) -> None:
    write_name(canvas, x, y - 12, name)
    canvas.setFont("Helvetica-Bold", 11)
    canvas.drawString(x, y - 52, amount)


def amount_first(canvas: Canvas, x: float, y: float, name: str, amount: str) -> None:
    canvas.setFont("Helvetica-Bold", 11)
    canvas.drawString(x, y - 16, amount)
    write_name(canvas, x, y - 30, name)


def with_euro(canvas: Canvas, x: float, y: float, name: str, amount: str) -> None:
    name_first(canvas, x, y, name, f"€ {amount}")


def with_change(canvas: Canvas, x: float, y: float, name: str, amount: str) -> None:
    name_first(canvas, x, y, name, amount)
    canvas.setFont("Helvetica", 7)
    canvas.drawString(x + 60, y - 52, "+ 3,2%")


def with_the_year_before(canvas: Canvas, x: float, y: float, name: str, amount: str) -> None:
    amount_first(canvas, x, y, name, amount)
    canvas.setFont("Helvetica", 6)
    canvas.drawString(x, y - 58, "2021: 3.300,1")


@pytest.mark.parametrize(
    "tile", [name_first, amount_first, with_euro, with_change, with_the_year_before]
)
@pytest.mark.parametrize("across", [1, 2, 3, 5])
def test_a_tile_holds_a_name_and_its_amount(tile: Tile, across: int) -> None:
    assert values_of(tile, across=across) == WANTED


def year_before(line: str, size: float) -> Tile:
    def tile(canvas: Canvas, x: float, y: float, name: str, amount: str) -> None:
        amount_first(canvas, x, y, name, amount)
        canvas.setFont("Helvetica", size)
        canvas.drawString(x, y - 58, line)

    return tile


@pytest.mark.parametrize("line", ["2021: 3.300,1", "3.300,1 (2021)", "in 2021 3.300,1"])
@pytest.mark.parametrize("across", [2, 3])
def test_a_smaller_figure_with_its_year_is_of_that_year(line: str, across: int) -> None:
    caption = "Afdrachten in 2022 (in miljoenen euro's)"
    entries = entries_of(year_before(line, 6), across=across, caption=caption)
    earlier = {it.item: [(f.period, f.value) for f in it.bedragen[1:]] for it in entries}
    assert earlier == {
        **{name: [(2021, Decimal("3300100000.0"))] for name in AMOUNTS},
        "Totaal": [],
    }


@pytest.mark.parametrize("line", ["t.o.v. 3.300,1 in 2021", "2020 2021 3.300,1", "2021: + 3,2%"])
def test_other_remarks_are_of_no_year(line: str) -> None:
    caption = "Afdrachten in 2022 (in miljoenen euro's)"
    entries = entries_of(year_before(line, 6), across=2, caption=caption)
    assert all(len(it.bedragen) == 1 for it in entries)


@pytest.mark.parametrize("line", ["2021: 3.300,1", "3.300,1 in 2021", "2021 3.300,1"])
@pytest.mark.parametrize("form", ["under", "behind"])
def test_a_figure_in_brackets_with_its_year_is_of_that_year(line: str, form: str) -> None:
    """It may be as large as that of the tile, and in one line with it."""

    def behind(canvas: Canvas, x: float, y: float, name: str, amount: str) -> None:
        amount_first(canvas, x, y, name, f"{amount} ({line})")

    caption = "Afdrachten in 2022 (in miljoenen euro's)"
    tile = behind if form == "behind" else year_before(f"({line})", 11)
    entries = entries_of(tile, across=2, caption=caption)
    assert {it.item: it.bedragen[0].value for it in entries} == WANTED
    assert {it.item: [(f.period, f.value) for f in it.bedragen[1:]] for it in entries} == {
        **{name: [(2021, Decimal("3300100000.0"))] for name in AMOUNTS},
        "Totaal": [],
    }


@pytest.mark.parametrize("line", ["2021: + 3,2%", "waarvan in 2021 3.300,1", "raming: 3.300,1"])
def test_other_remarks_in_brackets_are_of_no_year(line: str) -> None:
    def behind(canvas: Canvas, x: float, y: float, name: str, amount: str) -> None:
        amount_first(canvas, x, y, name, f"{amount} ({line})")

    caption = "Afdrachten in 2022 (in miljoenen euro's)"
    assert all(len(it.bedragen) == 1 for it in entries_of(behind, across=2, caption=caption))


def test_of_a_figure_as_large_with_another_year_nothing_is_said() -> None:
    caption = "Afdrachten in 2022 (in miljoenen euro's)"
    entries = entries_of(year_before("2021: 3.300,1", 11), across=2, caption=caption)
    assert all(len(it.bedragen) == 1 for it in entries)


@pytest.mark.parametrize(
    ("caption", "factor"),
    [
        ("Afdrachten in 2022 (x € 100.000)", 10**5),
        ("Afdrachten in 2022 (bedragen x € 1.000)", 10**3),
    ],
)
def test_the_caption_gives_the_scale(caption: str, factor: int) -> None:
    assert values_of(name_first, caption=caption) == {
        name: value and value / 10**6 * factor for name, value in WANTED.items()
    }


def test_without_a_scale_amounts_are_unknown() -> None:
    assert values_of(name_first, caption="Afdrachten in 2022") == dict.fromkeys(WANTED)


@pytest.mark.parametrize(("unit", "read"), [("mln", True), ("miljoen", True), ("mld", False)])
@pytest.mark.parametrize("every", [True, False])
def test_an_amount_with_a_unit_of_its_own_is_not_scaled_twice(
    unit: str, read: bool, every: bool
) -> None:
    def tile(canvas: Canvas, x: float, y: float, name: str, amount: str) -> None:
        own = every or name == "Accijnzen"
        name_first(canvas, x, y, name, f"€ {amount} {unit}" if own else amount)

    wanted: dict[str, Decimal | None] = dict(WANTED)
    for name in wanted if every else ["Accijnzen"]:
        # The last tile is drawn in a way of its own, without a unit.
        wanted[name] = WANTED[name] if read or name == "Totaal" else None
    assert values_of(tile) == wanted


@pytest.mark.parametrize("unit", ["mln", "miljoen"])
def test_amounts_may_have_their_own_scale(unit: str) -> None:
    def tile(canvas: Canvas, x: float, y: float, name: str, amount: str) -> None:
        name_first(canvas, x, y, name, f"€ {amount} {unit}")

    assert values_of(tile, caption="Afdrachten in 2022") == {**WANTED, "Totaal": None}


@pytest.mark.parametrize("size", [11, 7])
def test_of_two_amounts_none_is_read(size: float) -> None:
    def tile(canvas: Canvas, x: float, y: float, name: str, amount: str) -> None:
        name_first(canvas, x, y, name, amount)
        if name == "Accijnzen":
            canvas.setFont("Helvetica", size)
            canvas.drawString(x + 80, y - 52, "11.001,2")

    assert values_of(tile)["Accijnzen"] is None


Drawn = Callable[[Canvas, float, float, float, float], None]


def outline(canvas: Canvas, x: float, y: float, wide: float, high: float) -> None:
    canvas.roundRect(x, y - high, wide, high, 5, stroke=1, fill=0)


def rule(canvas: Canvas, x: float, y: float, wide: float, high: float) -> None:
    canvas.line(x, y, x + wide, y)


def edge(canvas: Canvas, x: float, y: float, wide: float, high: float) -> None:
    canvas.rect(x, y - high, 3, high, stroke=0, fill=1)


def nothing(canvas: Canvas, x: float, y: float, wide: float, high: float) -> None:
    return


@pytest.mark.parametrize("drawing", [outline, rule, edge, nothing])
@pytest.mark.parametrize("tile", [name_first, amount_first, with_change, with_the_year_before])
@pytest.mark.parametrize("across", [2, 3, 5])
def test_only_a_frame_says_what_belongs_together(
    drawing: Drawn, tile: Tile, across: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.modules[__name__], "frame", drawing)
    found = values_of(tile, across=across)
    framed = drawing is outline or drawing is edge
    assert found == WANTED if framed else found.items() <= WANTED.items()
