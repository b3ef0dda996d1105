"""Names of cards that stand on two lines, of which each may be a name that is known."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.document.cards.test_infographic import (
    WANTED,
    cards_of,
    columns,
    found_in,
    frame,
    hero,
    nothing,
    rule,
    tint,
    title,
)

Part = Callable[[Canvas, float, float, str], None]


def named(first: str, second: str, size: float = 13) -> Part:
    """Write the name of one card on two lines, the second in a type of its own, perhaps."""

    def draw(canvas: Canvas, x: float, y: float, name: str) -> None:
        if name != "Qat":
            title(canvas, x, y, name)
            return
        title(canvas, x, y + 8, first)
        canvas.setFont("Helvetica-Bold" if size == 13 else "Helvetica", size)
        canvas.drawString(x + 10, y - 28, second)

    return draw


def renamed(name: str) -> dict[str, list[tuple[int, str]]]:
    return {name if it == "Qat" else it: figures for it, figures in WANTED.items()}


@pytest.mark.parametrize("ground", [tint, frame, rule, nothing])
@pytest.mark.parametrize(
    ("first", "second"),
    [("Hennep /", "ketamine"), ("Hennep", "/ ketamine"), ("Hennep &", "ketamine")],
)
def test_a_sign_holds_two_names_together(ground: Part, first: str, second: str) -> None:
    """The figures are those of both, and of neither alone."""
    names = {first, second}
    cards = cards_of(ground, named(first, second), hero, columns, names=names)
    assert found_in(cards) == renamed(f"{first} {second}")


@pytest.mark.parametrize("ground", [tint, frame, rule, nothing])
def test_a_second_name_of_one_thing_may_be_small(ground: Part) -> None:
    names = {"Hennep", "marihuana", "Hennep / marihuana"}
    cards = cards_of(ground, named("Hennep", "marihuana", size=8), hero, columns, names=names)
    assert found_in(cards) == renamed("Hennep")


@pytest.mark.parametrize("ground", [tint, frame])
def test_two_names_of_two_things_are_no_name(ground: Part) -> None:
    names = {"Hennep", "ketamine"}
    cards = cards_of(ground, named("Hennep", "ketamine", size=8), hero, columns, names=names)
    assert not {"Hennep", "ketamine"} & found_in(cards).keys()
