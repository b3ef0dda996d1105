"""Rules on what is not there: sections not found, values not settled, labels not known."""

import json
from collections.abc import Iterator

from douane_report.checks.finding import Severity, Verdict
from douane_report.checks.intervals import interval_of
from douane_report.checks.registry import Subject, rule
from douane_report.checks.wording import clause, counted, listed, named, opening, quoted, shown
from douane_report.model import (
    REQUIRED_SECTIONS,
    SECTIONS,
    Entry,
    Figure,
    Jaarrapportage,
    Origin,
    SectionName,
    Status,
    Tekst,
    Value,
)

UNSETTLED = frozenset({Origin.UNKNOWN, Origin.AMBIGUOUS})
"""Origins of a value that should be there, but could not be told."""


@rule(
    "sections.missing",
    severity="error",
    also=("info",),
    demands="Every section of a Jaarrapportage is found.",
)
def sections_missing(subject: Subject) -> Iterator[Verdict]:
    """Report each section that was not found, with what was looked for.

    A required section that is missing is an error, and so is any that this program failed to read;
    the chart of declaration lines is optional, and its absence is of severity info.

    Source: the output contract, which names the required sections.
    """
    report = subject.report
    absent = [name for name in SECTIONS if report.section(name) is None]
    for name in absent:
        gap = next((gap for gap in report.ontbrekend if gap.section == name), None)
        reason = gap.message if gap else ""
        wrong = name in REQUIRED_SECTIONS or (gap is not None and gap.fault)
        severity: Severity = "error" if wrong else "info"
        yield Verdict(
            outcome="fail",
            severity=severity,
            section=name,
            message=f"De sectie {name} is niet gevonden"
            f"{f': {clause(reason)}' if reason else ', en er is niet vastgelegd waarnaar gezocht'}"
            ".",
        )
    if not absent:
        yield Verdict(outcome="pass", message=f"Alle {len(SECTIONS)} secties zijn gevonden.")


@rule(
    "reading.unknown",
    severity="warning",
    also=("info",),
    demands="Every value of the report is settled: none is unknown or ambiguous.",
)
def reading_unknown(subject: Subject) -> Iterator[Verdict]:
    """Report each value that is there but could not be told, with the reason.

    A dash that the report prints is no unknown value (see ``drugsvangsten.dash``). An ambiguous
    value is shown with its candidates. A status of a text source is unverifiable, of severity
    info: the text of a PDF cannot hold a coloured mark, so nothing was overlooked.

    Source: the project's own demand that an unknown value is never passed over in silence.
    """
    for name in SECTIONS:
        values = [
            (entry, measure, reading)
            for section, _, entry in subject.report.entries()
            if section == name
            for measure, reading in entry.readings()
        ]
        open_values = [value for value in values if value[2].origin in UNSETTLED]
        for entry, measure, reading in open_values:
            yield _unsettled(subject.report, name, entry, measure, reading)
        if values and not open_values:
            yield Verdict(
                outcome="pass",
                section=name,
                message=f"In {name} {'is' if len(values) == 1 else 'zijn'} "
                f"{counted(len(values), 'waarde', 'waarden')} gevonden, en geen ervan is onzeker.",
            )


def _unsettled(
    report: Jaarrapportage,
    name: SectionName,
    entry: Entry,
    measure: str,
    reading: Figure | Status | Tekst,
) -> Verdict:
    lost = (
        isinstance(reading, Status)
        and reading.origin is Origin.UNKNOWN
        and report.bron.kind == "text"
    )
    what = opening(f"{named(measure)} van {quoted(entry.item)} over {reading.period}")
    reason = f": {clause(reading.reason)}" if reading.reason else ""
    if reading.origin is Origin.AMBIGUOUS:
        options = " of ".join(
            f"{quoted(option.source_text or option.value)} ({clause(option.reason)})"
            for option in reading.candidates
        )
        message = f"{what} is niet eenduidig: {options or 'geen lezing genoemd'}{reason}."
    else:
        message = f"{what} is onbekend{reason}."
    return Verdict(
        outcome="unverifiable" if lost else "fail",
        severity="info" if lost else "warning",
        section=name,
        message=message,
        key=entry.key,
        reading=reading,
        place=entry.place,
    )


