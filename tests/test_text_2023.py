"""The real text of 2023, value by value, against what a person read in it."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest

from douane_report import extract
from douane_report.model import (
    SECTIONS,
    Entry,
    Figure,
    Jaarrapportage,
    Origin,
    Section,
    SectionName,
    Value,
)
from tests.factory import at, make_report

SEED = Path(__file__).parents[1] / "seeds" / "jaarrapportage-douane-2023.txt"
MADE = list(make_report().values())
ENTRIES = list(make_report().entries())


def name_of(value: Value) -> str:
    return f"{value.section}:{value.key}:{value.measure}:{value.reading.period}"


@pytest.fixture(scope="module")
def report() -> Jaarrapportage:
    return extract(SEED)


@pytest.fixture(scope="module")
def unsettled(tmp_path_factory: pytest.TempPathFactory) -> Jaarrapportage:
    """The report as the text alone has it, without reviewed overrides."""
    return extract(SEED, overrides=tmp_path_factory.mktemp("geen"))


def section_of(report: Jaarrapportage, name: SectionName) -> Section:
    section = report.section(name)
    assert section is not None, f"{name} was not found"
    return section


def test_every_value_and_no_other(report: Jaarrapportage) -> None:
    found = [name_of(value) for value in report.values()]
    assert len(found) == 124
    assert found == [name_of(value) for value in MADE]
    assert report.ontbrekend == ()


@pytest.mark.parametrize("index", range(len(MADE)), ids=map(name_of, MADE))
def test_value(report: Jaarrapportage, index: int) -> None:
    found, made = list(report.values())[index], MADE[index]
    assert found[:5] == made[:5]
    reading, wanted = found.reading, made.reading
    assert reading.value == wanted.value
    assert (reading.period, reading.origin) == (wanted.period, wanted.origin)
    if wanted.value is not None or wanted.origin is Origin.UNPUBLISHED:
        assert reading.place == wanted.place
    if isinstance(wanted, Figure):
        assert isinstance(reading, Figure)
        assert (reading.unit, reading.decimals) == (wanted.unit, wanted.decimals)
    if made.measure != "rang":
        assert reading.source_text == wanted.source_text


@pytest.mark.parametrize("index", range(len(ENTRIES)), ids=[f"{s}:{e.key}" for s, _, e in ENTRIES])
def test_entry(report: Jaarrapportage, index: int) -> None:
    _, _, found = list(report.entries())[index]
    wanted: Entry = ENTRIES[index][2]
    for name in ("key", "item", "known", "place", "notes", "andere_formulering", "koppeling"):
        assert getattr(found, name, "") == getattr(wanted, name, ""), name


def test_origins(report: Jaarrapportage) -> None:
    assert Counter(value.reading.origin for value in report.values()) == {
        Origin.READ: 104,
        Origin.STATED: 1,
        Origin.OVERRIDE: 2,
        Origin.UNPUBLISHED: 1,
        Origin.UNKNOWN: 16,
    }


@pytest.mark.parametrize(
    ("section", "heading", "line"),
    [
        ("afdrachten", "Afdrachten in 2023 (bedragen x € 1.000)", 127),
        ("drugsvangsten", "Drugsvangsten 2023", 172),
        ("controles", "Controles in 2023", 257),
        (
            "toprisicos",
            "Eind 2023 waren onderstaande risico’s formeel de toprisico’s voor de Douane:",
            1437,
        ),
        ("aangifteregels", "Aangifteregels Douane Nederland (x 1 mln)", 314),
    ],
)
def test_headings(report: Jaarrapportage, section: SectionName, heading: str, line: int) -> None:
    found = section_of(report, section)
    assert (found.heading, found.place) == (heading, at(line))


@pytest.mark.parametrize("name", SECTIONS)
def test_notes_of_the_sections(report: Jaarrapportage, name: SectionName) -> None:
    assert section_of(report, name).notes == section_of(make_report(), name).notes


def test_what_the_eu_does_not_get(report: Jaarrapportage) -> None:
    made = make_report().afdrachten
    assert report.afdrachten is not None
    assert made is not None
    figure, wanted = report.afdrachten.perceptiekosten, made.perceptiekosten
    assert figure == wanted
    assert wanted is not None
    assert (wanted.value, wanted.unit, wanted.place) == (Decimal(25), "procent", at(115))


def test_legend_and_paragraphs(report: Jaarrapportage) -> None:
    found, made = report.activiteitenstatus, make_report().activiteitenstatus
    assert found is not None
    assert made is not None
    assert [(row.status, row.betekenis) for row in found.legenda] == [
        ("groen", "Verloopt zoals gepland in het jaarplan."),
        ("oranje", "Verloopt minder of anders dan gepland was in het jaarplan."),
        ("rood", "Verloopt niet zoals gepland in het jaarplan."),
    ]
    assert [row.place for row in found.legenda] == [at(711), at(714), at(717)]
    assert len(found.paragrafen) == 15
    assert found.paragrafen == made.paragrafen


def test_only_what_prose_says_has_a_status(report: Jaarrapportage) -> None:
    assert report.activiteitenstatus is not None
    stated = [it for it in report.activiteitenstatus.activiteiten if it.status.value]
    assert [(it.key, it.status.value, it.status.origin) for it in stated] == [
        ("informatiepositie", "rood", Origin.STATED)
    ]
    assert all(
        it.status.reason for it in report.activiteitenstatus.activiteiten if it not in stated
    )


@pytest.mark.parametrize("period", [2021, 2022])
def test_the_text_alone_does_not_settle_two_totals(unsettled: Jaarrapportage, period: int) -> None:
    assert unsettled.aangifteregels is not None
    total = unsettled.aangifteregels.reeksen[0]
    (figure,) = (it for it in total.aantallen if it.period == period)
    assert (figure.value, figure.decimals, figure.origin) == (None, None, Origin.AMBIGUOUS)
    assert [(it.value, it.source_text, it.place) for it in figure.candidates] == [
        ("653000000", "653", at(358)),
        ("721000000", "721", at(357)),
    ]
    assert figure.reason


def test_an_override_settles_nothing_else(
    report: Jaarrapportage, unsettled: Jaarrapportage
) -> None:
    pairs = zip(report.values(), unsettled.values(), strict=True)
    assert [name_of(one) for one, other in pairs if one.reading != other.reading] == [
        "aangifteregels:totaal:aantal:2021",
        "aangifteregels:totaal:aantal:2022",
    ]


@pytest.mark.parametrize(
    ("text", "other"),
    [("\n", "\r\n"), (" ", "\u00a0"), ("\n", " \t\n"), ("aa", "a\u00ada"), ("fi", "\ufb01")],
    ids=["CRLF", "no-break spaces", "spaces at line ends", "soft hyphens", "ligatures"],
)
def test_how_the_text_is_stored_makes_no_difference(
    unsettled: Jaarrapportage, tmp_path: Path, text: str, other: str
) -> None:
    source = tmp_path / "anders.txt"
    stored = SEED.read_text("utf-8").replace(text, other)
    assert stored != SEED.read_text("utf-8")
    source.write_bytes(stored.encode())
    again = extract(source)
    for one, two in zip(unsettled.values(), again.values(), strict=True):
        assert one[:5] == two[:5]
        assert (one.reading.value, one.reading.origin) == (two.reading.value, two.reading.origin)
