"""Boards of activities whose columns have titles of groups, each over its own activities."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.document.making import Draw
from tests.sections.activiteitenstatus.test_boards import (
    FIRST,
    FORMS,
    GROUPS,
    LEFT,
    MEANT,
    SAID,
    SIZE,
    STEP,
    Rows,
    every_form,
    heads,
    values,
    wanted,
)
from tests.sections.activiteitenstatus.test_groups import write
from tests.sections.activiteitenstatus.test_tiles import MEANINGS, tiles

Set = dict[str, Rows]
INK = "#154273"


def board(
    form: str,
    groups: Set = GROUPS,
    *,
    names: Rows = SAID,
    size: float = 8.0,
    meant: bool = False,
    over: bool = True,
) -> Draw:
    """Set in each column the groups that have activities there, under or over these."""

    def draw(canvas: Canvas) -> None:
        write(canvas, LEFT, 396, "Stand van de activiteiten", size=18)
        heads(canvas, 360, names)
        for at, mark in enumerate(names):
            x, y = FIRST + STEP * at, 342.0
            if meant:
                write(canvas, x - 3, y, MEANINGS[mark], size=6.5)
                y -= 14
            for group, rows in groups.items():
                own = [it for it, colour in rows.items() if colour == mark]
                for part in group.split("|") if own and over else ():
                    write(canvas, x, y, part, size=size, bold=True, colour=INK)
                    y -= size + 1
                for label in own:
                    parts = label.split("|")
                    high = 10 * len(parts) + 3
                    y -= high - 6
                    FORMS[form](canvas, x, y, high, mark)
                    for number, part in enumerate(parts):
                        low = y + high - SIZE - 1 - 10 * number
                        write(canvas, x + 12, low, part, size=SIZE)
                    y -= 10
                for part in group.split("|") if own and not over else ():
                    write(canvas, x + 12, y, part, size=7, colour="#666666")
                    y -= 9
                y -= 8

    return draw


@every_form
@pytest.mark.parametrize("size", [7.0, 8.0, 9.0])
@pytest.mark.parametrize("names", [SAID, MEANT])
def test_titles_in_columns_are_groups(names: Rows, size: float, form: str) -> None:
    assert tiles(board(form, names=names, size=size)) == wanted()


@every_form
def test_what_the_names_of_statuses_mean_is_no_title(form: str) -> None:
    assert tiles(board(form, meant=True)) == wanted()


@every_form
def test_a_text_under_the_columns_is_no_part_of_the_board(form: str) -> None:
    def draw(canvas: Canvas) -> None:
        board(form)(canvas)
        for at in range(3):
            for number, text in enumerate(["In het najaar zijn", "ook andere havens", "bezocht"]):
                write(canvas, FIRST + STEP * at, 150 - 9 * number, text, size=7, colour="#444444")
        write(canvas, FIRST, 110, "Nieuwe schepen", size=SIZE)

    assert tiles(draw) == wanted()


@pytest.mark.parametrize("form", [it for it in FORMS if it != "barred"])
def test_titles_that_come_back_nowhere_may_be_names(form: str) -> None:
    """What stands once on a board, in whatever type, may be an activity or a text beside it.

    Bars in the colours of statuses would tell these by themselves.
    """
    single: Set = {
        "Nieuwe aanpak": {"Integriteit": "g"},
        "Sterke havens": {"Ondermijning": "o"},
        "Open grenzen": {"Dienstverlening": "r"},
    }
    found = values(board(form, single))
    assert not set(found) & set(single)
    assert set(found.values()) <= {None}


@every_form
def test_words_under_names_are_no_titles_over_the_next(form: str) -> None:
    """Who an activity is of may come back in other columns too."""
    found = tiles(board(form, over=False)) if values(board(form, over=False)) else {}
    assert {group for group, _ in found.values()} <= {""}
