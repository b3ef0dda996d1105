"""What the title of a chart says that it counts: declaration lines and nothing else, or not that.

The title is the nearest line over the chart that is no figure, no name in the legend, no scale and
no text. Where none stands right over it, it may stand far left of the bars, in a column of its own
beside them, or closely under them.
"""

from collections.abc import Iterator, Sequence

from douane_report.document import Line
from douane_report.document.cells import read_cell, years_in
from douane_report.document.charts.bar_chart import Chart
from douane_report.document.model import ALIGNMENTS, Box, union
from douane_report.document.pdf import PdfPage
from douane_report.document.repair import join_lines
from douane_report.sections.aangifteregels.figures import scale_of
from douane_report.sections.aangifteregels.kinds import is_kind, only, parts_of
from douane_report.sections.aangifteregels.lines import (
    goes_on,
    is_next,
    is_of_text,
    is_under,
)
from douane_report.sections.vocabulary import SectionWords, fold

_NOTE = 0.9
"""Below how many times the size of a title a line under it is a note."""

_MOST_LINES = 4
"""Most lines of a title in a column of its own."""

_MOST_NOTES = 2
"""Most lines of a note under a title; more are a text under a heading."""

_FLUSH = 1.0
"""By how much the figures of a column may be off their head, in points."""

_FAR_OVER = 40.0
"""How far over a chart a title that stands left of it may be, in points."""


def counts_lines(chart: Chart, words: SectionWords) -> bool:
    """Whether the title of a chart says that it counts declaration lines, and nothing else."""
    return title_of(chart, words) is not None


def title_of(chart: Chart, words: SectionWords) -> Line | None:
    """Give the title of a chart if it says that declaration lines are counted, and nothing else.

    Under one that only speaks of their flow no series may be that of declarations.
    """
    title = _title_of(chart, words)
    if title is None or words.any_in(f" {fold(title.text)} ", "counted"):
        return title
    names = [part for name in chart.series for part in parts_of(name.text)]
    told = any(words.ends("declarations", part) for part in names)
    return None if told and words.any_in(f" {fold(title.text)} ", "flow") else title


def _title_of(chart: Chart, words: SectionWords) -> Line | None:
    """Give the title of a chart if it speaks of declaration lines or of their flow.

    What stands aside of the chart may be the title of another column: then the nearest line right
    over the chart has to say the same. A caption under the chart, such as ``Figuur 3``, may not
    say otherwise.
    """
    titles = list(_titles(chart, words))
    drawn = _with_ticks(chart)
    right_over = [line for line in titles if line.placed.overlap_x(drawn) > 0]
    captions = (line for line in chart.below if _is_caption(line.text, words))
    caption = next(captions, None)
    if titles and all(is_title(it.text, words) for it in (titles[0], *right_over[:1])):
        told = _is_caption(titles[0].text, words) or caption is None
        return titles[0] if told or (caption and is_title(caption.text, words)) else None
    if not _is_untitled(chart, words):
        return None
    aside = (it for it in chart.around if _is_aside(it.placed, chart) and is_title(it.text, words))
    return next(aside, None) or _title_below(chart, words)


def is_title(text: str, words: SectionWords) -> bool:
    """Whether a title speaks of declaration lines, or of their flow, and of nothing else.

    ``Regels`` are those of declarations where it says so, or what is done with them; or where it
    counts them in thousands or millions, as rules never are.
    """
    folded = f" {fold(text)} "
    if words.any_in(folded, "counted_per"):
        return False
    if words.any_in(folded, "counted") or (
        " regels " in folded
        and (
            any(words.any_in(folded, it) for it in ("declarations", "handled"))
            or scale_of(text) is not None
        )
    ):
        return only(text, "title", words, "declarations", "flow", "handled")
    return words.any_in(folded, "flow") and only(text, "title", words, "flow", "handled")


def with_far_title(chart: Chart, page: PdfPage, words: SectionWords) -> Chart:
    """Give a chart with the one title left of it that speaks of declaration lines, however far.

    A chart that is narrower than its column has its title at the edge of that, or beside it. Of a
    title on several lines one line is made.
    """
    if any(
        scale_of(it.text) and (is_title(it.text, words) or words.heading_in(it.text))
        for it in chart.around
    ):
        return chart
    area = chart.area
    left = [
        line
        for line in page.fragments
        if line.placed.x1 <= area.x0
        and area.top - _FAR_OVER <= line.placed.bottom <= area.bottom
        and any(char.isalpha() for char in line.text)
    ]
    stacks = _stacks(left)
    wholes = [
        stack[0]._replace(words=tuple(word for line in stack for word in line.words))
        for stack in stacks
        if len(stack) <= _MOST_LINES
        and is_title(join_lines(it.text for it in stack), words)
        and not any(
            is_under(other[0], stack[-1]) and len(other) > _MOST_NOTES
            for other in stacks
            if other is not stack
        )
    ]
    titles = [it for it in wholes if not _is_over_title(it, wholes)]
    return chart._replace(around=(titles[0], *chart.around)) if len(titles) == 1 else chart


