"""The ranked list of top risks: bulleted or numbered lines, or numbers that stand by themselves.

Several things on the pages may look like it. The one whose items are known risks, and risks
against which measures are listed, is taken. Ranks are what printed numbers say; a list whose
numbers do not count up from one is not taken at all, because its ranks would be guesses.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from douane_report import model
from douane_report.document import Line, Page
from douane_report.document.model import Box, union
from douane_report.document.repair import join_lines
from douane_report.sections.risk_items import Item, goes_on, words_of_items
from douane_report.sections.risk_titles import Treated
from douane_report.sections.risk_words import announces_list, group_of, speaks_of_list
from douane_report.sections.vocabulary import SectionWords

if TYPE_CHECKING:
    from douane_report.document.numbered import NumberedItem

_LEAST_TITLES = 3
"""How many numbered titles are a list at least."""

_NEAR = 90.0
"""How far under the line that announces it a list of unknown risks stands at most, in points."""


class RiskList(NamedTuple):
    """The top risks in their order.

    Attributes:
        heading: the line that announces them.
        items: the risks.
        near: whether the heading stands right over them.
        tags: the group that is printed beside each risk, and the line that says it; or nothing.
        heads: headings of groups that stand in it, whether or not they tell the group of its risks.
        ranked: whether its order is a ranking, not only that of groups without numbers.
    """

    heading: Line
    items: tuple[Item, ...]
    near: bool = True
    tags: tuple[tuple[Line, model.Risicogroep] | None, ...] = ()
    heads: tuple[Line, ...] = ()
    ranked: bool = True

    @property
    def words(self) -> set[int]:
        """What the words of the list are known by, those of its tags among them."""
        tagged = {id(word) for tag in self.tags if tag for word in tag[0].words}
        heads = {id(word) for line in self.heads for word in line.words}
        return words_of_items(self.items) | tagged | heads

    def group(self, index: int) -> model.Risicogroep:
        """The group that is printed beside a risk, or none."""
        tag = self.tags[index] if index < len(self.tags) else None
        return tag[1] if tag else ""


def find_list(
    pages: Sequence[Page],
    words: SectionWords,
    treated: Callable[[Sequence[str]], int],
    measures: set[int],
    year: int,
) -> RiskList | None:
    """Find the list; the one with most known and treated risks wins.

    Args:
        pages: where to look.
        words: the vocabulary of the section.
        treated: counts those of some titles that are risks with measures.
        measures: words of measures against risks, which are no list of risks.
        year: the year of the report, whose ranks they are.
    """
    best: tuple[int, RiskList | None] = (0, None)
    for found in _candidates(pages, words, year):
        texts = [item.text for item in found.items]
        known = sum(words.lookup("labels", text) is not None for text in texts)
        sure = known + treated(texts)
        if not sure and (not found.near or found.words & measures):
            continue
        score = 2 * sure + min(len(texts), 3)
        if score > best[0]:
            best = (score, found)
    return best[1]


def list_of_titles(
    pages: Sequence[Page], words: SectionWords, treated: Sequence[Treated]
) -> RiskList | None:
    """Give the list that titles over measures are when their own numbers are ranks.

    They are where a line before the first of them speaks of top risks, and the numbers of all
    count up from one.
    """
    numbers = [risk.number for risk in treated]
    if len(treated) < _LEAST_TITLES or sorted(it or 0 for it in numbers) != list(
        range(1, len(treated) + 1)
    ):
        return None
    first = min(risk.title.lines[0].page for risk in treated)
    heads = [
        line
        for page in pages
        if page.number in (first - 1, first)
        for line in page.lines
        if speaks_of_list(line.text, words)
    ]
    if not heads:
        return None
    ordered = sorted(treated, key=lambda it: it.number or 0)
    return RiskList(heads[0], tuple(risk.title for risk in ordered))


def _candidates(pages: Sequence[Page], words: SectionWords, year: int) -> Iterator[RiskList]:
    """Give what may be the list, those in which numbers stand by themselves first."""
    for page in pages:
        if page.has_geometry:
            yield from _numbered(page, pages, words, year)
    lines = [line for page in pages for line in page.lines]
    for index, line in enumerate(lines):
        if announces_list(_sentence_end(lines, index), words):
            parted = _in_parts(lines, index + 1, words)
            if parted:
                items = [item for _, _, part in parted for item in part]
                tags = [(head, group) for head, group, part in parted for _ in part]
                numbered = items[0].lines[0].bullet[:1].isdigit()
                if not numbered or _counts_up(items):
                    yield RiskList(line, tuple(items), True, tuple(tags), ranked=numbered)
                continue
            items = _items(lines, index + 1)
            if len(items) >= 2 and _counts_up(items):
                yield RiskList(line, tuple(items))


def _numbered(
    page: Page, pages: Sequence[Page], words: SectionWords, year: int
) -> Iterator[RiskList]:
    from douane_report.document.numbered import box_of, going_on, numbered_lists
    from douane_report.document.pdf import PdfPage
    from douane_report.sections.risk_colours import legend_of, tags_by_colour
    from douane_report.sections.risk_ranks import ranks_after
    from douane_report.sections.risk_tags import headings_within, tags_beside, tags_over

    assert isinstance(page, PdfPage)
    heads = [line for line in page.lines if speaks_of_list(line.text, words)]
    if not heads:
        return

    def known(text: str) -> bool:
        return words.lookup("labels", text) is not None

    for found in numbered_lists(page, known):
        box = box_of(found)
        heading = _heading_of(box, heads, page)
        if heading is None:
            continue
        parts = [(page, found)]
        for after in pages:
            every = [item for _, part in parts for item in part]
            if after.number != parts[-1][0].number + 1 or not isinstance(after, PdfPage):
                continue
            more = going_on(after, every, known)
            if not more:
                break
            parts.append((after, more))
        items = [_item(item) for _, part in parts for item in part]
        tags: list[tuple[Line, model.Risicogroep] | None] = []
        legends: list[Line] = []
        for at, part in parts:
            tagged = tags_beside(at, [box_of([item]) for item in part], words)
            legend = legend_of(at, words)
            legends += [it.line for it in legend]
            tagged = tags_by_colour(at, part, legend) or tagged or tags_over(at, part, words)
            tags += tagged or [None] * len(part)
        near = box.top - heading.placed.bottom <= _NEAR
        within = headings_within(page, heading.placed, box, words)
        yield RiskList(heading, tuple(items), near, tuple(tags), (*within, *legends))
    for found in ranks_after(page, words, year, known):
        heading = _heading_of(box_of(found), heads, page)
        if heading is not None:
            texts = [union([line.placed for line in item.lines]) for item in found]
            tagged = tags_beside(page, texts, words)
            yield RiskList(heading, tuple(map(_item, found)), tags=tuple(tagged))


def _item(found: NumberedItem) -> Item:
    return Item([replace(line, bullet=found.number.text) for line in found.lines])


def _heading_of(box: Box, heads: Sequence[Line], page: Page) -> Line | None:
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


def _items(lines: Sequence[Line], start: int, within: int = 3) -> list[Item]:
    """Collect the list items that follow, some lines on, up to what is no part of the list."""
    items: list[Item] = []
    for index in range(start, len(lines)):
        line = lines[index]
        if line.bullet:
            items.append(Item([line]))
        elif items and goes_on(items[-1], line):
            items[-1].lines.append(line)
        elif items or index > start + within:
            break
    return items


def _in_parts(
    lines: Sequence[Line], start: int, words: SectionWords
) -> list[tuple[Line, model.Risicogroep, list[Item]]]:
    """The items that follow under a heading for each group; nothing where they are one list."""
    parts: list[tuple[Line, model.Risicogroep, list[Item]]] = []
    at = start
    while at < len(lines):
        group = None if lines[at].bullet else group_of(lines[at].text.rstrip(":"), words)
        items = _items(lines, at + 1, within=-1) if group else []
        if group and items:
            parts.append((lines[at], group, items))
            at += 1 + sum(len(item.lines) for item in items)
        elif parts or at > start + 2:
            break
        else:
            at += 1
    return parts if len({group for _, group, _ in parts}) > 1 else []


def _counts_up(items: Sequence[Item]) -> bool:
    """Whether the numbers before some items, if there are any, are their ranks."""
    numbers = [item.lines[0].bullet.rstrip(".)") for item in items]
    if not any(number.isdigit() for number in numbers):
        return True
    return numbers == [str(rank) for rank in range(1, len(items) + 1)]


def _sentence_end(lines: Sequence[Line], index: int) -> str:
    """The line, with the one before it when that is the start of the same sentence."""
    line = lines[index]
    if index and line.text.endswith(":") and not line.gap and len(line.text) < 60:
        return join_lines([lines[index - 1].text, line.text])
    return line.text
