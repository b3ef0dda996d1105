"""The ranked list of top risks: bulleted or numbered lines, or numbers that stand by themselves.

Several things on the pages may look like it. The one whose items are known risks, and risks
against which measures are listed, is taken. Ranks are what printed numbers say; a list whose
numbers do not count up from one is not taken at all, because its ranks would be guesses.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from douane_report import model
from douane_report.document import Line, Page
from douane_report.document.model import union
from douane_report.sections.toprisicos.items import Item, words_of_items
from douane_report.sections.toprisicos.ranked.announced import leads_to_others, sentence_end
from douane_report.sections.toprisicos.ranked.between import Owned, stand_between
from douane_report.sections.toprisicos.ranked.heads import heads_before, heads_on, orders_risks
from douane_report.sections.toprisicos.ranked.letters import lettered_after
from douane_report.sections.toprisicos.ranked.parts import (
    counts_up,
    in_parts,
    items_after,
    why_unranked,
)
from douane_report.sections.toprisicos.titles import Treated
from douane_report.sections.toprisicos.words import announces_list, named_group, speaks_of_list
from douane_report.sections.vocabulary import SectionWords

if TYPE_CHECKING:
    from douane_report.document.lists.numbered import NumberedItem

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
        unranked: why its order is no ranking; nothing where it is one.
        loose: whether its heading only speaks of risks, or of something about them, so that these
            must be known ones.
    """

    heading: Line
    items: tuple[Item, ...]
    near: bool = True
    tags: tuple[tuple[Line, model.Risicogroep] | None, ...] = ()
    heads: tuple[Line, ...] = ()
    unranked: str = ""
    loose: bool = False

    @property
    def pages(self) -> set[int]:
        """The pages on which it stands."""
        lines = [line for item in self.items for line in item.lines]
        return {it.page for it in (*lines, *self.heads, *(tag[0] for tag in self.tags if tag))}

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
    owned: Sequence[Owned],
    year: int,
) -> RiskList | None:
    """Find the list; the one with most known and treated risks wins.

    One with measures between its risks is that of what is done about them: it is taken only where
    no list of half as many stands by itself.

    Args:
        pages: where to look.
        words: the vocabulary of the section.
        treated: counts those of some titles that are risks with measures.
        owned: measures against risks, which are no list of risks.
        year: the year of the report, whose ranks they are.
    """
    best: dict[bool, tuple[int, RiskList | None]] = {True: (0, None), False: (0, None)}
    measures = {word for it in owned for word in it.measures}
    for found in _candidates(pages, words, year):
        texts = [item.text for item in found.items]
        known = sum(words.lookup("labels", text) is not None for text in texts)
        sure = known + treated(texts)
        if not sure and (not found.near or found.words & measures):
            continue
        apart = not stand_between(owned, found.words, found.pages, pages)
        if found.loose and not (apart and 2 * max(known, sure - known) >= len(texts)):
            continue
        # The same list under a heading that says so is found later on.
        score = 2 * sure + min(len(texts), 3) - found.loose
        if score > best[apart][0]:
            best[apart] = (score, found)
    (most, by_itself), (more, mixed) = best[True], best[False]
    taken = by_itself if 2 * most >= more else mixed
    return taken or _in_rows(pages, words, treated)


def _in_rows(
    pages: Sequence[Page], words: SectionWords, treated: Callable[[Sequence[str]], int]
) -> RiskList | None:
    """Give the list in the rows of a table without ranks, most of whose risks have measures."""
    for page in pages:
        heads = [line for line in page.lines if speaks_of_list(line.text, words)]
        if not heads or not page.has_geometry:
            continue
        from douane_report.document.pdf import PdfPage
        from douane_report.sections.toprisicos.ranked.rows import rows_of
        from douane_report.sections.toprisicos.ranked.tags import tags_beside

        assert isinstance(page, PdfPage)
        for rows in rows_of(page, words):
            over = [it for it in heads if it.placed.bottom <= rows.header.placed.top + 2]
            heading = max(over, key=lambda it: it.placed.bottom, default=None)
            near = heading and rows.header.placed.top - heading.placed.bottom <= _NEAR
            texts = [item.text for item in rows.items]
            if heading and near and 2 * treated(texts) > len(texts):
                boxes = [union([it.placed for it in item.lines]) for item in rows.items]
                tags = tags_beside(page, boxes, words)
                return RiskList(heading, rows.items, True, tuple(tags))
    return None


def list_of_titles(
    pages: Sequence[Page], words: SectionWords, treated: Sequence[Treated]
) -> RiskList | None:
    """Give the list that titles over measures are when their own numbers are ranks.

    They are where the numbers of all count up from one, and a line before the first of them
    speaks of top risks, or they stand in another order: only ranks do.
    """
    numbers = [risk.number or 0 for risk in treated]
    in_order = sorted(numbers)
    if len(treated) < _LEAST_TITLES or in_order != list(range(1, len(treated) + 1)):
        return None
    first = min(risk.title.lines[0].page for risk in treated)
    heads = [
        line
        for page in pages
        if page.number in (first - 1, first)
        for line in page.lines
        if speaks_of_list(line.text, words)
    ]
    if not heads and numbers == in_order:
        return None
    ordered = sorted(treated, key=lambda it: it.number or 0)
    heading = heads[0] if heads else treated[0].title.lines[0]
    return RiskList(heading, tuple(risk.title for risk in ordered))


