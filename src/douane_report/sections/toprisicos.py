"""Toprisicos: the list of top risks in their order, and the measures against each.

The list stands under a sentence or heading that speaks of top risks. The measures stand
elsewhere, under the groups (externe ontwikkelingen, interne organisatie), often with a risk in
slightly other words: the two wordings are linked, both are kept, and the reason is given.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from douane_report import model
from douane_report.document import Line, Page
from douane_report.document.repair import join_lines
from douane_report.sections.context import Context, Found, Missing, Trace
from douane_report.sections.linking import link
from douane_report.sections.risk_words import announces_list, group_of
from douane_report.sections.vocabulary import SectionWords, strip_marker, words_of

if TYPE_CHECKING:
    from douane_report.sections.toprisicos_pdf import Block

_LONGEST_ITEM = 260


@dataclass
class Item:
    """A list item or title that goes over one or more lines."""

    lines: list[Line] = field(default_factory=list)

    @property
    def text(self) -> str:
        return join_lines(line.text for line in self.lines)


@dataclass
class Treated:
    """A risk on the page with measures: its title, group and measures."""

    title: Item
    group: model.Risicogroep
    measures: list[Item] = field(default_factory=list)


def extract(context: Context) -> Found[model.Toprisicos] | Missing:
    """Find the list and the measures, and bring them together."""
    words = words_of("toprisicos")
    pages = _pages(context, words)
    looked = [page.number for page in pages]
    heading, listed = _list([line for page in pages for line in page.lines], words)
    if not listed:
        return context.missing(words, "no list of risks under a heading", looked)
    reader = _measures(context, pages, words)
    treated = reader.treated
    links = link(
        [item.text for item in listed],
        [risk.title.text for risk in treated],
        lambda label: words.key_of(label),
    )
    risks = []
    for rank, item in enumerate(listed, start=1):
        match = links.get(rank - 1)
        risks.append(_risk(context, words, item, rank, treated[match[0]] if match else None,
                           match[1] if match else ""))
    matched = {match[0] for match in links.values()}
    for index, risk in enumerate(treated):
        if index not in matched:
            risks.append(_unlisted(context, words, risk))
    section = model.Toprisicos(
        heading=heading.text if heading else "",
        place=context.document.place(heading or listed[0].lines[0]),
        risicos=tuple(risks),
        overkoepelend=_overarching(context, reader.overarching_title, reader.overarching),
    )
    known = sum(risk.known for risk in risks)
    trace = Trace(
        section="toprisicos",
        found=True,
        confidence="high" if known >= 2 else "medium",
        why=f"{len(listed)} risks listed, {len(treated)} treated; {known} labels known",
        headings=words.headings,
        pages=tuple(looked),
    )
    return Found(section, trace)


def _pages(context: Context, words: SectionWords) -> list[Page]:
    """Give the pages that speak of the risks, and the page after each."""
    if not context.has_geometry:
        return list(context.document.pages)
    named = [name for table in ("labels", "groups") for name, _ in words.names(table)]
    names = [name for name in named if " " in name]
    names += ["toprisico s", "overkoepelende maatregelen"]
    numbers = {page.number for page in context.pages_with(names, 1)}
    wanted = numbers | {number + 1 for number in numbers}
    return [page for page in context.document.pages if page.number in wanted]


def _list(lines: Sequence[Line], words: SectionWords) -> tuple[Line | None, list[Item]]:
    """Find the list: the items under a heading; the one with most known risks wins."""
    best: tuple[int, Line | None, list[Item]] = (0, None, [])
    for index, line in enumerate(lines):
        if not announces_list(_sentence_end(lines, index), words):
            continue
        items = _items(lines, index + 1)
        known = sum(words.lookup("labels", item.text) is not None for item in items)
        score = 2 * known + min(len(items), 3)
        if len(items) >= 2 and score > best[0]:
            best = (score, line, items)
    return best[1], best[2]


def _items(lines: Sequence[Line], start: int) -> list[Item]:
    """Collect the list items that follow, up to what is no part of the list."""
    items: list[Item] = []
    for index in range(start, len(lines)):
        line = lines[index]
        if line.bullet:
            items.append(Item([line]))
        elif items and _goes_on(items[-1], line):
            items[-1].lines.append(line)
        elif items or index > start + 3:
            break
    return items


def _sentence_end(lines: Sequence[Line], index: int) -> str:
    """The line, with the one before it when that is the start of the same sentence."""
    line = lines[index]
    if index and line.text.endswith(":") and not line.gap and len(line.text) < 60:
        return join_lines([lines[index - 1].text, line.text])
    return line.text


def _goes_on(item: Item, line: Line) -> bool:
    """Whether a line is the next one of a list item: under its text, not under its bullet."""
    if len(item.text) > _LONGEST_ITEM:
        return False
    first, last, box = item.lines[0].box, item.lines[-1].box, line.box
    if first is None or last is None or box is None:
        return not line.gap
    size = line.words[0].size
    if line.page != item.lines[-1].page or box.bottom < last.top:
        return line.text[:1].islower()
    step = box.bottom - last.bottom
    if abs(box.x0 - first.x0) <= 0.8 * size:
        return step <= 1.9 * size
    # Without a hanging indent the text goes on under the bullet, one ordinary line lower.
    under_bullet = 0 < first.x0 - box.x0 <= 2.5 * size
    return under_bullet and step <= 1.6 * size and line.text[:1].islower()


@dataclass
class _Reader:
    """Reads group headings, risk titles and their measures off lines, in reading order."""

    words: SectionWords
    treated: list[Treated] = field(default_factory=list)
    overarching: list[Item] = field(default_factory=list)
    overarching_title: Item | None = None
    group: model.Risicogroep | None = None
    title: Item | None = None
    current: list[Item] | None = None

    def read(self, line: Line) -> None:
        """Take the next line."""
        group = None if line.bullet else group_of(line.text, self.words)
        if group:
            self.group, self.title, self.current = group, None, None
        elif not line.bullet and self.words.listed("overarching", line.text):
            self.overarching_title = Item([line])
            self.group, self.title, self.current = None, None, self.overarching
        elif line.bullet:
            self._measure(line)
        elif self.current and _goes_on(self.current[-1], line) and not self._is_title(line):
            self.current[-1].lines.append(line)
        elif self.group is not None:
            if self.title is not None and not line.gap:
                self.title.lines.append(line)
            else:
                self.title, self.current = Item([line]), None
        elif self.current:
            self.current = None

    def block(self, title: Sequence[Line], measures: Sequence[Sequence[Line]]) -> None:
        """Take a risk whose title and measures stand together in a table or on a card."""
        if self.group is not None:
            items = [Item(list(lines)) for lines in measures]
            self.treated.append(Treated(Item(list(title)), self.group, items))
            self.title, self.current = None, self.treated[-1].measures

    def _measure(self, line: Line) -> None:
        if self.title is not None and self.group is not None:
            self.treated.append(Treated(self.title, self.group))
            self.current, self.title = self.treated[-1].measures, None
        if self.current is not None:
            self.current.append(Item([line]))

    def _is_title(self, line: Line) -> bool:
        """Whether a line that follows a measure closely is the next risk's title."""
        assert self.current is not None
        bold = self.current[-1].lines[0].words[0].bold
        return self.words.lookup("labels", line.text) is not None or (
            line.words[0].bold and not bold
        )


