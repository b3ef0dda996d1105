"""What the series of the chart of declaration lines are called, and what a name promises."""

import re

from douane_report.document import Line
from douane_report.document.cells import read_cell, years_in
from douane_report.document.charts.bar_chart import Chart
from douane_report.document.charts.ticks import ticks_beside
from douane_report.sections.aangifteregels.figures import scale_of
from douane_report.sections.aangifteregels.kinds import OTHER_UNITS, parts_of
from douane_report.sections.aangifteregels.lines import with_lines_over
from douane_report.sections.series_names import is_series, spaced
from douane_report.sections.vocabulary import SectionWords, fold

_LONGEST_TITLE = 70
"""Most characters of a title that names a series."""

_PERCENT = 100

_SCALE_AT_END = re.compile(
    r"(?:^|(?:[,:;]|\s[-–])?\s+)(?:aantal(?:len)?\s+)?"
    r"(?:in|[x×])\s?(?:1(?:[.\s]000)*)?\s?"
    r"(?:mln|mld|miljoen(?:en)?|miljarde?n?|duizend(?:en|tallen)?)?\.?$",
    re.IGNORECASE,
)
"""What a name ends in that says what is counted in, without brackets: ``, in miljoenen``."""

_MARGIN = 20.0
"""Points by which a title may start left of its chart."""

_FLUSH = 3.0
"""Points by which a title of short bars may start beside these."""

_NEXT = 1.9
"""Widest step from line to line in running text, in sizes of its type."""


def is_total(text: str, words: SectionWords) -> bool:
    """Whether a name promises the whole of a stack of bars: all lines, and no part of them."""
    if words.any_in(spaced(text), "rest"):
        return False
    if words.lookup("labels", text) == "totaal":
        return True
    before = spaced(text.split("(")[0])
    speaks = words.any_in(before, "whole") or "regels" in before
    return speaks and not words.any_in(before, "part")


def shown(name: Line, words: SectionWords) -> str:
    """Give a series' name without a remark on how it is drawn or counted."""
    return bare(name.text, words)


def bare(text: str, words: SectionWords) -> str:
    """The same of a text."""
    start = text.rfind("(")
    if start <= 0 or not text.endswith(")"):
        end = _SCALE_AT_END.search(text)
        stated = end is not None and end.start() > 0 and scale_of(end[0]) is not None
        return text[: end.start()] if end is not None and stated else text
    remark = text[start:]
    if words.any_in(spaced(remark), "drawing") or scale_of(remark) is not None:
        return text[:start].rstrip()
    return text


def key_of(name: str, words: SectionWords) -> tuple[str, bool]:
    """Give the stable key of a series, and whether the vocabulary knows it.

    A series that is called what the section is called is that of all lines.
    """
    if words.lookup("labels", name) is None and fold(name) in map(fold, words.headings):
        return "totaal", True
    return words.key_of(name)


def titled(chart: Chart, words: SectionWords, headed: bool) -> Chart | None:
    """Name the one series of a chart without a legend by its title; None if that is another's.

    The title is the nearest line above the bars that is no figure and no scale.

    Args:
        chart: the chart, without series.
        words: vocabulary of the section.
        headed: whether it stands under a heading of the section.
    """
    left = _left_of(chart)
    for lowest in chart.around:
        if not _is_above(lowest, chart, left) or years_in(lowest):
            continue
        line = with_lines_over(lowest, chart.around)
        if read_cell(line):
            continue
        name = shown(line, words)
        speaks = is_series(name, words, headed)
        if not speaks and says_nothing(name, words):
            continue
        if not speaks or len(line.text) > _LONGEST_TITLE or name[-1] in ".,;:-":
            return None
        plain = tuple(word for word in line.words if not word.raised)
        return chart._replace(series=(line._replace(words=plain),))
    return None


def says_nothing(text: str, words: SectionWords) -> bool:
    """Whether a line under a title says no more than how figures are counted and set out."""
    return not any(sign in text for sign in OTHER_UNITS) and all(
        part.isdigit() or words.listed("title", part) for part in parts_of(text)
    )


def _left_of(chart: Chart) -> float:
    """Where a chart starts: at the figures along its axis, or half a step before its first bar."""
    centres = {bar.year: bar.box.cx for bar in chart.bars}
    edges = [chart.area.x0, *(box.x0 for box in ticks_beside(chart))]
    if chart.vertical and len(centres) > 1:
        first, last = min(centres.values()), max(centres.values())
        edges.append(first - (last - first) / (len(centres) - 1) / 2)
    return min(edges)


def _is_above(line: Line, chart: Chart, left: float) -> bool:
    """Whether a line stands over the bars of a chart, and over none of another beside it."""
    box, area = line.placed, chart.area
    starts = left - _MARGIN <= box.x0 or box.overlap_x(area) >= box.width / 2
    if not starts or (box.cx > area.x1 and not _is_flush(line, chart)):
        return False
    over = [bar.box for bar in chart.bars if bar.box.overlap_x(box) > 0]
    return box.bottom <= min([area.bottom, *(bar.top for bar in over)])


def _is_flush(line: Line, chart: Chart) -> bool:
    """Whether a line that is longer than lying bars starts where they do, or their years.

    Short bars leave a title the longer part of its line. The years of another chart are not under
    it, nor is it a line of running text.
    """
    if chart.vertical:
        return False
    box, size = line.placed, line.words[0].size
    starts = (chart.area.x0, min(bar.box.x0 for bar in chart.bars))
    if min(abs(box.x0 - start) for start in starts) > _FLUSH:
        return False
    for other in chart.around:
        place = other.placed
        beside = place.x0 > chart.area.x1 and place.overlap_x(box) > 0
        if beside and place.top > box.bottom and years_in(other):
            return False
        close = 0.5 * size < abs(place.bottom - box.bottom) < _NEXT * size
        if close and abs(place.x0 - box.x0) <= _FLUSH and _in_one_type(other, line):
            return False
    return True


def _in_one_type(one: Line, other: Line) -> bool:
    first, second = one.words[0], other.words[0]
    return abs(first.size - second.size) < 0.3 and first.bold == second.bold


def is_share(chart: Chart, series: int, words: SectionWords) -> bool:
    """Whether a row of a table, which no bars bear out, may as well give shares in percent."""
    bars = [bar for bar in chart.bars if bar.series == series]
    if not words.any_in(spaced(chart.series[series].text), "share"):
        return False
    return all(
        bar.label is not None
        and bar.label.line.placed == bar.box
        and (bar.label.number is None or (bar.label.number.value or 0) <= _PERCENT)
        for bar in bars
    )
