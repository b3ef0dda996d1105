"""What announces the ranked list on a page: what speaks of it, or else of risks."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from douane_report.document import Line, Page
from douane_report.document.model import Box
from douane_report.document.repair import join_lines
from douane_report.sections.toprisicos.ranked.announced import tells_of_others, titles_others
from douane_report.sections.toprisicos.words import is_header, speaks_of_list, tells_of_measures
from douane_report.sections.vocabulary import SectionWords, fold

_ORDER = re.compile(r"volgorde|rang|naar|eerst", re.I)
"""What is in every line on an order: no other is looked at."""


_LINES_UNDER = 4
"""How many lines stand under what announces the list on the next page at most."""


class Heads(NamedTuple):
    """The lines of a page that may announce a list of risks.

    Attributes:
        page: the page.
        sure: those that speak of the list.
        loose: those that only speak of risks, or of an order.
    """

    page: Page
    sure: Sequence[Line]
    loose: Sequence[Line]

    def over(self, box: Box) -> Line | None:
        """Give the line that announces a list; what only speaks of risks where there is none."""
        loose = [it for it in self.loose if not self._parts(it, box)]
        return _nearest(box, self.sure, self.page) or _nearest(box, loose, self.page)

    def are_loose(self, line: Line, box: Box) -> bool:
        """Whether a line only speaks of risks, or of something about them, over a list."""
        if line in self.loose or titles_others(line.text):
            return True
        between = [
            it.text
            for it in sorted(self.page.lines, key=lambda it: it.placed.bottom)
            if line.placed.cy <= it.placed.cy < box.top
            and (it is line or it.placed.overlap_x(line.placed) > 0)
        ]
        return tells_of_others(join_lines(between))

    def _parts(self, line: Line, box: Box) -> bool:
        """Whether what is done stands between a list and a line that speaks of an order only."""
        return not _on_risks(line) and any(
            line.placed.bottom <= it.placed.cy <= box.top and tells_of_measures(it.text)
            for it in self.page.lines
        )


def heads_on(page: Page, words: SectionWords) -> Heads | None:
    """Give what may announce a list on a page; None where nothing speaks of risks or an order."""
    lines = [
        line
        for line in page.lines
        if (_on_risks(line) or ranks_something(line.text, words))
        and not tells_of_measures(line.text)
    ]
    sure = [line for line in page.lines if speaks_of_list(line.text, words)]
    return Heads(page, sure, [it for it in lines if it not in sure]) if lines or sure else None


def heads_before(
    pages: Sequence[Page], page: Page, box: Box, words: SectionWords
) -> tuple[Heads, Box] | None:
    """Give what announces the list at the top of a page at the foot of the page before.

    Args:
        pages: the pages of the section.
        page: the page.
        box: where the list stands.
        words: the vocabulary.

    Returns:
        The lines that may announce it, and where it would stand on their page.
    """
    before = next((it for it in pages if it.number == page.number - 1), None)
    over = [it for it in page.lines if it.placed.bottom <= box.top + 1]
    if before is None or not before.lines or not all(is_header(it.text, words) for it in over):
        return None
    foot = max(it.placed.bottom for it in before.lines) + 1
    heads = heads_on(before, words)
    sure = [
        line
        for line in (heads.sure if heads else ())
        if sum(it.placed.top > line.placed.cy for it in before.lines) <= _LINES_UNDER
    ]
    return (Heads(before, sure, ()), Box(box.x0, foot, box.x1, foot + 1)) if sure else None


def orders_risks(lines: Sequence[Line], index: int, words: SectionWords) -> bool:
    """Whether a line on risks, with the one before it, says that what follows has an order.

    One that says so outright, right over the list, need not speak of risks.
    """
    line = lines[index]
    if line.bullet or not (_on_risks(line) or _leads(lines, index, words)):
        return False
    if tells_of_measures(line.text):
        return False
    said = f" {fold(' '.join(it.text for it in lines[max(index - 1, 0) : index + 1]))} "
    return _holds(said, words, "order_stems")


def _on_risks(line: Line) -> bool:
    return "risico" in line.text.lower()


def _leads(lines: Sequence[Line], index: int, words: SectionWords) -> bool:
    """Whether a line says that the list right under it has an order."""
    under = index + 1 < len(lines) and bool(lines[index + 1].bullet)
    return under and ranks_something(lines[index].text, words)


def ranks_something(text: str, words: SectionWords) -> bool:
    """Whether a text says outright that what follows has an order."""
    return _ORDER.search(text) is not None and _holds(f" {fold(text)} ", words, "ranking_stems")


def _holds(said: str, words: SectionWords, name: str) -> bool:
    """Whether a folded text has one of the stems of a list, and not that it has no order."""
    stems, none = words.data[name], words.data["no_order"]
    assert isinstance(stems, tuple)
    assert isinstance(none, tuple)
    return any(f" {it}" in said for it in stems) and not any(f" {it} " in said for it in none)


def _nearest(box: Box, heads: Sequence[Line], page: Page) -> Line | None:
    """Give the line that announces a list: the nearest over it, else one that leads across."""
    above = [line for line in heads if line.placed.cy < box.top + 2]
    above = above or [line for line in heads if _leads_across(line, box, page)]
    return max(above, key=lambda it: it.placed.bottom, default=None)


def _leads_across(line: Line, box: Box, page: Page) -> bool:
    """Whether a sentence ends in a colon in the column on the left of a list, level with it."""
    if line.placed.x1 > box.x0 or line.placed.cy > box.bottom:
        return False
    last, size = line, line.words[0].size
    for other in sorted(page.lines, key=lambda it: it.placed.bottom):
        step = other.placed.bottom - last.placed.bottom
        if abs(other.placed.x0 - line.placed.x0) <= 2 and 0 < step <= 1.6 * size:
            last = other if not last.text.endswith((":", ".")) else last
    return last.text.endswith(":")
