"""What headings on risks say: which group they open."""

from __future__ import annotations

import pytest

from douane_report.sections.toprisicos.words import group_of, is_overarching
from douane_report.sections.vocabulary import words_of


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Vanuit de eigen organisatie (intern)", "intern"),
        ("Vanuit de buitenwereld (extern)", "extern"),
        ("Risico’s vanuit de eigen organisatie", "intern"),
        ("Risico’s vanuit de buitenwereld", "extern"),
        ("Risico’s door externe ontwikkelingen", "extern"),
        ("Risico’s door ontwikkelingen van buitenaf", "extern"),
        ("Risico’s van buiten de Douane", "extern"),
        ("Risico’s in de eigen organisatie", "intern"),
        ("Risico’s uit de organisatie zelf", "intern"),
        ("4.2 Risico’s uit externe ontwikkelingen", "extern"),
        ("4.3 Interne organisatie", "intern"),
        ("Risico’s door internationale ontwikkelingen", None),
        ("Risico’s van internethandel", None),
        ("Intern risicomanagement", None),
        ("Een risicosessie met externe", None),
        ("een sessie over risico’s met externe", None),
        ("Betere communicatie (intern)", None),
        ("De organisatie van het interne overleg", None),
        ("Risico’s, extern en (intern)", None),
    ],
)
def test_the_group_that_a_heading_opens(text: str, group: str | None) -> None:
    assert group_of(text, words_of("toprisicos")) == group


@pytest.mark.parametrize(
    "text",
    [
        "Risico-overstijgende acties",
        "Overkoepelende beheersing",
        "Maatregelen over de volle breedte",
        "Maatregelen voor de hele organisatie",
        "Dienstbrede maatregelen",
        "Acties voor alle risico’s",
        "Organisatiebrede aanpak",
        "4.5 Overkoepelende acties",
        "Gezamenlijke maatregelen",
        "Brede beheersmaatregelen",
        "Maatregelen voor meer dan één risico",
        "Aanpak over de risico’s heen",
        "Wat we voor alle risico’s samen doen",
        "Wat wij tegen meerdere risico’s tegelijk doen",
        "Acties die voor alle risico’s gelden",
    ],
)
def test_other_words_for_overarching_measures(text: str) -> None:
    assert is_overarching(text, words_of("toprisicos"))


@pytest.mark.parametrize(
    "text",
    [
        "Overkoepelende aanpak van ondermijning",
        "Gezamenlijke maatregelen met ketenpartners",
        "Gezamenlijke aanpak",
        "Aanpak per risico",
        "Beheersing van de risico’s",
        "Acties per risico",
        "Algemene acties",
        "De hele organisatie",
        "Risico’s en acties",
        "Overkoepelende risico’s",
        "Integrale aanpak",
        "Acties die de beheersing als geheel versterken.",
        "Wat we samen doen",
        "Wat we doen",
        "Wat we samen doen met ketenpartners",
        "Samen werken in de hele organisatie",
    ],
)
def test_words_that_are_none_for_overarching_measures(text: str) -> None:
    assert not is_overarching(text, words_of("toprisicos"))
