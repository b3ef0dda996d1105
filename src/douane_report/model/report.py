"""The whole report: its source, its sections, and the walk over all of its values."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, NamedTuple

from pydantic import Field

from douane_report.model.entries import Entry
from douane_report.model.names import SectionName
from douane_report.model.readings import Figure, Frozen, Status, Tekst
from douane_report.model.sections import (
    Aangifteregels,
    Activiteitenstatus,
    Afdrachten,
    Controles,
    Drugsvangsten,
    Section,
    Toprisicos,
)

if TYPE_CHECKING:
    import pandas as pd


SCHEMA_VERSION = 1
"""Version of the JSON and CSV formats; a breaking change raises it."""


class Value(NamedTuple):
    """One value of a report with what identifies it: a row of ``figures.csv``."""

    section: SectionName
    group: str
    key: str
    item: str
    measure: str
    reading: Figure | Status | Tekst


class Bron(Frozen):
    """The file that a report was read from."""

    kind: Literal["pdf", "text"] = Field(description="PDF, or the text of one")
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$", description="hash of the file's bytes")
    pages: int | None = Field(default=None, description="number of pages; empty for a text")
    second_reading: bool = Field(
        default=False, description="whether the second reading of a PDF's figures was taken"
    )
    facsimile: bool = Field(
        default=False, description="whether the source says of itself that its figures are invented"
    )


FIRST_YEAR, LAST_YEAR = 1990, 2100
"""Years that a report may be of: any other that a title prints is a slip or a damaged digit."""


class Ontbrekend(Frozen):
    """A section that was not found, with what was looked for and what came nearest."""

    section: SectionName = Field(description="the section")
    message: str = Field(description="what was looked for, where, and what came nearest")
    fault: bool = Field(default=False, description="whether this program failed while it read it")


class Jaarrapportage(Frozen):
    """One Jaarrapportage Douane as data."""

    schema_version: int = Field(default=SCHEMA_VERSION, description="version of this format")
    report_year: int = Field(ge=FIRST_YEAR, le=LAST_YEAR, description="year of the report")
    bron: Bron = Field(description="the file it was read from")
    afdrachten: Afdrachten | None = Field(default=None, description="taxes collected")
    drugsvangsten: Drugsvangsten | None = Field(default=None, description="drugs seized")
    controles: Controles | None = Field(default=None, description="checks planned and done")
    activiteitenstatus: Activiteitenstatus | None = Field(
        default=None, description="activities and their status"
    )
    toprisicos: Toprisicos | None = Field(default=None, description="top risks and measures")
    aangifteregels: Aangifteregels | None = Field(
        default=None, description="the chart of declaration lines"
    )
    ontbrekend: tuple[Ontbrekend, ...] = Field(
        default=(), description="sections that were not found"
    )

    def section(self, name: SectionName) -> Section | None:
        """Give a section by its name, or None when the report lacks it."""
        found: Section | None = getattr(self, name)
        return found

    def entries(self) -> Iterator[tuple[SectionName, str, Entry]]:
        """Yield (section, group, entry) for every row, in the order of ``SECTIONS``."""
        if self.afdrachten:
            yield from (("afdrachten", "", post) for post in self.afdrachten.posten)
            if self.afdrachten.totaal:
                yield "afdrachten", "", self.afdrachten.totaal
        if self.drugsvangsten:
            yield from (("drugsvangsten", "", vangst) for vangst in self.drugsvangsten.vangsten)
        if self.controles:
            yield from (("controles", "", controle) for controle in self.controles.controles)
        if self.activiteitenstatus:
            for activiteit in self.activiteitenstatus.activiteiten:
                yield "activiteitenstatus", activiteit.groep, activiteit
        if self.toprisicos:
            yield from (("toprisicos", risico.groep, risico) for risico in self.toprisicos.risicos)
            if self.toprisicos.overkoepelend:
                yield "toprisicos", "", self.toprisicos.overkoepelend
        if self.aangifteregels:
            yield from (("aangifteregels", "", reeks) for reeks in self.aangifteregels.reeksen)

    def values(self) -> Iterator[Value]:
        """Yield every value, in the order of the report: the rows of ``figures.csv``."""
        for section, group, entry in self.entries():
            for measure, reading in entry.readings():
                yield Value(section, group, entry.key, entry.item, measure, reading)

    def to_frame(self) -> "pd.DataFrame":
        """Give every value as a row of a pandas DataFrame, with the columns of ``figures.csv``.

        The column ``value`` holds Decimal, string or None, so that no figure becomes a float;
        :func:`douane_report.tidy.frame` says more. This needs pandas, which nothing else does.
        """
        # A neighbour on this floor; imported late because it needs the models that stand here.
        from douane_report import tidy

        return tidy.frame(self)
