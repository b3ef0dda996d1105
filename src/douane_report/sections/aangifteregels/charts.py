"""Which charts of a page, or which tables in place of one, are those of the declaration lines."""

from collections.abc import Callable, Iterator, Sequence

from douane_report.document import Line
from douane_report.document.cards.content import says_part
from douane_report.document.charts.bar_chart import Chart, find_charts
from douane_report.document.model import Known
from douane_report.document.pdf import PdfPage
from douane_report.sections.aangifteregels.figures import scale_of
from douane_report.sections.aangifteregels.kinds import (
    beside,
    is_kind,
    is_one_kind,
    of_kinds,
)
from douane_report.sections.aangifteregels.names import bare, is_share, shown, titled
from douane_report.sections.aangifteregels.titles import (
    counts_lines,
    titled_by_kind,
    with_far_title,
)
from douane_report.sections.series_names import is_series, may_be_series, spaced, speaks_of_lines
from douane_report.sections.vocabulary import SectionWords, fold

Find = Callable[[PdfPage, Known, Known, Known], Iterator[Chart]]
"""Finds charts on a page, told what texts are or may be names; see :func:`find_charts`."""


_STEEP = 3.0
"""Height in points from which a line is no axis, and none of a grid."""

_WIDE = 0.5
"""Width of a line over bars at least, in steps from year to year."""


def tables_under(page: PdfPage, words: SectionWords) -> list[Chart]:
    """Give the table under a heading of the section, where its bars are not to be told."""
    from douane_report.document.charts.alone import tables_of

    return [
        table
        for table in tables_of(page, _names_row(words))
        if heading_of(table, words)
        and any(speaks_of_lines(name.text, words) for name in table.series)
    ][:1]


def charts_of(page: PdfPage, words: SectionWords, find: Find = find_charts) -> list[Chart]:
    """Give the chart of declaration lines on a page, or those of which each shows one series.

    Args:
        page: the page.
        words: vocabulary of the section.
        find: what finds charts of some form.
    """
    panels: list[Chart] = []
    parts: list[Chart] = []
    headed = False
    for found in find(
        page,
        lambda text: words.lookup("labels", text) is not None,
        lambda text: may_be_series(text, words) and scale_of(text) is None,
        _names_row(words),
    ):
        headed = headed or heading_of(found, words) is not None
        whole = with_far_title(_with_lines(found, page, words), page, words)
        chart = whole if found.series else titled(whole, words, headed)
        if chart is None:
            part = titled(whole, words, True)
            parts += [part] if part and says_part(part.series[0]) else []
            continue
        shown_series = series_of(chart, words)
        names = [shown(chart.series[index], words) for index in shown_series]
        if not any(is_series(name, words, headed) for name in names) and not (
            any(may_be_series(name, words) for name in names) and counts_lines(chart, words)
        ):
            continue
        if len(shown_series) > 1:
            return [chart]
        if not panels or _belongs(chart, panels, words):
            panels.append(chart)
    for part in parts:
        # Of what it is a part, only the chart beside it says.
        if any(_is_beside(part, whole) for whole in panels) and _belongs(part, panels, words):
            panels.append(part)
    return panels


def _is_beside(chart: Chart, other: Chart) -> bool:
    """Whether a chart stands beside another, for the most part level with it."""
    least = min(chart.area.height, other.area.height)
    level = chart.area.overlap_y(other.area) > least / 2
    return level and chart.area.overlap_x(other.area) <= 0


def _with_lines(chart: Chart, page: PdfPage, words: SectionWords) -> Chart:
    """Give a chart of bars with the series that are drawn as lines over them."""
    if chart.zero is not None or not chart.vertical or not _may_have_line(page, chart):
        return chart
    from douane_report.document.charts.combined import with_lines

    return with_lines(chart, page, lambda text: words.lookup("labels", text) is not None)


