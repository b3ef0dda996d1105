"""Toprisicos: the list of top risks in their order, and the measures against each.

The list stands under a sentence or heading that speaks of top risks. The measures stand
elsewhere, under the groups (externe ontwikkelingen, interne organisatie), often with a risk in
slightly other words: the two wordings are linked, both are kept, and the reason is given.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from douane_report import model
from douane_report.document import Line, Page
from douane_report.document.repair import join_lines
from douane_report.sections.context import Context, Found, Missing, Trace
from douane_report.sections.linking import link
from douane_report.sections.risk_items import Item, goes_on
from douane_report.sections.risk_words import announces_list
from douane_report.sections.toprisicos_reader import Treated, read_measures
from douane_report.sections.vocabulary import SectionWords, strip_marker, words_of


def extract(context: Context) -> Found[model.Toprisicos] | Missing:
    """Find the list and the measures, and bring them together."""
    words = words_of("toprisicos")
    pages = _pages(context, words)
    looked = [page.number for page in pages]
    heading, listed = _list([line for page in pages for line in page.lines], words)
    if not listed:
        return context.missing(words, "no list of risks under a heading", looked)
    reader = read_measures(pages, words)
    treated = reader.treated
    links = link(
        [item.text for item in listed],
        [risk.title.text for risk in treated],
        words.key_of,
    )
    risks = []
    for rank, item in enumerate(listed, start=1):
        match = links.get(rank - 1)
        risks.append(
            _risk(
                context,
                words,
                item,
                rank,
                treated[match[0]] if match else None,
                match[1] if match else "",
            )
        )
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
        elif items and goes_on(items[-1], line):
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


def _risk(
    context: Context,
    words: SectionWords,
    item: Item,
    rank: int,
    treated: Treated | None,
    reason: str,
) -> model.Toprisico:
    key, known = words.key_of(item.text)
    place = context.document.place(item.spot, item.lines[0].page)
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
    place = context.document.place(treated.title.spot, treated.title.lines[0].page)
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
        place=context.document.place(title.spot, title.lines[0].page),
        maatregelen=_texts(context, items),
    )


def _texts(context: Context, items: Sequence[Item]) -> tuple[model.Tekst, ...]:
    return tuple(
        model.Tekst(
            period=context.report_year,
            value=item.text,
            source_text=item.text,
            place=context.document.place(item.spot, item.lines[0].page),
        )
        for item in items
    )