def _candidates(pages: Sequence[Page], words: SectionWords, year: int) -> Iterator[RiskList]:
    """Give what may be the list, those in which numbers stand by themselves first."""
    for page in pages:
        if page.has_geometry:
            yield from _numbered(page, pages, words, year)
    lines = [line for page in pages for line in _lines_of(page)]
    for index, line in enumerate(lines):
        if announces_list(sentence_end(lines, index), words):
            parted = in_parts(lines, index + 1, words)
            if parted:
                items = [item for _, _, part in parted for item in part]
                tags = [(head, group) for head, group, part in parted for _ in part]
                said = lines[max(index - 1, 0) : lines.index(parted[0][0], index)]
                why = why_unranked([part for _, _, part in parted], said, words)
                if why is not None:
                    yield RiskList(line, tuple(items), True, tuple(tags), unranked=why)
                continue
            items = items_after(lines, index + 1)
            if len(items) >= 2 and counts_up(items):
                loose = leads_to_others(lines, index, items[0].lines[0])
                yield RiskList(line, tuple(items), loose=loose)
            elif not items and (items := lettered_after(lines, index + 1)):
                # Letters lead whatever is agreed on as well.
                yield RiskList(line, tuple(items), loose=words.heading_in(line.text) is None)
        elif orders_risks(lines, index, words):
            items = items_after(lines, index + 1, within=1)
            items = items or lettered_after(lines, index + 1, within=1)
            if len(items) >= _LEAST_TITLES and counts_up(items):
                yield RiskList(line, tuple(items), loose=True)


def _lines_of(page: Page) -> Sequence[Line]:
    """The lines of a page in reading order, bullets that are drawn among them."""
    if not page.has_geometry:
        return page.lines
    from douane_report.document.lists.bullets import bulleted_lines
    from douane_report.document.pdf import PdfPage

    return bulleted_lines(page) if isinstance(page, PdfPage) else page.lines


def _numbered(
    page: Page, pages: Sequence[Page], words: SectionWords, year: int
) -> Iterator[RiskList]:
    from douane_report.document.lists.numbered import box_of, going_on, numbered_lists
    from douane_report.document.pdf import PdfPage
    from douane_report.sections.toprisicos.ranked.colours import legend_of, tags_by_colour
    from douane_report.sections.toprisicos.ranked.key import group_in, key_of
    from douane_report.sections.toprisicos.ranked.ranks import ranks_after
    from douane_report.sections.toprisicos.ranked.tags import (
        headings_within,
        starts_again,
        tags_beside,
        tags_over,
    )

    assert isinstance(page, PdfPage)
    own = heads_on(page, words)
    if own is None and not any(
        it.number == page.number - 1 and heads_on(it, words) for it in pages
    ):
        return
    key = key_of(page)

    def known(text: str) -> bool:
        return words.lookup("labels", text) is not None

    def tag(text: str) -> bool:
        letter = (len(text) == 1 and text.isupper()) or group_in(text, key) is not None
        return letter or named_group(text, words) is not None

    for found in numbered_lists(page, known, tag):
        # In columns the risks after the first may stand higher than it.
        box = box_of(found)._replace(top=box_of(found[:1]).top)
        heads, place = own, box
        if own is None or own.over(box) is None:
            heads, place = heads_before(pages, page, box, words) or (None, box)
        heading = heads and heads.over(place)
        if heads is None or heading is None or starts_again(page, found, words):
            continue
        parts = [(page, found)]
        for after in pages:
            every = [item for _, part in parts for item in part]
            if after.number != parts[-1][0].number + 1 or not isinstance(after, PdfPage):
                continue
            more = going_on(after, every, known, tag)
            if not more:
                break
            parts.append((after, more))
        items = [_item(item) for _, part in parts for item in part]
        tags: list[tuple[Line, model.Risicogroep] | None] = []
        legends: list[Line] = []
        for at, part in parts:
            texts = [union([line.placed for line in item.lines]) for item in part]
            tagged = tags_beside(at, [box_of([item]) for item in part], words)
            tagged = tagged or tags_beside(at, texts, words)
            legend = legend_of(at, words)
            legends += [it.line for it in legend]
            tagged = tags_by_colour(at, part, legend) or tagged or tags_over(at, part, words)
            tags += tagged or [None] * len(part)
        near = place.top - heading.placed.bottom <= _NEAR
        within = headings_within(page, heading.placed, box, words) if heads is own else []
        loose = heads.are_loose(heading, place)
        yield RiskList(heading, tuple(items), near, tuple(tags), (*within, *legends), loose=loose)
    for found in ranks_after(page, words, year, known):
        box = box_of(found)
        if own is not None and (heading := own.over(box)) is not None:
            texts = [union([line.placed for line in item.lines]) for item in found]
            tagged = tags_beside(page, texts, words)
            items = [_item(it) for it in found]
            yield RiskList(
                heading, tuple(items), tags=tuple(tagged), loose=own.are_loose(heading, box)
            )


def _item(found: "NumberedItem") -> Item:
    return Item([line._replace(bullet=found.number.text) for line in found.lines])
