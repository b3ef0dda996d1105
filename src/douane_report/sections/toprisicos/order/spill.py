"""Whose measure it is: on the page after cards side by side, and beside more names than one.

Each card of a row may go on at the top of the next page, in its own column. The card that was
read last is then not the one whose measure it is.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from douane_report import model
from douane_report.document import Line
from douane_report.document.model import Box, union
from douane_report.sections.toprisicos.items import Item
from douane_report.sections.toprisicos.titles import Treated
from douane_report.sections.vocabulary import fold

if TYPE_CHECKING:
    from douane_report.sections.toprisicos.blocks import Block

_SAME_TOP = 3.0
"""How far apart the tops of the titles in one row of cards are at most, in points."""

_SAME_EDGE = 8.0
"""How far a text may stand elsewhere across on the next page, in points."""


def owner_of(
    line: Line, treated: Sequence[Treated], current: list[Item], framed: int | None
) -> list[Item] | None:
    """Give the measures among which a line belongs, after those that were read last.

    Args:
        line: the line.
        treated: the risks so far.
        current: the measures that were read last.
        framed: the page of the card with the last risk.

    Returns:
        The measures of the card of the row in whose column the line stands; nothing where none
        does. They are the ones read last where no other card stands beside theirs. On the page
        of the card, what stands higher is text of another column, and what opens as a sentence
        does goes on with none.
    """
    goes = line.bullet or line.text[:1].islower() or line.text.startswith("(")
    if framed == line.page and not line.bullet and line.box is not None:
        last_line = current[-1].lines[-1]
        above = last_line.page == framed and line.box.bottom < last_line.placed.top
        return None if above or not goes else current
    if framed != line.page - 1 or not goes or line.box is None:
        return current
    cards = [it for it in treated if it.framed and it.measures and _page(it) == framed]
    last = next((it for it in reversed(cards)), None)
    if last is None or not any(it.measures is current for it in cards):
        return current
    row = [it for it in cards if abs(_box(it).top - _box(last).top) <= _SAME_TOP]
    if len(row) < 2:
        return current
    own = [it for it in row if abs(_edge(it) - line.placed.x0) <= _SAME_EDGE]
    return own[0].measures if len(own) == 1 else None


def rest_of(
    block: "Block", treated: Sequence[Treated], group: model.Risicogroep | None
) -> list[Item]:
    """Give the measures of a block, without the one that goes on from the page before.

    It is joined to the last one there. Nobody knows whether it is one with that where the last
    line there is full, no sentence ends in it, and a capital follows: then both are left out.

    None goes on from a risk of another group than that under whose heading the block stands: the
    risk that it is against, right over it on the page before, was not read.
    """
    measures = [Item(list(item.lines)) for item in block.items]
    title = fold(_title(block))
    named = (it for it in reversed(treated) if fold(it.title.text) == title)
    risk = next(named, None) if block.carried else None
    if risk is None:
        return measures
    if group and risk.group and group != risk.group:
        return []
    rest = _without_first(measures, risk.measures) if block.prose and risk.measures else measures
    if risk is treated[-1]:
        return rest
    risk.measures += rest  # Others stand beside it on the page before, and were read after it.
    return []


def _without_first(measures: list[Item], before: list[Item]) -> list[Item]:
    """The measures without the one that goes on with the last one on the page before."""
    last, first = before[-1], measures[0]
    text, word = first.text, first.lines[0].words[0]
    if text[:1].islower() or text[:1] == "(" or last.text.endswith(("-", ",", ";")):
        last.lines += first.lines
        return measures[1:]
    widest = max(line.placed.x1 for item in before for line in item.lines)
    full = last.lines[-1].placed.x1 + word.placed.width + 0.2 * word.size > widest
    if len(last.lines) > 1 and full and not last.text.endswith((".", "!", "?", ":")):
        before.pop()
        return measures[1:]
    return measures


def _title(block: "Block") -> str:
    return Item(list(block.title)).text


def _page(risk: Treated) -> int:
    return risk.title.lines[0].page


def _box(risk: Treated) -> Box:
    return union([line.placed for line in risk.title.lines])


def _edge(risk: Treated) -> float:
    return risk.measures[0].lines[0].placed.x0


def names_several(lines: Sequence[Line], known: Callable[[str], bool]) -> bool:
    """Whether more than one risk is named over or beside measures: nobody knows whose they are."""
    return len({fold(line.text) for line in lines if known(line.text)}) > 1
