"""Keys of the chart of declaration lines, whose coloured squares look like marks of statuses."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from douane_report.document import Line
from douane_report.document.repair import join_lines
from douane_report.sections.aangifteregels_names import is_series
from douane_report.sections.vocabulary import SectionWords, words_of


def is_key_of_chart(labels: Iterable[Sequence[Line]], words: SectionWords) -> bool:
    """Whether labels with marks are the names of series: one is such a name and no activity's.

    A name may be both, as ``E-commerce`` is; beside a label that only an activity has they are no
    key.
    """
    series = words_of("aangifteregels")
    texts = [join_lines(line.text for line in label) for label in labels]
    activities = [words.lookup("labels", text) is not None for text in texts]
    named = [is_series(text, series, False) for text in texts]
    pairs = list(zip(activities, named, strict=True))
    return (False, True) in pairs and (True, False) not in pairs
