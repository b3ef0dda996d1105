"""The rule on figures that were published elsewhere."""

from collections.abc import Iterator

from douane_report.checks.figures import Series, at_period, known, series
from douane_report.checks.finding import Verdict
from douane_report.checks.intervals import tolerance
from douane_report.checks.reference_data import Reference
from douane_report.checks.registry import Subject, rule
from douane_report.checks.wording import quantity, quoted, shown
from douane_report.model import Figure


@rule(
    "references.figure",
    severity="warning",
    also=("info",),
    demands="A figure that was also published elsewhere is the same there.",
)
def references_figure(subject: Subject) -> Iterator[Verdict]:
    """Compare figures with what others published of the same item and year.

    The words of the other source give its interval: a bare number is rounded to the unit, "circa"
    reaches half a unit of the last digit that is not zero, "ruim" a whole such unit upwards,
    "bijna" one downwards. It must meet the interval of the printed figure. Only published figures
    of a year that the report prints for that section are compared. A report that says of itself
    that its figures are invented is not compared.

    Source: the files of ``data/reference/``, each figure with publisher and address.
    """
    found = list(series(subject.report))
    years = {(one.section, figure.period) for one in found for figure in one.points}
    relevant = [ref for ref in subject.references if (ref.section, ref.period) in years]
    if relevant and subject.report.bron.facsimile:
        yield Verdict(
            outcome="unverifiable",
            severity="info",
            message="De bron zegt zelf dat haar cijfers verzonnen zijn, dus cijfers van elders "
            "zeggen er niets over.",
        )
        return
    for reference in relevant:
        yield _compare(reference, found)


def _compare(reference: Reference, found: list[Series]) -> Verdict:
    name = (reference.section, reference.key, reference.measure)
    match = next((one for one in found if one.name == name), None)
    figure = at_period(match.points, reference.period) if match else None
    pair = known(figure)
    if match is None or figure is None or pair is None or figure.unit != reference.unit:
        return Verdict(
            outcome="unverifiable",
            severity="info",
            section=reference.section,
            message=f"{_published(reference)}, maar het verslag geeft daar geen cijfer voor onder "
            f"de sleutel {quoted(reference.key)}.",
            key=reference.key,
            period=reference.period,
            expected=reference.value,
            source_text=reference.quote,
        )
    return _verdict(reference, match, figure)


def _verdict(reference: Reference, match: Series, figure: Figure) -> Verdict:
    pair = known(figure)
    span = reference.interval()
    fits = bool(pair and pair[1].overlaps(span))
    return Verdict(
        outcome="pass" if fits else "fail",
        section=reference.section,
        message=f"{_published(reference)}; het verslag geeft voor {quoted(match.item)} "
        f"{shown(figure)}, en dat past "
        f"{'daarbij.' if fits else f'daar niet bij (zie {reference.address}).'}",
        key=reference.key,
        expected=reference.value,
        found=figure.value,
        tolerance=tolerance(pair[1], span) if pair else None,
        reading=figure,
    )


def _published(reference: Reference) -> str:
    words = " ".join(
        filter(None, (reference.qualifier, quantity(reference.value, reference.unit, 0)))
    )
    return f"{reference.publisher} noemt {words} over {reference.period}"
