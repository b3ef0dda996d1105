"""Rules on what two readings of one place say: two PDF readers, a label and its bar."""

from collections.abc import Iterator

from douane_report.checks.finding import Verdict
from douane_report.checks.registry import Subject, rule
from douane_report.checks.wording import clause, counted, listed, named, opening, quoted, shown
from douane_report.model import SECTIONS, Figure, Origin, SectionName, Value

BAR = "staaf"
"""Word in a candidate's reason that says that it was read from the height of a bar."""


@rule(
    "reading.second",
    severity="warning",
    also=("info",),
    demands="A second, independent reader finds the same characters for every figure of a PDF.",
)
def reading_second(subject: Subject) -> Iterator[Verdict]:
    """Report what the second reader of a PDF made of each figure.

    One passing finding per section with the number of figures on which both agree, and one for
    each on which they differ (a failure) or that the second could not read (unverifiable). A text
    has no second reader, and ``--no-second-reading`` leaves it out: one finding of severity info
    says so.

    Source: the project's own convention of two independent PDF engines.
    """
    bron = subject.report.bron
    if bron.kind == "text" or not bron.second_reading:
        why = "de bron is een tekst" if bron.kind == "text" else "dat is bij het lezen uitgezet"
        yield Verdict(
            outcome="unverifiable",
            severity="info",
            message=f"De cijfers zijn niet door een tweede lezer gecontroleerd: {why}.",
        )
        return
    for name in SECTIONS:
        yield from _witnessed(
            name,
            [
                (value, value.reading)
                for value in subject.report.values()
                # A rank is the place of a line in a list, not characters that can be read again.
                if value.section == name
                and isinstance(value.reading, Figure)
                and value.measure != "rang"
            ],
        )


def _witnessed(name: SectionName, figures: list[tuple[Value, Figure]]) -> Iterator[Verdict]:
    agreed = 0
    for value, figure in figures:
        what = opening(f"{named(value.measure)} van {quoted(value.item)} over {figure.period}")
        second = figure.second
        if second is not None and second.outcome == "agrees":
            agreed += 1
        elif second is not None and second.outcome == "differs":
            yield Verdict(
                outcome="fail",
                section=name,
                message=f"{what} is door de eerste lezer gelezen als "
                f"{quoted(figure.source_text)} en door de tweede als "
                f"{quoted(second.source_text)}; kijk op de pagina welke klopt.",
                key=value.key,
                reading=figure,
            )
        elif second is not None or figure.origin is Origin.READ:
            lacking = "kon die niet lezen" if second else "heeft die niet gelezen"
            yield Verdict(
                outcome="unverifiable",
                section=name,
                message=f"{what} ({shown(figure)}) steunt op één lezer: de tweede {lacking}.",
                key=value.key,
                reading=figure,
            )
    if agreed:
        yield Verdict(
            outcome="pass",
            section=name,
            message=f"Beide lezers geven in {name} hetzelfde voor "
            f"{counted(agreed, 'cijfer', 'cijfers')}.",
        )


@rule(
    "aangifteregels.bar",
    section="aangifteregels",
    severity="warning",
    also=("info",),
    demands="No bar of the chart has a height that contradicts the figure at it.",
)
def aangifteregels_bar(subject: Subject) -> Iterator[Verdict]:
    """Report each figure of the chart that the height of its bar contradicts.

    The extraction measures every bar of a PDF against the others. Where the figure at a bar and
    its height disagree it settles neither: the figure is ambiguous, and one of its candidates
    says in its reason that it comes from the height of the bar ("staaf"). A text has no bars.

    Source: the project's own convention that a figure and its bar are two witnesses.
    """
    section = subject.report.aangifteregels
    if section is None:
        return
    if subject.report.bron.kind == "text":
        yield Verdict(
            outcome="unverifiable",
            severity="info",
            message="De bron is een tekst, dus de hoogte van de staven is niet te vergelijken met "
            "de cijfers.",
            place=section.place,
        )
        return
    contradicted = False
    for reeks in section.reeksen:
        for figure in reeks.aantallen:
            if figure.origin is Origin.AMBIGUOUS and any(
                BAR in option.reason.casefold() for option in figure.candidates
            ):
                contradicted = True
                options = listed(
                    [
                        f"{quoted(option.source_text or option.value)} ({clause(option.reason)})"
                        for option in figure.candidates
                    ]
                )
                yield Verdict(
                    outcome="fail",
                    message=f"De staaf van {quoted(reeks.item)} over {figure.period} past niet bij "
                    f"het cijfer: {options}; kijk in de grafiek welke klopt.",
                    key=reeks.key,
                    reading=figure,
                )
    if not contradicted:
        yield Verdict(
            outcome="pass",
            message="Bij geen enkel cijfer van de grafiek wijst de hoogte van de staaf iets anders "
            "aan.",
            place=section.place,
        )
