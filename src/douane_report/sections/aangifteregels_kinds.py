"""Series that are called by a kind of declarations alone, as ``Invoer`` and ``Uitvoer`` are.

Such a name does not say what is counted: checks, duties and parcels are parted in the same way.
So the chart counts declaration lines only if its own title says that, and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from douane_report.document import Line
from douane_report.document.cells import read_cell, years_in
from douane_report.document.chart import Chart
from douane_report.document.model import Box, union
from douane_report.document.repair import join_lines
from douane_report.sections.aangifteregels_names import is_series
from douane_report.sections.vocabulary import SectionWords, fold, strip_marker

_STEP = 1.9
"""Most that a line of a text is under the one before it, in sizes of its type."""

_FULL = 0.75
"""Least part of the width of a text that a line in it fills, unless it is the last."""

_SENTENCE = 8
"""Fewest words of a sentence that ends in a colon; a title may have fewer."""

_LEVEL = 6.0
"""Points by which the years of charts in one row may differ in height."""

_OTHER_UNITS = "%‰€"
"""Signs of what is no number of lines."""


def is_kind(text: str, words: SectionWords) -> bool:
    """Whether a name is that of a kind of declarations, and says nothing else."""
    parts = _parts(text)
    return (
        _kinds_in(parts, words) > 0
        and not any(sign in text for sign in _OTHER_UNITS)
        and all(words.listed("kinds", part) or words.listed("beside_kinds", part) for part in parts)
    )


def is_one_kind(text: str, words: SectionWords) -> bool:
    """Whether a name is that of a single kind, and not of several side by side."""
    return is_kind(text, words) and _kinds_in(_parts(text), words) == 1


def is_one_of_kinds(name: str, names: Sequence[str], words: SectionWords) -> bool:
    """Whether a series is one kind among others, and so never the whole: ``Totaal invoer``."""
    return is_kind(name, words) and sum(is_kind(other, words) for other in names) > 1


def counts_lines(chart: Chart, words: SectionWords) -> bool:
    """Whether the title of a chart says that it counts declaration lines, and nothing else.

    It is the nearest line over the chart that is no figure, no name in the legend, no scale and
    no text. What stands aside of the chart may be the title of another column: then the nearest
    line right over the chart has to say the same. A caption under the chart, such as
    ``Figuur 3``, may not say otherwise.
    """
    titles = list(_titles(chart, words))
    drawn = _with_ticks(chart)
    right_over = [line for line in titles if line.placed.overlap_x(drawn) > 0]
    if not titles or not all(_is_title(it.text, words) for it in (titles[0], *right_over[:1])):
        return False
    title = titles[0]
    captions = (line for line in chart.below if _is_caption(line.text, words))
    caption = next(captions, None)
    return _is_caption(title.text, words) or caption is None or _is_title(caption.text, words)


def of_kinds(names: Sequence[str], words: SectionWords) -> bool:
    """Whether the series of a chart are kinds of declarations, and what is left, each of them."""
    return any(is_kind(name, words) for name in names) and all(
        is_kind(name, words) or is_series(name, words, True) or _only(name, "beside_kinds", words)
        for name in names
    )


def beside(chart: Chart, panels: Sequence[Chart]) -> bool:
    """Whether a chart stands in one row with others, and so under their title."""
    return any(abs(chart.area.bottom - other.area.bottom) < _LEVEL for other in panels)


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
    legend = {word.placed for name in chart.series for word in name.words}
    lines = [
        line
        for line in _over(chart)
        if not (read_cell(line) or years_in(line))
        and all(word.placed not in legend for word in line.words)
    ]
    text: list[Line] = []
    for at, line in enumerate(lines):
        if _is_title(line.text, words):
            yield line
        elif _ends_text(line):
            text = [line]
        elif text and _goes_on(line, text):
            text.append(line)
        elif not (
            _only(line.text, "title", words)
            or is_kind(line.text, words)
            or any(_ends_title(line, other, words) for other in lines[at + 1 : at + 2])
        ):
            yield line


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


def _ends_text(line: Line) -> bool:
    """Whether a line is the last of a text, or of the sentence that leads up to a chart."""
    return line.text.endswith(".") or (line.text.endswith(":") and len(line.words) >= _SENTENCE)


def _goes_on(line: Line, text: Sequence[Line]) -> bool:
    """Whether a line is that of a text before those under it."""
    width = max(it.placed.width for it in text)
    return _is_next(line, text[-1]) and line.placed.width >= _FULL * width


def _ends_title(line: Line, over: Line, words: SectionWords) -> bool:
    """Whether a line is the second of a title, and says with the first what a title does."""
    whole = join_lines((over.text, line.text))
    return line.text[0].islower() and _is_next(over, line) and _is_title(whole, words)


def _is_next(line: Line, under: Line) -> bool:
    """Whether a line stands flush and closely under another, in the same type."""
    first, other = line.words[0], under.words[0]
    return (
        first.bold is other.bold
        and abs(first.size - other.size) < 0.3
        and 0 <= under.placed.bottom - line.placed.bottom < _STEP * first.size
        and abs(line.placed.x0 - under.placed.x0) < first.size
    )


def _is_title(text: str, words: SectionWords) -> bool:
    """Whether a title speaks of declaration lines, and of nothing else."""
    folded = f" {fold(text)} "
    if not words.any_in(folded, "counted") or words.any_in(folded, "counted_per"):
        return False
    return _only(text, "title", words, "declarations")


def _is_caption(text: str, words: SectionWords) -> bool:
    return words.listed("captions", fold(text).partition(" ")[0])


def _only(text: str, name: str, words: SectionWords, *more: str) -> bool:
    """Whether a text has only words of a list, or of more lists, and figures and kinds."""
    return not any(sign in text for sign in _OTHER_UNITS) and all(
        part.isdigit()
        or any(words.listed(it, part) for it in (name, "kinds", "counted", "captions", *more))
        for part in _parts(text)
    )


def _parts(text: str) -> list[str]:
    """The words of a name or title, folded, without a footnote mark."""
    return fold(strip_marker(text)).split()


def _kinds_in(parts: Sequence[str], words: SectionWords) -> int:
    return sum(words.listed("kinds", part) for part in parts)
