"""What headings on risks say: which group they open."""

from __future__ import annotations

import pytest

from douane_report.sections.risk_words import group_of
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
        ("Betere communicatie (intern)", None),
        ("De organisatie van het interne overleg", None),
        ("Risico’s, extern en (intern)", None),
    ],
)
def test_the_group_that_a_heading_opens(text: str, group: str | None) -> None:
    assert group_of(text, words_of("toprisicos")) == group
