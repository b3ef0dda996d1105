"""What is said of a risk of the ranked list under its name, in another type than that."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.document.making import Draw
from tests.sections.toprisicos.risk_pages import (
    GROUP,
    PITCH,
    RISKS,
    SIZE,
    announce,
    measures,
    own,
    section_of,
    title,
    write,
)

NAMES = [name for name, _, _ in RISKS]
NOTES = (
    "Dit risico is in het jaar twee keer besproken.",
    "De kans hierop is gelijk gebleven en de gevolgen",
    "zijn groter dan een jaar geleden.",
)
LOWER = ("is in het jaar twee keer besproken",)
LONG = "Te weinig vakmensen voor|het werk aan de grens"


def treated(canvas: Canvas) -> None:
    y = 490.0
    for group in GROUP:
        y = write(canvas, 40, y, GROUP[group], bold=True, size=11) - 4
        for name, texts in own(group):
            y = measures(canvas, 40, title(canvas, 40, y, name, 60), texts) - 3


def noted(canvas: Canvas, lead: str, type_: str, notes: Sequence[str], count: int) -> None:
    """Write the list, with something under the first few of its names."""
    announce(canvas)
    y = 420.0
    for at, name in enumerate(NAMES):
        broken = LONG if name == LONG.replace("|", " ") else name
        write(canvas, 40, y, lead.format(at + 1))
        for line in broken.split("|"):
            y = write(canvas, 54, y, line, bold=type_ == "bold")
        for line in notes if at < count else ():
            canvas.setFillColor("#777777" if type_ == "grey" else "#000000")
            font = "Helvetica-Oblique" if type_ == "italic" else "Helvetica"
            canvas.setFont(font, 7.5 if type_ == "small" else SIZE)
            canvas.drawString(54, y, line)
            y -= PITCH
        y -= 2


def ranks(*pages: Draw) -> dict[str, int]:
    section = section_of(*pages)
    return {it.item: int(it.rang.value) for it in section.risicos if it.rang.value is not None}


@pytest.mark.parametrize("lead", ["•", "{}."])
@pytest.mark.parametrize("type_", ["bold", "grey", "small", "italic"])
@pytest.mark.parametrize(
    ("notes", "count"), [(NOTES, 5), (NOTES[:1], 5), (NOTES, 2), (LOWER, 5), (LOWER, 4)]
)
def test_what_is_said_under_a_risk_is_no_part_of_its_name(
    lead: str, type_: str, notes: Sequence[str], count: int
) -> None:
    found = ranks(lambda canvas: noted(canvas, lead, type_, notes, count), treated)
    assert found == {name: at for at, name in enumerate(NAMES, start=1)}


@pytest.mark.parametrize("rest", ["(en de regio)", "in elke regio"])
def test_what_ends_one_name_in_another_type_is_part_of_it(rest: str) -> None:
    """Where hardly any risk has such a line, one that opens as within a sentence is the name."""
    found = ranks(lambda canvas: noted(canvas, "•", "bold", (rest,), 1), treated)
    assert next(iter(found)) == f"{NAMES[0]} {rest}"
