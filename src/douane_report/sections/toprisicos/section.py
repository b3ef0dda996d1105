"""Toprisicos: the list of top risks in their order, and the measures against each.

The list stands under a sentence or heading that speaks of top risks. The measures stand
elsewhere, under the groups (externe ontwikkelingen, interne organisatie), often with a risk in
slightly other words: the two wordings are linked, both are kept, and the reason is given.
"""

import re
from collections.abc import Sequence
from decimal import Decimal

from douane_report import model
from douane_report.document import Page
from douane_report.sections.context import Context, Found, Missing, Trace
from douane_report.sections.toprisicos.items import Item, words_of_items
from douane_report.sections.toprisicos.link_words import with_words_in_common
from douane_report.sections.toprisicos.linking import link
from douane_report.sections.toprisicos.named_measures import drop_names
from douane_report.sections.toprisicos.names import with_own_names
from douane_report.sections.toprisicos.numbers import numbered_links
from douane_report.sections.toprisicos.pages import MeasurePages
from douane_report.sections.toprisicos.ranked.between import Owned
from douane_report.sections.toprisicos.ranked.ranked_list import RiskList, find_list, list_of_titles
from douane_report.sections.toprisicos.reader import Reader
from douane_report.sections.toprisicos.titles import Treated, doubtful, may_be_title
from douane_report.sections.vocabulary import SectionWords, fold, strip_marker, words_of

_HEADER = re.compile(r" (?:top)?risico (?:s )?(?:\w+ )?(?:beheers)?maatregel(?:en)? ")
"""The header of a table with risks and measures, a column between them or none."""

_LEAST_TREATED = 2
"""How many risks with measures there are at least where no list gives them their ranks."""


def extract(context: Context) -> Found[model.Toprisicos] | Missing:
    """Find the list and the measures, and bring them together."""
    words = words_of("toprisicos")
    pages = _pages(context, words)
    words = with_own_names(pages, words)
    looked = [page.number for page in pages]
    measures = MeasurePages(pages, words)
    unranked = measures.read()
    titles = _titles(unranked)
    found = find_list(
        pages,
        words,
        lambda texts: len(link(texts, titles, words.key_of)),
        _measures_of_sure(unranked, words),
        context.report_year,
    )
    if found is None and all(may_be_title(risk, words) for risk in unranked.treated):
        found = list_of_titles(pages, words, unranked.treated)
    if found is None and not (context.has_geometry and len(titles) >= _LEAST_TREATED):
        return context.missing(words, "no list of risks under a heading", looked)
    listed = found.items if found else ()
    reader = measures.read(found)
    links = _links(listed, reader, words)
    if found and (2 * len(links) < len(listed) or _holds_titles(found, reader)):
        # A table, cards or text may give ranks and measures together: the list is their titles.
        other = measures.read(found, apart=False)
        linked = _links(listed, other, words)
        if 2 * len(linked) >= len(listed):
            reader, links = other, linked
    treated = reader.treated
    dropped = drop_names(treated, words)
    matched = {match[0] for match in links.values()}
    doubts = doubtful(treated, matched, words)
    if found is None and doubts:
        return context.missing(words, "no list of risks, and titles that may be none", looked)
    without = {fold(item.text) for index, item in enumerate(listed) if index not in links}
    bare = measures.bare(found, without) if found else {}
    risks = []
    for index, item in enumerate(listed):
        match = links.get(index)
        own = treated[match[0]] if match else None
        under = own.group if own else bare.get(fold(item.text), "")
        group = _group(found.group(index) if found else "", under)
        rank = index + 1 if found and not found.unranked else None
        reasons = found.unranked if found else "", match[1] if match else ""
        risks.append(_risk(context, words, item, rank, own, group, reasons))
    reason = "het risico staat niet in de lijst" if found else "er is geen lijst van toprisico’s"
    for index, risk in enumerate(treated):
        if index not in matched and index not in doubts:
            risks.append(_unlisted(context, words, risk, reason))
    heading = found.heading if found else treated[0].title.lines[0]
    section = model.Toprisicos(
        heading=found.heading.text if found else "",
        place=context.document.place(heading),
        risicos=tuple(risks),
        overkoepelend=_overarching(context, reader.overarching_title, reader.overarching),
    )
    known = sum(risk.known for risk in risks)
    trace = Trace(
        section="toprisicos",
        found=True,
        confidence="high" if known >= 2 else "medium",
        why=f"{len(listed)} risks listed, {len(treated)} treated; {known} labels known"
        + (f"; {len(doubts)} lists under what may be no title left out" if doubts else "")
        + (f"; {len(bare)} named under a group, and no text told as measures" if bare else "")
        + (f"; {dropped} names of risks among measures left out" if dropped else ""),
        headings=words.headings,
        pages=tuple(looked),
    )
    return Found(section, trace)


