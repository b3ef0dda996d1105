"""Renames are proposed, and nothing else is: measured on pairs of labels written by hand."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from douane_report.compare import align
from douane_report.compare.names import likeness
from douane_report.compare.texts import alikeness
from douane_report.model import Jaarrapportage, SectionName
from douane_report.sections.controles.section import unit_of
from douane_report.sections.vocabulary import words_of
from tests.compare import rounds, rounds_later, rounds_latest
from tests.compare.lookalikes import ONE, TWO
from tests.compare.renames import HELD_BACK, RENAMES, TRAPS, Case
from tests.compare.reports import Row, report

NEIGHBOURS: dict[SectionName, tuple[str, str]] = {
    "afdrachten": ("Invoerrechten", "Accijnzen"),
    "drugsvangsten": ("Cocaïne", "LSD"),
    "controles": ("Aantal uren toezicht", "Aantal scancontroles"),
    "activiteitenstatus": ("Integriteit", "Datamanagement"),
    "toprisicos": ("DWU-verplichtingen", "Personele veiligheid en integriteit"),
    "aangifteregels": ("Totaal aantal aangifteregels", "Waarvan e-commerce"),
}


def _value(section: SectionName, number: int) -> int | str:
    return "groen" if section == "activiteitenstatus" else number


def _between(case: Case, label: str, year: int, number: int) -> Jaarrapportage:
    """Make a report in which the label stands between two known neighbours."""
    before, after = NEIGHBOURS[case.section]
    rows = [
        Row(before, _value(case.section, 5000)),
        Row(label, _value(case.section, number)),
        Row(after, _value(case.section, 700)),
    ]
    return report(year, **{case.section: rows})


def _is_proposed(case: Case) -> bool:
    """Whether the pair is proposed where each stands in the place of the other."""
    alignment = align(_between(case, case.old, 2022, 1240), _between(case, case.new, 2023, 1530))
    return any(
        pair.match == "proposed" and pair.old and pair.old.label == case.old
        for pair in alignment.pairs
    )


def _share(cases: Sequence[Case]) -> float:
    return sum(map(_is_proposed, cases)) / len(cases)


def test_the_corpus_is_large_enough() -> None:
    assert len(RENAMES) + len(HELD_BACK) >= 80
    assert len(TRAPS) >= 60
    labels = [case[1:] for case in (*RENAMES, *HELD_BACK, *TRAPS)]
    assert len(set(labels)) == len(labels)


def test_no_trap_is_proposed_although_it_stands_in_the_same_place() -> None:
    assert [case for case in TRAPS if _is_proposed(case)] == []


def test_renames_are_proposed() -> None:
    missed = [case for case in RENAMES if not _is_proposed(case)]
    assert _share(RENAMES) >= 0.95, missed


def test_renames_that_the_rules_were_not_made_for_are_proposed() -> None:
    assert _share(HELD_BACK) >= 0.75


@pytest.mark.parametrize(
    "case", rounds.RENAMED + rounds_later.RENAMED, ids=lambda case: f"{case.old}-{case.new}"
)
def test_a_rename_in_other_words_is_proposed(case: Case) -> None:
    assert _is_proposed(case)


@pytest.mark.parametrize(
    "case", rounds.LOOK_ALIKES + rounds_later.LOOK_ALIKES, ids=lambda case: f"{case.old}-{case.new}"
)
def test_what_names_another_thing_is_not_proposed(case: Case) -> None:
    assert not _is_proposed(case)


def test_the_latest_rounds_are_found_and_their_look_alikes_are_not() -> None:
    assert len(rounds_latest.RENAMED) >= 450
    assert len(rounds_latest.LOOK_ALIKES) >= 200
    assert [case for case in rounds_latest.RENAMED if not _is_found(case)] == []
    assert [case for case in rounds_latest.LOOK_ALIKES if _is_proposed(case)] == []


def test_what_looks_alike_is_not_proposed() -> None:
    assert len(TWO) >= 190
    assert [case for case in TWO if _is_proposed(case)] == []


def test_more_renames_are_proposed_or_known() -> None:
    missed = [case for case in ONE if not _is_found(case)]
    assert len(missed) <= 0.05 * len(ONE), missed


def _is_found(case: Case) -> bool:
    keys = [words_of(case.section).key_of(label)[0] for label in (case.old, case.new)]
    return keys[0] == keys[1] or _is_proposed(case)


def _proposed_among(section: SectionName) -> set[tuple[str, str]]:
    """Give what is proposed when all labels of a section are lonely, in no common order."""
    cases = [case for case in (*RENAMES, *HELD_BACK, *TRAPS) if case.section == section]
    olds = dict.fromkeys(case.old for case in cases)
    news = dict.fromkeys(sorted((case.new for case in cases), key=lambda label: label[::-1]))
    old = report(2022, **{section: [Row(label, _value(section, 1240)) for label in olds]})
    new = report(2023, **{section: [Row(label, _value(section, 1530)) for label in news]})
    return {
        (pair.old.label, pair.new.label)
        for pair in align(old, new).pairs
        if pair.match == "proposed" and pair.old and pair.new
    }


def test_all_at_once_without_a_place_nothing_is_mixed_up() -> None:
    truth = {(case.old, case.new) for case in (*RENAMES, *HELD_BACK)}
    found = {pair for section in NEIGHBOURS for pair in _proposed_among(section)}
    assert found - truth == set()
    # Some labels stand in a trap as well, so that they have a partner by key already.
    assert len(found) >= 0.6 * len(truth)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Invoerrechten", "Uitvoerrechten"),
        ("Amfetamine", "Methamfetamine"),
        ("Stand 2022", "Stand 2023"),
        ("3-MMC", "4-MMC"),
        ("Interne risico’s", "Externe risico’s"),
        ("Voldoende voorraad", "Onvoldoende voorraad"),
        ("Commerciële vluchten", "Niet-commerciële vluchten"),
        ("Zendingen tot € 22", "Zendingen tot € 150"),
        ("Invoering XYZ fase 5", "Invoering XYZ fase 6"),
        ("Xenonrechten (excl. landbouw)", "Xenonrechten landbouw"),
        ("Xenonrechten incl. landbouw", "Xenonrechten excl. landbouw"),
        ("Aandeel xenoncontroles", "Aantal xenoncontroles"),
        ("Percentage xenoncontroles", "Xenoncontroles"),
        ("Storingen AGS", "Storingen DMS"),
        ("Xenon (AGS)", "Xenon (NCTS)"),
    ],
)
def test_vetoes_work_both_ways(one: str, other: str) -> None:
    assert likeness(one, other).veto
    assert likeness(other, one).veto == likeness(one, other).veto


@pytest.mark.parametrize("case", RENAMES, ids=lambda case: case.old)
def test_likeness_is_symmetric(case: Case) -> None:
    one, other = likeness(case.old, case.new), likeness(case.new, case.old)
    assert (one.veto, one.score) == (other.veto, other.score)


def test_a_text_that_says_the_opposite_is_not_a_rewording() -> None:
    assert alikeness("Er zijn extra mensen geworven.", "Er zijn geen extra mensen geworven.") == 0
    assert alikeness("In 2022 zijn 40 mensen geworven.", "In 2023 zijn 60 mensen geworven.") > 60


def _pairs(old: Sequence[Row], new: Sequence[Row], section: SectionName) -> set[tuple[str, str]]:
    before, after = report(2022, **{section: old}), report(2023, **{section: new})
    pairs = align(before, after).pairs
    return {(p.old.label, p.new.label) for p in pairs if p.old and p.new and p.match == "proposed"}


def test_measures_in_other_words_tell_a_risk() -> None:
    old = [
        Row("Xenon", group="extern", texts=("Wegwerken oude dossiers, opschonen boekhouding.",)),
        Row("Yard", group="extern", texts=("Aanschaf van nieuwe ferryterminals.",)),
    ]
    new = [
        Row("Zink", group="extern", texts=("Bodycams voor de teams in de haven.",)),
        Row("Waas", group="extern", texts=("Oude dossiers weggewerkt, boekhouding opschonen.",)),
    ]
    assert _pairs(old, new, "toprisicos") == {("Xenon", "Waas")}


def test_a_history_that_is_far_off_forbids_a_proposal() -> None:
    old = [Row("Xenonpoeder", 500, {2021: 400}), Row("Cocaïne", 900)]
    new = [Row("Xenon in poeder", 480, {2022: 800, 2021: 640}), Row("Cocaïne", 950)]
    assert _pairs(old, new, "drugsvangsten") == set()
    new = [Row("Xenon in poeder", 480, {2022: 500, 2021: 400}), Row("Cocaïne", 950)]
    assert _pairs(old, new, "drugsvangsten") == {("Xenonpoeder", "Xenon in poeder")}


@pytest.mark.parametrize(
    ("label", "unit"),
    [
        ("Aantal uren toezicht", "uur"),
        ("Toezichtsuren", "uur"),
        ("Surveillance-uren in de haven", "uur"),
        ("Controles van facturen", "aantal"),
        ("Aantal scans", "aantal"),
    ],
)
def test_hours_are_hours_in_a_compound_too(label: str, unit: str) -> None:
    assert unit_of(words_of("controles"), label) == unit
