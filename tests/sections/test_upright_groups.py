"""Controles and afdrachten as upright bars in groups, with the name under each group."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import afdrachten, controles
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, pdf_bytes, read

SIZE = (640.0, 420.0)
COLOURS = ("#d97706", "#14532d")
CHECKS = {
    ("Aantallen controles", "vracht, koeriers, post"): (545847, 433438),
    ("Aantal controles op", "bagage van passagiers"): (359538, 372175),
    ("Aantal uren toezicht",): (494962, 542836),
    ("Aantal controles", "ambulant binnenland"): (8220, 8698),
    ("Aantal scancontroles",): (141795, 117471),
}
TAXES = {
    ("Invoerrechten",): (4170277, 4210300),
    ("Omzetbelasting", "bij invoer"): (1132980, 1032110),
    ("Accijnzen",): (11867393, 12867393),
}
READ = {" ".join(name): list(map(Decimal, pair)) for name, pair in CHECKS.items()}
NAMES = ("Doelstelling", "Realisatie")
Rows = Mapping[tuple[str, ...], tuple[int, int]]


def printed(value: int) -> str:
    return f"{value:,}".replace(",", ".")


def write(canvas: Canvas, x: float, y: float, text: str, *, centred: bool = True) -> None:
    canvas.setFillColor("#000000")
    canvas.setFont("Helvetica", 7)
    (canvas.drawCentredString if centred else canvas.drawString)(x, y, text)


def groups(
    rows: Rows = CHECKS,
    names: tuple[str, str] = NAMES,
    *,
    caption: str = "Controles in 2027",
    legend: bool = True,
    under: bool = False,
    gap: float = 2,
    wide: float = 34,
    missing: tuple[int, int] | None = None,
    swapped: int | None = None,
    foot: tuple[float, float] = (185, 185),
) -> Draw:
    """Set two bars for each name, each group to a scale of its own."""

    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 390, caption, centred=False)
        for at, (name, colour) in enumerate(zip(names, COLOURS, strict=True)):
            if legend:
                y = 110 if under else 370
                canvas.setFillColor(colour)
                canvas.rect(40 + 90 * at, y, 8, 8, stroke=0, fill=1)
                write(canvas, 52 + 90 * at, y + 1, name, centred=False)
        for at, (lines, pair) in enumerate(rows.items()):
            left = 50 + 110 * at
            for step, text in enumerate(lines):
                write(canvas, left + wide + gap / 2, 170 - 9 * step, text)
            for series, value in enumerate(pair):
                x = left + series * (wide + gap)
                high = 120 * (pair[1 - series] if at == swapped else value) / max(pair)
                if (at, series) == missing:
                    continue
                canvas.setFillColor(COLOURS[series])
                canvas.rect(x, foot[series], wide, high, stroke=0, fill=1)
                write(canvas, x + wide / 2, 188 + high, printed(value))

    return draw


def checks_of(draw: Draw) -> dict[str, list[Decimal | None]]:
    found = controles.extract(Context(read(pdf_bytes(draw, pagesize=SIZE)), 2027))
    if not isinstance(found, Found):
        return {}
    return {
        it.item: [figure.value for figure in (*it.doelstelling, *it.realisatie)]
        for it in found.section.controles
    }


@pytest.mark.parametrize("names", [NAMES, ("Gepland", "Uitgevoerd")])
@pytest.mark.parametrize("under", [True, False])
@pytest.mark.parametrize(("gap", "wide"), [(0, 30), (2, 34), (12, 34), (18, 36)])
def test_bars_in_groups(names: tuple[str, str], under: bool, gap: float, wide: float) -> None:
    assert checks_of(groups(names=names, under=under, gap=gap, wide=wide)) == READ


def test_what_was_done_may_come_first() -> None:
    rows = {name: (done, planned) for name, (planned, done) in CHECKS.items()}
    assert checks_of(groups(rows, NAMES[::-1])) == READ


@pytest.mark.parametrize("names", [("2026", "2027"), ("2027", "2026")])
def test_two_years_in_groups(names: tuple[str, str]) -> None:
    draw = groups(TAXES, names, caption="Afdrachten (bedragen x € 1.000)")
    found = afdrachten.extract(Context(read(pdf_bytes(draw, pagesize=SIZE)), 2027))
    assert isinstance(found, Found)
    assert {
        it.item: {str(amount.period): amount.value for amount in it.bedragen}
        for it in found.section.posten
    } == {
        " ".join(name): {
            year: Decimal(value * 1000) for year, value in zip(names, pair, strict=True)
        }
        for name, pair in TAXES.items()
    }


@pytest.mark.parametrize("swapped", range(len(CHECKS)))
def test_a_figure_that_its_bar_denies_is_not_believed(swapped: int) -> None:
    name = " ".join(list(CHECKS)[swapped])
    assert checks_of(groups(swapped=swapped)) == {**READ, name: [None, None]}


@pytest.mark.parametrize(
    "draw",
    [
        groups(legend=False),
        groups(names=("Noord", "Zuid")),
        groups(missing=(0, 0)),
        groups(missing=(2, 1)),
    ],
    ids=["no legend", "other names", "first missing", "one missing"],
)
def test_bars_of_which_nobody_can_tell_the_series(draw: Draw) -> None:
    assert not any(map(any, checks_of(draw).values()))


@pytest.mark.parametrize("foot", [(185.55, 185.45), (185.1, 184.6)])
def test_bars_need_not_stand_on_one_line_to_the_hair(foot: tuple[float, float]) -> None:
    assert checks_of(groups(foot=foot)) == READ
