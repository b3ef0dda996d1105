"""Series that are called by a kind of declarations alone, as ``Invoer`` and ``Uitvoer`` are.

Such a name does not say what is counted: checks, duties and parcels are parted in the same way.
"""

from collections.abc import Sequence

from douane_report.document.charts.bar_chart import Chart
from douane_report.sections.series_names import is_series
from douane_report.sections.vocabulary import SectionWords, fold, strip_marker

_LEVEL = 6.0
"""Points by which the years of charts in one row may differ in height."""

OTHER_UNITS = "%‰€"
"""Signs of what is no number of lines."""


def is_kind(text: str, words: SectionWords) -> bool:
    """Whether a name is that of a kind of declarations, and says nothing else."""
    parts = parts_of(text)
    return (
        _kinds_in(parts, words) > 0
        and not any(sign in text for sign in OTHER_UNITS)
        and all(words.listed("kinds", part) or words.listed("beside_kinds", part) for part in parts)
    )


def is_one_kind(text: str, words: SectionWords) -> bool:
    """Whether a name is that of a single kind, and not of several side by side."""
    return is_kind(text, words) and _kinds_in(parts_of(text), words) == 1


def is_one_of_kinds(name: str, names: Sequence[str], words: SectionWords) -> bool:
    """Whether a series is one kind among others, and so never the whole: ``Totaal invoer``."""
    return is_kind(name, words) and sum(is_kind(other, words) for other in names) > 1


def of_kinds(names: Sequence[str], words: SectionWords) -> bool:
    """Whether the series of a chart are kinds of declarations, and what is left, each of them."""
    return any(is_kind(name, words) for name in names) and all(
        is_kind(name, words) or is_series(name, words, True) or only(name, "beside_kinds", words)
        for name in names
    )


def beside(chart: Chart, panels: Sequence[Chart]) -> bool:
    """Whether a chart stands in one row with others, and so under their title."""
    return any(abs(chart.area.bottom - other.area.bottom) < _LEVEL for other in panels)


def only(text: str, name: str, words: SectionWords, *more: str) -> bool:
    """Whether a text has only words of a list, or of more lists, and figures and kinds."""
    return not any(sign in text for sign in OTHER_UNITS) and all(
        part.isdigit()
        or any(words.listed(it, part) for it in (name, "kinds", "counted", "captions", *more))
        for part in parts_of(text)
    )


def parts_of(text: str) -> list[str]:
    """The words of a name or title, folded, without a footnote mark."""
    return fold(strip_marker(text)).split()


def _kinds_in(parts: Sequence[str], words: SectionWords) -> int:
    return sum(words.listed("kinds", part) for part in parts)
