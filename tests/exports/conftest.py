"""A report with hostile texts and every kind of value, as the tables of an export."""

from __future__ import annotations

import pytest

from douane_report import checks
from douane_report.dataset.exports import Book, make_book
from tests import factory

HOSTILE = "=1+1"


@pytest.fixture(scope="session")
def book() -> Book:
    report = factory.make_report()
    report = factory.change_entry(report, "drugsvangsten", "qat", item=HOSTILE, known=False)
    report = factory.change_figure(
        report, "drugsvangsten", "lsd", "hoeveelheid", value="37.5", decimals=1
    )
    return make_book(report, checks.run(report))
