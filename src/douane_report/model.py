"""What a Jaarrapportage Douane is: frozen pydantic models.

The domain's nouns stay Dutch as printed (see ``docs/glossary.md``); the rest is English.
A *reading* is one value with everything that is needed to trust it: the year it speaks of,
the characters or colour it was read from, the place they stand, and how it came to be
(:class:`Origin`). A section holds *entries* (the rows of a table, the cards of an
infographic), and an entry holds readings. :meth:`Jaarrapportage.values` walks all of them in
the order of the report, and every output is made from that one walk.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Literal, NamedTuple, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

if TYPE_CHECKING:
    import pandas as pd

SCHEMA_VERSION = 1
"""Version of the JSON and CSV formats; a breaking change raises it."""

SectionName = Literal[
    "afdrachten",
    "drugsvangsten",
    "controles",
    "activiteitenstatus",
    "toprisicos",
    "aangifteregels",
]
SECTIONS: tuple[SectionName, ...] = (
    "afdrachten",
    "drugsvangsten",
    "controles",
    "activiteitenstatus",
    "toprisicos",
    "aangifteregels",
)
"""Every section, in the order in which outputs list them."""

REQUIRED_SECTIONS: tuple[SectionName, ...] = SECTIONS[:5]
"""Sections without which a source is no complete Jaarrapportage."""

Unit = Literal["EUR", "kg", "aantal", "uur", "regels", "procent"]
Statuskleur = Literal["groen", "oranje", "rood"]
Risicogroep = Literal["extern", "intern", ""]


class Origin(StrEnum):
    """How a value came to be; only the first three have a value."""

    READ = "read"
    STATED = "stated"
    OVERRIDE = "override"
    UNPUBLISHED = "unpublished"
    AMBIGUOUS = "ambiguous"
    UNKNOWN = "unknown"


VALUED = frozenset({Origin.READ, Origin.STATED, Origin.OVERRIDE})
"""Origins under which a reading has a value."""


class Frozen(BaseModel):
    """Base of every model: immutable, and no field that is not declared."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Box(Frozen):
    """A rectangle in points (1/72 inch) from the top left corner of the page as it is shown."""

    x0: Decimal = Field(description="left edge, in points")
    top: Decimal = Field(description="upper edge, in points")
    x1: Decimal = Field(description="right edge, in points")
    bottom: Decimal = Field(description="lower edge, in points")


class Place(Frozen):
    """Where something stands in a source: page and box for a PDF, line for a text."""

    source: str = Field(description="sha256 of the source file, in hexadecimal")
    page: int | None = Field(default=None, ge=1, description="page of a PDF, counted from 1")
    box: Box | None = Field(default=None, description="box on that page, in points")
    line: int | None = Field(default=None, ge=1, description="line of a text, counted from 1")


class Note(Frozen):
    """A footnote, or a remark that is printed beside a value."""

    marker: str = Field(default="", description="the mark that refers to it, such as `*`")
    text: str = Field(description="the remark as printed, white space folded")
    place: Place | None = Field(default=None, description="where it stands")


class Candidate(Frozen):
    """One of several readings that fit, kept when none of them can be chosen."""

    value: str = Field(description="the value in the base unit, or the text")
    source_text: str = Field(description="characters or colour that it was read from")
    place: Place | None = Field(default=None, description="where that stands")
    reason: str = Field(description="what speaks for this reading (Dutch)")


class SecondReading(Frozen):
    """What the second, independent PDF reader made of the same box."""

    outcome: Literal["agrees", "differs", "unreadable"] = Field(
        description="whether both readers gave the same characters"
    )
    source_text: str = Field(description="characters that the second reader found in the box")


class Reading(Frozen):
    """What every value has in common, whatever its type."""

    period: int = Field(description="year that the value speaks of")
    source_text: str = Field(
        default="", description="characters, or colour as `#rrggbb`, it was read from"
    )
    place: Place | None = Field(default=None, description="where that stands in the source")
    origin: Origin = Field(default=Origin.READ, description="how the value came to be")
    reason: str = Field(
        default="", description="why it is so, where that is not plain from the origin (Dutch)"
    )
    evidence: str = Field(
        default="", description="address of the evidence of an override; else empty"
    )
    candidates: tuple[Candidate, ...] = Field(
        default=(), description="the readings that fit, when the origin is `ambiguous`"
    )


