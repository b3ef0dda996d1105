"""Rules on sums: what adds up to a printed total, what follows from it, what nobody adds up."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from douane_report.checks.figures import NUMERIC, at_period, is_total_series, known
from douane_report.checks.finding import Verdict
from douane_report.checks.intervals import Interval, sum_of, tolerance
from douane_report.checks.registry import Subject, rule
from douane_report.checks.titles import names_total
from douane_report.checks.wording import counted, listed, quantity, quoted, shown
from douane_report.model import Aangiftereeks, Afdracht, Entry, Figure, Jaarrapportage, SectionName

INVOERRECHTEN = "invoerrechten"
"""Key of the tax that goes to the EU."""


@rule(
    "afdrachten.total",
    section="afdrachten",
    severity="error",
    demands="The amounts of the taxes add up to the printed total, in every period shown.",
)
def afdrachten_total(subject: Subject) -> Iterator[Verdict]:
    """Compare the sum of the taxes with the total row, per period.

    The interval of the sum is the sum of the intervals of its terms, each half a unit of its
    printed precision to both sides; it must meet the interval of the printed total. A row that is
    itself a total is no term. A term without a value makes the sum unverifiable, never smaller.

    Source: XBRL Calculations 1.1, which calls two sides consistent when their intervals overlap.
    """
    section = subject.report.afdrachten
    if section is None:
        return
    if section.totaal is None:
        yield Verdict(
            outcome="unverifiable",
            message="De tabel met afdrachten heeft geen totaalregel om de som van de posten "
            "tegen te houden.",
            place=section.place,
        )
        return
    terms = [post for post in section.posten if not names_total(post.item)]
    printed = [figure for post in (section.totaal, *terms) for figure in post.bedragen]
    for period in dict.fromkeys(figure.period for figure in printed):
        yield _total(section.totaal, terms, period)


@dataclass(frozen=True, slots=True)
class _Term:
    item: str
    figure: Figure
    value: Decimal
    interval: Interval


def _term(post: Afdracht, period: int) -> _Term | None:
    figure = at_period(post.bedragen, period)
    pair = known(figure)
    return _Term(post.item, figure, *pair) if figure and pair else None


def _total(totaal: Afdracht, posts: Sequence[Afdracht], period: int) -> Verdict:
    total = _term(totaal, period)
    pairs = [(post, _term(post, period)) for post in posts]
    terms = [term for _, term in pairs if term is not None]
    missing = [quoted(post.item) for post, term in (*pairs, (totaal, total)) if term is None]
    if total is None or missing or not terms:
        lacking = listed(missing) or "elke post"
        return Verdict(
            outcome="unverifiable",
            message=f"De som van de afdrachten over {period} is niet te controleren: er is geen "
            f"bedrag voor {lacking}.",
            key=totaal.key,
            period=period,
            reading=at_period(totaal.bedragen, period),
        )
    return _compare(terms, total, totaal.key)


def _compare(terms: Sequence[_Term], total: _Term, key: str) -> Verdict:
    summed = sum((term.value for term in terms), Decimal(0))
    span = sum_of(term.interval for term in terms)
    fits = span.overlaps(total.interval)
    rounding = tolerance(span, total.interval)
    decimals = max(term.figure.decimals or 0 for term in (*terms, total))
    written = [f"{term.item} {quantity(term.value, 'EUR', decimals, bare=True)}" for term in terms]
    difference = total.value - summed
    if not difference:
        conclusion = "gelijk"
    elif fits:
        conclusion = "gelijk binnen de afronding"
    else:
        conclusion = (
            f"een verschil van {quantity(difference, 'EUR', decimals)}, meer dan de "
            f"{quantity(rounding, 'EUR', decimals + 1)} die afronding kan verklaren"
        )
    return Verdict(
        outcome="pass" if fits else "fail",
        message=f"De som van de posten over {total.figure.period} is "
        f"{quantity(summed, 'EUR', decimals)} ({listed(written)}) en het gedrukte totaal is "
        f"{shown(total.figure)}: {conclusion}.",
        key=key,
        expected=summed,
        found=total.value,
        tolerance=rounding,
        reading=total.figure,
    )


@rule(
    "afdrachten.perceptiekosten",
    section="afdrachten",
    severity="info",
    also=("warning",),
    demands="The share that Douane keeps of the import duties is stated, and is a share.",
)
def afdrachten_perceptiekosten(subject: Subject) -> Iterator[Verdict]:
    """Derive what goes to the EU: the import duties minus the stated collection costs.

    The report prints the duties that were collected and says in prose which percentage is kept;
    what goes to the EU is printed nowhere, so the derived amount is given, with the interval of
    the duties times an exact factor (a rate that is fixed by law has no rounding).

    Source: Council Decision (EU, Euratom) 2020/2053, article 9(2), on collection costs.
    """
    section = subject.report.afdrachten
    if section is None:
        return
    rate = section.perceptiekosten
    duties = next((post for post in section.posten if post.key == INVOERRECHTEN), None)
    term = _term(duties, subject.report.report_year) if duties else None
    if rate is not None and rate.value is not None and not 0 <= rate.value <= 100:
        yield Verdict(
            outcome="fail",
            severity="warning",
            message=f"De perceptiekosten zijn gelezen als {shown(rate)}, en dat is geen aandeel.",
            key=INVOERRECHTEN,
            found=rate.value,
            reading=rate,
        )
    elif rate is None or rate.value is None or term is None:
        lacking = (
            "het bedrag van de invoerrechten" if term is None else "het percentage perceptiekosten"
        )
        yield Verdict(
            outcome="unverifiable",
            message=f"Wat aan de EU wordt afgedragen is niet af te leiden: {lacking} ontbreekt.",
            key=INVOERRECHTEN,
            period=subject.report.report_year,
            place=section.place,
        )
    else:
        derived = term.value * (1 - rate.value / 100)
        yield Verdict(
            outcome="pass",
            message=f"Van de invoerrechten ({shown(term.figure)}) gaat na {shown(rate)} "
            f"perceptiekosten {quantity(derived, 'EUR', term.figure.decimals or 0)} naar de EU "
            "(afgeleid; het verslag drukt dit bedrag niet).",
            key=INVOERRECHTEN,
            found=derived,
            tolerance=term.interval.scale(1 - rate.value / 100).half_width,
            reading=rate,
        )


@rule(
    "totals.covered",
    severity="warning",
    also=("info",),
    demands="Every row that looks like a total is held against its parts by some rule.",
)
def totals_covered(subject: Subject) -> Iterator[Verdict]:
    """Look for totals that no rule adds up.

    A row is a total when its label says so ("Totaal", "Subtotaal", "samen"). The total row of the
    afdrachten has ``afdrachten.total``. The chart of declaration lines prints its total beside
    parts that need not be all of it, so it can be held against each part
    (``aangifteregels.part``) but not added up. Any other total has no rule, and is reported.

    Source: the project's own demand that no printed total goes unchecked.
    """
    for name, _, entry in subject.report.entries():
        if name in NUMERIC and _is_total(subject.report, name, entry):
            yield _cover(subject.report, name, entry)


def _is_total(report: Jaarrapportage, name: SectionName, entry: Entry) -> bool:
    if report.afdrachten and entry is report.afdrachten.totaal:
        return True
    if isinstance(entry, Aangiftereeks):
        return is_total_series(entry)
    return names_total(entry.item)


def _cover(report: Jaarrapportage, name: SectionName, entry: Entry) -> Verdict:
    label = quoted(entry.item)
    if report.afdrachten and entry is report.afdrachten.totaal and report.afdrachten.posten:
        return Verdict(
            outcome="pass",
            section=name,
            message=f"{label} in {name} wordt door de regel afdrachten.total nagerekend.",
            key=entry.key,
            source_text=entry.item,
            place=entry.place,
        )
    if report.aangifteregels and isinstance(entry, Aangiftereeks):
        parts = sum(not is_total_series(reeks) for reeks in report.aangifteregels.reeksen)
        return Verdict(
            outcome="unverifiable",
            severity="info",
            section=name,
            message=f"{label} is niet na te rekenen: het verslag drukt er "
            f"{counted(parts, 'deel', 'delen') if parts else 'geen delen'} van, en zegt niet dat "
            "dat alles is.",
            key=entry.key,
            source_text=entry.item,
            place=entry.place,
        )
    return Verdict(
        outcome="fail",
        section=name,
        message=f"{label} in {name} ziet eruit als een totaal, maar geen regel rekent het na; "
        "reken het met de hand na en meld welke rijen het optelt.",
        key=entry.key,
        source_text=entry.item,
        place=entry.place,
    )
