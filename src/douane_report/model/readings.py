"""Readings: one value each, with everything that is needed to trust it.

A value is there exactly when its origin says so. A model that contradicts itself on this cannot
be made at all, so that nothing that uses a reading has to ask twice.
"""

from enum import StrEnum
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from douane_report.model.exact import Exact
from douane_report.model.names import Statuskleur, Unit


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

    x0: Exact = Field(description="left edge, in points")
    top: Exact = Field(description="upper edge, in points")
    x1: Exact = Field(description="right edge, in points")
    bottom: Exact = Field(description="lower edge, in points")


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

    value: Exact | None = Field(default=None, description="the number, in the base unit")
    unit: Unit = Field(description="base unit of the value")
    decimals: int | None = Field(
        default=None,
        description=(
            "printed precision as in XBRL: 0 exact to the unit, -3 thousands, 1 one decimal"
        ),
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
