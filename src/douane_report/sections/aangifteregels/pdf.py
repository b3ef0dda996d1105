"""The bar chart of declaration lines in a PDF: each label tied to its bar, year and series.

A label belongs to the bar that it touches; the bar's place on the axis gives the year, its
colour the series. The lengths of all bars then have to agree with their labels on one scale: a
label that its bar contradicts is a finding and no figure.
"""

from collections.abc import Sequence

from douane_report import model
from douane_report.document.charts.bar_chart import Bar, Chart
from douane_report.document.pdf import PdfPage
from douane_report.numbers import Scale
from douane_report.sections.aangifteregels.charts import (
    charts_of,
    charts_of_kinds,
    charts_told,
    heading_of,
    line_charts_of,
    line_charts_told,
    lines_in_place_of,
    series_of,
    tables_under,
)
from douane_report.sections.aangifteregels.figures import ambiguous
from douane_report.sections.aangifteregels.kinds import is_one_of_kinds
from douane_report.sections.aangifteregels.names import is_total, key_of, shown
from douane_report.sections.aangifteregels.scales import counted_in
from douane_report.sections.context import Context, Found, Missing, Region, Trace, withdraw
from douane_report.sections.notes import footnotes
from douane_report.sections.vocabulary import SectionWords, fold

_OF_THE_WHOLE = "het getal bij de staaf is dat van de hele staaf, en niet van deze reeks"
_OF_A_PART = "het getal in de staaf is dat van een deel, en niet van het totaal"
_OF_EITHER = "of het getal dat van de hele staaf is of van een deel, is niet te meten"
_OF_ANOTHER = "het getal kan ook bij een andere staaf horen"
_OF_ANOTHER_POINT = "bij welk punt het getal hoort, is niet te meten"
_NOTHING_AT_BAR = "bij deze staaf staat geen getal"
_NOTHING_AT_POINT = "bij dit punt van de lijn staat geen getal"
_MEASURED = (
    "lengte van de staaf",
    "gedrukt bij de staaf",
    "de staaf spreekt het getal erbij tegen",
)
_MEASURED_POINT = (
    "hoogte van het punt",
    "gedrukt bij het punt",
    "het punt spreekt het getal erbij tegen",
)
_IN_FULL = 100_000_000
"""Least figure that cannot be one of thousands: so many declaration lines there never were."""

_COUNTED = "regels"
_LINES = [_COUNTED]
"""What a page says that has the chart under a title of its own, and no heading."""

_NO_SCALE = "het rapport zegt niet in welke eenheid de aantallen staan"


def extract_pdf(context: Context, words: SectionWords) -> Found[model.Aangifteregels] | Missing:
    """Find the chart and read it."""
    looked: list[int] = []
    pages: list[PdfPage] = []
    for page in context.pages_with(_names(words), 1):
        assert isinstance(page, PdfPage)
        if _COUNTED not in context.folded(page):
            continue  # A flow of declarations may be counted in declarations as well.
        looked.append(page.number)
        pages.append(page)
        charts = lines_in_place_of(charts_of(page, words), page, words)
        if charts:
            return Found(_section(context, words, charts), _trace(words, charts, looked))
    for others in (tables_under, charts_of_kinds, line_charts_of):
        for page in pages:
            charts = others(page, words)
            if charts:
                return Found(_section(context, words, charts), _trace(words, charts, looked))
    for page in context.pages_with(_LINES, 1):
        assert isinstance(page, PdfPage)
        if page.number not in looked:
            looked.append(page.number)
            charts = charts_told(page, words) or line_charts_told(page, words)
            if charts:
                return Found(_section(context, words, charts), _trace(words, charts, looked))
    return context.missing(words, "no bar chart with years and a known series", looked)


def _names(words: SectionWords) -> list[str]:
    """Give what a page says that has the chart: a heading, or what else declarations are called."""
    headings = [fold(heading.replace("{jaar}", "")) for heading in words.headings]
    return [*headings, *words.folded("flow"), *words.folded("lines_handled")]


