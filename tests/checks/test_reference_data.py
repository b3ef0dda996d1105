"""Figures published elsewhere: how files are read, and what their words stand for."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from douane_report import checks
from douane_report.checks.intervals import Interval
from douane_report.checks.reference_data import Reference, load_references
from douane_report.errors import UsageError
from douane_report.resources import project_dir
from tests.factory import make_report

FIGURE = """
[[figure]]
section = "drugsvangsten"
key = "qat"
measure = "hoeveelheid"
period = 2020
value = {value}
unit = "kg"
publisher = "De Krant"
address = "https://example.org/1"
quote = "woorden"
"""


def _reference(value: str, qualifier: str) -> Reference:
    return Reference.model_validate(
        {
            "section": "drugsvangsten",
            "key": "qat",
            "measure": "hoeveelheid",
            "period": 2020,
            "value": value,
            "unit": "kg",
            "qualifier": qualifier,
            "publisher": "De Krant",
            "address": "https://example.org/1",
            "quote": "woorden",
        }
    )


@pytest.mark.parametrize(
    ("value", "qualifier", "low", "high"),
    [
        ("1000", "circa", "500", "1500"),
        ("1010", "circa", "1005", "1015"),
        ("500", "circa", "450", "550"),
        ("48000", "ruim", "48000", "49000"),
        ("60000", "bijna", "50000", "60000"),
        ("2611", "", "2610.5", "2611.5"),
        ("1000", "", "999.5", "1000.5"),
        ("1.5", "circa", "1.45", "1.55"),
    ],
)
def test_interval(value: str, qualifier: str, low: str, high: str) -> None:
    expected = Interval(Decimal(low), Decimal(high))
    assert _reference(value, qualifier).interval() == expected


def test_shipped_figures_agree_with_the_real_report() -> None:
    references = load_references(project_dir("data/reference"))
    found = [f for f in checks.run(make_report()) if f.check == "references.figure"]
    assert len(found) == len(references) >= 9
    assert {finding.outcome for finding in found} == {"pass"}
    assert {(r.key, r.period) for r in references} >= {
        ("heroine", 2022),
        ("heroine", 2021),
        ("marihuana", 2022),
        ("marihuana", 2021),
        ("marihuana", 2020),
        ("cocaine", 2022),
        ("cocaine", 2021),
        ("hasjiesj", 2020),
        ("xtc-mdma", 2020),
    }


def test_files_are_read_in_the_order_of_their_names(tmp_path: Path) -> None:
    (tmp_path / "b.toml").write_text(FIGURE.format(value=2), encoding="utf-8")
    (tmp_path / "a.toml").write_text(FIGURE.format(value='"1.5"'), encoding="utf-8")
    assert [reference.value for reference in load_references(tmp_path)] == [Decimal("1.5"), 2]


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("[[figure", "array declaration"),
        ("", "figure: Field required"),
        ("[[figures]]", "figures: Extra inputs"),
        (FIGURE.format(value=1.5), "decimals as a text"),
        (FIGURE.format(value=-3), "greater than 0"),
        (FIGURE.format(value=1).replace('"qat"', '"qat"\ncolour = "red"'), "colour"),
        (FIGURE.format(value=1).replace("address", "addres"), "address"),
    ],
)
def test_a_faulty_file_is_named(tmp_path: Path, text: str, advice: str) -> None:
    (tmp_path / "krant.toml").write_text(text, encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        load_references(tmp_path)
    assert caught.value.where == "data/reference/krant.toml"
    assert advice in caught.value.advice
