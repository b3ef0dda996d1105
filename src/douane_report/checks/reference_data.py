"""Figures that others published about the same thing, from reviewed files.

Each file under ``data/reference/`` holds ``[[figure]]`` tables. A figure says what it is about,
how it was put ("circa", "ruim"), and where it was published, so that anyone can look it up.
"""

import tomllib
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationError, field_validator

from douane_report.checks.intervals import Interval, around
from douane_report.errors import UsageError
from douane_report.model import Frozen, SectionName, Unit

Qualifier = Literal["", "circa", "ruim", "bijna"]


class Reference(Frozen):
    """One figure that was published elsewhere."""

    section: SectionName = Field(description="section of the report that has the same figure")
    key: str = Field(description="key of the item")
    measure: str = Field(description="measure, as in `figures.csv`")
    period: int = Field(description="year that it speaks of")
    value: Decimal = Field(description="the figure, in the base unit", gt=0)
    unit: Unit = Field(description="base unit")
    qualifier: Qualifier = Field(default="", description="how precisely it was put")
    publisher: str = Field(min_length=1, description="who published it")
    published: date | None = Field(default=None, description="when it was published, if known")
    address: str = Field(min_length=1, description="where it can be read")
    quote: str = Field(min_length=1, description="the words of the source")

    @field_validator("value", mode="before")
    @classmethod
    def _no_float(cls, value: object) -> object:
        """Refuse a binary fraction: it is not the figure that was written."""
        if isinstance(value, float):
            raise ValueError("write a figure with decimals as a text, such as '1.5'")
        return value

    def interval(self) -> Interval:
        """Give the numbers that these words can stand for.

        The unit is that of the last digit that is not zero: "circa 1.000" is a round thousand.
        "circa" and a bare figure reach half a unit to both sides, "ruim" a whole unit upwards,
        "bijna" a whole unit downwards. A bare figure is rounded to the base unit, not to its
        zeros: somebody who writes 1.010 kg weighed kilos.
        """
        if not self.qualifier:
            return around(self.value, 0)
        exponent = self.value.normalize().as_tuple().exponent
        step = Decimal((0, (1,), exponent if isinstance(exponent, int) else 0))
        if self.qualifier == "ruim":
            return Interval(self.value, self.value + step)
        if self.qualifier == "bijna":
            return Interval(self.value - step, self.value)
        half = step / 2
        return Interval(self.value - half, self.value + half)


class File(Frozen):
    """A file of reference figures; anything else in it is refused, so no typo hides a figure."""

    figure: tuple[Reference, ...] = Field(min_length=1, description="the figures")


def load_references(folder: Path) -> tuple[Reference, ...]:
    """Read every file of reference figures, in the order of file names.

    Raises:
        UsageError: a file is not TOML, or a figure in it is incomplete or malformed.
    """
    return tuple(ref for path in sorted(folder.glob("*.toml")) for ref in _read(path))


def _read(path: Path) -> tuple[Reference, ...]:
    try:
        return File.model_validate(tomllib.loads(path.read_text(encoding="utf-8"))).figure
    except ValidationError as error:
        faults = "; ".join(
            f"{'.'.join(map(str, fault['loc']))}: {fault['msg']}" for fault in error.errors()
        )
        raise _fault(path, faults) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise _fault(path, str(error)) from error


def _fault(path: Path, faults: str) -> UsageError:
    return UsageError(
        "reference-faulty",
        "A file of reference figures cannot be used.",
        where=f"data/reference/{path.name}",
        advice=f"Mend it: {faults}.",
    )