def _section(
    context: Context, words: SectionWords, charts: Sequence[Chart]
) -> model.Aangifteregels:
    headings = [heading for chart in charts if (heading := heading_of(chart, words))]
    heading = next(iter(headings), None)
    reeksen = []
    for chart in charts:
        scale = counted_in(chart, charts, words)
        indices = series_of(chart, words)
        names = [shown(chart.series[index], words) for index in indices]
        for index, name in zip(indices, names, strict=True):
            total = is_total(name, words) and not is_one_of_kinds(name, names, words)
            figures = [
                *(
                    _figure(context, chart, bar, scale, total)
                    for bar in chart.bars
                    if bar.series == index
                ),
                *(
                    context.figure(dash.cell, unit="regels", period=dash.year)
                    for dash in chart.dashes
                    if dash.series == index
                ),
            ]
            key, known = key_of(name, words)
            reeksen.append(
                model.Aangiftereeks(
                    key=key,
                    item=name,
                    known=known,
                    place=context.document.place(chart.series[index]),
                    aantallen=tuple(sorted(figures, key=lambda figure: figure.period)),
                )
            )
    below = [line for chart in charts for line in chart.below]
    return model.Aangifteregels(
        heading=heading.text if heading else "",
        place=context.document.place(heading or charts[0].series[0]),
        notes=footnotes(context, below),
        reeksen=tuple(reeksen),
    )


def _figure(
    context: Context, chart: Chart, bar: Bar, scale: Scale | None, total: bool
) -> model.Figure:
    stack = chart.stacked_on(bar) if total and not bar.tabled else []
    over = bar.over or next((other.over for other in stack if other.over), None)
    label = over if total and over else bar.label
    if label is None:
        return model.Figure(
            period=bar.year,
            unit="regels",
            place=context.document.place(bar.box, chart.page),
            origin=model.Origin.UNKNOWN,
            reason=_NOTHING_AT_POINT if chart.zero is not None else _NOTHING_AT_BAR,
        )
    figure = context.figure(label, unit="regels", period=bar.year, scale=scale)
    if figure.value is not None and bar.unsure and label is bar.label:
        return withdraw(figure, _OF_ANOTHER if chart.zero is None else _OF_ANOTHER_POINT)
    if figure.value is not None and not bar.contradicted and label is bar.label:
        if bar.measures == "either":
            return withdraw(figure, _OF_EITHER)
        if bar.measures == "whole" and not total:
            return withdraw(figure, _OF_THE_WHOLE)
        if total and (bar.measures == "part" or stack):
            return withdraw(figure, _OF_A_PART)
    number = label.number
    printed_scale = number is not None and (number.decimals or 0) < 0
    if scale is None and not printed_scale and figure.value is not None and not _in_full(chart):
        return withdraw(figure, _NO_SCALE)
    if not bar.contradicted or figure.value is None:
        return figure
    measured = chart.estimate(bar)
    by, at, against = _MEASURED if chart.zero is None else _MEASURED_POINT
    guess = figure.model_copy(
        update={
            "value": (measured * (scale.factor if scale else 1)).quantize(figure.value),
            "reason": f"{by}: ongeveer {measured:.0f}",
        }
    )
    printed = figure.model_copy(update={"reason": at})
    return ambiguous([printed, guess], bar.year, against)


def _in_full(chart: Chart) -> bool:
    """Whether figures are so large that they can only be counted one by one."""
    numbers = [bar.label.number for bar in chart.bars if bar.label]
    return any(
        it is not None and it.decimals == 0 and (it.value or 0) >= _IN_FULL for it in numbers
    )


def _trace(words: SectionWords, charts: Sequence[Chart], looked: list[int]) -> Trace:
    bars = [(chart, bar) for chart in charts for bar in chart.bars]
    regions = [Region(chart.page, bar.box, f"bar {bar.year}") for chart, bar in bars]
    regions += [
        Region(chart.page, box, "label")
        for chart, bar in bars
        if bar.label and (box := bar.label.line.box)
    ]
    names = [
        shown(chart.series[index], words) for chart in charts for index in series_of(chart, words)
    ]
    known = sum(key_of(name, words)[1] for name in names)
    heading = next((line for chart in charts if (line := heading_of(chart, words))), None)
    return Trace(
        section="aangifteregels",
        found=True,
        confidence="high" if heading and known else "medium",
        why=(
            f"{len(bars)} bars in {len(names)} series, {known} of them known; "
            + (f"heading ‘{heading.text}’" if heading else "no heading recognised")
        ),
        headings=words.headings,
        pages=tuple(looked),
        regions=tuple(regions),
    )
