"""Sections: the entries that stand together, and what is printed about all of them."""

from pydantic import Field

from douane_report.model.entries import (
    Aangiftereeks,
    Activiteit,
    Afdracht,
    Controle,
    Drugsvangst,
    OverkoepelendeMaatregelen,
    Toprisico,
)
from douane_report.model.names import Statuskleur
from douane_report.model.readings import Figure, Frozen, Note, Place


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
