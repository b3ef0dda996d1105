"""Afdrachten and controles as lists of lying bars with the figure at the end of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import afdrachten, controles
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, pdf_bytes, read

SIZE = (700.0, 520.0)
CAPTION = "Afdrachten in 2027 (bedragen x € 1.000)"
AMOUNTS = {
    "Invoerrechten": 4170277,
    "Omzetbelasting bij invoer": 1132980,
    "Accijnzen": 11867393,
    "Verbruiksbelasting van alcoholvrije dranken en andere producten": 293198,
    "Totaal": 17463848,
}
EARLIER = {name: amount - 100000 for name, amount in AMOUNTS.items()}
LARGEST = 17463848
CHECKS = {
    "Aantal controles op bagage van passagiers": (426134, 346153),
    "Aantal uren toezicht": (506295, 428162),
    "Aantal controles e-commerce zendingen": (22034, 27473),
    "Aantal administratieve controles Klantmanagement (KM)": (1718, 2189),
    "Aantal scancontroles": (105646, 132356),
}


def printed(value: int) -> str:
    return f"{value:,}".replace(",", ".")


def write(canvas: Canvas, x: float, y: float, text: str, size: float = 9) -> None:
    canvas.setFillColor("#000000")
    canvas.setFont("Helvetica", size)
    canvas.drawString(x, y, text)


def write_name(
    canvas: Canvas, x: float, y: float, name: str, *, wide: float = 150, hanging: bool = False
) -> None:
    """Write a name, a long one on several lines, in the middle of its row or hanging from it."""
    lines = [""]
    for word in name.split():
        longer = f"{lines[-1]} {word}".strip()
        if canvas.stringWidth(longer, "Helvetica", 9) > wide:
            lines.append(word)
        else:
            lines[-1] = longer
    top = y if hanging else y + 5.4 * (len(lines) - 1)
    for step, line in enumerate(lines):
        write(canvas, x, top - 10.8 * step, line)


def bar(canvas: Canvas, x: float, y: float, wide: float, colour: str, high: float = 11) -> None:
    canvas.setFillColor(colour)
    canvas.rect(x, y - 2, wide, high, stroke=0, fill=1)


def amounts_of(draw: Draw) -> dict[tuple[str, int], Decimal | None]:
    found = afdrachten.extract(Context(read(pdf_bytes(draw, pagesize=SIZE)), 2027))
    if not isinstance(found, Found):
        return {}
    entries = [*found.section.posten, *filter(None, [found.section.totaal])]
    return {(it.item, amount.period): amount.value for it in entries for amount in it.bedragen}


def wanted(*years: int) -> dict[tuple[str, int], Decimal]:
    of = {2027: AMOUNTS, 2026: EARLIER}
    return {
        (name, year): Decimal(amount) * 1000 for year in years for name, amount in of[year].items()
    }


def bars(
    *,
    label: str = "before",
    pitch: float = 30,
    wide: float = 150,
    track: bool = False,
    share: bool = False,
    bare: Iterable[str] = (),
    skipped: Iterable[str] = (),
) -> Draw:
    """Set a bar for each amount, with its figure behind it."""

    def draw(canvas: Canvas) -> None:
        left = 50.0 if label in ("over", "under") else 220.0
        write(canvas, 50, 470, CAPTION, 11)
        for at, (name, amount) in enumerate(AMOUNTS.items()):
            y = 430 - pitch * at
            if label == "over":
                write(canvas, left, y + 13, name)
            elif label == "under":
                write(canvas, left, y - 12, name)
            else:
                write_name(canvas, 50, y, name, wide=wide, hanging=label == "hanging")
            if track:
                bar(canvas, left, y, 300, "#eeeeee")
            length = 300 * amount / LARGEST
            if name not in bare:
                bar(canvas, left, y, length, "#88aacc" if name == "Totaal" else "#224488")
            if name not in skipped:
                behind = f" ({100 * amount // LARGEST}%)" if share else ""
                start = left + (0 if name in bare else length) + 5
                write(canvas, start, y, f"€ {printed(amount)}{behind}")

    return draw


SMALLEST = "Verbruiksbelasting van alcoholvrije dranken en andere producten"


@pytest.mark.parametrize(
    "draw",
    [
        bars(),
        bars(wide=90, pitch=46),
        bars(label="hanging", wide=90, pitch=46),
        bars(label="over"),
        bars(track=True),
        bars(share=True),
        bars(bare=["Totaal"]),
        bars(bare=[SMALLEST]),
    ],
    ids=["before", "narrow", "hanging", "over", "track", "share", "total bare", "no length"],
)
def test_a_bar_holds_its_name_and_its_amount(draw: Draw) -> None:
    assert amounts_of(draw) == wanted(2027)


def test_rows_are_as_high_as_their_names() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 50, 490, CAPTION, 11)
        y = 450.0
        for name, amount in AMOUNTS.items():
            half = 0.5 * 10.8 * (-(-len(name) // 20) - 1)
            write_name(canvas, 50, y - half, name, wide=85)
            bar(canvas, 180, y - half, 300 * amount / LARGEST, "#224488")
            write(canvas, 184 + 300 * amount / LARGEST, y - half, printed(amount))
            y -= 2 * half + 14

    assert amounts_of(draw) == wanted(2027)


@pytest.mark.parametrize("pitch", [30, 40])
def test_names_under_their_bars_are_not_those_of_the_next(pitch: float) -> None:
    found = amounts_of(bars(label="under", pitch=pitch))
    assert found.items() <= wanted(2027).items()


def test_a_missing_figure_is_not_that_of_another_bar() -> None:
    found = amounts_of(bars(skipped=["Accijnzen"]))
    assert {key: value for key, value in found.items() if value is not None}.items() <= wanted(
        2027
    ).items()


def of_two_years(order: tuple[int, int], legend: bool) -> Draw:
    colours = {2026: "#aabbcc", 2027: "#224488"}

    def draw(canvas: Canvas) -> None:
        write(canvas, 50, 490, CAPTION, 11)
        for at, year in enumerate(order if legend else ()):
            bar(canvas, 220 + 50 * at, 465, 8, colours[year], 8)
            write(canvas, 232 + 50 * at, 465, str(year))
        for at, name in enumerate(AMOUNTS):
            write_name(canvas, 50, 420 - 40 * at, name)
            for step, year in enumerate(order):
                amount = {2026: EARLIER, 2027: AMOUNTS}[year][name]
                y, length = 425 - 40 * at - 12 * step, 300 * amount / LARGEST
                bar(canvas, 220, y, length, colours[year], 10)
                write(canvas, 224 + length, y, printed(amount), 8)

    return draw


@pytest.mark.parametrize("order", [(2026, 2027), (2027, 2026)])
def test_a_legend_says_of_which_year_bars_are(order: tuple[int, int]) -> None:
    assert amounts_of(of_two_years(order, legend=True)) == wanted(2026, 2027)


@pytest.mark.parametrize("order", [(2026, 2027), (2027, 2026)])
def test_without_a_legend_nobody_knows_of_which_year_bars_are(order: tuple[int, int]) -> None:
    found = amounts_of(of_two_years(order, legend=False))
    assert found
    assert set(found.values()) == {None}


def side_by_side(heads: tuple[str, str]) -> Draw:
    def draw(canvas: Canvas) -> None:
        write(canvas, 50, 490, CAPTION, 11)
        for left, head, amounts in zip((210, 440), heads, (EARLIER, AMOUNTS), strict=True):
            write(canvas, left, 455, head)
            for at, (name, amount) in enumerate(amounts.items()):
                write_name(canvas, 50, 430 - 30 * at, name)
                length = 130 * amount / LARGEST
                bar(canvas, left, 430 - 30 * at, length, "#224488")
                write(canvas, left + length + 4, 430 - 30 * at, printed(amount), 8)

    return draw


@pytest.mark.parametrize(
    ("heads", "found"),
    [
        (("2026", "2027"), wanted(2026, 2027)),
        (("Raming", "Realisatie"), wanted(2027)),
        (("Begroting", "Opbrengst"), wanted(2027)),
    ],
)
def test_lists_side_by_side_have_a_header_each(
    heads: tuple[str, str], found: dict[tuple[str, int], Decimal]
) -> None:
    assert amounts_of(side_by_side(heads)) == found


@pytest.mark.parametrize("heads", [("", ""), ("2026", ""), ("Bedrag", "Bedrag")])
def test_lists_side_by_side_without_headers_say_nothing(heads: tuple[str, str]) -> None:
    assert not any(amounts_of(side_by_side(heads)).values())


Legend = Callable[[Canvas, float, str, str], float]


def square(canvas: Canvas, x: float, colour: str, name: str) -> float:
    bar(canvas, x, 470, 8, colour, 8)
    write(canvas, x + 12, 470, name, 8)
    return 80


def dot_close_by(canvas: Canvas, x: float, colour: str, name: str) -> float:
    canvas.setFillColor(colour)
    canvas.circle(x + 4, 473, 4, stroke=0, fill=1)
    write(canvas, x + 11, 470, name, 8)
    return 16 + canvas.stringWidth(name, "Helvetica", 8)


def checks_of(
    names: tuple[str, str], legend: Legend | None, *, realised_first: bool = False, step: float = 12
) -> dict[str, list[Decimal | None]]:
    """Set two bars for each kind of checks, and give what was planned and done."""
    colours = ("#c9aab3", "#660d26")
    order = (1, 0) if realised_first else (0, 1)

    def draw(canvas: Canvas) -> None:
        write(canvas, 50, 495, "Controles in 2027", 11)
        x = 220.0
        for series in order if legend else ():
            assert legend is not None
            x += legend(canvas, x, colours[series], names[series])
        for at, (name, pair) in enumerate(CHECKS.items()):
            write_name(canvas, 50, 434 - 42 * at, name)
            for place, series in enumerate(order):
                y, length = 440 - 42 * at - step * place, 170 * pair[series] / max(pair)
                bar(canvas, 220, y, length, colours[series], 10)
                write(canvas, 224 + length, y, printed(pair[series]), 8)

    found = controles.extract(Context(read(pdf_bytes(draw, pagesize=SIZE)), 2027))
    if not isinstance(found, Found):
        return {}
    return {
        it.item: [figure.value for figure in (*it.doelstelling, *it.realisatie)]
        for it in found.section.controles
    }


@pytest.mark.parametrize("names", [("Doelstelling", "Realisatie"), ("Gepland", "Uitgevoerd")])
@pytest.mark.parametrize("legend", [square, dot_close_by])
@pytest.mark.parametrize("realised_first", [True, False])
@pytest.mark.parametrize("step", [10, 13])
def test_bars_of_target_and_result(
    names: tuple[str, str], legend: Legend, realised_first: bool, step: float
) -> None:
    found = checks_of(names, legend, realised_first=realised_first, step=step)
    assert found == {name: list(map(Decimal, pair)) for name, pair in CHECKS.items()}


def test_bars_without_a_legend_are_of_no_measure() -> None:
    assert not any(map(any, checks_of(("", ""), None).values()))


def upright(
    *, inside: bool = False, shift: float = 0, skipped: str = "", share: bool = False
) -> Draw:
    """Set upright bars with their names under them."""

    def draw(canvas: Canvas) -> None:
        write(canvas, 50, 490, CAPTION, 11)
        for at, (name, amount) in enumerate(AMOUNTS.items()):
            left, high = 60 + 120 * at, 14 + 250 * amount / LARGEST
            canvas.setFillColor("#224488")
            canvas.rect(left, 120, 60, high, stroke=0, fill=1)
            canvas.setFillColor("#000000")
            canvas.setFont("Helvetica", 8)
            if name != skipped:
                text = f"{100 * amount // LARGEST}%" if share else f"€ {printed(amount)}"
                y = 120 + high + (-10 if inside else 4)
                canvas.drawCentredString(left + 30, y, text)
            for step, start in enumerate(range(0, len(name.split()), 2)):
                line = " ".join(name.split()[start : start + 2])
                canvas.drawCentredString(left + 30 + shift, 108 - 10 * step, line)

    return draw


@pytest.mark.parametrize("inside", [True, False])
def test_upright_bars(inside: bool) -> None:
    assert amounts_of(upright(inside=inside)) == wanted(2027)


@pytest.mark.parametrize(
    "draw",
    [upright(shift=60), upright(skipped="Accijnzen"), upright(share=True)],
    ids=["names between bars", "a figure missing", "shares"],
)
def test_upright_bars_that_say_less_are_not_read(draw: Draw) -> None:
    found = {key: value for key, value in amounts_of(draw).items() if value is not None}
    assert found.items() <= wanted(2027).items()


@pytest.mark.parametrize("chart", [upright(), bars(pitch=22, wide=400)])
def test_a_table_beside_a_chart_of_the_same_keeps_its_years(chart: Draw) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.saveState()
        canvas.scale(0.55, 0.55)
        chart(canvas)
        canvas.restoreState()
        write(canvas, 50, 470, CAPTION, 11)
        for at, (name, figures) in enumerate(
            [
                ("", ("2026", "2027")),
                *((it, (printed(EARLIER[it]), printed(AMOUNTS[it]))) for it in AMOUNTS),
            ]
        ):
            write(canvas, 50, 450 - 16 * at, name)
            canvas.drawRightString(430, 450 - 16 * at, figures[0])
            canvas.drawRightString(520, 450 - 16 * at, figures[1])

    assert amounts_of(draw) == wanted(2026, 2027)
