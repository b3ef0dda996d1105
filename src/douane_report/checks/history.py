"""Rules on time: is a change from year to year plausible, and was an earlier year restated."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from douane_report.checks.figures import NUMERIC, Series, SeriesName, at_period, known, series
from douane_report.checks.finding import Verdict
from douane_report.checks.intervals import interval_of, tolerance
from douane_report.checks.registry import Subject, rule
from douane_report.checks.titles import same
from douane_report.checks.wording import named, opening, quoted, ratio, shown
from douane_report.model import Figure, Jaarrapportage, Status, Value

IMPLAUSIBLE = Decimal(10)
"""A change by more than this factor deserves a look."""

SLIPS = (3, 6, -3, -6, 1, 2, -1, -2)
"""Powers of ten by which a figure may have slipped, the most telling first."""

FEWEST_OTHERS = 3
"""Years that a figure is held against before it can be said to have slipped."""


@rule(
    "history.change",
    severity="warning",
    also=("error", "info"),
    demands="No figure changes by more than a factor ten from one year to the next.",
)
def history_change(subject: Subject) -> Iterator[Verdict]:
    """Compare each printed year of a series with the year before, and with all the others.

    A change counts as the least factor that the printed precision leaves possible: 2 kg to 34 kg
    is at least 33,5 / 2,5. Above ten it is a warning, never an error, because real catches do
    that (heroine went from 2.611 kg to 19 kg in 2023).

    A figure has *slipped* when a power of ten makes it fit at least three other years that agree
    among themselves. By a thousand or a million that is an error, as no catch or count does it and
    a lost or invented "x 1.000" does: the others lie within a factor ten of each other, and the
    figure times the power within a factor two of their range. By ten or a hundred it is a warning:
    the others lie within a factor three, and the figure times the power inside their range. A
    change that touches a slipped year is not reported a second time.

    A series of which the report prints one year is joined with the earlier report, if that is
    there; if no series of a section has two years, one finding says so.

    Source: the intervals are those of XBRL Calculations 1.1; the factors are the project's own.
    """
    old = _by_name(subject.earlier) if subject.earlier else {}
    found = [_joined(s, old.get(s.name)) for s in series(subject.report)]
    for name in NUMERIC:
        own = [one for one in found if one.section == name]
        for one in own:
            if len(one.points) > 1:
                yield from _changes(one)
        if own and all(len(one.points) < 2 for one in own):
            yield Verdict(
                outcome="unverifiable",
                severity="info",
                section=name,
                message=f"In {name} staat van elke reeks hoogstens één jaar, dus een ontwikkeling "
                "is niet te controleren.",
            )


def _by_name(report: Jaarrapportage) -> dict[SeriesName, Series]:
    return {one.name: one for one in series(report)}


def _joined(new: Series, old: Series | None) -> Series:
    """Put the years that only the earlier report prints before those of this report."""
    if old is None:
        return new
    years = {figure.period: figure for figure in (*old.points, *new.points)}
    return Series(
        new.section, new.key, new.item, new.measure, tuple(years[year] for year in sorted(years))
    )


def _changes(one: Series) -> Iterator[Verdict]:
    slipped: set[int] = set()
    for figure in one.points:
        power = _slip(figure, [other for other in one.points if other is not figure])
        if power:
            slipped.add(figure.period)
            yield _slipped(one, figure, power)
    jumped = False
    for before, after in pairwise(one.points):
        touched = bool({before.period, after.period} & slipped)
        if not touched and _is_jump(before, after):
            jumped = True
            yield _jump(one, before, after)
    if not slipped and not jumped:
        yield _steady(one)


def _slip(figure: Figure, others: Sequence[Figure]) -> int:
    """Give the power of ten that makes a figure fit the others, or 0."""
    values = [other.value for other in others if other.value is not None]
    if len(values) < FEWEST_OTHERS or not figure.value or min(values) <= 0:
        return 0
    low, high = min(values), max(values)
    if low / 2 <= figure.value <= high * 2:
        return 0
    for power in SLIPS:
        large = abs(power) >= 3
        spread, room = (10, 2) if large else (3, 1)
        moved = figure.value.scaleb(power)
        if high <= low * spread and low / room <= moved <= high * room:
            return power
    return 0


def _slipped(one: Series, figure: Figure, power: int) -> Verdict:
    times = ratio(Decimal(10) ** abs(power), Decimal(1))
    others = [other for other in one.points if other is not figure]
    low = min(others, key=lambda other: other.value or 0)
    high = max(others, key=lambda other: other.value or 0)
    return Verdict(
        outcome="fail",
        severity="error" if abs(power) >= 3 else "warning",
        section=one.section,
        message=f"{_name(one)} is over {figure.period} {shown(figure)}, maar zou met een factor "
        f"{times} {'groter' if power > 0 else 'kleiner'} wel bij de andere jaren passen "
        f"({shown(low)} tot {shown(high)}): controleer de schaal.",
        key=one.key,
        found=figure.value,
        reading=figure,
    )


def _is_jump(before: Figure, after: Figure) -> bool:
    one, other = interval_of(before), interval_of(after)
    if one is None or other is None:
        return False
    small, large = sorted((one, other), key=lambda span: span.high)
    return large.low > small.high * IMPLAUSIBLE


def _jump(one: Series, before: Figure, after: Figure) -> Verdict:
    small, large = sorted((before.value or Decimal(0), after.value or Decimal(0)))
    factor = f", een factor {ratio(large, small)}" if small > 0 else ""
    return Verdict(
        outcome="fail",
        section=one.section,
        message=f"{_name(one)} gaat van {shown(before)} ({before.period}) naar {shown(after)} "
        f"({after.period}){factor}: controleer of dat klopt.",
        key=one.key,
        expected=before.value,
        found=after.value,
        reading=after,
    )


def _steady(one: Series) -> Verdict:
    first, last = one.points[0], one.points[-1]
    return Verdict(
        outcome="pass",
        section=one.section,
        message=f"{_name(one)} verandert in {first.period}-{last.period} nergens met meer dan een "
        f"factor {IMPLAUSIBLE} van het ene op het andere jaar.",
        key=one.key,
        reading=last,
    )


def _name(one: Series) -> str:
    return f"{opening(named(one.measure))} van {quoted(one.item)}"


@rule(
    "history.restated",
    severity="warning",
    also=("info",),
    demands="What a report says of an earlier year is what that year's own report said.",
)
def history_restated(subject: Subject) -> Iterator[Verdict]:
    """Compare every figure that this report and an earlier one give for the same year.

    Items are matched by key and measure; the figures agree when their printed intervals meet, and
    the statuses of activities when they are the same. A
    difference beyond rounding is a restatement: it may be right, but a reader must know of it.
    Each finding says where the earlier report has the figure, and under which label if another.
    Without an earlier report, or without a shared year, one finding says so.

    Source: XBRL Calculations 1.1, for the intervals.
    """
    if subject.earlier is None:
        yield Verdict(
            outcome="unverifiable",
            severity="info",
            message="Er is geen eerder verslag verwerkt om eerdere jaren mee te vergelijken.",
        )
        return
    old = _by_name(subject.earlier)
    shared = [
        (new, before, figure, earlier)
        for new in series(subject.report)
        if (before := old.get(new.name))
        for figure in new.points
        if (earlier := at_period(before.points, figure.period))
    ]
    for new, before, figure, earlier in shared:
        where = _there(new, before, earlier)
        yield _restated(new, figure, earlier, f"{subject.earlier.report_year}{where}")
    statuses = list(_shared_statuses(subject.report, subject.earlier))
    for status, earlier_status in statuses:
        yield _restated_status(status, earlier_status, subject.earlier.report_year)
    if not shared and not statuses:
        yield Verdict(
            outcome="unverifiable",
            severity="info",
            message=f"Het verslag over {subject.earlier.report_year} geeft geen cijfer dat ook in "
            "dit verslag staat.",
        )


def _shared_statuses(
    report: Jaarrapportage, earlier: Jaarrapportage
) -> Iterator[tuple[Value, Status]]:
    """Yield the statuses of this report that the earlier one has for the same year."""
    old = {
        (value.key, value.reading.period): value.reading
        for value in earlier.values()
        if isinstance(value.reading, Status) and value.reading.value is not None
    }
    for value in report.values():
        if isinstance(value.reading, Status) and value.reading.value is not None:
            before = old.get((value.key, value.reading.period))
            if before is not None:
                yield value, before


def _restated_status(value: Value, earlier: Status, report: int) -> Verdict:
    agrees = value.reading.value == earlier.value
    return Verdict(
        outcome="pass" if agrees else "fail",
        section=value.section,
        message=f"{opening(named(value.measure))} van {quoted(value.item)} over "
        f"{value.reading.period} is hier {value.reading.value} en was {earlier.value} in het "
        f"verslag over {report}{'.' if agrees else ': de status is herzien.'}",
        key=value.key,
        reading=value.reading,
    )


def _there(new: Series, before: Series, earlier: Figure) -> str:
    """Say under which label, and where, the earlier report has a figure."""
    place = earlier.place
    spot = f"pagina {place.page}" if place and place.page else ""
    spot = spot or (f"regel {place.line}" if place and place.line else "")
    label = "" if same(new.item, before.item) else f"daar {quoted(before.item)}"
    found = ", ".join(filter(None, (label, spot)))
    return f" ({found})" if found else ""


def _restated(new: Series, figure: Figure, earlier: Figure, report: str) -> Verdict:
    now, then = known(figure), known(earlier)
    comparable = now is not None and then is not None and figure.unit == earlier.unit
    agrees = bool(comparable and now and then and now[1].overlaps(then[1]))
    text = (
        f"{_name(new)} over {figure.period} is hier {shown(figure)} en was {shown(earlier)} in het "
        f"verslag over {report}"
    )
    if not comparable:
        ending = "; de eenheden verschillen."
    elif agrees:
        ending = "." if figure.value == earlier.value else ": gelijk binnen de afronding."
    else:
        ending = ": het cijfer is herzien."
    return Verdict(
        outcome="unverifiable" if not comparable else "pass" if agrees else "fail",
        section=new.section,
        message=text + ending,
        key=new.key,
        expected=earlier.value,
        found=figure.value,
        tolerance=tolerance(now[1], then[1]) if now and then else None,
        reading=figure,
    )