def _measures(context: Context, pages: Sequence[Page], words: SectionWords) -> _Reader:
    """Read the pages with measures, in whatever form they stand there."""
    reader = _Reader(words)
    for page in pages:
        blocks = _blocks(page, words)
        inside = {
            id(word)
            for block in blocks
            for lines in (block.title, *(item.lines for item in block.items))
            for line in lines
            for word in line.words
        }
        for line in _with_whole_headings(_in_reading_order(page, blocks, inside), words):
            if isinstance(line, Line):
                reader.read(line)
            else:
                reader.block(line.title, [item.lines for item in line.items])
    return reader


def _blocks(page: Page, words: SectionWords) -> list[Block]:
    if not page.has_geometry:
        return []
    from douane_report.document.pdf import PdfPage
    from douane_report.sections.toprisicos_pdf import risk_blocks

    assert isinstance(page, PdfPage)
    return risk_blocks(page, words)


def _with_whole_headings(
    items: Iterator[Line | Block], words: SectionWords
) -> Iterator[Line | Block]:
    """Join the two lines of a group's heading that a narrow column has parted."""
    held: Line | None = None
    for item in items:
        if held is not None and isinstance(item, Line):
            whole = replace(held, words=(*held.words, *item.words))
            if _same_type(held, item) and group_of(whole.text, words):
                yield whole
                held = None
                continue
        if held is not None:
            yield held
            held = None
        starts = isinstance(item, Line) and not item.bullet and "isico" in item.text
        if isinstance(item, Line) and starts and group_of(item.text, words) is None:
            held = item
        else:
            yield item
    if held is not None:
        yield held


