"""Facsimiles that were typeset without this project's generator, each by a designer of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

import douane_report
from tests.agreement import disagreements, truth_of

FOLDER = Path(__file__).parent / "facsimile" / "other_hands"
REPORTS = sorted(FOLDER.glob("*.pdf"))


def test_there_are_reports() -> None:
    assert len(REPORTS) == 113


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.stem)
def test_a_report_of_another_hand_is_read_whole(path: Path) -> None:
    report = douane_report.extract(path)
    assert report.bron.facsimile
    assert disagreements(truth_of(path), report) == []
