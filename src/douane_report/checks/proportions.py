"""Rules on proportions: parts against their whole, results against their target."""

from collections.abc import Iterator
from decimal import Decimal

from douane_report.checks.figures import at_period, is_total_series, known
from douane_report.checks.finding import Verdict
from douane_report.checks.intervals import tolerance
from douane_report.checks.registry import Subject, rule
from douane_report.checks.wording import percentage, quoted, shown
from douane_report.model import Controle, Deel, Drugsvangst, Figure


@rule(
    "drugsvangsten.part",
    section="drugsvangsten",
    severity="error",
    demands="A part of a seizure (“waarvan …”) is not larger than the whole, in its period.",
)
def drugsvangsten_part(subject: Subject) -> Iterator[Verdict]:
    """Compare each printed part with the whole of the same drug and period.

    The part fits when the lowest number that it can stand for is at most the highest number that
    the whole can stand for (half a kilo to both sides of each).

    Source: XBRL Calculations 1.1, for the intervals.
    """
    section = subject.report.drugsvangsten
    for vangst in section.vangsten if section else ():
        for deel in vangst.delen:
            yield _part_of_seizure(vangst, deel)


def _part_of_seizure(vangst: Drugsvangst, deel: Deel) -> Verdict:
    part = deel.hoeveelheid
    whole = at_period(vangst.hoeveelheden, part.period)
    return _part(vangst.key, vangst.item, deel.measure, part, whole)


def _part(key: str, item: str, name: str, part: Figure, whole: Figure | None) -> Verdict:
    """Hold a part against its whole."""
    wanted, found = (known(whole) if whole else None), known(part)
    if whole is None or wanted is None or found is None:
        lacking = "het deel" if found is None else "het geheel"
        return Verdict(
            outcome="unverifiable",
            message=f"{quoted(item)} {part.period}: het deel {quoted(name)} is niet te "
            f"controleren, want {lacking} heeft geen waarde.",
            key=key,
            reading=part,
        )
    fits = found[1].low <= wanted[1].high
    share = f", {percentage(found[0], wanted[0])} van het geheel" if wanted[0] else ""
    return Verdict(
        outcome="pass" if fits else "fail",
        message=f"{quoted(item)} {part.period}: het deel {quoted(name)} ({shown(part)}{share}) is "
        f"{'niet groter' if fits else 'groter'} dan het geheel ({shown(whole)}).",
        key=key,
        expected=wanted[0],
        found=found[0],
        tolerance=tolerance(wanted[1], found[1]),
        reading=part,
    )


@rule(
    "aangifteregels.part",
    section="aangifteregels",
    severity="error",
    demands="No series of declaration lines is larger than the total, in any year.",
)
def aangifteregels_part(subject: Subject) -> Iterator[Verdict]:
    """Compare each other series of the chart with the total series, per year.

    As in ``drugsvangsten.part``, with half of the last printed unit (half a million, under
    "x 1 mln") to both sides of each figure.

    Source: XBRL Calculations 1.1, for the intervals.
    """
    section = subject.report.aangifteregels
    if section is None:
        return
    wholes = [reeks for reeks in section.reeksen if is_total_series(reeks)]
    parts = [reeks for reeks in section.reeksen if not is_total_series(reeks)]
    if len(wholes) != 1 or not parts:
        yield Verdict(
            outcome="unverifiable",
            message="De grafiek van de aangifteregels heeft niet één totaal met daarnaast een "
            "reeks die er deel van is.",
            place=section.place,
        )
        return
    for reeks in parts:
        for figure in reeks.aantallen:
            whole = at_period(wholes[0].aantallen, figure.period)
            yield _part(reeks.key, wholes[0].item, reeks.item, figure, whole)


@rule(
    "controles.target",
    section="controles",
    severity="info",
    demands="The realised number of checks reaches the target, in every period shown.",
)
def controles_target(subject: Subject) -> Iterator[Verdict]:
    """Give the result as a percentage of the target.

    A target that was not reached is news, not an error of the report, so it is a failure of
    severity info. The report mentions a bandwidth ("bandbreedte") within which enough was done,
    but does not print it; only the printed target is compared, and exactly.

    Source: the report's own table of targets and results.
    """
    section = subject.report.controles
    for controle in section.controles if section else ():
        figures = (*controle.doelstelling, *controle.realisatie)
        for period in dict.fromkeys(figure.period for figure in figures):
            yield _target(controle, period)


def _target(controle: Controle, period: int) -> Verdict:
    goal = at_period(controle.doelstelling, period)
    done = at_period(controle.realisatie, period)
    name = f"{quoted(controle.item)} {period}"
    if not goal or not done or goal.value is None or done.value is None or not goal.value:
        lacking = "een doelstelling" if not (goal and goal.value) else "een realisatie"
        return Verdict(
            outcome="unverifiable",
            message=f"{name}: of het doel is behaald is niet te zeggen, want {lacking} ontbreekt.",
            key=controle.key,
            period=period,
            reading=done or goal,
        )
    if goal.unit != done.unit:
        return Verdict(
            outcome="unverifiable",
            message=f"{name}: doelstelling ({shown(goal)}) en realisatie ({shown(done)}) hebben "
            "verschillende eenheden.",
            key=controle.key,
            reading=done,
        )
    reached = done.value >= goal.value
    return Verdict(
        outcome="pass" if reached else "fail",
        message=f"{name}: de realisatie ({shown(done)}) is {percentage(done.value, goal.value)} "
        f"van de doelstelling ({shown(goal)}), dus het doel is "
        f"{'behaald' if reached else 'niet behaald; de bandbreedte staat niet in het verslag'}.",
        key=controle.key,
        expected=goal.value,
        found=done.value,
        tolerance=Decimal(0),
        reading=done,
    )
