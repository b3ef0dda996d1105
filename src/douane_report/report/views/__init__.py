"""One module per section: from the model to what the templates show of it.

A module has one function ``body``, which takes the report and the section's footnotes and
gives the content of the section, or None when the report lacks the section. A new section is a
new module plus one line in :data:`KINDS`.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from douane_report.model import SECTIONS, Jaarrapportage, SectionName
from douane_report.report.cells import Footnotes, spot
from douane_report.report.context import Remark, SectionBody, SectionView
from douane_report.report.views import (
    aangifteregels,
    activiteitenstatus,
    afdrachten,
    controles,
    drugsvangsten,
    toprisicos,
)


class Kind(NamedTuple):
    """What a section is called, what it shows, and how its content is made."""

    title: str
    intro: str
    body: Callable[[Jaarrapportage, Footnotes], SectionBody | None]


KINDS: Mapping[SectionName, Kind] = {
    "afdrachten": Kind(
        "Afdrachten",
        "De opbrengsten van invoerrechten en belastingen die de Douane heft en int: de afdrachten "
        "aan de schatkist en de EU.",
        afdrachten.body,
    ),
    "drugsvangsten": Kind(
        "Drugsvangsten",
        "Hoeveel van elke drug de Douane in beslag heeft genomen.",
        drugsvangsten.body,
    ),
    "controles": Kind(
        "Controles",
        "Hoeveel controles en uren toezicht waren gepland, en hoeveel er zijn gedaan.",
        controles.body,
    ),
    "activiteitenstatus": Kind(
        "Status van activiteiten",
        "Hoe de activiteiten uit het jaarplan er aan het einde van het jaar voor stonden.",
        activiteitenstatus.body,
    ),
    "toprisicos": Kind(
        "Toprisico’s",
        "De belangrijkste risico’s in de volgorde van de lijst, met de maatregelen ertegen.",
        toprisicos.body,
    ),
    "aangifteregels": Kind(
        "Aangifteregels",
        "Hoeveel aangifteregels de Douane per jaar heeft verwerkt.",
        aangifteregels.body,
    ),
}


def section_views(report: Jaarrapportage) -> tuple[SectionView, ...]:
    """Give every section, in the order of the data model, missing ones too."""
    return tuple(_section_view(report, name) for name in SECTIONS)


def _section_view(report: Jaarrapportage, name: SectionName) -> SectionView:
    kind = KINDS[name]
    notes = Footnotes(name)
    section, body = report.section(name), kind.body(report, notes)
    if section is None or body is None:
        messages = [lack.message for lack in report.ontbrekend if lack.section == name]
        missing = " ".join(messages) or "Dit onderdeel is niet in de bron gevonden."
        return SectionView(name, kind.title, kind.intro, missing=missing)
    return SectionView(
        name,
        kind.title,
        kind.intro,
        heading=section.heading,
        spot=spot(section.place),
        body=body,
        remarks=tuple(Remark(note.marker, note.text, spot(note.place)) for note in section.notes),
        footnotes=notes.all(),
    )
