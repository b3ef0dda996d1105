"""What things are called: folding, keys, headings, and the soundness of the data file itself."""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files
from itertools import combinations
from typing import Any

import pytest

from douane_report.model import SECTIONS
from douane_report.sections.tabular.measure_words import measure_of
from douane_report.sections.vocabulary import (
    fold,
    is_of_another,
    slug,
    strip_marker,
    words,
    words_of,
)

DATA: dict[str, Any] = tomllib.loads(
    files("douane_report.sections").joinpath("vocabulary.toml").read_text("utf-8")
)
TABLES = [
    (section, table)
    for section in SECTIONS
    for table, content in DATA[section].items()
    if isinstance(content, dict) and table != "breaks"
]
NAMES = [
    (section, table, key, name)
    for section, table in TABLES
    for key, names in DATA[section][table].items()
    for name in names
]


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Cocaïne", "cocaine"),
        ("XTC / MDMA", "xtc mdma"),
        ("  Omzetbelasting\u00a0bij   invoer ", "omzetbelasting bij invoer"),
        ("Toprisico’s 2023", "toprisico s 2023"),
        ("E-Commerce", "e commerce"),
        ("Coördinatie, “geïnd” én meer…", "coordinatie geind en meer"),
        ("Heroi\u0308ne", "heroine"),
        ("IJMUIDEN", "ijmuiden"),
        ("ß", "ss"),
        ("€ 1.000", "1 000"),
        ("…", ""),
        ("", ""),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert fold(fold(text)) == folded


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Fraude met accijns en invoerrechten", "fraude-met-accijns-en-invoerrechten"),
        ("XTC/MDMA", "xtc-mdma"),
        ("3-MMC", "3-mmc"),
        ("CO2-uitstoot (ton)", "co2-uitstoot-ton"),
        ("…", "zonder-naam"),
        ("", "zonder-naam"),
    ],
)
def test_slug(text: str, key: str) -> None:
    assert slug(text) == key


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Invoerrechten*", "Invoerrechten"),
        ("Invoerrechten **", "Invoerrechten"),
        ("Invoerrechten¹", "Invoerrechten"),
        ("Invoerrechten (1)", "Invoerrechten"),
        ("Invoerrechten 1)", "Invoerrechten"),
        ("Invoerrechten†", "Invoerrechten"),
        ("Digitale Snelweg Douane (DSD)", "Digitale Snelweg Douane (DSD)"),
        ("Artikel 1", "Artikel 1"),
        ("CO2", "CO2"),
    ],
)
def test_strip_marker(text: str, plain: str) -> None:
    assert strip_marker(text) == plain


# -- the data file ---------------------------------------------------------------------------


@pytest.mark.parametrize(("section", "table"), TABLES)
def test_no_name_means_two_things(section: str, table: str) -> None:
    meanings: dict[str, set[str]] = {}
    for key, names in DATA[section][table].items():
        for name in names:
            meanings.setdefault(fold(name), set()).add(key)
    assert {name: keys for name, keys in meanings.items() if len(keys) > 1} == {}


@pytest.mark.parametrize(("section", "table"), TABLES)
def test_no_name_is_given_twice(section: str, table: str) -> None:
    listed = [name for names in DATA[section][table].values() for name in names]
    assert len(listed) >= 2
    assert sorted(listed) == sorted(set(listed))
    assert "" not in map(fold, listed)


@pytest.mark.parametrize("section", SECTIONS)
def test_keys_are_stable_identifiers(section: str) -> None:
    keys = list(DATA[section]["labels"])
    assert keys
    for key in keys:
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", key)


@pytest.mark.parametrize("section", [name for name in SECTIONS if "breaks" in DATA[name]])
def test_each_break_is_of_a_known_key(section: str) -> None:
    assert DATA[section]["breaks"]
    for key, breaks in DATA[section]["breaks"].items():
        assert breaks
        assert key in DATA[section]["labels"]
        assert all(re.match(r"^(19|20)\d\d: \S", text) for text in breaks)


@pytest.mark.parametrize(("section", "table", "key", "name"), NAMES)
def test_every_name_is_found(section: str, table: str, key: str, name: str) -> None:
    for text in (name, name.upper(), f" {name} ", f"{name}*", f"{name} ¹"):
        assert words_of(section).lookup(table, text) == key


@pytest.mark.parametrize("section", SECTIONS)
def test_every_heading_is_found_with_or_without_a_number(section: str) -> None:
    headings = words_of(section).headings
    assert len(headings) >= 2
    for heading in headings:
        printed = heading.replace("{jaar}", "2031")
        for text in (printed, f"2.1 {printed}", f"Tabel 3 {printed}", f"3.1.2. {printed.upper()}"):
            assert words_of(section).heading_in(text) is not None, text


