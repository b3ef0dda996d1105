"""What headings on risks say: which group they open, and whether a list of risks follows."""

from __future__ import annotations

from douane_report import model
from douane_report.sections.vocabulary import SectionWords, fold

_LONGEST_HEADING = 80


def group_of(text: str, words: SectionWords) -> model.Risicogroep | None:
    """Say which group a heading opens: ``extern`` or ``intern``; None when it opens none.

    A heading that the vocabulary does not know opens a group when it speaks of risks and of
    exactly one of the two.
    """
    found = words.lookup("groups", text)
    if found is None and len(text) <= _LONGEST_HEADING and not text.endswith((".", ":")):
        folded = fold(text).split()
        stems = {stem for stem in ("extern", "intern") for word in folded if word.startswith(stem)}
        if any(word.startswith("risico") for word in folded) and len(stems) == 1:
            found = stems.pop()
    if found == "extern":
        return "extern"
    return "intern" if found == "intern" else None


def announces_list(text: str, words: SectionWords) -> bool:
    """Whether a line announces the list of top risks."""
    if words.heading_in(text) is not None:
        return True
    return "risico" in fold(text) and text.rstrip().endswith(":")


def speaks_of_list(text: str, words: SectionWords) -> bool:
    """Whether a line may announce the list, if what follows it is a numbered list."""
    folded = f" {fold(text)}"
    stems = words.data["list_stems"]
    assert isinstance(stems, tuple)
    return announces_list(text, words) or any(f" {stem}" in folded for stem in stems)
