"""Linking risks by number: the one before a title over measures is a rank, if it is used as such.

Titles may also be numbered anew within each group. A number links only where all numbers are
different, none goes beyond the list, and no risk with the wording of the list contradicts them.
"""

from collections.abc import Mapping, Sequence

from douane_report.sections.toprisicos.titles import Treated
from douane_report.sections.vocabulary import fold

_LEAST = 2
"""How many numbers must be borne out by the wording before they are believed for the others."""


def numbered_links(
    listed: Sequence[str], treated: Sequence[Treated], links: Mapping[int, tuple[int, str]]
) -> dict[int, tuple[int, str]]:
    """Give the links by wording, and those that numbers add where they can be relied on.

    Args:
        listed: the wordings of the ranked list.
        treated: the risks with measures.
        links: the links by wording, from the index in the list to that in ``treated``.

    Returns:
        Links in the same form; a number settles what only likeness said.
    """
    ranks = {at: risk.number for at, risk in enumerate(treated) if risk.number is not None}
    if len(set(ranks.values())) < len(ranks) or not all(
        1 <= rank <= len(listed) for rank in ranks.values()
    ):
        return dict(links)
    sure = {
        index: at
        for index, (at, reason) in links.items()
        if at in ranks and (not reason or fold(listed[index]) == fold(treated[at].title.text))
    }
    if len(sure) < _LEAST or any(ranks[at] != index + 1 for index, at in sure.items()):
        return dict(links)
    by_number = {
        rank - 1: (at, links[rank - 1][1] if links.get(rank - 1, (-1,))[0] == at else _reason(rank))
        for at, rank in ranks.items()
    }
    taken = {at for at, _ in by_number.values()}
    rest = {
        index: match
        for index, match in links.items()
        if index not in by_number and match[0] not in taken
    }
    return by_number | rest


def _reason(rank: int) -> str:
    return f"hetzelfde nummer als in de lijst ({rank})"
