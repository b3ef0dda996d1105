"""What has a place on a page: values, labels, regions, each with its section and its state."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from douane_report import model
from douane_report.document.model import Box, union
from douane_report.numbers import format_number
from douane_report.sections import Trace

State = Literal["settled", "unpublished", "ambiguous", "unknown"]

_STATES: dict[model.Origin, State] = {
    model.Origin.UNPUBLISHED: "unpublished",
    model.Origin.AMBIGUOUS: "ambiguous",
    model.Origin.UNKNOWN: "unknown",
}


@dataclass(frozen=True)
class Sighting:
    """One value where it was read.

    Attributes:
        number: number that ties the box to its line in the panel, from 1 on each page.
        box: where it stands.
        item: label of its row.
        measure: measure and period; empty where the row has one value.
        value: what was read, as a person writes it.
        state: whether it is settled.
        swatch: painted colour of a status mark, as ``#rrggbb``; else empty.
    """

    number: int
    box: Box
    item: str
    measure: str
    value: str
    state: State
    swatch: str = ""


@dataclass
class SectionOnPage:
    """What one section has on one page.

    Attributes:
        name: name of the section.
        confidence: how surely it was found.
        placed: its values with their boxes.
        values: the same, numbered and written out.
        labels: boxes of the labels of its rows.
        regions: other parts that were recognised, as (box, label); the label may be empty.
    """

    name: model.SectionName
    confidence: str
    placed: list[tuple[model.Value, Box]] = field(default_factory=list)
    values: list[Sighting] = field(default_factory=list)
    labels: list[Box] = field(default_factory=list)
    regions: list[tuple[Box, str]] = field(default_factory=list)

    @property
    def area(self) -> Box:
        """The smallest box around all of it."""
        boxes = [box for _, box in self.placed]
        return union([*boxes, *self.labels, *(box for box, _ in self.regions)])


_SAYS_NOTHING = frozenset({"row", "label", "activity"})
"""Labels of regions that their shape says already."""


def gather(
    report: model.Jaarrapportage,
    traces: Iterable[Trace],
    sections: Sequence[model.SectionName] = model.SECTIONS,
) -> dict[int, list[SectionOnPage]]:
    """Gather what can be drawn, by page and then by section, in the order of the report."""
    by_name = {trace.section: trace for trace in traces}
    pages: dict[int, list[SectionOnPage]] = {}
    for name in sections:
        for page, parts in _parts(report, name, by_name.get(name)).items():
            start = sum(len(other.values) for other in pages.setdefault(page, []))
            parts.values = [
                _sighting(number, value, box)
                for number, (value, box) in enumerate(parts.placed, start=start + 1)
            ]
            pages[page].append(parts)
    return dict(sorted(pages.items()))


def _parts(
    report: model.Jaarrapportage, name: model.SectionName, trace: Trace | None
) -> dict[int, SectionOnPage]:
    """Gather what one section has, by page."""
    found: defaultdict[int, SectionOnPage] = defaultdict(
        lambda: SectionOnPage(name, trace.confidence if trace else "")
    )
    for region in trace.regions if trace else ():
        label = "" if region.label in _SAYS_NOTHING else region.label
        found[region.page].regions.append((region.box, label))
    section_found = report.section(name)
    if section_found and section_found.heading and (spot := where(section_found.place)):
        found[spot[0]].regions.append((spot[1], "heading"))
    for section, _, entry in report.entries():
        if section == name and (spot := where(entry.place)):
            found[spot[0]].labels.append(spot[1])
    for value in report.values():
        spot = where(value.reading.place)
        if value.section == name and spot:
            found[spot[0]].placed.append((value, spot[1]))
    return found


def where(place: model.Place | None) -> tuple[int, Box] | None:
    """Give page and box of a place in a PDF; None where there is none."""
    if place is None or place.page is None or place.box is None:
        return None
    box = place.box
    return place.page, Box(float(box.x0), float(box.top), float(box.x1), float(box.bottom))


def _sighting(number: int, value: model.Value, box: Box) -> Sighting:
    reading = value.reading
    is_status = isinstance(reading, model.Status)
    plain = value.measure in ("status", "maatregel", "rang")
    shown = describe(reading)
    return Sighting(
        number=number,
        box=box,
        item=value.item,
        measure="" if plain else f"{value.measure} {reading.period}",
        value=f"rank {shown.partition(' ')[0]}" if value.measure == "rang" else shown,
        state=_STATES.get(reading.origin, "settled"),
        swatch=reading.source_text if is_status and reading.source_text[:1] == "#" else "",
    )


def describe(reading: model.Figure | model.Status | model.Tekst) -> str:
    """Write a reading out: its value with unit, or why it has none."""
    if reading.origin is model.Origin.AMBIGUOUS:
        return "ambiguous: " + " or ".join(
            candidate.source_text or candidate.value for candidate in reading.candidates
        )
    if reading.value is None:
        return str(reading.origin)
    if isinstance(reading.value, Decimal):
        assert isinstance(reading, model.Figure)
        number = format_number(reading.value, max(reading.decimals or 0, 0))
        return f"{number} {reading.unit}"
    return reading.value
