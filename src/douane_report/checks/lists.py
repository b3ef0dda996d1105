"""Rules on things that the report lists twice: activities and paragraphs, risks and measures."""

from collections.abc import Iterator, Sequence

from douane_report.checks.finding import Outcome, Severity, Verdict
from douane_report.checks.registry import Subject, rule
from douane_report.checks.titles import likeness, same
from douane_report.checks.wording import clause, quoted
from douane_report.model import Activiteit, Drugsvangst, Note, Origin, Paragraaf, Toprisico


@rule(
    "activiteiten.paragraphs",
    section="activiteitenstatus",
    severity="warning",
    also=("info",),
    demands="Every activity in a status table has a paragraph, and every paragraph an activity.",
)
def activiteiten_paragraphs(subject: Subject) -> Iterator[Verdict]:
    """Match the activities of the tables with the numbered paragraphs of the same chapter.

    Titles match when they are the same but for case, accents, hyphens and "&" for "en". Of what
    is left, the titles that share the most words are taken for one thing reworded; that is a
    failure of severity info that shows both wordings. A group of which no activity has a
    paragraph is not written up per activity, so there is nothing to hold it against. Paragraphs
    count from three levels ("3.1.2"); "3.1" is the group itself.

    Source: the report says that its chapter 3 treats the activities of the tables.
    """
    section = subject.report.activiteitenstatus
    if section is None:
        return
    paragraphs = [p for p in section.paragrafen if p.nummer.strip(".").count(".") >= 2]
    matches = _matches(section.activiteiten, paragraphs)
    written_up = {section.activiteiten[index].groep for index in matches}
    for index, activiteit in enumerate(section.activiteiten):
        yield _paragraph(activiteit, matches.get(index), activiteit.groep in written_up)
    treated = [id(paragraph) for paragraph in matches.values()]
    for paragraph in paragraphs:
        if id(paragraph) not in treated:
            yield Verdict(
                outcome="fail",
                message=f"Paragraaf {paragraph.nummer} {quoted(paragraph.titel)} hoort bij geen "
                "activiteit uit de tabellen.",
                source_text=paragraph.titel,
                place=paragraph.place,
            )


def _matches(
    activities: Sequence[Activiteit], paragraphs: Sequence[Paragraaf]
) -> dict[int, Paragraaf]:
    """Give the paragraph of each activity, by index: same titles first, then the likest."""
    scored = [
        (1000 if same(a.item, p.titel) else likeness(a.item, p.titel), -i, -j)
        for i, a in enumerate(activities)
        for j, p in enumerate(paragraphs)
    ]
    found: dict[int, Paragraaf] = {}
    taken: set[int] = set()
    for score, i, j in sorted(scored, reverse=True):
        if score and -i not in found and -j not in taken:
            found[-i] = paragraphs[-j]
            taken.add(-j)
    return found


def _paragraph(activiteit: Activiteit, paragraph: Paragraaf | None, written_up: bool) -> Verdict:
    label = quoted(activiteit.item)
    if paragraph is None and not written_up:
        return Verdict(
            outcome="unverifiable",
            severity="info",
            message=f"De groep {quoted(activiteit.groep)} heeft geen paragraaf per activiteit, dus "
            f"{label} is daar niet in terug te vinden.",
            key=activiteit.key,
            source_text=activiteit.item,
            place=activiteit.place,
        )
    if paragraph is None:
        return Verdict(
            outcome="fail",
            message=f"De activiteit {label} staat in de tabel, maar heeft geen paragraaf.",
            key=activiteit.key,
            source_text=activiteit.item,
            place=activiteit.place,
        )
    agrees = same(activiteit.item, paragraph.titel)
    heading = f"paragraaf {paragraph.nummer} {quoted(paragraph.titel)}"
    return Verdict(
        outcome="pass" if agrees else "fail",
        severity="warning" if agrees else "info",
        message=f"De activiteit {label} staat in {heading}."
        if agrees
        else f"De activiteit {label} heet in {heading} anders: controleer of dat "
        "dezelfde activiteit is.",
        key=activiteit.key,
        source_text=paragraph.titel,
        place=paragraph.place,
    )


@rule(
    "toprisicos.treated",
    section="toprisicos",
    severity="warning",
    also=("info",),
    demands="Every listed risk has measures, and every risk with measures is listed.",
)
def toprisicos_treated(subject: Subject) -> Iterator[Verdict]:
    """Hold the list of top risks against the overview of measures, in both directions.

    A risk without a rank was found with its measures only; a risk without measures in the list
    only. Where the two places word a risk differently (beyond case, accents and hyphens), both
    wordings are shown, with the reason to take them for one risk, as a failure of severity info;
    without such a reason it is a warning.

    Source: the report refers from its list to the overview ("Zie ook de schematische weergave").
    """
    section = subject.report.toprisicos
    for risico in section.risicos if section else ():
        yield _treated(risico)


def _treated(risico: Toprisico) -> Verdict:
    label = quoted(risico.item)
    outcome: Outcome = "fail"
    severity: Severity = "warning"
    if risico.rang.value is None:
        message = f"Het risico {label} heeft een plaats in het overzicht, maar niet in de lijst."
    elif not risico.maatregelen:
        message = f"Bij het risico {label} uit de lijst staat geen enkele maatregel."
    elif risico.andere_formulering and not same(risico.item, risico.andere_formulering):
        severity = "info" if risico.koppeling else "warning"
        reason = f" ({risico.koppeling})" if risico.koppeling else ""
        message = (
            f"Het risico {label} heet bij de maatregelen {quoted(risico.andere_formulering)}"
            f"{reason}: controleer of dat hetzelfde risico is."
        )
    else:
        outcome = "pass"
        other = risico.andere_formulering
        written = f" (daar geschreven als {quoted(other)})" if other else ""
        message = f"Het risico {label} staat in de lijst en heeft maatregelen{written}."
    return Verdict(
        outcome=outcome,
        severity=severity,
        message=message,
        key=risico.key,
        source_text=risico.andere_formulering or risico.item,
        place=risico.place,
    )


@rule(
    "drugsvangsten.dash",
    section="drugsvangsten",
    severity="warning",
    demands="Where a dash is printed instead of a figure, a note explains that year.",
)
def drugsvangsten_dash(subject: Subject) -> Iterator[Verdict]:
    """Look for the note behind every figure that the report does not publish.

    A note explains a dash when it belongs to the drug or to the section, and names the year.

    Source: the report's own note on LSD, which explains its dash for 2019.
    """
    section = subject.report.drugsvangsten
    for vangst in section.vangsten if section else ():
        for figure in vangst.hoeveelheden:
            if figure.origin is Origin.UNPUBLISHED:
                notes = (*vangst.notes, *(section.notes if section else ()))
                yield _dash(vangst, figure.period, notes)


def _dash(vangst: Drugsvangst, period: int, notes: Sequence[Note]) -> Verdict:
    note = next((note for note in notes if str(period) in note.text), None)
    what = f"{quoted(vangst.item)} heeft over {period} een streepje"
    reading = next(figure for figure in vangst.hoeveelheden if figure.period == period)
    return Verdict(
        outcome="pass" if note else "fail",
        message=f"{what}, en een noot zegt waarom: {quoted(clause(note.text))}."
        if note
        else f"{what}, en geen noot zegt waarom.",
        key=vangst.key,
        reading=reading,
    )
