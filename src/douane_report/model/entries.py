"""Entries: the rows of a table or the cards of an infographic, each with its readings.

An entry yields its own readings under the names of their measures, so that every walk over a
report is one loop, whatever the section.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterator

from pydantic import Field

from douane_report.model.names import Risicogroep
from douane_report.model.readings import Figure, Frozen, Note, Place, Status, Tekst


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
    """One activity of the yearly plan, with its status in the report year and in earlier years."""

    groep: str = Field(description="title of the table that it stands in")
    status: Status = Field(description="state at the end of the report year")
    eerder: tuple[Status, ...] = Field(
        default=(),
        exclude_if=lambda statuses: not statuses,
        description="state at the end of earlier years, as printed; left out where none is",
    )

    @property
    def statussen(self) -> tuple[Status, ...]:
        """The status of the report year, and then those of earlier years."""
        return (self.status, *self.eerder)

    def readings(self) -> Iterator[tuple[str, Status]]:
        """Yield (measure, reading): the report year, then earlier years."""
        return (("status", status) for status in self.statussen)


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
