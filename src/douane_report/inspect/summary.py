"""What was found per section, how surely and why, as text."""

from collections import Counter
from collections.abc import Iterator, Sequence

from douane_report import model
from douane_report.document import Document
from douane_report.inspect import advice
from douane_report.inspect.sightings import describe
from douane_report.sections import Trace

_INDENT = "  "
_TITLE = 10
_WIDTH = 96
_SEVERAL = 3
_SECOND = {"agrees": "agree", "differs": "differ", "unreadable": "not read by the second"}
_UNSETTLED = (model.Origin.AMBIGUOUS, model.Origin.UNKNOWN)


def summarise(
    document: Document,
    report: model.Jaarrapportage,
    traces: Sequence[Trace],
    sections: Sequence[model.SectionName] = model.SECTIONS,
) -> str:
    """Write the summary of some sections, in the order of the report."""
    size = f"PDF, {len(document.pages)} pages" if document.kind == "pdf" else "text"
    lines = [f"{document.name}: Jaarrapportage {report.report_year} ({size})"]
    if report.bron.facsimile:
        lines.append("It says of itself that it is a facsimile: its figures are invented.")
    by_name = {trace.section: trace for trace in traces}
    for name in sections:
        lines.append("")
        section = report.section(name)
        if section is None:
            lines += _missing(by_name[name], document.kind == "pdf")
        else:
            lines += _found(report, name, section, by_name[name])
    return "\n".join(lines) + "\n"


def _found(
    report: model.Jaarrapportage, name: model.SectionName, section: model.Section, trace: Trace
) -> Iterator[str]:
    values = [value for value in report.values() if value.section == name]
    entries = [entry for section_name, _, entry in report.entries() if section_name == name]
    yield f"{name}: found, confidence {trace.confidence}"
    yield from _fact("why", trace.why)
    heading = f"‘{section.heading}’" if section.heading else "none recognised"
    yield from _fact("heading", heading + _at(section.place))
    yield from _fact("where", _span(values))
    yield from _fact("rows", str(len(entries)))
    yield from _fact("values", _counted(str(value.reading.origin) for value in values))
    figures = [value.reading for value in values if isinstance(value.reading, model.Figure)]
    if seconds := [_SECOND[figure.second.outcome] for figure in figures if figure.second]:
        yield from _fact("readers", _counted(seconds))
    for text in _unsettled(values):
        yield from _fact("unsettled", text)
    if unknown := [entry for entry in entries if not entry.known]:
        yield from _fact("new", f"labels that [{name}.labels] in {advice.VOCABULARY} lacks:")
        for entry in unknown:
            yield f"{_INDENT}{'':{_TITLE}}‘{entry.item}’{_at(entry.place)}"
            yield from _block(advice.on_label(name, entry))


def _missing(trace: Trace, is_pdf: bool) -> Iterator[str]:
    yield f"{trace.section}: NOT FOUND"
    yield from _fact("why", trace.why)
    yield from _fact("tried", "; ".join(f"‘{heading}’" for heading in trace.headings))
    if is_pdf:
        pages = ", ".join(map(str, trace.pages))
        yield from _fact("looked at", f"pages {pages}" if pages else "no page names it")
    unit = "page" if is_pdf else "line"
    for number, text in trace.nearest:
        yield from _fact("nearest", f"{unit} {number}: ‘{text}’")
    yield from _fact("to mend", "")
    yield from _block(advice.on_missing(trace))


def _unsettled(values: Sequence[model.Value]) -> Iterator[str]:
    """Say which values are not settled and why; once where it is the same for many."""
    alike: dict[tuple[str, str], list[model.Value]] = {}
    for value in values:
        if value.reading.origin in _UNSETTLED:
            said = (_finding(value.reading), value.reading.reason)
            alike.setdefault(said, []).append(value)
    for (finding, reason), group in alike.items():
        why = f" ({reason})" if reason else ""
        if len(group) > _SEVERAL:
            names = "; ".join(value.item for value in group)
            yield f"{len(group)} values, {group[0].measure}: {finding}{why}: {names}"
            continue
        for value in group:
            name = f"{value.item}, {value.measure} {value.reading.period}"
            yield f"{name}{_at(value.reading.place)}: {finding}{why}"


def _finding(reading: model.Figure | model.Status | model.Tekst) -> str:
    text = describe(reading)
    if reading.origin is model.Origin.UNKNOWN and reading.source_text:
        text += f" from ‘{reading.source_text}’"
    return text


def _fact(title: str, text: str) -> Iterator[str]:
    """Lay out a fact under its title, over as many lines as it needs."""
    lead = f"{title:{_TITLE}}"
    line = ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > _WIDTH - _TITLE:
            yield f"{_INDENT}{lead}{line}"
            lead, line = " " * _TITLE, word
        else:
            line = f"{line} {word}" if line else word
    yield f"{_INDENT}{lead}{line}".rstrip()


def _block(lines: Iterator[str]) -> Iterator[str]:
    """Indent lines that are to stay as they are, such as TOML."""
    return (f"{_INDENT}{'':{_TITLE}}{line}" for line in lines)


def _at(place: model.Place | None) -> str:
    if place is None:
        return ""
    return f" (page {place.page})" if place.page else f" (line {place.line})" if place.line else ""


def _span(values: Sequence[model.Value]) -> str:
    """Say on which pages, or between which lines, some values stand."""
    places = [value.reading.place for value in values if value.reading.place]
    pages = sorted({place.page for place in places if place.page})
    if pages:
        return ("page " if len(pages) == 1 else "pages ") + ", ".join(map(str, pages))
    lines = sorted({place.line for place in places if place.line})
    if not lines:
        return "no value has a place"
    return f"line {lines[0]}" if len(lines) == 1 else f"lines {lines[0]} to {lines[-1]}"


def _counted(names: Iterator[str] | Sequence[str]) -> str:
    counts = Counter(names)
    parts = ", ".join(f"{count} {name}" for name, count in sorted(counts.items()))
    return f"{sum(counts.values())}: {parts}" if counts else "0"
