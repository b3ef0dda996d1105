"""The hand-read report of 2023 stands where it says that it stands."""

from __future__ import annotations

import hashlib
from decimal import Decimal
from pathlib import Path

import pytest

from douane_report.model import Figure, Jaarrapportage
from tests.factory import SOURCE, change_figure, drop_entry, find_figure, make_report

SEED = Path(__file__).parents[1] / "seeds" / "jaarrapportage-douane-2023.txt"


@pytest.fixture(scope="module")
def lines() -> list[str]:
    return SEED.read_text(encoding="utf-8").split("\n")


def test_source_is_the_seed() -> None:
    assert hashlib.sha256(SEED.read_bytes()).hexdigest() == SOURCE


def test_every_figure_stands_on_its_line(lines: list[str]) -> None:
    for value in make_report().values():
        place = value.reading.place
        assert place is not None
        assert place.line is not None
        if isinstance(value.reading, Figure) and value.measure != "rang":
            assert value.reading.source_text.split()[0] in lines[place.line - 1].split(), value


def test_every_label_stands_on_its_line(lines: list[str]) -> None:
    for _, _, entry in make_report().entries():
        assert entry.place is not None
        assert entry.place.line is not None
        assert entry.item.split()[0] in lines[entry.place.line - 1], entry.item


def test_counts_of_the_report() -> None:
    report = make_report()
    counts: dict[str, int] = {}
    for section, _, _ in report.entries():
        counts[section] = counts.get(section, 0) + 1
    assert counts == {
        "afdrachten": 5,
        "drugsvangsten": 9,
        "controles": 7,
        "activiteitenstatus": 17,
        "toprisicos": 8,
        "aangifteregels": 2,
    }
    assert len(list(report.values())) == 124


def _figures(report: Jaarrapportage) -> list[Decimal | None]:
    return [v.reading.value for v in report.values() if isinstance(v.reading, Figure)]


def test_a_change_changes_one_thing() -> None:
    report = make_report()
    changed = change_figure(report, "drugsvangsten", "heroine", "hoeveelheid", 2022, value=7)
    assert find_figure(changed, "drugsvangsten", "heroine", "hoeveelheid", 2022).value == 7
    differing = [
        pair for pair in zip(_figures(report), _figures(changed), strict=True) if pair[0] != pair[1]
    ]
    assert differing == [(Decimal(2611), Decimal(7))]


def test_dropping_an_entry_leaves_the_others() -> None:
    report = drop_entry(make_report(), "controles", "scancontroles")
    assert len([1 for section, _, _ in report.entries() if section == "controles"]) == 6
