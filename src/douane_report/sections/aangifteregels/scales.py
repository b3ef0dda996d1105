"""What the figures of a chart are counted in: what its title says, or a line near it."""

from collections.abc import Sequence

from douane_report.document import Line
from douane_report.document.charts.bar_chart import Chart
from douane_report.document.repair import join_lines
from douane_report.numbers import Scale
from douane_report.sections.aangifteregels.charts import heading_of, series_of
from douane_report.sections.aangifteregels.figures import scale_of
from douane_report.sections.aangifteregels.lines import is_open
from douane_report.sections.aangifteregels.names import says_nothing
from douane_report.sections.aangifteregels.titles import title_of
from douane_report.sections.series_names import spaced, speaks_of_lines
from douane_report.sections.vocabulary import SectionWords

_SAME_SIZE = 0.3
"""By how much the sizes of titles of one rank differ at most, in points."""


def counted_in(chart: Chart, charts: Sequence[Chart], words: SectionWords) -> Scale | None:
    """What the figures of a chart are counted in.

    Of several charts, each has what its title says, or all have what stands over them.
    """
    if len(charts) == 1:
        return _stated(chart, words)
    own = scale_of(chart.series[series_of(chart, words)[0]].text)
    if own is not None:
        return own
    for other in charts:
        heading = heading_of(other, words)
        if heading and (scale := scale_of(_with_next_line(heading, other.around))):
            return scale
    scales = {scale for other in charts if (scale := _stated(other, words))}
    return scales.pop() if len(scales) == 1 else None


def _stated(chart: Chart, words: SectionWords) -> Scale | None:
    """The scale that the heading of a chart states, or else the line nearest to it that does.

    A line that speaks of something else, as of checks, states the scale of that; and so does the
    title of another chart, over ours or under it.
    """
    title, heading = title_of(chart, words), heading_of(chart, words)
    own = heading or title

    def is_title_of_other(line: Line) -> bool:
        apart = line.placed.top >= chart.area.bottom or (
            own is not None and line.placed.bottom <= own.placed.top
        )
        first = line.words[0]
        set_off = first.bold or (own is not None and first.size >= own.words[0].size - _SAME_SIZE)
        return apart and set_off and not says_nothing(line.text, words)

    texts = [
        _with_next_line(line, chart.around) if is_open(line.text) else line.text
        for line in chart.around
        if speaks_of_lines(line.text, words)
        or not (words.any_in(spaced(line.text), "others") or is_title_of_other(line))
    ]
    if title:
        texts = [title.text, *texts]
    if heading:
        texts = [_with_next_line(heading, chart.around), heading.text, *texts]
    scales = (scale_of(text) for text in texts)
    return next((scale for scale in scales if scale and scale.unit is None), None)


def _with_next_line(heading: Line, lines: Sequence[Line]) -> str:
    """A heading with the line closely under it, in case it goes on there."""
    box, size = heading.box, heading.words[0].size
    for line in lines:
        there = line.box
        if not box or not there:
            continue
        under = 0.5 * size < there.bottom - box.bottom < 1.9 * size and there.overlap_x(box) > 0
        if under and abs(line.words[0].size - size) < 0.3:
            return join_lines((heading.text, line.text))
    return heading.text
