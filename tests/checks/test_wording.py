"""What findings say is Dutch, and written as the report writes it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from douane_report.checks import wording
from douane_report.model import Figure, Origin, Unit


@pytest.mark.parametrize(
    ("value", "unit", "decimals", "text"),
    [
        ("17395454000", "EUR", -3, "17.395.454 x € 1.000"),
        ("17395500000", "EUR", -5, "17.395,5 x € 1 mln"),
        ("12000000000", "EUR", -9, "12 x € 1 mld"),
        ("150", "EUR", 0, "€ 150"),
        ("2500", "EUR", -2, "2,5 x € 1.000"),
        ("59116", "kg", 0, "59.116 kg"),
        ("0.5", "kg", 1, "0,5 kg"),
        ("433424", "aantal", 0, "433.424"),
        ("433000", "aantal", -3, "433 duizend"),
        ("418162", "uur", 0, "418.162 uur"),
        ("1014000000", "regels", -6, "1.014 mln aangifteregels"),
        ("25", "procent", 0, "25%"),
        ("-3000", "EUR", -3, "-3 x € 1.000"),
        ("1" + "0" * 30, "kg", 0, "1" + "0" * 30 + " kg"),
    ],
)
def test_quantity(value: str, unit: Unit, decimals: int, text: str) -> None:
    assert wording.quantity(Decimal(value), unit, decimals) == text


def test_bare_quantity_leaves_the_scale_to_its_neighbour() -> None:
    assert wording.quantity(Decimal(269014000), "EUR", -3, bare=True) == "269.014"


@pytest.mark.parametrize(
    ("origin", "text"), [(Origin.UNPUBLISHED, "niet gepubliceerd"), (Origin.UNKNOWN, "onbekend")]
)
def test_a_figure_without_a_value(origin: Origin, text: str) -> None:
    assert wording.shown(Figure(period=2019, unit="kg", origin=origin)) == text


@pytest.mark.parametrize(
    ("part", "whole", "text"),
    [
        (433424, 451621, "96,0%"),
        (460771, 327749, "140,6%"),
        (418162, 423738, "98,7%"),
        (99999, 100000, "99,999%"),
        (100000, 100000, "100,0%"),
        (0, 5, "0,0%"),
    ],
)
def test_percentage(part: int, whole: int, text: str) -> None:
    assert wording.percentage(Decimal(part), Decimal(whole)) == text


@pytest.mark.parametrize(
    ("larger", "smaller", "text"), [(2611, 19, "137"), (2250, 1300, "1,7"), (1000, 1, "1.000")]
)
def test_ratio(larger: int, smaller: int, text: str) -> None:
    assert wording.ratio(Decimal(larger), Decimal(smaller)) == text


@pytest.mark.parametrize(
    ("parts", "text"), [([], ""), (["a"], "a"), (["a", "b"], "a en b"), (list("abc"), "a, b en c")]
)
def test_listed(parts: list[str], text: str) -> None:
    assert wording.listed(parts) == text


@pytest.mark.parametrize(
    ("count", "text"), [(0, "0 cijfers"), (1, "1 cijfer"), (1200, "1.200 cijfers")]
)
def test_counted(count: int, text: str) -> None:
    assert wording.counted(count, "cijfer", "cijfers") == text


@pytest.mark.parametrize(
    ("measure", "text"),
    [
        ("bedrag", "het bedrag"),
        ("aantal", "het aantal"),
        ("hoeveelheid", "de hoeveelheid"),
        ("status", "de status"),
        ("waarvan maritiem", "het deel ‘waarvan maritiem’"),
    ],
)
def test_named(measure: str, text: str) -> None:
    assert wording.named(measure) == text


def test_clause_folds_a_reason() -> None:
    assert wording.clause(" de kleur\n  ontbreekt. ") == "de kleur ontbreekt"
