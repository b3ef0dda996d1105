"""Lists of ranks under headings and sentences that do not say that they are one."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.model import Toprisicos
from douane_report.sections.context import Found
from douane_report.sections.toprisicos.words import announces_list
from douane_report.sections.vocabulary import words_of
from tests.sections.toprisicos.risk_pages import (
    GROUP,
    OVERALL,
    RISKS,
    measures,
    overall_of,
    own,
    result,
    section_of,
    shade,
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
        "Na weging van kans en gevolg ontstond deze volgorde.",
        "De rangorde van 2026",
        "Wat ons bezighield, van groot naar klein",
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


def bulleted(canvas: Canvas, said: str, head: str, names: Sequence[str]) -> None:
    write(canvas, 40, 470, said)
    measures(canvas, 40, write(canvas, 40, 452, head, bold=True) - 4, names)


@pytest.mark.parametrize(
    ("said", "head", "names", "ranked"),
    [
        ("Er waren er vijf.", "Rangorde van de risico’s", NAMES, True),
        ("De lijst toont ze in aflopende volgorde.", "Risicolijst 2026", NAMES, True),
        ("De risico’s die bovenaan stonden.", "Vijf risico’s", NAMES, True),
        ("Wat ons bezighield:", "Van groot naar klein", NAMES, True),
        ("Er waren er vijf.", "Onze risico’s", NAMES, False),
        ("Wat ons bezighield:", "Zonder rangorde", NAMES, False),
        ("Wat ons bezighield:", "Van groot naar klein", OTHERS, False),
        ("Wij geven ze in willekeurige volgorde.", "Voornaamste risico’s", NAMES, False),
        ("In volgorde van belang.", "De aanpak van risico’s", NAMES, False),
        ("In volgorde van belang.", "Kansen en risico’s", OTHERS, False),
    ],
)
def test_known_risks_with_bullets_have_ranks_where_their_order_is_said_to_be_one(
    said: str, head: str, names: Sequence[str], ranked: bool
) -> None:
    found = result(lambda canvas: bulleted(canvas, said, head, names), treated)
    assert isinstance(found, Found)
    wanted = {name: at for at, name in enumerate(names, start=1)} if ranked else {}
    assert ranks(found.section) == wanted


KNOWN = "Personele veiligheid en integriteit"
ROWS = {"intern": ["Te weinig vakmensen", KNOWN], "extern": ["Drukte in de havens"]}


@pytest.mark.parametrize("head", ["Strategisch risico", "Wat kan er misgaan?", "Dreiging"])
@pytest.mark.parametrize("space", [0, 7])
def test_a_header_in_other_words_is_no_title_and_no_group_its_tag(head: str, space: int) -> None:
    """The first group stands right under the header of a table whose risks are known.

    Rows that stand as close as the lines of one name are not told apart, and not mixed up.
    """
    names = [name for texts in ROWS.values() for name in texts[::-1]][::-1]

    def ranked(canvas: Canvas) -> None:
        write(canvas, 40, 470, "Toprisico’s 2026", bold=True)
        for at, name in enumerate(names):
            write(canvas, 40, 440 - 12 * at, f"{at + 1}. {name}")
        write(canvas, 40, 380, "De Douane heft en int accijnzen voor Nederland en Europa.")

    def table(canvas: Canvas) -> None:
        y = write(canvas, 40, 470, "Wat doen we eraan?", bold=True, size=12) - 4
        shade(canvas, 36, y - 3, 500, 12, "#42145f")
        canvas.setFont("Helvetica-Bold", 9)
        canvas.setFillColor("#ffffff")
        canvas.drawString(40, y, head)
        canvas.drawString(300, y, "Wat doen we eraan")
        y -= 12
        for group, texts in ROWS.items():
            y = write(canvas, 40, y, GROUP[group], bold=True)
            for name in texts:
                write(canvas, 40, y, name)
                y = measures(canvas, 300, y, [f"Doen wij iets met {name.lower()}"]) - space

    section = section_of(ranked, table)
    if not space:
        assert not any(it.maatregelen for it in section.risicos if it.groep == "intern")
        return
    assert {it.item: (it.groep, len(it.maatregelen)) for it in section.risicos} == {
        name: (group, 1) for group, texts in ROWS.items() for name in texts
    }
