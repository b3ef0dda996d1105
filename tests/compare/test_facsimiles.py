"""Whole reports of two years, read from their PDFs: every change of their truth is listed."""

from __future__ import annotations

import csv
from itertools import pairwise
from pathlib import Path

import pytest

from douane_report.compare import Comparison, compare
from douane_report.model import Jaarrapportage
from douane_report.pipeline import extract

CASES = Path(__file__).resolve().parents[1] / "facsimile" / "cases"
PAIRS = list(pairwise(sorted(CASES.glob("facsimile-20*.pdf"))))
TRUTH = ("section", "item", "measure", "period", "value")
NUMERIC = ("afdrachten", "drugsvangsten", "aangifteregels")

Truth = dict[tuple[str, str], str]


def _truth(path: Path) -> Truth:
    """Give the values of the report year by section and label, where a label has one."""
    with path.with_name(path.name.replace(".pdf", ".truth.csv")).open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert set(TRUTH) <= set(rows[0])
    return {
        (row["section"], row["item"]): row["value"]
        for row in rows
        if row["section"] in NUMERIC
        and row["period"] == row["report_year"]
        and not row["measure"].startswith("waarvan")
    }


@pytest.fixture(scope="module", params=PAIRS, ids=lambda pair: f"{pair[0].stem}-{pair[1].stem}")
def pair(request: pytest.FixtureRequest) -> tuple[Path, Path, Comparison]:
    old, new = request.param
    sides: list[Jaarrapportage] = [
        extract(path, second_reading=False, allow_partial=True) for path in (old, new)
    ]
    return old, new, compare(*sides)


def test_there_are_pairs() -> None:
    assert len(PAIRS) >= 2


def test_every_figure_stands_against_its_own(pair: tuple[Path, Path, Comparison]) -> None:
    old, new, compared = pair
    before, after = _truth(old), _truth(new)
    shared = before.keys() & after.keys()
    assert len(shared) >= 14
    listed = {
        (row.section, row.item_new): (str(row.value_old), str(row.value_new), row.match)
        for row in compared.rows
        if row.comparison == "year"
        and row.section in NUMERIC
        and not row.measure.startswith("waarvan")
    }
    for name in sorted(shared):
        assert listed[name] == (before[name], after[name], "key"), name


def test_nothing_is_matched_in_silence(pair: tuple[Path, Path, Comparison]) -> None:
    _, _, compared = pair
    pairs = [row for row in compared.rows if row.key_old and row.key_new]
    assert len(pairs) > 60
    assert {row.match for row in pairs} == {"key", "proposed"}
    for row in pairs:
        assert row.key_old == row.key_new if row.match == "key" else row.reason, row.item_new