def _may_have_line(page: PdfPage, chart: Chart) -> bool:
    """Whether something that is drawn over the bars may be a line from year to year."""
    pitch = chart.area.width / max(1, len({bar.year for bar in chart.bars}))
    return any(
        mark.stroked
        and mark.box.height > _STEEP
        and mark.box.width >= _WIDE * pitch
        and chart.area.contains(mark.box, slack=pitch)
        for mark in page.marks
    )


def charts_of_kinds(page: PdfPage, words: SectionWords, find: Find = find_charts) -> list[Chart]:
    """Give the chart whose title speaks of declaration lines, and whose legend of kinds of them."""

    def named(text: str) -> bool:
        return scale_of(text) is None and (is_series(text, words, True) or is_kind(text, words))

    panels: list[Chart] = []
    for found in find(
        page,
        lambda text: words.lookup("labels", text) is not None or is_one_kind(text, words),
        named,
        named,
    ):
        whole = with_far_title(_with_lines(found, page, words), page, words)
        chart = whole if found.series else titled_by_kind(whole, words)
        if chart is None:
            continue
        names = [shown(chart.series[index], words) for index in series_of(chart, words)]
        if not of_kinds(names, words):
            continue
        if not counts_lines(chart, words) and not beside(chart, panels):
            continue
        if len(names) > 1:
            return [chart]
        if not panels or _belongs(chart, panels, words):
            panels.append(chart)
    return panels


def charts_told(page: PdfPage, words: SectionWords, find: Find = find_charts) -> list[Chart]:
    """Give the charts whose own title says that they count lines, on a page without a heading."""
    told = [chart for chart in charts_of(page, words, find) if counts_lines(chart, words)]
    return told or charts_of_kinds(page, words, find)


def lines_in_place_of(
    charts: Sequence[Chart], page: PdfPage, words: SectionWords
) -> Sequence[Chart]:
    """Give the line chart of a page in place of charts whose bars are but the dots on its lines."""
    if not all(chart.is_of_dots for chart in charts):
        return charts
    from douane_report.document.charts.lines import find_line_charts

    return charts_of(page, words, find_line_charts) or charts


def line_charts_of(page: PdfPage, words: SectionWords) -> list[Chart]:
    """Give the line chart of declaration lines on a page, in total or by kind."""
    from douane_report.document.charts.lines import find_line_charts

    charts = charts_of(page, words, find_line_charts)
    return charts or charts_of_kinds(page, words, find_line_charts)


def line_charts_told(page: PdfPage, words: SectionWords) -> list[Chart]:
    """Give the line charts whose own title says that they count lines."""
    from douane_report.document.charts.lines import find_line_charts

    return charts_told(page, words, find_line_charts)


def series_of(chart: Chart, words: SectionWords) -> list[int]:
    """The series that have bars, in the order of the legend."""
    return [
        index
        for index in sorted({bar.series for bar in chart.bars})
        if not is_share(chart, index, words)
    ]


def heading_of(chart: Chart, words: SectionWords) -> Line | None:
    """Give the heading of the section near a chart, one that states a scale first."""
    named = [line for line in chart.around if words.heading_in(line.text) and len(line.text) < 90]
    scaled = [line for line in named if scale_of(line.text)]
    return next(iter(scaled or named), None)


def _names_row(words: SectionWords) -> Known:
    """Tell whether a text may name a series, with or without what it is counted in."""

    def named(text: str) -> bool:
        name = bare(text, words)
        counted = scale_of(name) is None and not words.any_in(spaced(text), "ratio")
        return counted and "%" not in text and is_series(name, words, True)

    return named


def _belongs(chart: Chart, panels: Sequence[Chart], words: SectionWords) -> bool:
    """Whether a chart of one series goes with others: beside or under them, of another series."""
    first = panels[0]
    names = {fold(it.series[series_of(it, words)[0]].text) for it in panels}
    return (
        chart.vertical is first.vertical
        and fold(chart.series[series_of(chart, words)[0]].text) not in names
        and not {bar.year for bar in chart.bars}.isdisjoint(bar.year for bar in first.bars)
    )
