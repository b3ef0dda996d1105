"""Titles of one thing are recognised; titles of two things are kept apart."""

from __future__ import annotations

import pytest

from douane_report.checks.titles import likeness, names_total, same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Leiderschap en cultuur", "Leiderschap & cultuur"),
        ("Douane aantoonbaar in control", "Douane Aantoonbaar In Control"),
        ("E-Commerce", "e-commerce "),
        ("Cocaïne", "Cocaine"),
        ("DWU-verplichtingen", "DWU verplichtingen"),
    ],
)
def test_same(one: str, other: str) -> None:
    assert same(one, other)


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("Fraude met invoerrechten en accijns", "Fraude met accijns en invoerrechten", 3),
        ("Verbetering informatiepositie", "Verbeteren Informatiepositie Douane (VID)", 2),
        ("Digitale Snelweg Douane (DSD)", "Digitale Snelweg Douane", 3),
        ("Integriteit", "Veiligheid en Integriteit", 1),
    ],
)
def test_reworded(one: str, other: str, words: int) -> None:
    assert not same(one, other)
    assert likeness(one, other) == likeness(other, one) == words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Verbeteren scriptbeheer", "Verbeteren Informatiepositie Douane (VID)"),
        ("Datamanagement", "Dienstverlening"),
        ("Invoerrechten", "Uitvoerrechten"),
        ("(VID)", "Integriteit"),
        ("Douane Douane", "Douane Informatie"),
    ],
)
def test_different(one: str, other: str) -> None:
    assert likeness(one, other) == 0


@pytest.mark.parametrize(
    "label",
    ["Totaal", "Subtotaal", "Totaal aantal aangifteregels", "Totale opbrengst", "Alle taken samen"],
)
def test_names_total(label: str) -> None:
    assert names_total(label)


@pytest.mark.parametrize(
    "label", ["Accijnzen", "Waarvan aandeel e-commerce", "Internationale samenwerking", "Somalië"]
)
def test_names_no_total(label: str) -> None:
    assert not names_total(label)
