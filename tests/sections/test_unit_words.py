"""Amounts with "mln" and euro signs in columns of their own, between or behind the figures."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import afdrachten
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, pdf_bytes, read

AMOUNTS = {"Invoerrechten": (4170, 4159), "Accijnzen": (11867, 11856), "Kolenbelasting": (78, 77)}


def printed(value: int) -> str:
    return f"{value:,}".replace(",", ".")


def table(
    unit: str, sign: str, heads: Sequence[str], *, caption: str = "Afdrachten", last: bool = True
) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(30, 260, caption)
        for at, head in enumerate(heads):
            if sign:
                canvas.drawString(205 + 160 * at, 230, head)
            else:
                canvas.drawRightString(270 + 160 * at, 230, head)
        for row, (name, values) in enumerate(AMOUNTS.items()):
            y = 205 - 20 * row
            canvas.drawString(30, y, name)
            for at, value in enumerate(values[: len(heads)]):
                canvas.drawString(205 + 160 * at, y, sign)
                canvas.drawRightString(270 + 160 * at, y, printed(value))
                if last or row < 2:
                    canvas.drawString(280 + 160 * at, y, unit)

    return draw


def amounts_of(draw: Draw) -> dict[tuple[str, int], Decimal | None]:
    found = afdrachten.extract(Context(read(pdf_bytes(draw, pagesize=(560, 300))), 2023))
    if not isinstance(found, Found):
        return {}
    return {(it.item, one.period): one.value for it in found.section.posten for one in it.bedragen}


def wanted(factor: int, *years: int) -> dict[tuple[str, int], Decimal]:
    return {
        (name, year): Decimal(values[2023 - year]) * factor
        for name, values in AMOUNTS.items()
        for year in years
    }


@pytest.mark.parametrize(
    ("unit", "sign"),
    [("mln", ""), ("mln", "€"), ("miljoen", ""), ("miljoen", "€"), ("mln euro", "")],
)
def test_units_in_a_column_of_their_own(unit: str, sign: str) -> None:
    assert amounts_of(table(unit, sign, ["2023", "2022"])) == wanted(10**6, 2023, 2022)
    assert amounts_of(table(unit, sign, ["2023"])) == wanted(10**6, 2023)


def test_a_euro_sign_at_the_left_edge_of_its_cell() -> None:
    draw = table("", "€", ["2023", "2022"], caption="Afdrachten (x € 1.000)")
    assert amounts_of(draw) == wanted(1000, 2023, 2022)


def test_a_figure_without_the_unit_of_the_others_has_none() -> None:
    found = amounts_of(table("mln", "", ["2023", "2022"], last=False))
    assert found["Invoerrechten", 2023] == Decimal(4170 * 10**6)
    assert found["Kolenbelasting", 2023] is None