@pytest.mark.parametrize(("one", "other"), list(combinations(SECTIONS, 2)))
def test_no_heading_opens_two_sections(one: str, other: str) -> None:
    for heading in DATA[one]["headings"]:
        assert words_of(other).heading_in(heading.replace("{jaar}", "2031")) is None


@pytest.mark.parametrize(
    ("section", "text"),
    [
        ("afdrachten", "De afdrachten in 2023 waren hoog"),
        ("afdrachten", "Afdrachtenstelsel"),
        ("drugsvangsten", "Meer drugsvangsten 2023"),
        ("controles", "Administratieve controles"),
        ("toprisicos", "Risico's"),
        ("aangifteregels", "Aangiften"),
        ("afdrachten", ""),
    ],
)
def test_what_is_no_heading(section: str, text: str) -> None:
    assert words_of(section).heading_in(text) is None


# -- keys ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("section", "label", "key", "is_known"),
    [
        ("drugsvangsten", "Cocaïne", "cocaine", True),
        ("drugsvangsten", "COCAINE *", "cocaine", True),
        ("drugsvangsten", "Hasj", "hasjiesj", True),
        ("drugsvangsten", "XTC/MDMA", "xtc-mdma", True),
        ("drugsvangsten", "Hennep / marihuana", "marihuana", True),
        ("drugsvangsten", "Amfetamine (speed)", "amfetamine", True),
        ("drugsvangsten", "Speed/amfetamine *", "amfetamine", True),
        ("drugsvangsten", "Hennep / hasj", "hennep-hasj", False),
        ("drugsvangsten", "Amfetamine (pasta)", "amfetamine-pasta", False),
        ("drugsvangsten", "Hasj / hasj", "hasj-hasj", False),
        ("drugsvangsten", "Fentanyl", "fentanyl", False),
        ("drugsvangsten", "Heroïne en cocaïne", "heroine-en-cocaine", False),
        ("afdrachten", "Invoerrechten", "invoerrechten", True),
        ("afdrachten", "Uitvoerrechten", "uitvoerrechten", False),
        ("controles", "Aantal scans", "scancontroles", True),
        ("activiteitenstatus", "Fraude met accijns en invoerrechten", "fraude", True),
        ("toprisicos", "DWU verplichtingen", "dwu-verplichtingen", True),
        ("aangifteregels", "Andere aangifteregels¹", "andere-aangifteregels", False),
    ],
)
def test_key_of(section: str, label: str, key: str, is_known: bool) -> None:
    assert words_of(section).key_of(label) == (key, is_known)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Invoerrechten", "Uitvoerrechten"), ("Amfetamine", "Methamfetamine"), ("MDMA", "MMA")],
)
def test_likeness_is_no_match(one: str, other: str) -> None:
    for section in ("afdrachten", "drugsvangsten"):
        assert words_of(section).key_of(one)[0] != words_of(section).key_of(other)[0]


def test_names_come_longest_first() -> None:
    names = [name for name, _ in words_of("controles").names("columns")]
    assert names == sorted(names, key=lambda name: (-len(name), name))
    assert "doelstelling" in names


@pytest.mark.parametrize(
    ("text", "listed"),
    [("Totaal", True), ("TOTAAL AFDRACHTEN", True), ("Subtotaal", False), ("", False)],
)
def test_listed(text: str, listed: bool) -> None:
    assert words_of("afdrachten").listed("total", text) is listed
    assert not words_of("controles").listed("total", text)


def test_lists_outside_the_sections() -> None:
    assert words("title")[0] == "Jaarrapportage Douane"
    assert "facsimile" in words("facsimile")


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Aantal scancontroles", True),
        ("Accijnzen", True),
        ("Cocaïne", False),
        ("Een nieuw middel", False),
    ],
)
def test_names_of_other_sections_are_told(name: str, other: bool) -> None:
    assert is_of_another("drugsvangsten", name) is other


@pytest.mark.parametrize(
    ("head", "measure"),
    [
        ("Behaald", "realisatie"),
        ("Verricht", "realisatie"),
        ("Afspraak", "doelstelling"),
        ("Jaardoel", "doelstelling"),
        ("Verschil", None),
    ],
)
def test_heads_of_controles_are_told(head: str, measure: str | None) -> None:
    assert measure_of(words_of("controles"), head) == measure
