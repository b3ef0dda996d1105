"""Keys of the chart of declaration lines, whose coloured squares look like marks of statuses."""

from collections.abc import Sequence

from douane_report.document import Line
from douane_report.document.model import Mark
from douane_report.document.repair import join_lines
from douane_report.sections.activiteitenstatus.sheet.sheet import Table, status_beside
from douane_report.sections.series_names import is_series, may_be_series, spaced
from douane_report.sections.vocabulary import SectionWords, words_of

_KEYS_APART = 4.0
"""How far the names of two series under each other are apart at most, in sizes of their type."""

_BESIDE = 3.0
"""How far a key is from its name at most, in sizes of its type."""

_ALIKE = 0.15
"""How much the keys of one chart differ in width and height at most, as a part of these."""

_LARGER = 3.0
"""How many times as large as its key a bar is at least, or a slice."""

_FEWEST_BARS = 2


def is_key_of_chart(table: Table, labels: Sequence[Sequence[Line]], words: SectionWords) -> bool:
    """Whether labels with marks are the names of series: one is such a name and no activity's.

    A name may be both, as ``E-commerce`` is; beside a label that only an activity has they are no
    key. Where nothing but such a name is there, its page tells: a series has others beside it
    with keys of that make, or bars in the colour of its key.

    Args:
        table: the table.
        labels: all its labels.
        words: the vocabulary of the activities.
    """
    series = words_of("aangifteregels")
    texts = [join_lines(line.text for line in label) for label in labels]
    activities = [words.lookup("labels", text) is not None for text in texts]
    named = [is_series(text, series, False) for text in texts]
    pairs = list(zip(activities, named, strict=True))
    if (True, False) in pairs or not any(named):
        return False
    if (False, True) in pairs:
        return True
    if any(status_beside(line, table.column, table.sheet, words) for line in table.lines):
        return False
    lines = [label[0] for label, own in zip(labels, named, strict=True) if own]
    return any(
        not _has_activity_like(line, mark, table)
        and (_has_series_beside(line, mark, table, words) or _has_bars(mark, table))
        for line in lines
        for mark in table.column.level(line.placed)
    )


def _has_activity_like(line: Line, key: Mark, table: Table) -> bool:
    """Whether another known activity of the page has a mark like one on its line."""
    named = table.sheet.named
    return any(
        abs(mark.box.cy - other.placed.cy) <= other.placed.height and _is_like(mark, key)
        for other in table.sheet.lines
        if id(other) in named and named[id(other)] != named.get(id(line))
        for mark in table.sheet.marks
    )


def _has_series_beside(line: Line, key: Mark, table: Table, words: SectionWords) -> bool:
    """Whether the name of another series has a key like one, level with a line or near it."""
    series = words_of("aangifteregels")
    size = line.words[0].size
    for other in table.sheet.lines:
        box = other.placed
        level = box.overlap_y(line.placed) > 0.5 * line.placed.height
        under = abs(box.x0 - line.placed.x0) <= 2
        near = abs(box.bottom - line.placed.bottom) <= _KEYS_APART * size
        if (
            other is not line
            and (level or (under and near))
            and abs(other.words[0].size - size) <= 0.04 * size
            and (may_be_series(other.text, series) or series.any_in(spaced(other.text), "rest"))
            and words.lookup("labels", other.text) is None
            and _has_key(other, key, table)
        ):
            return True
    return False


def _has_key(line: Line, key: Mark, table: Table) -> bool:
    """Whether a shape like a key, or that key itself, stands beside a line."""
    box, reach = line.placed, _BESIDE * line.words[0].size
    return any(
        abs(it.box.cy - box.cy) <= box.height
        and (0 <= box.x0 - it.box.x1 <= reach or 0 <= it.box.x0 - box.x1 <= reach)
        and _is_like(it, key)
        for it in table.sheet.page.marks
    )


def _is_like(mark: Mark, key: Mark) -> bool:
    """Whether a shape is as wide and as high as a key."""
    return (
        abs(mark.box.width - key.box.width) <= _ALIKE * key.box.width
        and abs(mark.box.height - key.box.height) <= _ALIKE * key.box.height
    )


def _has_bars(key: Mark, table: Table) -> bool:
    """Whether much larger shapes are in the very colour of a key."""
    large = _LARGER * key.box.width * key.box.height
    bars = {
        it.box
        for it in table.sheet.page.marks
        if it.colour == key.colour and it.box.width * it.box.height >= large
    }
    return len(bars) >= _FEWEST_BARS
