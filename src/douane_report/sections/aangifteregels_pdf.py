"""The bar chart of declaration lines in a PDF: each label tied to its bar, year and series.

A label belongs to the bar that it touches; the bar's place on the axis gives the year, its
colour the series. The lengths of all bars then have to agree with their labels on one scale: a
label that its bar contradicts is a finding and no figure.
"""

from __future__ import annotations

from collections.abc import Sequence

from douane_report import model
from douane_report.document import Line
from douane_report.document.chart import Bar, Chart, find_charts
from douane_report.document.pdf import PdfPage
from douane_report.document.repair import join_lines
from douane_report.numbers import Scale
from douane_report.sections.aangifteregels_figures import ambiguous, scale_of
from douane_report.sections.context import Context, Found, Missing, Region, Trace, withdraw
from douane_report.sections.notes import footnotes
from douane_report.sections.vocabulary import SectionWords, fold

_NO_SCALE = "het rapport zegt niet in welke eenheid de aantallen staan"


def extract_pdf(context: Context, words: SectionWords) -> Found[model.Aangifteregels] | Missing:
    """Find the chart and read it."""
    looked: list[int] = []
    names = [fold(heading.replace("{jaar}", "")) for heading in words.headings]
    for page in context.pages_with(names, 1):
        assert isinstance(page, PdfPage)
        looked.append(page.number)
        for chart in find_charts(page, lambda text: words.lookup("labels", text) is not None):
            heading = _heading(chart, words)
            with_bars = {bar.series for bar in chart.bars}
            if not any(_is_series(chart.series[index].text, words) for index in with_bars):
                continue
            section = _section(context, words, page, chart, heading)
            if section is not None:
                return Found(section, _trace(words, chart, heading, looked))
    return context.missing(words, "no bar chart with years and a known series", looked)


def _is_series(text: str, words: SectionWords) -> bool:
    """Whether a legend's name is a known series, or speaks of declaration lines."""
    return words.lookup("labels", text) is not None or "aangifteregel" in fold(text)


def _heading(chart: Chart, words: SectionWords) -> Line | None:
    named = [line for line in chart.around if words.heading_in(line.text) and len(line.text) < 90]
    scaled = [line for line in named if scale_of(line.text)]
    return next(iter(scaled or named), None)


def _section(
    context: Context, words: SectionWords, page: PdfPage, chart: Chart, heading: Line | None
) -> model.Aangifteregels | None:
    texts = [
        _with_next_line(line, chart.around) if _is_open(line.text) else line.text
        for line in chart.around
    ]
    if heading:
        texts = [_with_next_line(heading, chart.around), heading.text, *texts]
    scales = (scale_of(text) for text in texts)
    scale = next((scale for scale in scales if scale and scale.unit is None), None)
    reeksen = []
    for index, name in enumerate(chart.series):
        bars = sorted((bar for bar in chart.bars if bar.series == index), key=lambda b: b.year)
        if not bars:
            continue
        key, known = words.key_of(name.text)
        reeksen.append(
            model.Aangiftereeks(
                key=key,
                item=name.text,
                known=known,
                place=context.document.place(name),
                aantallen=tuple(_figure(context, page, chart, bar, scale) for bar in bars),
            )
        )
    if not reeksen:
        return None
    return model.Aangifteregels(
        heading=heading.text if heading else "",
        place=context.document.place(heading or chart.series[0]),
        notes=footnotes(context, chart.below),
        reeksen=tuple(reeksen),
    )


def _is_open(text: str) -> bool:
    """Whether a line breaks off between brackets, as in ``Aangifteregels (x`` / ``1 miljoen)``."""
    return text.count("(") > text.count(")")


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


def _figure(
    context: Context, page: PdfPage, chart: Chart, bar: Bar, scale: Scale | None
) -> model.Figure:
    if bar.label is None:
        return model.Figure(
            period=bar.year,
            unit="regels",
            place=context.document.place(bar.box, page.number),
            origin=model.Origin.UNKNOWN,
            reason="bij deze staaf staat geen getal",
        )
    figure = context.figure(bar.label, unit="regels", period=bar.year, scale=scale)
    number = bar.label.number
    printed_scale = number is not None and (number.decimals or 0) < 0
    if scale is None and not printed_scale and figure.value is not None:
        return withdraw(figure, _NO_SCALE)
    if not bar.contradicted or figure.value is None:
        return figure
    measured = chart.estimate(bar)
    guess = figure.model_copy(
        update={
            "value": (measured * (scale.factor if scale else 1)).quantize(figure.value),
            "reason": f"lengte van de staaf: ongeveer {measured:.0f}",
        }
    )
    printed = figure.model_copy(update={"reason": "gedrukt bij de staaf"})
    return ambiguous([printed, guess], bar.year, "de staaf spreekt het getal erbij tegen")


def _trace(words: SectionWords, chart: Chart, heading: Line | None, looked: list[int]) -> Trace:
    regions = [Region(chart.page, bar.box, f"bar {bar.year}") for bar in chart.bars]
    regions += [
        Region(chart.page, box, "label")
        for bar in chart.bars
        if bar.label and (box := bar.label.line.box)
    ]
    known = sum(words.lookup("labels", name.text) is not None for name in chart.series)
    return Trace(
        section="aangifteregels",
        found=True,
        confidence="high" if heading and known else "medium",
        why=(
            f"{len(chart.bars)} bars in {len(chart.series)} series, {known} of them known; "
            + (f"heading ‘{heading.text}’" if heading else "no heading recognised")
        ),
        headings=words.headings,
        pages=tuple(looked),
        regions=tuple(regions),
    )
