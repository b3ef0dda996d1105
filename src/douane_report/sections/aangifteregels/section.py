"""Aangifteregels: the bar chart of declaration lines, in total and for e-commerce.

A PDF ties each label to its bar, year and series by geometry and colour. A text has lost the
bars; there the prose settles what it can, and the rest stays ``ambiguous``.
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from douane_report import model
from douane_report.document import Line
from douane_report.document.cells import FigureCell, split_tail
from douane_report.numbers import Scale
from douane_report.sections.aangifteregels.figures import ambiguous, scale_of
from douane_report.sections.context import Context, Found, Missing, Trace
from douane_report.sections.notes import footnotes
from douane_report.sections.prose import sentences
from douane_report.sections.vocabulary import SectionWords, fold, words_of

if TYPE_CHECKING:
    from douane_report.sections.aangifteregels.text import Settled

_REACH = 60
"""How many lines after its heading the labels of a chart may stand in a text."""


def extract(context: Context) -> Found[model.Aangifteregels] | Missing:
    """Find the chart and read it."""
    words = words_of("aangifteregels")
    if context.has_geometry:
        from douane_report.sections.aangifteregels.pdf import extract_pdf

        return extract_pdf(context, words)
    return _extract_text(context, words)


def _extract_text(context: Context, words: SectionWords) -> Found[model.Aangifteregels] | Missing:
    from douane_report.sections.aangifteregels.text import read_prose, settle

    page = context.document.pages[0]
    for index, line in enumerate(page.lines):
        scale = scale_of(line.text) if words.heading_in(line.text) else None
        if scale is None:
            continue
        following = page.lines[index + 1 : index + 1 + _REACH]
        cells, legend = _labels(following, words)
        prose = read_prose(list(sentences(page)), context.report_year)
        settled = settle(cells, prose, Decimal(scale.factor))
        if settled is None or len(legend) != 2:
            continue
        series = [
            _series(context, words, name, values, scale)
            for name, values in zip(legend, settled, strict=True)
        ]
        section = model.Aangifteregels(
            heading=line.text,
            place=context.document.place(line),
            notes=footnotes(context, following),
            reeksen=tuple(series),
        )
        trace = Trace(
            section="aangifteregels",
            found=True,
            confidence="medium",
            why=f"heading ‘{line.text}’; {len(cells)} labels, the years from the prose",
            headings=words.headings,
            pages=(1,),
        )
        return Found(section, trace)
    return context.missing(words, "no heading with a scale and chart labels after it", [1])


def _labels(lines: Sequence[Line], words: SectionWords) -> tuple[list[FigureCell], list[Line]]:
    """Collect the labels of the bars and the legend's names from the lines that follow."""
    cells: list[FigureCell] = []
    legend: list[Line] = []
    for line in lines:
        label, found = split_tail(line)
        if found and not label.words:
            cells.extend(found)
        elif names := _split_legend(line, words):
            legend.extend(names)
    return cells, legend


def _split_legend(line: Line, words: SectionWords) -> list[Line]:
    """Split a line into the names of series, when it holds nothing else."""
    names: list[Line] = []
    rest = line.words
    while rest:
        for length in range(len(rest), 0, -1):
            text = " ".join(word.text for word in rest[:length])
            if words.lookup("labels", text) and len(fold(text)) > 6:
                names.append(line._replace(words=rest[:length]))
                rest = rest[length:]
                break
        else:
            return []
    return names


def _series(
    context: Context,
    words: SectionWords,
    name: Line,
    values: "Sequence[Settled]",
    scale: Scale,
) -> model.Aangiftereeks:
    key, known = words.key_of(name.text)
    return model.Aangiftereeks(
        key=key,
        item=name.text,
        known=known,
        place=context.document.place(name),
        aantallen=tuple(_figure(context, value, scale) for value in values),
    )


def _figure(context: Context, value: "Settled", scale: Scale) -> model.Figure:
    figures = [
        context.figure(cell, unit="regels", period=value.year, scale=scale, reason=value.reason)
        for cell in value.cells
    ]
    if len(figures) == 1:
        return figures[0]
    return ambiguous(figures, value.year, value.reason)