def _same_type(one: Line, other: Line) -> bool:
    return not other.bullet and abs(one.words[0].size - other.words[0].size) < 0.3


def _in_reading_order(
    page: Page, blocks: Sequence[Block], inside: set[int]
) -> Iterator[Line | Block]:
    """Yield the lines outside blocks in reading order, and each block after what is above it."""
    waiting = list(blocks)
    for line in page.lines:
        rest = tuple(word for word in line.words if id(word) not in inside)
        if not rest:
            continue
        box = line.box
        while waiting and box is not None and waiting[0].box.top < box.top:
            yield waiting.pop(0)
        yield line if len(rest) == len(line.words) else replace(line, words=rest)
    yield from waiting


def _risk(
    context: Context,
    words: SectionWords,
    item: Item,
    rank: int,
    treated: Treated | None,
    reason: str,
) -> model.Toprisico:
    key, known = words.key_of(item.text)
    place = context.document.place(item.lines[0])
    rang = model.Figure(
        period=context.report_year,
        value=Decimal(rank),
        unit="aantal",
        decimals=0,
        source_text=item.text,
        place=place,
    )
    other = treated.title.text if treated and treated.title.text != item.text else ""
    return model.Toprisico(
        key=key,
        item=strip_marker(item.text),
        known=known,
        place=place,
        groep=treated.group if treated else "",
        rang=rang,
        maatregelen=_texts(context, treated.measures) if treated else (),
        andere_formulering=other,
        koppeling=reason if other else "",
    )


def _unlisted(context: Context, words: SectionWords, treated: Treated) -> model.Toprisico:
    key, known = words.key_of(treated.title.text)
    place = context.document.place(treated.title.lines[0])
    return model.Toprisico(
        key=key,
        item=treated.title.text,
        known=known,
        place=place,
        groep=treated.group,
        rang=model.Figure(
            period=context.report_year,
            unit="aantal",
            origin=model.Origin.UNKNOWN,
            reason="het risico staat niet in de lijst",
        ),
        maatregelen=_texts(context, treated.measures),
    )


def _overarching(
    context: Context, title: Item | None, items: Sequence[Item]
) -> model.OverkoepelendeMaatregelen | None:
    if title is None or not items:
        return None
    return model.OverkoepelendeMaatregelen(
        key="overkoepelende-maatregelen",
        item=title.text,
        known=True,
        place=context.document.place(title.lines[0]),
        maatregelen=_texts(context, items),
    )


def _texts(context: Context, items: Sequence[Item]) -> tuple[model.Tekst, ...]:
    return tuple(
        model.Tekst(
            period=context.report_year,
            value=item.text,
            source_text=item.text,
            place=context.document.place(item.lines[0]),
        )
        for item in items
    )
