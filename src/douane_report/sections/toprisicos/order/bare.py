"""Risks that are named under the heading of their group, with no measures that can be told.

What stands under such a name may be paragraphs of which nobody knows whether they are measures.
These are left out; the group is known all the same, by the heading over the name.
"""

from collections.abc import Collection, Iterable

from douane_report import model
from douane_report.document import Line
from douane_report.sections.toprisicos.blocks import Block
from douane_report.sections.toprisicos.items import Item
from douane_report.sections.toprisicos.order.places import settle_groups
from douane_report.sections.toprisicos.titles import Treated, is_chapter, type_of
from douane_report.sections.toprisicos.words import group_of, is_overarching
from douane_report.sections.vocabulary import SectionWords, fold

_MOST_LINES = 3
"""How many lines the name of a risk goes over at most."""


def bare_groups(
    told: Iterable[Line | Block], words: SectionWords, names: Collection[str]
) -> dict[str, model.Risicogroep]:
    """Give the groups of risks that are named under one; none of those under two.

    Args:
        told: what the pages tell, in its order, the ranked list left out.
        words: the vocabulary of the section.
        names: the risks to look for, folded.
    """
    lines = [it for it in told if isinstance(it, Line) and not it.bullet]
    group: model.Risicogroep = ""
    head: Line | None = None
    heads: list[tuple[Line, model.Risicogroep]] = []
    found: list[Treated] = []
    for at, line in enumerate(lines):
        parts = (Item(lines[at:end]) for end in range(at + 1, at + 1 + _MOST_LINES))
        title = next((it for it in parts if fold(it.text) in names), None)
        if opened := group_of(line.text, words):
            group, head = opened, line
            heads.append((line, opened))
        elif title is not None:
            after = lines[at + len(title.lines) : at + len(title.lines) + 1]
            near = head is not None and line.page - head.page <= 1
            # Names under each other are a list or table of risks, not titles over texts.
            if near and after and type_of(after[0].words[0]) != type_of(line.words[0]):
                found.append(Treated(title, group, head=head))
        elif head is not None and (
            is_overarching(line.text, words)
            or is_chapter(line.text)
            or type_of(line.words[0]) == type_of(head.words[0])
        ):
            head = None
    settle_groups(found, heads)
    groups: dict[str, set[model.Risicogroep]] = {}
    for risk in found:
        groups.setdefault(fold(risk.title.text), set()).add(risk.group)
    return {name: next(iter(own)) for name, own in groups.items() if len(own) == 1}
