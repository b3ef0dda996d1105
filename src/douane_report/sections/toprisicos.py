"""Toprisicos: the list of top risks in their order, and the measures against each.

The list stands under a sentence or heading that speaks of top risks. The measures stand
elsewhere, under the groups (externe ontwikkelingen, interne organisatie), often with a risk in
slightly other words: the two wordings are linked, both are kept, and the reason is given.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from douane_report import model
from douane_report.document import Line
from douane_report.document.repair import join_lines
from douane_report.sections.context import Context, Found, Missing, Trace
from douane_report.sections.linking import link
from douane_report.sections.vocabulary import SectionWords, fold, strip_marker, words_of

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
    lines, looked = _lines(context, words)
    heading, listed = _list(lines, words)
    treated, overarching, overarching_title = _measures(context, lines, words)
    if not listed:
        return context.missing(words, "no list of risks under a heading", looked)
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
        overkoepelend=_overarching(context, overarching_title, overarching),
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


def _lines(context: Context, words: SectionWords) -> tuple[list[Line], list[int]]:
    """Give the lines of the pages that speak of the risks, in reading order."""
    if not context.has_geometry:
        return list(context.document.pages[0].lines), [1]
    names = [name for name, _ in words.names("labels")]
    names += ["toprisico s", "risico s voortkomend", "overkoepelende maatregelen", "externe risico s", "interne risico s"]
    numbers = sorted(page.number for page in context.pages_with(names, 1))
    wanted: set[int] = set()
    for number in numbers:
        wanted.update((number, number + 1))
    pages = [page for page in context.document.pages if page.number in wanted]
    return [line for page in pages for line in page.lines], [page.number for page in pages]


def _list(lines: Sequence[Line], words: SectionWords) -> tuple[Line | None, list[Item]]:
    """Find the list: the items under a heading; the one with most known risks wins."""
    best: tuple[int, Line | None, list[Item]] = (0, None, [])
    for index, line in enumerate(lines):
        text = fold(line.text)
        is_heading = words.heading_in(line.text) is not None or (
            "risico" in text and line.text.rstrip().endswith(":")
        )
        if not is_heading:
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
        elif items and not line.gap and len(items[-1].text) < _LONGEST_ITEM:
            items[-1].lines.append(line)
        elif items or index > start + 3:
            break
    return items


def _measures(
    context: Context, lines: Sequence[Line], words: SectionWords
) -> tuple[list[Treated], list[Item], Item | None]:
    """Read the page with measures: group headings, risk titles and their list items."""
    treated: list[Treated] = []
    overarching: list[Item] = []
    overarching_title: Item | None = None
    group: model.Risicogroep | None = None
    title: Item | None = None
    current: list[Item] | None = None
    for line in lines:
        found_group = words.lookup("groups", line.text)
        if found_group and not line.bullet:
            group = "extern" if found_group == "extern" else "intern"
            title, current = None, None
        elif words.listed("overarching", line.text) and not line.bullet:
            overarching_title = Item([line])
            group, title, current = None, None, overarching
        elif group is None and current is None:
            continue
        elif line.bullet:
            if title is not None and group is not None:
                treated.append(Treated(title, group))
                current, title = treated[-1].measures, None
            if current is not None:
                current.append(Item([line]))
        elif current and not line.gap and not _opens_title(line, words):
            current[-1].lines.append(line)
        elif group is not None:
            if title is not None and not line.gap:
                title.lines.append(line)
            else:
                title, current = Item([line]), None
        elif current:
            current = None
    return treated, overarching, overarching_title


def _opens_title(line: Line, words: SectionWords) -> bool:
    """Whether a line that follows a measure without white space is the next risk's title."""
    return words.lookup("labels", line.text) is not None


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
