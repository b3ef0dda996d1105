"""A ranked list of risks whose order is told by letters."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.model import Toprisicos
from douane_report.sections import toprisicos
from douane_report.sections.context import Found
from tests.document.making import Draw
from tests.sections.making import context_of
from tests.sections.toprisicos.risk_pages import (
    GROUP,
    OVERALL,
    OVERARCHING,
    PITCH,
    RISKS,
    measures,
    overall_of,
    own,
    owned,
    result,
    section_of,
    wrap,
    write,
)

NAMES = [name for name, _, _ in RISKS]
MEASURES = {name: (group, list(texts)) for name, group, texts in RISKS}
SAID = "Eind 2026 waren dit de toprisico’s van de Douane:"
LED = {
    "a.": "a. b. c. d. e.",
    "a)": "a) b) c) d) e)",
    "(a)": "(a) (b) (c) (d) (e)",
    "A.": "A. B. C. D. E.",
    "i.": "i. ii. iii. iv. v.",
    "I)": "I) II) III) IV) V)",
}
AGREED = (
    "Meer personeel aan de kade",
    "Betere systemen",
    "Nieuwe gebouwen",
    "Snelle scans",
    "Rust",
)


def listed(
    signs: str,
    *,
    said: str = SAID,
    names: tuple[str, ...] = tuple(NAMES),
    indent: float = 16,
    most: int = 30,
) -> Draw:
    """A list under the line that announces it, its longer items over two lines."""

    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 480, said)
        y = 460.0
        for sign, name in zip(signs.split(), names, strict=True):
            write(canvas, 40, y, sign)
            for line in wrap(name, most):
                y = write(canvas, 40 + indent, y, line)
        write(canvas, 40, y - 8, "De Douane heeft in 2026 verder gewerkt aan de beheersing.")

    return draw


def treated(leads: str = "") -> Draw:
    """Measures under titles that end in a colon, perhaps with the letters of the list."""

    def draw(canvas: Canvas) -> None:
        y = 480.0
        letters = dict(zip(NAMES, leads.split() or [""] * len(NAMES), strict=True))
        for group in GROUP:
            y = write(canvas, 40, y, GROUP[group], bold=True, size=12) - 6
            for name, texts in own(group):
                canvas.setFont("Helvetica-Oblique", 10)
                canvas.drawString(40, y, f"{letters[name]} {name}:".strip())
                y = measures(canvas, 50, y - PITCH - 2, texts, "-") - 8
        y = write(canvas, 40, y, OVERARCHING, bold=True, size=12) - 6
        measures(canvas, 50, y, OVERALL, "-")

    return draw


def ranks(section: Toprisicos) -> list[tuple[int, str]]:
    return [(int(it.rang.value), it.item) for it in section.risicos if it.rang.value is not None]


def check(section: Toprisicos) -> None:
    assert ranks(section) == list(enumerate(NAMES, start=1))
    assert owned(section) == MEASURES
    assert overall_of(section) == list(OVERALL)


@pytest.mark.parametrize("sign", LED)
@pytest.mark.parametrize("indent", [14.0, 28.0])
@pytest.mark.parametrize("most", [24, 90])
def test_letters_count_the_risks(sign: str, indent: float, most: int) -> None:
    check(section_of(listed(LED[sign], indent=indent, most=most), treated()))


@pytest.mark.parametrize("said", [SAID, "Toprisico’s 2026", "De risico’s, de zwaarste eerst"])
def test_under_whatever_announces_a_list(said: str) -> None:
    check(section_of(listed(LED["a."], said=said), treated()))


@pytest.mark.parametrize("sign", ["a.", "A.", "i."])
def test_letters_come_back_before_the_titles_over_measures(sign: str) -> None:
    check(section_of(listed(LED[sign]), treated(LED[sign])))


@pytest.mark.parametrize("end", [";", ",", ":"])
def test_signs_after_a_name_are_no_part_of_it(end: str) -> None:
    """The colon of a title makes it no other wording than that of the list."""
    section = section_of(listed(LED["a."], names=tuple(f"{it}{end}" for it in NAMES)), treated())
    check(section)
    assert not any(it.andere_formulering for it in section.risicos)
    assert [it.rang.source_text for it in section.risicos] == [f"{it}{end}" for it in NAMES]
    unlisted = section_of(treated())
    assert {it.item for it in unlisted.risicos} <= set(NAMES)


@pytest.mark.parametrize("sign", LED)
def test_the_list_may_stand_after_the_measures(sign: str) -> None:
    check(section_of(treated(), listed(LED[sign])))


@pytest.mark.parametrize("sign", LED)
def test_letters_in_a_text(sign: str) -> None:
    lines = [SAID, *map(" ".join, zip(LED[sign].split(), NAMES, strict=True)), ""]
    for group, heading in GROUP.items():
        lines.append(heading)
        for name, texts in own(group):
            lines += [f"{name}:", *(f"- {text}" for text in texts)]
    lines += [OVERARCHING, *(f"- {text}" for text in OVERALL)]
    found = toprisicos.extract(context_of("\n".join(lines), 2026))
    assert isinstance(found, Found)
    check(found.section)


@pytest.mark.parametrize(
    "signs",
    ["a. b. d. e. f.", "b. c. d. e. f.", "a. b. c. d. d.", "a. b) c. d. e.", "E. I. E. I. E."],
)
def test_letters_that_do_not_count_up_are_no_ranks(signs: str) -> None:
    found = result(listed(signs), treated())
    assert not (isinstance(found, Found) and ranks(found.section))


def test_what_is_agreed_on_under_letters_is_no_list_of_risks() -> None:
    said = "Over de toprisico’s is afgesproken:"
    found = result(listed(LED["a."], said=said, names=AGREED), treated())
    assert not (isinstance(found, Found) and ranks(found.section))
