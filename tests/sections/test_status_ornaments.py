"""Cards whose edges are in the colour of the house, and marks on a card beside that of a name."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.model import Box, Mark
from douane_report.sections.status_frames import frames_of, on_other_frames
from tests.sections.test_status_groups import write
from tests.sections.test_status_years import COLOURS, NAMES, activities, dot

CARDS = {
    "Integriteit": "g",
    "Ondermijning": "o",
    "Datamanagement": "r",
    "Dienstverlening": "g",
    "Nieuwe werving": "r",
    "Gelaagde Handhaving": "o",
}
WIDE, HIGH = 180.0, 44.0


def cards(canvas: Canvas, edge: str, house: str, place: str, first: int = 0) -> None:
    write(canvas, 40, 396, "Status van de activiteiten", bold=True, size=14)
    for at, (label, mark) in enumerate(CARDS.items()):
        x, y = 40 + (WIDE + 12) * (at % 3), 320 - 60 * (at // 3)
        canvas.setStrokeColor("#bbbbbb")
        canvas.rect(x, y, WIDE, HIGH, stroke=1, fill=0)
        canvas.setFillColor(house)
        if edge == "left":
            canvas.rect(x, y, 4, HIGH, stroke=0, fill=1)
        if edge == "top":
            canvas.rect(x, y + HIGH - 4, WIDE / 3, 4, stroke=0, fill=1)
        canvas.setFillColor(COLOURS[mark])
        if place == "right":
            write(canvas, x + 14, y + 18, label)
            dot(canvas, x + WIDE - 14, y + 18, COLOURS[mark])
        elif place == "bar":
            canvas.rect(x + WIDE - 40, y + 18, 26, 5, stroke=0, fill=1)
            write(canvas, x + 14, y + 18, label)
        else:
            write(canvas, x + 14, y + 18, label)
            dot(canvas, x + 20, y + 14, COLOURS[mark])


@pytest.mark.parametrize("edge", ["left", "top", ""])
@pytest.mark.parametrize("house", ["#00695c", "#7b1e3a", "#e17000", "#154273"])
@pytest.mark.parametrize("place", ["right", "bar"])
def test_the_edge_of_cards_in_the_colour_of_the_house_is_no_status(
    edge: str, house: str, place: str
) -> None:
    found = {it.item: it.status.value for it in activities(lambda c: cards(c, edge, house, place))}
    assert found == {label: NAMES[mark] for label, mark in CARDS.items()}


@pytest.mark.parametrize(("gap", "cards"), [(12.0, True), (4.0, True), (1.0, False), (0.0, False)])
def test_a_mark_on_the_card_beside_is_of_another_name(gap: float, cards: bool) -> None:
    """Cells of a table touch: there the mark stands in another cell than the name."""
    first = Box(40, 100, 200, 140)
    second = first._replace(x0=200 + gap, x1=360 + gap)
    frames = frames_of([Mark("path", it, "#bbbbbb", stroked=True) for it in (first, second)], 600)
    label = Box(second.x0 + 10, 110, second.x0 + 90, 120)
    assert on_other_frames(frames, label, Box(50, 110, 60, 120)) is cards
    assert not on_other_frames(frames, label, label._replace(x0=label.x1 + 5, x1=label.x1 + 15))
    assert not on_other_frames(frames, label, Box(480, 110, 490, 120) if gap < 12 else label)


def test_tiles_side_by_side_are_no_rows_filled_with_their_status() -> None:
    """What is painted as a tile is the tile, not the end of a row."""

    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 396, "Status van de activiteiten", bold=True, size=14)
        for at, (name, mark) in enumerate((("Groen", "g"), ("Oranje", "o"), ("Rood", "r"))):
            dot(canvas, 50 + 90 * at, 376, COLOURS[mark])
            write(canvas, 60 + 90 * at, 376, name)
        for at, (label, mark) in enumerate(CARDS.items()):
            x, y = 40 + (WIDE + 12) * (at % 3), 310 - 60 * (at // 3)
            canvas.setFillColor(COLOURS[mark])
            canvas.rect(x, y, WIDE, HIGH, stroke=0, fill=1)
            write(canvas, x + 14, y + 18, label)

    found = {it.item: it.status.value for it in activities(draw)}
    assert found == {label: NAMES[mark] for label, mark in CARDS.items()}