class Figure(Reading):
    """A number with its unit and printed precision."""

    value: Decimal | None = Field(default=None, description="the number, in the base unit")
    unit: Unit = Field(description="base unit of the value")
    decimals: int | None = Field(
        default=None,
        description="printed precision as in XBRL: 0 exact to the unit, -3 thousands, 1 one decimal",
    )
    second: SecondReading | None = Field(
        default=None, description="the second reading of a PDF, when it was taken"
    )

    @model_validator(mode="after")
    def _check(self) -> Self:
        _demand_value(self.value, self.origin)
        if (self.decimals is None) != (self.value is None):
            raise ValueError("a figure has a precision exactly when it has a value")
        return self


class Status(Reading):
    """The state of an activity, which the report prints as a coloured mark."""

    value: Statuskleur | None = Field(default=None, description="the colour; empty when unknown")

    @model_validator(mode="after")
    def _check(self) -> Self:
        _demand_value(self.value, self.origin)
        return self


class Tekst(Reading):
    """A text of the report that is data in itself, such as a measure against a risk."""

    value: str = Field(min_length=1, description="the text, white space folded, hyphens mended")


def _demand_value(value: object, origin: Origin) -> None:
    """A value is there exactly when its origin says so."""
    if (value is not None) != (origin in VALUED):
        raise ValueError(f"origin {origin.value!r} and value {value!r} contradict each other")


class Value(NamedTuple):
    """One value of a report with what identifies it: a row of ``figures.csv``."""

    section: SectionName
    group: str
    key: str
    item: str
    measure: str
    reading: Figure | Status | Tekst


class Entry(Frozen, ABC):
    """A row of a table, or a card of an infographic."""

    key: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", description="stable key across years")
    item: str = Field(min_length=1, description="label as printed, white space folded")
    known: bool = Field(description="whether the label stands in the vocabulary")
    place: Place | None = Field(default=None, description="where the label stands")
    notes: tuple[Note, ...] = Field(default=(), description="remarks that belong to this entry")

    @abstractmethod
    def readings(self) -> Iterator[tuple[str, Figure | Status | Tekst]]:
        """Yield (measure, reading) for every value of the entry, in printed order."""


class Afdracht(Entry):
    """One tax, or the total of all: what Douane collected."""

    bedragen: tuple[Figure, ...] = Field(
        description="amounts in EUR, in printed order: the report year, and earlier years if shown"
    )

    def readings(self) -> Iterator[tuple[str, Figure]]:
        """Yield (measure, reading) in printed order."""
        return (("bedrag", figure) for figure in self.bedragen)


class Deel(Frozen):
    """A part of a seizure that the report prints apart, such as "waarvan maritiem"."""

    measure: str = Field(pattern=r"^waarvan \S", description="name, such as `waarvan maritiem`")
    hoeveelheid: Figure = Field(description="the part, in kg")


class Drugsvangst(Entry):
    """One drug: what was seized in the report year and in earlier years."""

    hoeveelheden: tuple[Figure, ...] = Field(
        description="kg, the report year first and then the earlier years as printed"
    )
    delen: tuple[Deel, ...] = Field(default=(), description='parts that are printed ("waarvan")')

    def readings(self) -> Iterator[tuple[str, Figure]]:
        """Yield (measure, reading): all years, then the parts."""
        yield from (("hoeveelheid", figure) for figure in self.hoeveelheden)
        yield from ((deel.measure, deel.hoeveelheid) for deel in self.delen)


class Controle(Entry):
    """One kind of check: planned and done."""

    doelstelling: tuple[Figure, ...] = Field(description="target per period, number or hours")
    realisatie: tuple[Figure, ...] = Field(description="result per period, number or hours")

    def readings(self) -> Iterator[tuple[str, Figure]]:
        """Yield (measure, reading): targets, then results."""
        yield from (("doelstelling", figure) for figure in self.doelstelling)
        yield from (("realisatie", figure) for figure in self.realisatie)


class Activiteit(Entry):
    """One activity of the yearly plan, with its status."""

    groep: str = Field(description="title of the table that it stands in")
    status: Status = Field(description="state at the end of the report year")

    def readings(self) -> Iterator[tuple[str, Status]]:
        """Yield the one (measure, reading)."""
        yield "status", self.status


