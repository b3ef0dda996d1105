"""Cards whose edges are in the colour of the house, and marks on a card beside that of a name."""

from __future__ import annotations

from itertools import pairwise

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.model import Box, Mark
from douane_report.sections.activiteitenstatus.sheet.frames import frames_of, on_other_frames
from tests.sections.activiteitenstatus.test_groups import write
from tests.sections.activiteitenstatus.test_years import COLOURS, NAMES, activities, dot

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


HEADS = ("Op koers", "Aandacht nodig", "Kritiek")
MATRICES = {
    "Mensen en cultuur": {"Integriteit": "g", "Datamanagement": "o", "Nieuwe werving": "r"},
    "Vernieuwing": {"Nieuwe systemen": "o", "Beheer op orde": "o", "Minder schuld": "o"},
    "Techniek": {"Scanners op Schiphol": "g", "Vervanging applicaties": "g"},
}


def matrices(canvas: Canvas, house: str, *, touching: bool) -> None:
    for at, (name, mark) in enumerate(zip(HEADS, "gor", strict=True)):
        dot(canvas, 50 + 110 * at, 396, COLOURS[mark])
        write(canvas, 60 + 110 * at, 396, name)
    y = 350.0
    for nth, (group, rows) in enumerate(MATRICES.items(), start=1):
        write(canvas, 40, y + 18, f"3.{nth} {group}", size=12, bold=True)
        # Each table has columns of its own, and all are as wide.
        edges = [220 + 12 * nth, 340 + 8 * nth, 450 + 2 * nth, 505]
        canvas.setFillColor(house)
        canvas.rect(40, y - 5, edges[0] - 40, 17, stroke=0, fill=1)
        for left, right in pairwise(edges):
            canvas.setFillColor(house)
            canvas.rect(left, y - 5, right - left - 3 * (not touching), 17, stroke=0, fill=1)
        for x, text in zip((40, *edges), (group, *HEADS), strict=False):
            write(canvas, x + 6, y, text, size=9, bold=True, colour="#ffffff")
        for label, mark in rows.items():
            y -= 17
            write(canvas, 46, y, label, size=9)
            at = "gor".index(mark)
            dot(canvas, (edges[at] + edges[at + 1]) / 2, y, COLOURS[mark])
        y -= 50


@pytest.mark.parametrize("house", ["#275937", "#e17000", "#154273"])
@pytest.mark.parametrize("touching", [True, False])
def test_the_grounds_of_heads_in_the_colour_of_the_house_are_no_statuses(
    house: str, touching: bool
) -> None:
    found = {
        it.item: it.status.value
        for it in activities(lambda c: matrices(c, house, touching=touching))
    }
    assert found == {
        label: NAMES[mark] for rows in MATRICES.values() for label, mark in rows.items()
    }


def test_cells_in_one_colour_side_by_side_are_statuses_of_two_years() -> None:
    """Their words, where there are any, say the same."""

    def draw(canvas: Canvas) -> None:
        for x, head in ((40, "Activiteit"), (240, "2025"), (340, "2026")):
            write(canvas, x, 360, head, size=9, bold=True)
        for at, (label, mark) in enumerate(CARDS.items(), start=1):
            write(canvas, 46, 360 - 18 * at, label, size=9)
            for x in (230, 330):
                canvas.setFillColor(COLOURS[mark])
                canvas.rect(x, 355 - 18 * at, 100, 18, stroke=0, fill=1)
                name = str(NAMES[mark]).capitalize()
                write(canvas, x + 10, 360 - 18 * at, name, size=9, colour="#ffffff")

    found = {it.item: it.status.value for it in activities(draw)}
    assert found == {label: NAMES[mark] for label, mark in CARDS.items()}
