"""What a Jaarrapportage Douane is: frozen pydantic models.

The domain's nouns stay Dutch as printed (see ``docs/glossary.md``); the rest is English.
A *reading* is one value with everything that is needed to trust it: the year it speaks of,
the characters or colour it was read from, the place they stand, and how it came to be
(:class:`Origin`). A section holds *entries* (the rows of a table, the cards of an
infographic), and an entry holds readings. :meth:`Jaarrapportage.values` walks all of them in
the order of the report, and every output is made from that one walk.
"""

from douane_report.model.entries import (
    Aangiftereeks,
    Activiteit,
    Afdracht,
    Controle,
    Deel,
    Drugsvangst,
    Entry,
    OverkoepelendeMaatregelen,
    Toprisico,
)
from douane_report.model.exact import Exact, plain
from douane_report.model.names import (
    REQUIRED_SECTIONS,
    SECTIONS,
    STATUSKLEUREN,
    Risicogroep,
    SectionName,
    Statuskleur,
    Unit,
)
from douane_report.model.readings import (
    VALUED,
    Box,
    Candidate,
    Figure,
    Frozen,
    Note,
    Origin,
    Place,
    Reading,
    SecondReading,
    Status,
    Tekst,
)
from douane_report.model.report import (
    FIRST_YEAR,
    LAST_YEAR,
    SCHEMA_VERSION,
    Bron,
    Jaarrapportage,
    Ontbrekend,
    Value,
)
from douane_report.model.sections import (
    Aangifteregels,
    Activiteitenstatus,
    Afdrachten,
    Controles,
    Drugsvangsten,
    LegendaRegel,
    Paragraaf,
    Section,
    Toprisicos,
)

__all__ = [
    "FIRST_YEAR",
    "LAST_YEAR",
    "REQUIRED_SECTIONS",
    "SCHEMA_VERSION",
    "SECTIONS",
    "STATUSKLEUREN",
    "VALUED",
    "Aangiftereeks",
    "Aangifteregels",
    "Activiteit",
    "Activiteitenstatus",
    "Afdracht",
    "Afdrachten",
    "Box",
    "Bron",
    "Candidate",
    "Controle",
    "Controles",
    "Deel",
    "Drugsvangst",
    "Drugsvangsten",
    "Entry",
    "Exact",
    "Figure",
    "Frozen",
    "Jaarrapportage",
    "LegendaRegel",
    "Note",
    "Ontbrekend",
    "Origin",
    "OverkoepelendeMaatregelen",
    "Paragraaf",
    "Place",
    "Reading",
    "Risicogroep",
    "SecondReading",
    "Section",
    "SectionName",
    "Status",
    "Statuskleur",
    "Tekst",
    "Toprisico",
    "Toprisicos",
    "Unit",
    "Value",
    "plain",
]
