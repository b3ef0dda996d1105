"""Cards in a grid that a page break cuts: each goes on in its own column of the next page.

The card that was read last is that on the right, whichever of its row goes on.
"""

from typing import NamedTuple

from douane_report.document import Line
from douane_report.document.model import Box
from douane_report.sections.activiteitenstatus.sheet.sheet import Sheet
from douane_report.sections.vocabulary import fold

_LEVEL = 3.0
"""How far the tops of cards of one row are apart at most, in points."""

_SAME_EDGE = 2.0
"""How far the sides of one card are apart at most on two pages, in points."""


class _Card(NamedTuple):
    box: Box
    group: str


class CarriedCards:
    """The cards of a page with their groups, and those of the page before."""

    def __init__(self) -> None:
        self._page = 0
        self._cards: list[_Card] = []
        self._before: list[_Card] = []

    def add(self, sheet: Sheet, label: Line, group: str) -> None:
        """Remember the card on which a label stands, which is none if its title is not on it."""
        self._turn_to(sheet.number)
        box, name = _card_of(sheet, label), fold(group)
        if box is not None and any(
            fold(it.text) in name and box.contains(it.placed, slack=1) for it in sheet.lines
        ):
            self._cards.append(_Card(box, group))

    def group_of(self, sheet: Sheet, label: Line) -> str:
        """Give the group of a card that goes on at the top of a page; empty where that is none."""
        self._turn_to(sheet.number)
        box = _card_of(sheet, label)
        if box is None or any(_are_in_line(it.box, box) for it in self._cards):
            return ""
        in_grid = any(
            abs(one.box.top - two.box.top) <= _LEVEL and not _are_in_line(one.box, two.box)
            for one in self._before
            for two in self._before
        )
        own = [it for it in self._before if _are_in_line(it.box, box)]
        return max(own, key=lambda it: it.box.top).group if own and in_grid else ""

    def _turn_to(self, page: int) -> None:
        if page != self._page:
            self._before = self._cards if page == self._page + 1 else []
            self._page, self._cards = page, []


def _card_of(sheet: Sheet, label: Line) -> Box | None:
    return next((it for it in sheet.frames if it.contains(label.placed, slack=1)), None)


def _are_in_line(one: Box, two: Box) -> bool:
    return max(abs(one.x0 - two.x0), abs(one.x1 - two.x1)) <= _SAME_EDGE