class Toprisico(Entry):
    """One of the top risks, as listed, with the measures against it."""

    groep: Risicogroep = Field(description="where it comes from: `extern` or `intern`")
    rang: Figure = Field(description="place in the list, from 1")
    maatregelen: tuple[Tekst, ...] = Field(default=(), description="measures, as printed")
    andere_formulering: str = Field(
        default="", description="the other wording, where the report names the risk in two ways"
    )
    koppeling: str = Field(
        default="", description="why the two wordings are taken for one risk (Dutch)"
    )

    def readings(self) -> Iterator[tuple[str, Figure | Tekst]]:
        """Yield (measure, reading): the rank, then the measures."""
        yield "rang", self.rang
        yield from (("maatregel", text) for text in self.maatregelen)


class OverkoepelendeMaatregelen(Entry):
    """The measures that serve against all risks together."""

    maatregelen: tuple[Tekst, ...] = Field(description="measures, as printed")

    def readings(self) -> Iterator[tuple[str, Tekst]]:
        """Yield (measure, reading) per measure."""
        return (("maatregel", text) for text in self.maatregelen)


class Aangiftereeks(Entry):
    """One series of the chart of declaration lines."""

    aantallen: tuple[Figure, ...] = Field(description="declaration lines per year, ascending")

    def readings(self) -> Iterator[tuple[str, Figure]]:
        """Yield (measure, reading) per year."""
        return (("aantal", figure) for figure in self.aantallen)


class Section(Frozen):
    """What every section has in common."""

    heading: str = Field(default="", description="heading as printed; empty if found without one")
    place: Place | None = Field(default=None, description="where the section starts")
    notes: tuple[Note, ...] = Field(default=(), description="notes to the section as a whole")


class Afdrachten(Section):
    """Taxes collected."""

    posten: tuple[Afdracht, ...] = Field(description="the taxes, in printed order")
    totaal: Afdracht | None = Field(default=None, description="the printed total row, if any")
    perceptiekosten: Figure | None = Field(
        default=None,
        description="percentage that Douane keeps of what goes to the EU, as said in the prose",
    )


class Drugsvangsten(Section):
    """Drugs seized."""

    vangsten: tuple[Drugsvangst, ...] = Field(description="the drugs, in printed order")


class Controles(Section):
    """Checks planned and done."""

    controles: tuple[Controle, ...] = Field(description="the kinds of check, in printed order")


class LegendaRegel(Frozen):
    """What the legend says that one status colour means."""

    status: Statuskleur = Field(description="the colour")
    betekenis: str = Field(description="its meaning, as printed")
    kleur: str = Field(default="", description="the colour as painted, `#rrggbb`; empty for text")
    place: Place | None = Field(default=None, description="where that stands")


class Paragraaf(Frozen):
    """A numbered paragraph heading of the chapter on activities."""

    nummer: str = Field(description="number as printed, such as `3.1.2`")
    titel: str = Field(description="title as printed")
    place: Place | None = Field(default=None, description="where it stands")


class Activiteitenstatus(Section):
    """Activities of the yearly plan and their status."""

    activiteiten: tuple[Activiteit, ...] = Field(description="the activities, in printed order")
    legenda: tuple[LegendaRegel, ...] = Field(default=(), description="meaning of the colours")
    paragrafen: tuple[Paragraaf, ...] = Field(
        default=(), description="paragraphs of the same chapter that treat an activity"
    )


class Toprisicos(Section):
    """Top risks, in the order of the list, and the measures against them."""

    risicos: tuple[Toprisico, ...] = Field(description="the risks, in the order of the list")
    overkoepelend: OverkoepelendeMaatregelen | None = Field(
        default=None, description="overarching measures, if any are printed"
    )


class Aangifteregels(Section):
    """The chart of declaration lines."""

    reeksen: tuple[Aangiftereeks, ...] = Field(description="the series, in legend order")


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


class Ontbrekend(Frozen):
    """A section that was not found, with what was looked for and what came nearest."""

    section: SectionName = Field(description="the section")
    message: str = Field(description="what was looked for, where, and what came nearest")


class Jaarrapportage(Frozen):
    """One Jaarrapportage Douane as data."""

    schema_version: int = Field(default=SCHEMA_VERSION, description="version of this format")
    report_year: int = Field(ge=1990, le=2100, description="year of the report")
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

    def to_frame(self) -> pd.DataFrame:
        """Give every value as a row of a pandas DataFrame, with the columns of ``figures.csv``.

        The column ``value`` holds Decimal, string or None, so that no figure becomes a float;
        :func:`douane_report.tidy.frame` says more. This needs pandas, which nothing else does.
        """
        # A neighbour on this floor; imported late because it needs the models that stand here.
        from douane_report import tidy

        return tidy.frame(self)
