"""The words for one thing, and the things of which one is not the other, as data."""

from __future__ import annotations

from collections import Counter

import pytest

from douane_report.compare.concepts import concepts, kinds, lines_of
from douane_report.compare.names import likeness
from douane_report.compare.phrases import phrases
from douane_report.compare.regrouping import _share_out
from douane_report.compare.vetoes import OTHER_KIND
from douane_report.sections.vocabulary import fold

LINES = [line.split(" | ") for line in lines_of("concepts.toml")]


def test_there_are_many_wordings() -> None:
    assert len(LINES) >= 1300
    assert sum(map(len, LINES)) >= 8000


def test_no_wording_stands_for_two_things() -> None:
    counts = Counter(wording for line in LINES for wording in line)
    assert [wording for wording, number in counts.items() if number > 1] == []


def test_wordings_are_folded() -> None:
    assert [wording for line in LINES for wording in line if fold(wording) != wording] == []


@pytest.mark.parametrize(
    ("text", "unified"),
    [
        ("customer journey", "klantreis"),
        ("vaartuig", "schepen"),
        ("kennishiaten", "tekort aan kennis"),
        ("importbtw", "omzetbelasting bij invoer"),
        ("btw op de invoer", "omzetbelasting op de invoer"),
        ("iets heel anders", "iets heel anders"),
    ],
)
def test_a_text_is_written_in_one_word_for_every_concept(text: str, unified: str) -> None:
    assert concepts().unified(text).strip() == unified


@pytest.mark.parametrize(
    ("text", "unified"),
    [
        ("uitval van het systeem", "uitval systemen"),
        ("de aangifte voor tijdelijke opslag", "de aangiften tijdelijkeopslag"),
        ("afgifte vergunning", "vergunningverlening"),
        ("uitval en systemen", "uitval en systemen"),
        ("systemen", "systemen"),
    ],
)
def test_a_phrase_is_known_in_every_form(text: str, unified: str) -> None:
    assert phrases().unified(text).strip() == unified


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ({"omzetbelasting"}, {"invoerrechten"}, True),
        ({"heroine"}, {"cocaine", "heroine"}, False),
        ({"bier", "controles"}, {"alcohol", "controles"}, False),
        ({"bier"}, {"wijn"}, True),
        ({"bier"}, {"sigaretten"}, True),
        ({"bier"}, {"rotterdam"}, False),
        ({"vrachtschepen", "vliegtuigen"}, {"schepen"}, False),
        ({"vrachtschepen", "vliegtuigen"}, {"schepen", "treinen"}, True),
        ({"post", "zendingen"}, {"post", "zending"}, False),
        ({"post", "zendingen"}, {"post", "verdachten"}, True),
    ],
)
def test_two_of_one_list_are_apart_unless_one_is_the_wider(
    one: set[str], other: set[str], apart: bool
) -> None:
    assert kinds().apart(one, other) is apart


def test_two_names_that_share_all_but_the_tax_are_not_one() -> None:
    old = "Omzetbelasting bij invoer, post- en koerierszendingen"
    assert likeness(old, "Invoerrechten, post- en koerierszendingen").veto == OTHER_KIND


@pytest.mark.parametrize(
    ("whole", "parts", "fit"),
    [
        (
            "Personele veiligheid en integriteit",
            ["Integriteitsschendingen door medewerkers", "Personele veiligheid"],
            True,
        ),
        (
            "Leiderschap, cultuur en integriteit",
            ["Leiderschap en cultuur", "Integriteit"],
            True,
        ),
        ("Leiderschap, cultuur en integriteit", ["Leiderschap", "Integriteit"], False),
        ("Personele veiligheid en integriteit", ["Veiligheid", "Personeel"], False),
        ("Data en ICT", ["ICT en data", "ICT"], False),
    ],
)
def test_a_label_that_joins_things_is_shared_out_over_its_parts(
    whole: str, parts: list[str], fit: bool
) -> None:
    assert _share_out(whole, parts) is fit
