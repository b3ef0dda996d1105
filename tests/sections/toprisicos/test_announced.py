"""Lists under sentences on the top risks: the risks themselves, or what is agreed on about them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.model import Toprisicos
from douane_report.sections.context import Found
from tests.document.making import Draw
from tests.sections.toprisicos.risk_pages import RISKS, result, section_of, write
from tests.sections.toprisicos.test_lists import treated

NAMES = [name for name, _, _ in RISKS]
RANKED = list(enumerate(NAMES, start=1))
AGREED = (
    "We voeren elk jaar een uitwijktest uit.",
    "De directie bespreekt de risico’s elk kwartaal.",
    "Er komt een tweede rekencentrum.",
)
TERSE = ("Elke maand overleg met de directie", "Een tweede rekencentrum inrichten")
ABOUT = [
    "Over de toprisico’s is afgesproken:",
    "Voor de toprisico’s geldt:",
    "Met betrekking tot de toprisico’s hebben we het volgende besloten:",
    "Rond onze belangrijkste risico’s spraken we af:",
    "Om de toprisico’s te verkleinen gaan we:",
    "De toprisico’s hebben de volgende gevolgen:",
    "De toprisico’s worden als volgt gevolgd:",
    "Hierover is afgesproken:",
    "De toprisico’s zijn bekend. Zo gaan we ermee om:",
    "We bespreken in het overleg met de directie onze|toprisico’s, en hebben afgesproken:",
]
RISKY = [
    "Dit zijn de toprisico’s:",
    "We onderscheiden de volgende toprisico’s:",
    "De toprisico’s luiden als volgt:",
    "In het volgende overzicht staan de toprisico’s:",
    "Voor de Douane gelden vijf toprisico’s:",
    "Met elkaar hebben we de volgende risico’s afgesproken:",
    "Dit is de rangorde van de toprisico’s:",
    "We besteden vooral aandacht aan deze toprisico’s:",
]


def listed(lead: str, items: Sequence[str], numbered: bool, title: str, y: float = 470) -> Draw:
    """Give a page with a list under a sentence, which may go over two lines."""

    def draw(canvas: Canvas) -> None:
        at = write(canvas, 40, y, title, bold=True, size=16) - 8
        for line in lead.split("|"):
            at = write(canvas, 40, at, line)
        for rank, item in enumerate(items, start=1):
            write(canvas, 46, at, f"{rank}." if numbered else "•")
            at = write(canvas, 60, at, item)

    return draw


def ranks_in(section: Toprisicos) -> list[tuple[int, str]]:
    """Give the risks that have a rank, with it."""
    return [(int(it.rang.value), it.item) for it in section.risicos if it.rang.value]


@pytest.mark.parametrize("lead", ABOUT)
@pytest.mark.parametrize("items", [AGREED, TERSE])
@pytest.mark.parametrize("numbered", [False, True])
def test_what_is_agreed_on_is_no_list_of_risks(
    lead: str, items: Sequence[str], numbered: bool
) -> None:
    for title in ("Toprisico’s", "Wat wij deden"):
        assert not isinstance(result(listed(lead, items, numbered, title)), Found)


@pytest.mark.parametrize("lead", RISKY)
@pytest.mark.parametrize("numbered", [False, True])
def test_sentences_that_announce_risks(lead: str, numbered: bool) -> None:
    section = section_of(listed(lead, NAMES, numbered, "Wat ons bedreigt"))
    assert ranks_in(section) == RANKED


@pytest.mark.parametrize("lead", ABOUT)
def test_the_list_after_what_is_agreed_on(lead: str) -> None:
    def draw(canvas: Canvas) -> None:
        listed(lead, AGREED, False, "Toprisico’s")(canvas)
        listed(RISKY[0], NAMES, True, "De lijst", 330)(canvas)

    section = section_of(draw)
    assert ranks_in(section) == RANKED


@pytest.mark.parametrize("lead", ABOUT)
def test_risks_with_measures_are_a_list_whatever_leads_to_them(lead: str) -> None:
    section = section_of(listed(lead, NAMES, True, "Toprisico’s"), treated)
    assert sorted(ranks_in(section)) == RANKED


TITLES = [
    "Afspraken over de toprisico’s",
    "Gevolgen van de toprisico’s",
    "Zo beheersen we de toprisico’s",
    "Toprisico’s: afspraken",
    "Stappen tegen onze toprisico’s",
]
RISKY_TITLES = [
    "Overzicht van de toprisico’s",
    "De toprisico’s van de Douane",
    "Rangorde van de toprisico’s",
    "Onze toprisico’s",
]


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("lead", ["", "Dit zijn de onderwerpen waarover we spraken."])
def test_titles_over_something_about_risks(title: str, lead: str) -> None:
    for items, numbered in ((AGREED, True), (TERSE, False), ((*TERSE, *AGREED), True)):
        assert not isinstance(result(listed(lead, items, numbered, title)), Found)


@pytest.mark.parametrize("title", TITLES)
def test_risks_with_measures_are_a_list_under_such_a_title(title: str) -> None:
    section = section_of(listed("", NAMES, True, title), treated)
    assert sorted(ranks_in(section)) == RANKED


@pytest.mark.parametrize("title", RISKY_TITLES)
def test_titles_over_risks(title: str) -> None:
    assert ranks_in(section_of(listed("", NAMES, True, title))) == RANKED
