"""Every known change between two made reports is listed, and nothing else is."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from douane_report.compare import COLUMNS, Change, Comparison, compare
from douane_report.errors import UsageError
from douane_report.model import Jaarrapportage, Origin
from tests import factory
from tests.compare.reports import Row, report
from tests.compare.years import new_report, old_report


@pytest.fixture(scope="module")
def compared() -> Comparison:
    return compare(old_report(), new_report())


def find(compared: Comparison, label: str, kind: str = "year", measure: str = "") -> list[Change]:
    return [
        row
        for row in compared.rows
        if row.comparison == kind
        and label in (row.item_old, row.item_new)
        and measure in ("", row.measure)
    ]


def one(compared: Comparison, label: str, kind: str = "year", measure: str = "") -> Change:
    (row,) = find(compared, label, kind, measure)
    return row


def test_columns_are_those_of_the_contract() -> None:
    assert (
        *("comparison", "section", "measure", "unit"),
        *("key_old", "item_old", "group_old", "key_new", "item_new", "group_new"),
        *("period_old", "period_new", "match", "change", "value_old", "value_new"),
        *("absolute", "relative", "reason"),
    ) == COLUMNS


def test_every_change_is_listed_and_no_other(compared: Comparison) -> None:
    counts = Counter((row.match, row.change) for row in compared.rows if row.comparison == "year")
    assert counts == {
        # Invoerrechten, cocaïne, heroïne, uren; integriteit, vervanging; two ranks.
        ("key", "changed"): 8,
        ("key", "within-rounding"): 1,  # tabaksaccijns
        ("key", "same"): 4,  # ketamine, monsternames, dienstverlening, training
        ("key", "not-comparable"): 3,  # LSD, duikinspecties, datamanagement
        # lachgas, ambulante controles, and the wording of one measure
        ("proposed", "changed"): 3,
        ("proposed", "not-comparable"): 2,  # kruiden en zaden
        ("", "new"): 4,  # vliegbelasting, e-commerce, corruptie, a measure
        ("", "gone"): 3,  # kolenbelasting, uitval, a measure
    }


@pytest.mark.parametrize(
    ("label", "absolute", "relative"),
    [
        ("Invoerrechten", 1_067_258_000, "0.333518"),
        ("Heroïne", -2_592, "-0.992723"),
        ("Aantal uren toezicht", -89_962, "-0.177047"),
    ],
)
def test_differences(compared: Comparison, label: str, absolute: int, relative: str) -> None:
    row = one(compared, label)
    assert (row.change, row.absolute, row.relative) == ("changed", absolute, Decimal(relative))


def test_a_change_within_rounding_says_which_rounding(compared: Comparison) -> None:
    row = one(compared, "Tabaksaccijns")
    assert row.change == "within-rounding"
    assert row.reason == "gelijk binnen afronding: 2023 is afgerond op € 1.000.000"


def test_neighbouring_whole_numbers_are_a_change() -> None:
    # Half a unit on either side makes the intervals touch, and no more.
    sides = [
        report(year, drugsvangsten=[Row("LSD", value)]) for year, value in ((2022, 4), (2023, 5))
    ]
    assert one(compare(*sides), "LSD").change == "changed"


@pytest.mark.parametrize(
    ("label", "reason"),
    [
        ("LSD", "nieuw is niet gepubliceerd"),
        ("Datamanagement", "oud is onbekend"),
        ("Aantal duikinspecties", "de eenheid is gewijzigd van aantal in uur"),
    ],
)
def test_what_cannot_be_compared_says_why(compared: Comparison, label: str, reason: str) -> None:
    row = one(compared, label)
    assert (row.change, row.reason) == ("not-comparable", reason)
    assert (row.absolute, row.relative) == (None, None)


def test_a_rename_is_proposed_with_its_reason_and_compared(compared: Comparison) -> None:
    row = one(compared, "Lachgas")
    assert (row.match, row.change, row.item_new) == (
        "proposed",
        "changed",
        "Distikstofmonoxide (lachgas)",
    )
    assert (row.value_old, row.value_new) == (310, 290)
    assert "zelfde cijfer over 2021 en 2022 in beide verslagen" in row.reason
    assert [each.change for each in find(compared, "Lachgas", "restatement")] == ["same", "same"]


def test_a_split_has_a_row_per_part_with_the_sum(compared: Comparison) -> None:
    rows = find(compared, "Kruiden en zaden")
    assert [(row.item_new, row.value_old, row.value_new) for row in rows] == [
        ("Kruiden", 500, 350),
        ("Zaden", 500, 260),
    ]
    assert {(row.match, row.change) for row in rows} == {("proposed", "not-comparable")}
    assert "over 2022 is 290 kg + 210 kg gelijk aan 500 kg" in rows[0].reason


def test_a_merge_is_the_other_way_round() -> None:
    turned = compare(new_report(), old_report())
    rows = find(turned, "Kruiden en zaden")
    assert [(row.item_old, row.item_new) for row in rows] == [
        ("Kruiden", "Kruiden en zaden"),
        ("Zaden", "Kruiden en zaden"),
    ]
    assert all("is samengevoegd uit" in row.reason for row in rows)


def test_parts_that_do_not_add_up_are_no_split() -> None:
    old = report(2022, drugsvangsten=[Row("Kruiden en zaden", 500, {2021: 400})])
    parts = [Row("Kruiden", 350, {2022: 290}), Row("Zaden", 260, {2022: 260})]
    changes = {row.change for row in compare(old, report(2023, drugsvangsten=parts)).rows}
    assert changes == {"new", "gone"}


def test_a_key_that_stands_twice_is_not_matched_in_silence() -> None:
    old = report(2022, drugsvangsten=[Row("XTC / MDMA", 363)])
    parts = [Row("XTC", 300, {2022: 263}), Row("MDMA", 90, {2022: 100})]
    rows = find(compare(old, report(2023, drugsvangsten=parts)), "XTC / MDMA")
    assert {(row.match, row.change) for row in rows} == {("proposed", "not-comparable")}
    assert len(rows) == 2


def test_a_row_under_another_heading_is_the_same_row(compared: Comparison) -> None:
    row = one(compared, "Dienstverlening")
    assert (row.change, row.group_old, row.group_new) == ("same", "Handhaving", "Dienst")
    assert any("stond onder “Handhaving”" in remark.message for remark in compared.remarks)


def test_a_known_alias_is_the_same_row() -> None:
    old = report(2022, drugsvangsten=[Row("Qat", 684)])
    new = report(2023, drugsvangsten=[Row("Khat", 684)])
    row = one(compare(old, new), "Qat")
    assert (row.match, row.change, row.item_new) == ("key", "same", "Khat")
    stale = factory.change_entry(old, "drugsvangsten", "qat", key="qat-oud", known=False)
    assert one(compare(stale, new), "Qat").match == "alias"


def test_statuses_and_ranks(compared: Comparison) -> None:
    status = one(compared, "Integriteit")
    assert (status.change, status.value_old, status.value_new) == ("changed", "groen", "oranje")
    assert (status.absolute, status.unit) == (None, "")
    rank = one(compared, "DWU-verplichtingen", measure="rang")
    assert (rank.change, rank.absolute, rank.relative) == ("changed", 1, None)
    assert rank.reason == "gedaald van plaats 1 naar 2"


def test_measures_are_a_multiset() -> None:
    old = report(2022, toprisicos=[Row("DWU-verplichtingen", texts=("Aap.", "Aap.", "Noot."))])
    new = report(2023, toprisicos=[Row("DWU-verplichtingen", texts=("Noot.", "Aap."))])
    rows = find(compare(old, new), "DWU-verplichtingen", measure="maatregel")
    assert [(row.change, row.value_old) for row in rows] == [
        ("same", "Noot."),
        ("same", "Aap."),
        ("gone", "Aap."),
    ]


def test_restatements(compared: Comparison) -> None:
    rows = {
        (row.item_new, row.period_new): row.change
        for row in compared.rows
        if row.comparison == "restatement" and row.match == "key"
    }
    assert rows == {
        ("Cocaïne", 2022): "same",
        ("Cocaïne", 2021): "same",
        ("Heroïne", 2022): "changed",
        ("Heroïne", 2021): "same",
    }
    restated = find(compared, "Heroïne", "restatement")[0]
    assert (restated.value_old, restated.value_new) == (2_611, 2_650)
    assert restated.old is not None
    assert restated.new is not None
    assert (restated.old.report_year, restated.new.report_year) == (2022, 2023)


def test_tolerance() -> None:
    strict, loose = (
        one(compare(old_report(), new_report(), tolerance=share), "Aantal uren toezicht")
        for share in ("0.17", "0.18")
    )
    assert (strict.change, loose.change) == ("changed", "within-rounding")
    assert loose.reason == "binnen de opgegeven tolerantie van 18%"


@pytest.mark.parametrize("share", ["-0.1", "veel", "NaN", "Infinity"])
def test_a_tolerance_that_is_none_is_refused(share: str) -> None:
    with pytest.raises(UsageError, match="no number of 0 or more"):
        compare(old_report(), new_report(), tolerance=share)


def test_a_section_that_is_missing_says_so() -> None:
    new = factory.rebuild(new_report(), controles=None)
    rows = [row for row in compare(old_report(), new).rows if row.section == "controles"]
    assert {row.change for row in rows} == {"gone"}
    assert {row.reason for row in rows} == {
        "het onderdeel is niet gevonden in het verslag over 2023"
    }


def test_two_runs_on_one_year_show_a_moved_value() -> None:
    before = factory.make_report()
    after = factory.change_figure(
        before, "controles", "scancontroles", "realisatie", place=factory.at(4), source_text="x"
    )
    assert not compare(before, after).differs
    moved = compare(before, after, provenance=True)
    assert moved.differs
    assert [(each.field, each.new) for each in moved.provenance] == [
        ("regel", "4"),
        ("gelezen tekst", "x"),
    ]


@pytest.mark.parametrize("make", [old_report, new_report, factory.make_report])
def test_a_report_against_itself_is_the_same(make: object) -> None:
    whole = make() if callable(make) else None
    assert isinstance(whole, Jaarrapportage)
    compared = compare(whole, whole, provenance=True)
    assert {row.change for row in compared.rows} == {"same"}
    assert {row.match for row in compared.rows} == {"key"}
    assert not compared.differs
    assert compared.only_changes().rows == ()


def _numbers(report: Jaarrapportage) -> Counter[tuple[str, str, str]]:
    return Counter(
        (value.section, value.item, value.measure)
        for value in report.values()
        if value.reading.period == report.report_year
    )


_LABELS = st.sampled_from(
    [
        *("Cocaïne", "Qat", "Khat", "Heroïne", "Heroïne (incl. opium)", "Lachgas", "Fentanyl"),
        *("3-MMC", "4-MMC", "XTC", "MDMA", "XTC / MDMA", "Kruiden", "Zaden", "Kruiden en zaden"),
        *("=1+1", "💊"),
    ]
)
_VALUES = st.one_of(st.none(), st.integers(0, 10**7))
_ROWS = st.builds(
    Row,
    _LABELS,
    _VALUES,
    st.dictionaries(st.sampled_from([2020, 2021]), st.integers(0, 10**7), max_size=2),
    decimals=st.sampled_from([0, -3, 1]),
    origin=st.sampled_from([Origin.UNPUBLISHED, Origin.UNKNOWN]),
)
_REPORTS = st.lists(_ROWS, max_size=7)
_CALM = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)


@_CALM
@given(_REPORTS, _REPORTS)
def test_every_figure_of_both_sides_appears_once(olds: list[Row], news: list[Row]) -> None:
    old, new = report(2022, drugsvangsten=olds), report(2023, drugsvangsten=news)
    rows = [row for row in compare(old, new).rows if row.comparison == "year"]
    regrouped = [row for row in rows if "gesplitst" in row.reason or "samengevoegd" in row.reason]
    for side, whole in (("old", old), ("new", new)):
        shown = Counter(
            (row.section, getattr(row, f"item_{side}"), row.measure)
            for row in rows
            if getattr(row, f"item_{side}")
        )
        # The whole of a split stands against each of its parts.
        repeated = Counter(
            (row.section, getattr(row, f"item_{side}"), row.measure)
            for row in regrouped
            if getattr(row, f"item_{side}")
        )
        assert set(shown) == set(_numbers(whole))
        for name, number in _numbers(whole).items():
            assert shown[name] == number or name in repeated


@_CALM
@given(_REPORTS, _REPORTS)
def test_turned_round_it_says_the_same(olds: list[Row], news: list[Row]) -> None:
    old, new = report(2022, drugsvangsten=olds), report(2023, drugsvangsten=news)
    turned = {"new": "gone", "gone": "new"}
    there = Counter(
        (row.comparison, row.item_old, row.item_new, row.match, row.change, row.value_old)
        for row in compare(old, new).rows
    )
    back = Counter(
        (r.comparison, r.item_new, r.item_old, r.match, turned.get(r.change, r.change), r.value_new)
        for r in compare(new, old).rows
    )
    assert there == back


@_CALM
@given(_REPORTS)
def test_nothing_differs_from_itself(rows: list[Row]) -> None:
    whole = report(2022, drugsvangsten=rows)
    assert {row.change for row in compare(whole, whole).rows} == ({"same"} if rows else set())
