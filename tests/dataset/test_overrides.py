"""Reviewed readings: what a file may say, and when a line is applied, left alone or refused."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from douane_report.dataset.overrides import OverridesFile, read_overrides
from douane_report.dataset.settle import apply_overrides
from douane_report.errors import UsageError
from douane_report.model import Candidate, Figure, Jaarrapportage, Origin, Status
from tests.commandline import ROOT
from tests.factory import SOURCE, at, blank_figure, find_entry, find_figure, make_report

CANDIDATES = tuple(
    Candidate(value=value, source_text=text, place=at(line), reason="Staat in de grafiek.")
    for value, text, line in (("653000000", "653", 358), ("721000000", "721", 357))
)
EVIDENCE = "https://example.nl/bericht"


def ambiguous(*periods: int) -> Jaarrapportage:
    """Give the report as the text alone gives it: these totals fit either way."""
    report = make_report()
    for period in periods:
        report = blank_figure(
            report,
            "aangifteregels",
            "totaal",
            "aantal",
            period,
            origin=Origin.AMBIGUOUS,
            candidates=CANDIDATES,
            source_text="",
            reason="",
            evidence="",
        )
    return report


def override(replaces: str = "", **changes: object) -> str:
    """Write one override as TOML; None leaves a field out."""
    fields: dict[str, object] = {
        "source": SOURCE,
        "section": "aangifteregels",
        "key": "totaal",
        "measure": "aantal",
        "period": 2022,
        "value": "721000000",
        "decimals": -6,
        "reason": "Past bij het bericht.",
        "evidence": EVIDENCE,
        **changes,
    }
    lines = [
        f"{name} = {str(value).lower() if isinstance(value, bool) else repr(value)}"
        for name, value in fields.items()
        if value is not None
    ]
    default = 'origin = "ambiguous"\ncandidates = ["721000000", "653000000"]'
    return "\n".join(
        [
            "[[override]]",
            *lines,
            "reviewed = 2026-11-24",
            "[override.replaces]",
            replaces or default,
        ]
    )


def read(folder: Path, *texts: str) -> OverridesFile:
    (folder / "2023.toml").write_text("# Nagekeken.\n" + "\n\n".join(texts) + "\n")
    found = read_overrides(folder, 2023)
    assert found is not None
    return found


def test_a_reading_is_replaced_with_its_reason_and_evidence(tmp_path: Path) -> None:
    report = ambiguous(2022)
    settled, record = apply_overrides(report, read(tmp_path, override()))
    figure = find_figure(settled, "aangifteregels", "totaal", "aantal", 2022)
    assert (figure.value, figure.decimals, figure.unit) == (Decimal(721000000), -6, "regels")
    assert figure.origin is Origin.OVERRIDE
    assert (figure.reason, figure.evidence) == ("Past bij het bericht.", EVIDENCE)
    assert [line.value for line in record.applied] == ["721000000"]
    assert record.other_source == ()


def test_the_chosen_candidate_says_where_it_stands(tmp_path: Path) -> None:
    settled, _ = apply_overrides(ambiguous(2022), read(tmp_path, override()))
    figure = find_figure(settled, "aangifteregels", "totaal", "aantal", 2022)
    assert (figure.source_text, figure.place) == ("721", at(357))
    assert figure.candidates == CANDIDATES


def test_the_report_that_was_given_stays_as_it_was(tmp_path: Path) -> None:
    report = ambiguous(2022)
    settled, _ = apply_overrides(report, read(tmp_path, override()))
    assert report == ambiguous(2022)
    assert settled.afdrachten is report.afdrachten
    before = [v for v in report.values() if v.reading.origin is not Origin.AMBIGUOUS]
    after = [v for v in settled.values() if v.reading.evidence != EVIDENCE]
    assert before == after


def test_another_source_is_left_alone_and_accounted_for(tmp_path: Path) -> None:
    report = ambiguous(2022)
    settled, record = apply_overrides(report, read(tmp_path, override(source="0" * 64)))
    assert settled == report
    assert record.applied == ()
    assert [(line.key, line.period) for line in record.other_source] == [("totaal", 2022)]


def test_a_status_can_be_settled(tmp_path: Path) -> None:
    report = make_report()
    (key,) = [
        value.key
        for value in report.values()
        if value.item == "E-Commerce" and isinstance(value.reading, Status)
    ]
    text = override(
        'origin = "unknown"',
        section="activiteitenstatus",
        key=key,
        measure="status",
        period=2023,
        value="rood",
        decimals=None,
    )
    settled, _ = apply_overrides(report, read(tmp_path, text))
    (reading,) = [
        reading for _, reading in find_entry(settled, "activiteitenstatus", key).readings()
    ]
    assert (reading.value, reading.origin) == ("rood", Origin.OVERRIDE)


def test_a_misprint_can_be_replaced_by_its_printed_value(tmp_path: Path) -> None:
    text = override(
        'origin = "read"\nvalue = "684"\nsource_text = "684 kg"',
        section="drugsvangsten",
        key="qat",
        measure="hoeveelheid",
        period=2023,
        value=685,
        decimals=0,
    )
    settled, _ = apply_overrides(make_report(), read(tmp_path, text))
    assert find_figure(settled, "drugsvangsten", "qat", "hoeveelheid").value == Decimal(685)


@pytest.mark.parametrize(
    ("report", "text", "says"),
    [
        (make_report, override(), "no longer the one that the override replaces: it is override"),
        (lambda: ambiguous(2022), override(key="totalen"), "has: e-commerce, totaal"),
        (lambda: ambiguous(2022), override(period=2017), "there is no reading"),
        (
            lambda: ambiguous(2022),
            override('origin = "ambiguous"\ncandidates = ["653000000", "722000000"]'),
            "one of 653000000, 721000000",
        ),
        (lambda: ambiguous(2022), override('origin = "ambiguous"'), "no longer the one"),
        (lambda: ambiguous(2022), override('origin = "unknown"'), "no longer the one"),
        (
            lambda: ambiguous(2022),
            override(
                'origin = "ambiguous"\ncandidates = ["653000000", "721000000"]\nsource_text = "x"'
            ),
            "from 'x'",
        ),
    ],
)
def test_a_reading_that_is_no_longer_there_stops_the_run(
    report: Callable[[], Jaarrapportage], text: str, says: str, tmp_path: Path
) -> None:
    with pytest.raises(UsageError, match=says) as caught:
        apply_overrides(report(), read(tmp_path, text))
    assert caught.value.code == "override-stale"
    assert caught.value.where == f"{tmp_path / '2023.toml'}:2"


def test_a_value_must_be_among_the_candidates(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="none of the readings that fit") as caught:
        apply_overrides(ambiguous(2022), read(tmp_path, override(value="700000000")))
    assert caught.value.code == "override-outside-candidates"


def test_a_value_outside_the_candidates_can_be_meant(tmp_path: Path) -> None:
    text = override(value="700000000", outside_candidates=True)
    settled, _ = apply_overrides(ambiguous(2022), read(tmp_path, text))
    figure = find_figure(settled, "aangifteregels", "totaal", "aantal", 2022)
    assert (figure.value, figure.source_text) == (Decimal(700000000), "")


def test_the_line_of_a_later_override_is_named(tmp_path: Path) -> None:
    first, second = override(), override(period=2021, value="653000000")
    with pytest.raises(UsageError) as caught:
        apply_overrides(ambiguous(2022), read(tmp_path, first, second))
    assert caught.value.where == f"{tmp_path / '2023.toml'}:{len(first.splitlines()) + 3}"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[[override]\n", "no TOML"),
        ("[[overide]]\n", "nothing but .*overide"),
        ('title = "x"\n', "nothing but .*title"),
        ("[override]\n", "nothing but"),
        (override(valeu="1"), "valeu: Extra inputs"),
        (override(evidence=None), "evidence: Field required"),
        (override(evidence="de krant"), "evidence: String should match"),
        (override(reason=""), "reason: String should have at least"),
        (override(source="abc"), "source: String should match"),
        (override(section="afdracht"), "section: Input should be"),
        (override(value=721.5), "value: Input should be a valid string"),
        (override(period="2022"), "period: Input should be a valid integer"),
        (override(decimals="-6"), "decimals: Input should be a valid integer"),
        (override('origin = "gelezen"'), "replaces.origin: Input should be"),
        (override('origin = "read"\nvalues = "1"'), "replaces.values: Extra inputs"),
    ],
)
def test_a_file_that_is_not_well_formed_is_refused(text: str, says: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=says) as caught:
        read(tmp_path, text)
    assert caught.value.code == "overrides-damaged"
    assert str(tmp_path / "2023.toml") in caught.value.where


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"value": "721.000.000", "outside_candidates": True}, "plain number"),
        ({"value": "7.21e8", "outside_candidates": True}, "plain number"),
        ({"decimals": None}, "`decimals`"),
    ],
)
def test_a_figure_needs_a_plain_number_and_a_precision(
    changes: dict[str, object], says: str, tmp_path: Path
) -> None:
    with pytest.raises(UsageError, match=says):
        apply_overrides(ambiguous(2022), read(tmp_path, override(**changes)))


def test_a_status_must_be_a_colour(tmp_path: Path) -> None:
    report = make_report()
    value = next(
        v
        for v in report.values()
        if isinstance(v.reading, Status) and v.reading.origin is Origin.UNKNOWN
    )
    text = override(
        'origin = "unknown"',
        section="activiteitenstatus",
        key=value.key,
        measure="status",
        period=2023,
        value="paars",
        decimals=None,
    )
    with pytest.raises(UsageError, match="no valid reading"):
        apply_overrides(report, read(tmp_path, text))


def test_two_lines_for_one_reading_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="the one in line 2") as caught:
        read(tmp_path, override(), override())
    assert caught.value.code == "overrides-double"


def test_a_year_without_a_file_has_no_overrides(tmp_path: Path) -> None:
    assert read_overrides(tmp_path, 2023) is None


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such folder"):
        read_overrides(tmp_path / "overides", 2023)


def test_the_projects_own_file_settles_the_two_totals_of_the_chart() -> None:
    own = read_overrides(ROOT / "data" / "overrides", 2023)
    assert own is not None
    settled, record = apply_overrides(ambiguous(2021, 2022), own)
    totals = {
        value.reading.period: value.reading
        for value in settled.values()
        if (value.section, value.key) == ("aangifteregels", "totaal")
    }
    assert isinstance(totals[2021], Figure)
    assert (totals[2021].value, totals[2021].source_text) == (Decimal(653000000), "653")
    assert (totals[2022].value, totals[2022].source_text) == (Decimal(721000000), "721")
    assert {totals[period].origin for period in (2021, 2022)} == {Origin.OVERRIDE}
    assert len(record.applied) == 2
    assert record.other_source == ()
