"""Headings of groups and of overarching measures with the number of a section before them."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.sections.toprisicos.risk_pages import (
    GROUP,
    OVERALL,
    OVERARCHING,
    measures,
    overall_of,
    own,
    owned,
    ranked,
    section_of,
    title,
    write,
)


def lists(canvas: Canvas, heads: dict[str, str], overarching: str) -> None:
    y = 490.0
    for group, head in heads.items():
        y = write(canvas, 40, y, head, bold=True, size=11) - 4
        for name, texts in own(group):
            y = measures(canvas, 40, title(canvas, 40, y, name, 60), texts) - 3
    measures(canvas, 40, write(canvas, 40, y, overarching, bold=True, size=11) - 4, OVERALL)


def numbered(form: str) -> tuple[dict[str, str], str]:
    heads = {group: form.format(at=at, head=head) for at, (group, head) in enumerate(GROUP.items())}
    return heads, form.format(at=4, head=OVERARCHING)


@pytest.mark.parametrize(
    "form", ["4.{at} {head}", "4.{at}. {head}", "4.2.{at} {head}", "§ 4.{at} {head}"]
)
def test_the_number_of_a_section_is_no_part_of_a_heading(form: str) -> None:
    heads, overarching = numbered(form)
    section = section_of(ranked, lambda canvas: lists(canvas, heads, overarching))
    assert {name: group for name, (group, _) in owned(section).items()} == {
        name: group for group in heads for name, _ in own(group)
    }
    assert section.overkoepelend is not None
    assert section.overkoepelend.item == OVERARCHING
    assert overall_of(section) == list(OVERALL)


@pytest.mark.parametrize("lead", ["D.", "IV.", "4"])
def test_the_letter_or_number_of_a_part_is_no_part_of_the_heading(lead: str) -> None:
    section = section_of(ranked, lambda canvas: lists(canvas, GROUP, f"{lead} {OVERARCHING}"))
    assert section.overkoepelend is not None
    assert section.overkoepelend.item == OVERARCHING


@pytest.mark.parametrize(
    "head",
    ["Risico-overstijgende acties", "Overkoepelende beheersing", "Acties over de volle breedte"],
)
@pytest.mark.parametrize(
    "lead", ["Voor de dienst als geheel gelden deze maatregelen:", "We doen dit:"]
)
def test_overarching_measures_under_other_words(head: str, lead: str) -> None:
    """A sentence that announces them is no heading, whatever words it has."""

    def draw(canvas: Canvas) -> None:
        y = 490.0
        for group in GROUP:
            y = write(canvas, 40, y, GROUP[group], bold=True, size=11) - 4
            for name, texts in own(group):
                y = measures(canvas, 40, title(canvas, 40, y, name, 60), texts) - 3
        y = write(canvas, 40, write(canvas, 40, y, head, bold=True, size=11) - 2, lead)
        measures(canvas, 40, y, OVERALL)

    section = section_of(ranked, draw)
    assert section.overkoepelend is not None
    assert section.overkoepelend.item == head
    assert overall_of(section) == list(OVERALL)


@pytest.mark.parametrize(("size", "bold"), [(16.0, False), (10.0, True)])
def test_the_numbered_heading_of_the_next_chapter_is_no_measure(size: float, bold: bool) -> None:
    def after(canvas: Canvas) -> None:
        write(canvas, 40, 480, "5. Organisatie en medewerkers", bold=bold, size=size)
        write(canvas, 40, 460, "Er werken velen bij de Douane.")

    section = section_of(ranked, lambda canvas: lists(canvas, GROUP, OVERARCHING), after)
    assert overall_of(section) == list(OVERALL)
