"""Heads of the columns of an activity table: what says that statuses or activities follow."""

from __future__ import annotations

from douane_report.sections.vocabulary import SectionWords, fold


def heads_activities(text: str, words: SectionWords) -> bool:
    """Whether a text says that activities follow, as ``Activiteit uit het jaarplan`` does."""
    first, *rest = fold(text).split() or [""]
    return words.listed("activity", text) or (
        words.listed("activity", first)
        and all(it.isdigit() or words.listed("no_group", it) for it in rest)
    )


def heads_statuses(text: str, words: SectionWords) -> bool:
    """Whether a text says that statuses follow: ``Status``, ``Stand eind 2025``."""
    if words.listed("status", text):
        return True
    rest = [it for it in text.split() if not words.listed("status", it)]
    return len(rest) < len(text.split()) and all(
        it.strip("()").isdigit() or words.listed("dated", it) for it in rest
    )
