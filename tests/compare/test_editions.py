"""Whole reports of two years with many changes at once: what is listed is what changed."""

from __future__ import annotations

from collections import Counter

import pytest

from douane_report.compare import Comparison, compare
from douane_report.model import Figure, Jaarrapportage, SectionName
from tests.compare.editions import reports_of, truth_of
from tests.compare.frozen_first import FIRST
from tests.compare.frozen_fourth import FOURTH
from tests.compare.frozen_second import SECOND
from tests.compare.frozen_third import THIRD
from tests.compare.rewordings import SEEN, Edition
from tests.compare.rewordings_blind import BLIND
from tests.compare.rewordings_later import LATER

EDITIONS = (*SEEN, *LATER, *BLIND, *FIRST, *SECOND, *THIRD, *FOURTH)
Named = tuple[SectionName, str, str]


@pytest.fixture(scope="module", params=EDITIONS, ids=lambda edition: edition.name)
def made(
    request: pytest.FixtureRequest,
) -> tuple[Edition, Jaarrapportage, Jaarrapportage, Comparison]:
    old, new = reports_of(request.param)
    return request.param, old, new, compare(old, new)


def _proposed(compared: Comparison) -> set[Named]:
    return {
        (row.section, row.item_old, row.item_new)
        for row in compared.rows
        if row.match == "proposed" and row.measure != "maatregel"
    }


def _settled(compared: Comparison) -> set[Named]:
    return {
        (row.section, row.item_old, row.item_new)
        for row in compared.rows
        if row.match in ("key", "alias")
    }


def test_the_corpus_is_large_enough() -> None:
    assert sum(len(truth_of(edition)) for edition in EDITIONS) >= 150
    assert sum(len(pairs) for each in EDITIONS for pairs in each.traps.values()) >= 100


def test_renames_are_proposed_in_every_section() -> None:
    there: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for edition in EDITIONS:
        compared = compare(*reports_of(edition))
        known = _proposed(compared) | _settled(compared)
        there.update(section for section, *_ in truth_of(edition))
        found.update(section for section, *_ in truth_of(edition) & known)
    assert found.total() >= 0.95 * there.total()
    assert [name for name in there if found[name] < 0.85 * there[name]] == []


def test_nothing_else_is_proposed_or_matched_in_silence(
    made: tuple[Edition, Jaarrapportage, Jaarrapportage, Comparison],
) -> None:
    edition, _, _, compared = made
    assert _proposed(compared) - truth_of(edition) == set()
    traps = {(section, *pair) for section, pairs in edition.traps.items() for pair in pairs}
    assert _settled(compared) & traps == set()


def test_new_and_gone_are_what_has_no_partner(
    made: tuple[Edition, Jaarrapportage, Jaarrapportage, Comparison],
) -> None:
    edition, old, new, compared = made
    paired = _proposed(compared) | _settled(compared)
    for report, side, change in ((old, 1, "gone"), (new, 2, "new")):
        alone = {(name, entry.item) for name, _, entry in report.entries()}
        alone -= {(pair[0], pair[side]) for pair in paired}
        listed = {
            (row.section, row.item_old or row.item_new)
            for row in compared.rows
            if row.change == change and row.measure not in ("maatregel", "waarvan maritiem")
        }
        assert {each for each in alone if each[1] != "Overkoepelende maatregelen"} == listed
        traps = {pair[side - 1] for pairs in edition.traps.values() for pair in pairs}
        missed = {pair[side] for pair in truth_of(edition) - paired}
        assert {label for _, label in listed} == traps | missed


def test_restatements_are_the_figures_that_differ(
    made: tuple[Edition, Jaarrapportage, Jaarrapportage, Comparison],
) -> None:
    _, old, new, compared = made
    listed = {
        (row.section, row.item_old, row.item_new, row.measure, row.period_new)
        for row in compared.rows
        if row.comparison == "restatement" and row.change in ("changed", "within-rounding")
    }
    assert listed == _restated(old, new, compared)


def test_the_corpus_has_restatements() -> None:
    made = [reports_of(edition) for edition in EDITIONS]
    restated = [_restated(old, new, compare(old, new)) for old, new in made]
    assert sum(map(bool, restated)) >= len(EDITIONS) - 1


def _restated(
    old: Jaarrapportage, new: Jaarrapportage, compared: Comparison
) -> set[tuple[SectionName, str, str, str, int]]:
    """Give the figures that the two reports give for one year, where they differ."""
    sides = [_figures(report) for report in (old, new)]
    return {
        (section, one, other, measure, period)
        for section, one, other in _proposed(compared) | _settled(compared)
        for (name, label, measure, period), value in sides[0].items()
        if (name, label) == (section, one)
        and (section, other, measure, period) in sides[1]
        and sides[1][section, other, measure, period] != value
    }


def _figures(report: Jaarrapportage) -> dict[tuple[str, str, str, int], object]:
    return {
        (value.section, value.item, value.measure, value.reading.period): value.reading.value
        for value in report.values()
        if isinstance(value.reading, Figure) and value.reading.value is not None
    }