@rule(
    "vocabulary.label",
    severity="info",
    demands="Every label of the report stands in the vocabulary.",
)
def vocabulary_label(subject: Subject) -> Iterator[Verdict]:
    """Report each label that is new, with the line to add to the vocabulary.

    Such a row is extracted all the same, under a key made from its label; until the vocabulary
    knows the label, the row has no partner in other years.

    Source: ``sections/vocabulary.toml``, where labels and their keys are kept as data.
    """
    for name in SECTIONS:
        entries = [entry for section, _, entry in subject.report.entries() if section == name]
        new = [entry for entry in entries if not entry.known]
        for entry in new:
            line = f"{entry.key} = [{json.dumps(entry.item, ensure_ascii=False)}]"
            yield Verdict(
                outcome="fail",
                section=name,
                message=f"Het label {quoted(entry.item)} staat niet in de woordenlijst en kreeg de "
                f"sleutel {quoted(entry.key)}: zet in sections/vocabulary.toml onder "
                f"[{name}.labels] de regel {line}, of voeg het label toe aan de rij waar het een "
                "andere naam van is.",
                key=entry.key,
                source_text=entry.item,
                place=entry.place,
            )
        if entries and not new:
            yield Verdict(
                outcome="pass",
                section=name,
                message=f"{_all(len(entries), name)} in de woordenlijst.",
            )


def _all(count: int, name: str) -> str:
    return f"Het label van {name} staat" if count == 1 else f"Alle {count} labels van {name} staan"


@rule(
    "override.applied",
    severity="info",
    also=("warning",),
    demands="Every value that a reviewer settled has a reason and the address of its evidence.",
)
def override_applied(subject: Subject) -> Iterator[Verdict]:
    """Report each value that comes from a reviewed file and not from the report alone.

    Reason and evidence are shown, so that a reader can judge them; an override that lacks either
    is a warning.

    Source: ``data/overrides/``, where reviewed readings are kept with their evidence.
    """
    for value in subject.report.values():
        reading = value.reading
        if reading.origin is not Origin.OVERRIDE:
            continue
        gaps = [
            name
            for name, text in (("reden", reading.reason), ("bewijs", reading.evidence))
            if not text.strip()
        ]
        what = (
            f"{opening(named(value.measure))} van {quoted(value.item)} over {reading.period} "
            f"({_written(reading)}) is met de hand vastgesteld"
        )
        yield Verdict(
            outcome="fail" if gaps else "pass",
            severity="warning" if gaps else "info",
            section=value.section,
            message=f"{what} zonder {listed(gaps)}; vul dat aan of haal de vaststelling weg."
            if gaps
            else f"{what}: {clause(reading.reason)} (bewijs: {reading.evidence.strip()}).",
            key=value.key,
            reading=reading,
        )


def _written(reading: Figure | Status | Tekst) -> str:
    return shown(reading) if isinstance(reading, Figure) else str(reading.value)


@rule(
    "facts.twice",
    severity="error",
    also=("info",),
    demands="A fact that the report gives twice is the same in both places.",
)
def facts_twice(subject: Subject) -> Iterator[Verdict]:
    """Compare values of one section, item, measure and year that stand in the report twice.

    Two figures agree when their printed intervals meet; two statuses when they are the same. Two
    that differ mean that the report contradicts itself, or that two rows were given one key: an
    error either way. Two that agree are reported with severity info, because a table has no
    reason to repeat a row.

    Source: XBRL 2.1, section 4.10, on duplicate facts; the intervals as in ``afdrachten.total``.
    """
    seen: dict[tuple[SectionName, str, str, int], Value] = {}
    twice = False
    for value in subject.report.values():
        if isinstance(value.reading, Tekst) or value.reading.value is None:
            continue
        first = seen.setdefault(
            (value.section, value.key, value.measure, value.reading.period), value
        )
        if first is not value:
            twice = True
            yield _repeated(first, value)
    if seen and not twice:
        yield Verdict(
            outcome="pass",
            message=f"Geen van de {len(seen)} cijfers en statussen staat er tweemaal.",
        )


def _repeated(first: Value, second: Value) -> Verdict:
    one, other = first.reading, second.reading
    agree = _agree(one, other)
    return Verdict(
        outcome="pass" if agree else "fail",
        severity="info" if agree else "error",
        section=second.section,
        message=f"{opening(named(second.measure))} van {quoted(second.item)} over {other.period} "
        f"staat er tweemaal: {_written(one)} en {_written(other)}"
        f"{'.' if agree else '; een van beide klopt niet, of twee rijen kregen één sleutel.'}",
        key=second.key,
        expected=one.value if isinstance(one, Figure) else None,
        found=other.value if isinstance(other, Figure) else None,
        reading=other,
    )


def _agree(one: Figure | Status | Tekst, other: Figure | Status | Tekst) -> bool:
    if isinstance(one, Figure) and isinstance(other, Figure):
        spans = interval_of(one), interval_of(other)
        return bool(
            one.unit == other.unit and spans[0] and spans[1] and spans[0].overlaps(spans[1])
        )
    return one.value == other.value
