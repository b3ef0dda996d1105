"""The regenerated report says what the report says: values, places, notes, findings."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from douane_report.errors import UsageError
from douane_report.model import Figure, Jaarrapportage, Origin, Tekst, Value
from douane_report.report import render
from douane_report.report.cells import ORIGIN_WORDS
from douane_report.report.formatting import amount, scale_of
from tests import factory
from tests.report.cases import CASES, FINDINGS
from tests.report.outputs import NAMES, READERS, page_of
from tests.report.pages import folded, read_html, rows_of

ROOT = Path(__file__).parents[2]


def shown(value: Value) -> str:
    """Write what a reader must find of a value, worked out apart from the code under test."""
    reading = value.reading
    if reading.origin is Origin.UNPUBLISHED:
        return "–"
    if reading.value is None:
        return ORIGIN_WORDS[reading.origin]
    if isinstance(reading, Figure):
        assert reading.value is not None
        assert reading.decimals is not None
        return amount(reading.value, reading.decimals, scale_of(reading.decimals))
    return str(reading.value)


@pytest.mark.parametrize("name", NAMES)
def test_every_value_stands_in_the_row_of_its_label(name: str, report: Jaarrapportage) -> None:
    page = page_of(name, report)
    rows = [" ¦ ".join(row) for row in rows_of(page)]
    items = Counter(item.text() for item in page.find("li"))
    for value in report.values():
        if isinstance(value.reading, Tekst):
            assert any(folded(value.reading.value) in item for item in items), value
            continue
        label = folded(str(value.reading.period))
        if value.section != "aangifteregels":
            part = value.measure.startswith("waarvan")
            label = folded(value.measure if part else value.item)
        found = [row for row in rows if label in row and shown(value) in row]
        assert found, (value.item, value.measure, value.reading.period, shown(value))


@pytest.mark.parametrize("name", NAMES)
def test_every_place_is_given(name: str, report: Jaarrapportage) -> None:
    text = folded(page_of(name, report).text())
    for value in report.values():
        place = value.reading.place
        if place is None:
            continue
        where = f"regel {place.line}" if place.line else f"p. {place.page}"
        assert re.search(rf"{re.escape(where)}\b", text), (value, where)


@pytest.mark.parametrize("name", NAMES)
def test_rows_of_2023_as_a_person_reads_them(name: str) -> None:
    rows = rows_of(page_of(name, factory.make_report()))
    by_label = {row[0].removeprefix("↳ "): row for row in rows}
    assert by_label["Invoerrechten"][1:] == ["4.267.258", "24,5%", "regel 129"]
    assert by_label["Totaal"][1:] == ["17.395.454", "100,0%", "regel 137"]
    heroine = ["19", "2.611", "1.734", "105", "625", "−2.592", "−99,3%"]
    assert by_label["Heroïne"][1:8] == heroine
    assert by_label["waarvan maritiem"][1] == "56.858"
    assert by_label["Aantal uren toezicht"][1:6] == [
        "uren",
        "423.738",
        "418.162",
        "−5.576",
        "98,7%",
    ]
    assert by_label["2019"][1:4] == ["324", "+79", "+32%"]
    assert by_label["1"][1:4] == [
        "Onvoldoende medewerkers met de juiste kwalificaties beschikbaar voor het werk van de "
        "Douane",
        "intern",
        "2",
    ]


@pytest.mark.parametrize("name", NAMES)
def test_sources_of_a_row_are_joined(name: str) -> None:
    rows = rows_of(page_of(name, factory.make_report()))
    places = next(row[-1] for row in rows if row[0] == "Cocaïne")
    assert places.replace(";", "") == "2023: regel 185 2022–2019: regel 183"


@pytest.mark.parametrize("name", NAMES)
def test_notes_reasons_and_legend_are_told(name: str) -> None:
    text = page_of(name, factory.make_report()).text()
    for told in (
        "incl. crystal meth",
        "Vanwege de toename van bevindingen van LSD",
        "In dit overzicht zijn de meest voorkomende verdovende middelen opgenomen",
        "De data voor E-commerce in 2021 is vanaf 1 juli",
        "Verloopt minder of anders dan gepland was in het jaarplan.",
        "Onbekend: de kleur is in de tekst verloren gegaan.",
        "Dit verklaart de rode kleur van het programma.",
        "Vastgesteld na beoordeling: de tekst geeft 721 en 653 zonder jaar",
        "Niet gepubliceerd: het verslag drukt “- kg”.",
        "Niet flexibel genoeg zijn qua organisatiecultuur",
        "Verbeteren Informatiepositie Douane (VID)",
        "124 waarden: 104 gelezen",
        factory.SOURCE,
    ):
        assert told in text, told


@pytest.mark.parametrize("name", NAMES)
def test_ambiguous_value_shows_its_candidates_and_no_choice(name: str) -> None:
    page = page_of(name, CASES["ambiguous"]())
    row = next(row for row in rows_of(page) if row[0] == "2022" and "meerduidig" in row[1])
    assert "721 of 653" in row[1]
    assert row[2] in ("", "– niet te berekenen")
    assert "de tekst zegt niet welk cijfer bij welk jaar hoort" in page.text()
    assert "653 (regel 358, “653”): past bij de laagste staaf." in page.text()


@pytest.mark.parametrize("name", NAMES)
def test_year_before_gives_changes(name: str) -> None:
    rows = rows_of(page_of(name, CASES["year-before"]()))
    taxes = next(row for row in rows if row[0] == "Invoerrechten")
    assert taxes[1:6] == ["4.267.258", "4.000.000", "24,5%", "+267.258", "+6,7%"]
    scans = next(row for row in rows if row[0] == "Aantal scancontroles")
    assert scans[2:9] == ["123.090", "135.903", "+12.813", "110,4%", "120.000", "+15.903", "+13,3%"]


@pytest.mark.parametrize("name", NAMES)
def test_facsimile_and_missing_sections_are_plain_to_see(name: str) -> None:
    text = page_of(name, CASES["facsimile"]()).text()
    assert "Facsimile: verzonnen cijfers." in text
    assert "Onvolledig. In de bron is niet gevonden: Toprisico’s." in text
    assert "Niet gevonden. Gezocht naar ‘Toprisico’s’ op 28 bladzijden." in text
    assert "Niet gevonden. Dit onderdeel is niet in de bron gevonden." in text
    assert "de PDF van 28 bladzijden" in text
    assert "De tweede lezer van de PDF las hier “135.908”." in text
    assert "regel" not in " ".join(row[-1] for row in rows_of(page_of(name, CASES["facsimile"]())))


@pytest.mark.parametrize("name", NAMES)
def test_real_report_has_no_banner(name: str) -> None:
    text = page_of(name, factory.make_report()).text()
    assert "Facsimile" not in text
    assert "Onvolledig" not in text


@pytest.mark.parametrize("name", NAMES)
def test_coarser_figure_says_how_it_was_rounded(name: str) -> None:
    report = factory.change_figure(
        factory.make_report(),
        "drugsvangsten",
        "cocaine",
        "hoeveelheid",
        value="59000",
        decimals=-3,
        source_text="59.000 kilo",
    )
    text = page_of(name, report).text()
    assert "Gedrukt als “59.000 kilo”, afgerond op 1.000." in text


@pytest.mark.parametrize("name", NAMES)
def test_two_values_in_one_cell_are_both_shown(name: str) -> None:
    again = factory.figure("7.777", 185, unit="kg")
    qat = factory.find_entry(factory.make_report(), "drugsvangsten", "qat")
    amounts = (*dict(qat)["hoeveelheden"], again)
    report = factory.change_entry(
        factory.make_report(), "drugsvangsten", "qat", hoeveelheden=amounts
    )
    row = next(row for row in rows_of(page_of(name, report)) if row[0] == "Qat")
    assert "684" in row[1]
    assert "7.777" in row[1]


@pytest.mark.parametrize("name", NAMES)
def test_findings_come_failing_first(name: str) -> None:
    text = page_of(name, factory.make_report()).text()
    text = text[text.rindex("Bevindingen") :]
    order = [
        text.index(title)
        for title in (
            "Fouten (1)",
            "Waarschuwingen (1)",
            "Meldingen (1)",
            "Niet te toetsen (1)",
            "Geslaagd (1)",
        )
    ]
    assert order == sorted(order)
    for finding in FINDINGS:
        assert finding.message in text
        assert finding.check in text
    for told in ("verwacht 2", "gevonden 1,73", "marge 2.500", "Drugsvangsten · Heroïne · 2023"):
        assert told in text


def test_only_what_passed_is_folded_away() -> None:
    page = page_of("report.html", factory.make_report())
    folded_away = [node for node in page.find("details") if node.attributes.get("id")]
    assert [node.attributes["id"] for node in folded_away] == ["bevindingen-geslaagd"]


@pytest.mark.parametrize("name", NAMES)
def test_nothing_checked_is_not_told_as_nothing_wrong(name: str) -> None:
    page = READERS[name](render(factory.make_report(), ())[name])
    assert "er is niets gecontroleerd" in page.text()


def test_chart_is_shown_where_there_is_one() -> None:
    drawing = '<svg role="img"><title>Staven</title></svg>'
    made = render(factory.make_report(), (), charts={"aangifteregels": drawing})
    (figure,) = read_html(made["report.html"]).find("figure")
    assert [node.tag for node in figure.find("svg", "title")] == ["svg", "title"]


def test_formats() -> None:
    report = factory.make_report()
    assert list(render(report, (), formats=("md",))) == ["report.md"]
    with pytest.raises(UsageError, match="docx"):
        render(report, (), formats=("md", "docx"))


_SCRIPT = """
import hashlib, locale
locale.setlocale(locale.LC_ALL, "")
from tests.report.cases import CASES, FINDINGS
from douane_report.report import render
for name in sorted(CASES):
    for made in render(CASES[name](), FINDINGS).values():
        print(hashlib.sha256(made).hexdigest())
"""


def test_same_bytes_in_every_time_zone_locale_and_hash_seed() -> None:
    settings = (("UTC", "C", "0"), ("Asia/Tokyo", "C.UTF-8", "1"), ("America/Lima", "C", "4242"))
    outputs = set()
    for zone, locale, seed in settings:
        environment = {
            **os.environ,
            "TZ": zone,
            "LC_ALL": locale,
            "PYTHONHASHSEED": seed,
            "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT))),
        }
        done = subprocess.run(
            [sys.executable, "-c", _SCRIPT], env=environment, capture_output=True, check=True
        )
        outputs.add(done.stdout)
    (hashes,) = outputs
    assert len(hashes.split()) == 2 * len(CASES)
