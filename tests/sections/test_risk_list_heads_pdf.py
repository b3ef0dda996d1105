"""Lists of ranks under headings and sentences that do not say that they are one."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.model import Toprisicos
from douane_report.sections.context import Found
from douane_report.sections.risk_words import announces_list
from douane_report.sections.vocabulary import words_of
from tests.sections.risk_pages import (
    GROUP,
    OVERALL,
    RISKS,
    measures,
    overall_of,
    own,
    result,
    section_of,
    title,
    write,
)

NAMES = [name for name, _, _ in RISKS]
OTHERS = ["Meer personeel", "Betere systemen", "Nieuwe gebouwen", "Andere regels", "Snelle scans"]


def listed(canvas: Canvas, over: str, under: str, names: Sequence[str]) -> None:
    write(canvas, 40, 470, over, bold=True)
    for at, name in enumerate(names):
        write(canvas, 40, 440 - 17 * at, str(at + 1))
        write(canvas, 90, 440 - 17 * at, name)
    write(canvas, 40, 440 - 17 * len(names), under, bold=True)


def treated(canvas: Canvas) -> None:
    y = 490.0
    for group in GROUP:
        y = write(canvas, 40, y, GROUP[group], bold=True, size=11) - 4
        for name, texts in own(group):
            y = measures(canvas, 40, title(canvas, 40, y, name, 60), texts) - 3


def ranks(section: Toprisicos) -> dict[str, int]:
    return {it.item: int(it.rang.value) for it in section.risicos if it.rang.value is not None}


@pytest.mark.parametrize(
    "over",
    [
        "De zwaarstwegende risico’s eind 2026",
        "Waar lopen we het meeste risico?",
        "Hieronder staan de risico’s die in 2026 bovenaan stonden.",
        "Risicoparagraaf",
    ],
)
@pytest.mark.parametrize("under", ["", "Waar lopen we gevaar?"])
def test_known_risks_are_ranked_under_any_words_on_risks(over: str, under: str) -> None:
    """A caption may stand under the table as well."""
    section = section_of(lambda canvas: listed(canvas, over, under, NAMES), treated)
    assert ranks(section) == {name: at for at, name in enumerate(NAMES, start=1)}


@pytest.mark.parametrize(
    ("over", "names"),
    [
        ("De zwaarstwegende risico’s eind 2026", OTHERS),
        ("De zwaarstwegende risico’s eind 2026", [*OTHERS, NAMES[0]]),
        ("De aanpak van risico’s in 2026", NAMES),
        ("Wat er in 2026 gebeurde", NAMES),
    ],
)
def test_a_list_of_what_is_no_risk_or_under_other_words_is_none(
    over: str, names: Sequence[str]
) -> None:
    found = result(lambda canvas: listed(canvas, over, "", names), treated)
    assert isinstance(found, Found)
    assert ranks(found.section) == {}


@pytest.mark.parametrize("head", ["Acties die overal helpen", "Overkoepelende maatregelen"])
@pytest.mark.parametrize(
    "lead", ["Naast de aanpak per risico werken we aan:", "Deze acties raken meer dan één risico:"]
)
def test_what_is_done_is_no_list_of_risks(head: str, lead: str) -> None:
    """Nothing is ranked where no list of risks is found."""

    def after(canvas: Canvas) -> None:
        treated(canvas)
        y = write(canvas, 40, 230, head, bold=True, size=11) - 2
        measures(canvas, 40, write(canvas, 40, y, lead), OVERALL)

    found = result(lambda canvas: listed(canvas, "Inleiding", "", []), after)
    assert isinstance(found, Found)
    assert ranks(found.section) == {}
    assert overall_of(found.section) == (list(OVERALL) if head.startswith("Over") else [])


@pytest.mark.parametrize(
    ("text", "announces"),
    [
        ("In 2026 waren dit de risico’s:", True),
        ("Per risico doen we dit:", False),
        ("Voor alle risico’s gelden deze maatregelen:", False),
        ("De beheersing van risico’s:", False),
        ("Niet aan een enkel risico gebonden:", False),
    ],
)
def test_a_sentence_that_ends_in_a_colon(text: str, announces: bool) -> None:
    assert announces_list(text, words_of("toprisicos")) is announces
