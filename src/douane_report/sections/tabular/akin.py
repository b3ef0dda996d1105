"""Rows whose labels nobody listed, told by what they speak of: a kind of check, a kind of tax.

The words of the vocabulary's ``kinds`` say it, also at the end of a compound. One such row proves
nothing; a table is told by all that it has: most rows speak so, and its columns name each of the
measures of the section, or its last row is the total.
"""

from douane_report.document.rows import Row, Table
from douane_report.sections.tabular.columns import is_derived
from douane_report.sections.tabular.measure_words import measures_in
from douane_report.sections.vocabulary import SectionWords, fold

_FEWEST = 2
"""Fewest rows that speak of kinds in a table told by them."""

_LONGEST_LABEL = 12
"""Most words of a label."""


def count_akin(words: SectionWords, folded: str) -> int:
    """Count the words of a folded text that speak of what the section holds."""
    return sum(words.ends("kinds", word) for word in folded.split()) if words.has("kinds") else 0


def is_akin(words: SectionWords, label: str) -> bool:
    """Whether a label speaks of what the section holds."""
    folded = fold(label)
    return len(folded.split()) <= _LONGEST_LABEL and count_akin(words, folded) > 0


def has_akin(words: SectionWords, row: Row) -> bool:
    """Whether the label of a row speaks of what the section holds."""
    return bool(row.label) and is_akin(words, row.text)


def akin_rows(words: SectionWords, table: Table) -> int:
    """Count the rows that tell what a table is; 0 where it may as well be another."""
    if not words.has("kinds"):
        return 0
    labelled = [row for row in table.rows if row.label and not words.is_total(row.text)]
    count = sum(has_akin(words, row) for row in labelled)
    if count < _FEWEST or 2 * count <= len(labelled):
        return 0
    return count if _names_all(words, table) or _ends_in_total(words, table) else 0


def _names_all(words: SectionWords, table: Table) -> bool:
    """Whether the columns name each of the measures by which the section's table is told."""
    named = [measures_in(words, header) for header in table.headers if not is_derived(header)]
    single = {measure for found in named if len(found) == 1 for measure in found}
    return sum(words.listed("told_by", it) for it in single) > 1


def _ends_in_total(words: SectionWords, table: Table) -> bool:
    return words.has("total") and words.is_total(table.rows[-1].text)
