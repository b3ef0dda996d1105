"""Reports on pages of another size: the same figures, in places that go with the page."""

from __future__ import annotations

from pathlib import Path

import pytest

from douane_report import extract, sections
from douane_report.document import open_document
from douane_report.inspect.sightings import gather
from tests.agreement import disagreements, truth_of
from tests.scaled import scaled

FOLDER = Path(__file__).parent / "facsimile" / "other_hands"

REPORTS = (
    ("2020-scherm", 1.24),
    ("2025-banden", 1.24),
    ("2020-scherm", 1.37),
    ("2025-banden", 1.37),
    ("2027-mijlpaal", 1.37),
    ("2019-tegels", 0.6),
    ("2019-verloop", 0.6),
    ("2019-zijtabs", 0.6),
    ("2026-legenda-eigen-woord", 3.0),
    ("2022-cairo", 0.3),
)
"""Reports of which rows were missed when distances were taken as they are."""


@pytest.mark.parametrize(("name", "factor"), REPORTS)
def test_a_report_on_other_paper_says_the_same(name: str, factor: float, tmp_path: Path) -> None:
    usual = FOLDER / f"{name}.pdf"
    source = tmp_path / usual.name
    source.write_bytes(scaled(usual.read_bytes(), factor))
    report = extract(source)
    assert disagreements(truth_of(usual), report) == []
    for one, other in zip(report.values(), extract(usual).values(), strict=True):
        place, twin = one.reading.place, other.reading.place
        assert (place is None) == (twin is None)
        if place and place.box and twin and twin.box:
            told = [float(edge) for _, edge in place.box]
            assert told == pytest.approx([factor * float(edge) for _, edge in twin.box], abs=0.1)


@pytest.mark.parametrize(("name", "factor"), [("2020-scherm", 1.37), ("2019-tegels", 0.6)])
def test_what_is_drawn_over_a_page_goes_with_it(name: str, factor: float, tmp_path: Path) -> None:
    usual = FOLDER / f"{name}.pdf"
    source = tmp_path / usual.name
    source.write_bytes(scaled(usual.read_bytes(), factor))
    one, other = (sections.extract(open_document(path)) for path in (source, usual))
    areas, twins = (gather(it.report, it.traces) for it in (one, other))
    assert areas.keys() == twins.keys()
    for number, parts in areas.items():
        for part, twin in zip(parts, twins[number], strict=True):
            assert len(part.regions) == len(twin.regions)
            assert list(part.area) == pytest.approx([factor * it for it in twin.area], abs=0.1)
