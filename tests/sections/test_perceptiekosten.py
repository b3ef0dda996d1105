"""The percentage of perceptiekosten, as the prose says it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.sections.making import report_of

TABLE = """Afdrachten 2023 (bedragen x € 1.000)

Invoerrechten 4.267.258
Accijnzen 11.593.100
Totaal 15.860.358
"""


@pytest.mark.parametrize(
    ("sentence", "value", "decimals"),
    [
        ("Nederland behoudt 25% als perceptiekosten.", "25", 0),
        ("Van het bedrag gaat 75 procent naar de EU; 25 procent zijn perceptiekosten.", "25", 0),
        ("Daarvan houdt Nederland 22,5 % aan perceptiekosten.", "22.5", 1),
        ("Daarvan houdt Nederland ruim\n25% aan perceptiekosten.", "25", 0),
        # A range is no percentage, and neither is a part of a longer figure.
        ("Nederland houdt 20 tot 25% aan perceptiekosten.", None, None),
        ("Nederland houdt 20-25% aan perceptiekosten.", None, None),
        ("Nederland houdt 1.025% aan perceptiekosten.", None, None),
        ("Nederland houdt een deel als perceptiekosten, in 2022 25%.", None, None),
        ("Nederland houdt 25 procentpunt aan perceptiekosten.", None, None),
    ],
)
def test_perceptiekosten(sentence: str, value: str | None, decimals: int | None) -> None:
    section = report_of(f"{TABLE}\n{sentence}\n").afdrachten
    assert section is not None
    figure = section.perceptiekosten
    read = (figure.value, figure.decimals, figure.unit) if figure else None
    assert read == (None if value is None else (Decimal(value), decimals, "procent"))
