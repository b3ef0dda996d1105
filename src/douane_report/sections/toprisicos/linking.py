"""Linking two wordings of one thing within a report: the risk as listed and as treated.

A link is made on the same key (same label, or an alias in the vocabulary) first; then on
likeness, only where each is the other's best match and no second one comes near. A link on
likeness always carries its reason.
"""

from collections.abc import Callable, Sequence

from douane_report.sections.vocabulary import fold

_ALIKE = 68.0
"""Least likeness, 0 to 100, of two wordings that may be the same."""

_LEAD = 8.0
"""By how much the best match must lead the second best."""

_LEFT_OVER = 45.0
"""Least likeness of the only two that are left over."""


def link(
    listed: Sequence[str],
    treated: Sequence[str],
    key_of: Callable[[str], tuple[str, bool]],
) -> dict[int, tuple[int, str]]:
    """Link each listed wording to a treated one.

    Args:
        listed: wordings of the first kind.
        treated: wordings of the second kind.
        key_of: gives the stable key of a wording.

    Returns:
        For the index in ``listed``: the index in ``treated``, and the reason (Dutch).
    """
    links: dict[int, tuple[int, str]] = {}
    free = set(range(len(treated)))
    for index, text in enumerate(listed):
        for other in sorted(free):
            if key_of(text)[0] == key_of(treated[other])[0]:
                same = fold(text) == fold(treated[other])
                links[index] = (other, "" if same else "bekende andere formulering")
                free.discard(other)
                break
    open_listed = [index for index in range(len(listed)) if index not in links]
    _link_alike(listed, treated, open_listed, free, links)
    return links


def _link_alike(
    listed: Sequence[str],
    treated: Sequence[str],
    open_listed: list[int],
    free: set[int],
    links: dict[int, tuple[int, str]],
) -> None:
    if not open_listed or not free:
        return
    from rapidfuzz import fuzz

    scores = {
        (index, other): fuzz.token_sort_ratio(fold(listed[index]), fold(treated[other]))
        for index in open_listed
        for other in free
    }
    for (index, other), score in sorted(scores.items(), key=lambda item: (-item[1], item[0])):
        if index in links or other not in free:
            continue
        rivals = [
            value
            for (i, o), value in scores.items()
            if (i == index) != (o == other) and i not in links and o in free
        ]
        if score >= _ALIKE and score - max(rivals, default=0.0) >= _LEAD:
            links[index] = (other, f"gelijkende formulering ({score:.0f} %)")
            free.discard(other)
    left = [index for index in open_listed if index not in links]
    if len(left) == 1 and len(free) == 1:
        other = next(iter(free))
        score = scores[left[0], other]
        if score >= _LEFT_OVER:
            links[left[0]] = (
                other,
                f"enige overgebleven risico in beide lijsten, gelijkend ({score:.0f} %)",
            )
            free.discard(other)