def _is_over_title(line: Line, titles: Sequence[Line]) -> bool:
    """Whether a title is the heading over another: in larger type, and without a scale."""
    return scale_of(line.text) is None and any(
        it.words[0].size < _NOTE * line.words[0].size and line.placed.bottom <= it.placed.top
        for it in titles
    )


def _stacks(lines: Sequence[Line]) -> list[list[Line]]:
    """Group lines that stand flush and closely under each other, in one type."""
    stacks: list[list[Line]] = []
    for line in sorted(lines, key=lambda it: it.placed.bottom):
        stack = next((it for it in stacks if is_next(it[-1], line)), None)
        if stack is None:
            stacks.append([line])
        else:
            stack.append(line)
    return stacks


def titled_by_kind(chart: Chart, words: SectionWords) -> Chart | None:
    """Name the one series of a chart without a legend by the kind that stands right over it."""
    for line in _over(chart):
        if read_cell(line) or years_in(line):
            continue
        within = line.placed.overlap_x(chart.area) >= 0.9 * line.placed.width
        return chart._replace(series=(line,)) if within and is_kind(line.text, words) else None
    return None


def _titles(chart: Chart, words: SectionWords) -> Iterator[Line]:
    """Yield what may be titles over a chart, the nearest first."""
    lines = _named_over(chart)
    texts: list[list[Line]] = []
    for at, line in enumerate(lines):
        text = next((it for it in texts if goes_on(line, it)), None)
        if is_title(line.text, words):
            yield line
        elif is_of_text(line, lines):
            texts.append([line])
        elif text is not None:
            text.append(line)
        elif not (
            only(line.text, "title", words)
            or is_kind(line.text, words)
            or any(_ends_title(line, other, words) for other in lines[at + 1 : at + 2])
        ):
            yield line


def _named_over(chart: Chart) -> list[Line]:
    """Give the lines over a chart that are no figures, no years and no names in the legend.

    Nor is a line one of them that heads a column of a table in the column of text on the left.
    """
    legend = {word.placed for name in chart.series for word in name.words}
    aside = [it.placed for it in chart.around if it.placed.x1 <= chart.area.x0 and read_cell(it)]
    return [
        line
        for line in _over(chart)
        if not (read_cell(line) or years_in(line) or _heads_figures(line.placed, aside))
        and all(word.placed not in legend for word in line.words)
    ]


def _heads_figures(head: Box, figures: Sequence[Box]) -> bool:
    """Whether two figures or more stand under a head, flush with it."""
    under = [box for box in figures if box.top > head.bottom and box.overlap_x(head) > 0]
    return any(
        sum(abs(edge(box) - edge(head)) <= _FLUSH for box in under) > 1 for edge in ALIGNMENTS
    )


def _is_untitled(chart: Chart, words: SectionWords) -> bool:
    """Whether nothing stands right over a chart, or a text does."""
    drawn = _with_ticks(chart)
    lines = _named_over(chart)
    over = [line for line in lines if line.placed.overlap_x(drawn) > 0]
    return not over or (is_of_text(over[0], lines) and not is_title(over[0].text, words))


def _title_below(chart: Chart, words: SectionWords) -> Line | None:
    """Give the title closely under a chart and its legend, nearer to it than to what follows."""
    named = {word.placed for name in chart.series for word in name.words}
    bottom = chart.area.bottom
    lines = list(chart.below)
    while lines and (
        read_cell(lines[0])
        or years_in(lines[0])
        or any(word.placed in named for word in lines[0].words)
    ):
        bottom = max(bottom, lines.pop(0).placed.bottom)
    if not lines or not is_title(lines[0].text, words):
        return None
    title, size = lines[0], lines[0].words[0].size
    following = [
        line.placed.top - title.placed.bottom
        for line in lines[1:]
        if line.words[0].size >= _NOTE * size and not line.text.startswith("*")
    ]
    above = title.placed.top - bottom
    return title if above <= min(following, default=above) else None


def _over(chart: Chart) -> list[Line]:
    """Give the lines over the bars of a chart, the nearest first."""
    found = [line for line in chart.around if _is_over(line.placed, chart)]
    return sorted(found, key=lambda line: -line.placed.bottom)


def _with_ticks(chart: Chart) -> Box:
    """Where the bars of a chart stand, with the figures along its axis."""
    area = chart.area
    level = (line for line in chart.around if area.contains(line.placed._replace(x0=area.x0)))
    return union([area, *(line.placed for line in level if read_cell(line))])


def _is_over(box: Box, chart: Chart) -> bool:
    area = chart.area
    tops = [bar.box.top for bar in chart.bars if bar.box.overlap_x(box) > 0]
    return box.x0 < area.x1 and box.bottom <= min(tops, default=area.top) + 1


def _is_aside(box: Box, chart: Chart) -> bool:
    """Whether a box stands left of a chart, level with it."""
    return box.x1 <= chart.area.x0 and box.bottom > chart.area.top


def _ends_title(line: Line, over: Line, words: SectionWords) -> bool:
    """Whether a line is the second of a title, and says with the first what a title does."""
    whole = join_lines((over.text, line.text))
    return line.text[0].islower() and is_next(over, line) and is_title(whole, words)


def _is_caption(text: str, words: SectionWords) -> bool:
    return words.listed("captions", parts_of(text)[0]) if parts_of(text) else False