def _links(
    listed: Sequence[Item], reader: Reader, words: SectionWords
) -> dict[int, tuple[int, str]]:
    """Link the risks of the list to those with measures, by their wordings and numbers."""
    names = [item.text for item in listed]
    titles = _titles(reader)
    links = numbered_links(names, reader.treated, link(names, titles, words.key_of))
    return with_words_in_common(names, titles, links, words)


def _measures_of_sure(reader: Reader, words: SectionWords) -> list[Owned]:
    """Measures whose risk has a number, a known name or a table, and the overarching ones.

    So are those of one that is set as a title under the heading of a group.
    """
    owned = [
        Owned(words_of_items([risk.title]), words_of_items(risk.measures))
        for risk in reader.treated
        if risk.sure
        or risk.number is not None
        or words.lookup("labels", risk.title.text)
        or (risk.group and may_be_title(risk, words))
    ]
    return [*owned, Owned(set(), words_of_items(reader.overarching))]


def _holds_titles(found: RiskList, reader: Reader) -> bool:
    """Whether titles over measures are items of the list, not what repeats these."""
    listed = found.words
    return any(
        id(word) in listed
        for risk in reader.treated
        for line in risk.title.lines
        for word in line.words
    )


def _group(listed: model.Risicogroep, treated: model.Risicogroep) -> model.Risicogroep:
    """The group of a risk; none where the list and the heading over its measures differ."""
    if listed and treated and listed != treated:
        return ""
    return listed or treated


def _titles(reader: Reader) -> list[str]:
    return [risk.title.text for risk in reader.treated]


def _pages(context: Context, words: SectionWords) -> list[Page]:
    """Give the pages that speak of the risks, and the page after each."""
    if not context.has_geometry:
        return list(context.document.pages)
    names = [name for name, _ in words.names("labels") if " " in name]
    names += [name for name, _ in words.names("groups") if "risico" in name]
    overarching = words.data["overarching"]
    assert isinstance(overarching, tuple)
    names += ["toprisico s", *map(fold, overarching)]
    numbers = {page.number for page in context.pages_with(names, 1)}
    # A table that goes on may name no risk that is known: its header comes back.
    numbers |= {it.number for it in context.document.pages if _HEADER.search(context.folded(it))}
    wanted = numbers | {number + 1 for number in numbers}
    return [page for page in context.document.pages if page.number in wanted]


def _risk(
    context: Context,
    words: SectionWords,
    item: Item,
    rank: int | None,
    treated: Treated | None,
    group: model.Risicogroep,
    reasons: tuple[str, str],
) -> model.Toprisico:
    unranked, reason = reasons
    key, known = words.key_of(item.text)
    place = context.document.place(item.spot, item.lines[0].page)
    rang = (
        _no_rank(context, unranked)
        if rank is None
        else model.Figure(
            period=context.report_year,
            value=Decimal(rank),
            unit="aantal",
            decimals=0,
            source_text=item.text,
            place=place,
        )
    )
    other = treated.title.name if treated and treated.title.name != item.name else ""
    return model.Toprisico(
        key=key,
        item=strip_marker(item.name),
        known=known,
        place=place,
        groep=group,
        rang=rang,
        maatregelen=_texts(context, treated.measures) if treated else (),
        andere_formulering=other,
        koppeling=reason if other else "",
    )


def _unlisted(
    context: Context, words: SectionWords, treated: Treated, reason: str
) -> model.Toprisico:
    key, known = words.key_of(treated.title.text)
    place = context.document.place(treated.title.spot, treated.title.lines[0].page)
    return model.Toprisico(
        key=key,
        item=treated.title.name,
        known=known,
        place=place,
        groep=treated.group,
        rang=_no_rank(context, reason),
        maatregelen=_texts(context, treated.measures),
    )


def _no_rank(context: Context, reason: str) -> model.Figure:
    unknown = model.Origin.UNKNOWN
    return model.Figure(period=context.report_year, unit="aantal", origin=unknown, reason=reason)


def _overarching(
    context: Context, title: Item | None, items: Sequence[Item]
) -> model.OverkoepelendeMaatregelen | None:
    if title is None or not items:
        return None
    return model.OverkoepelendeMaatregelen(
        key="overkoepelende-maatregelen",
        item=title.name,
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
