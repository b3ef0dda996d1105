"""What a comparison is: the alignment of two reports, and the rows that follow from it.

Aligning, comparing and rendering are three steps with three types. :class:`Alignment` says
which items of two reports are one thing; :class:`Comparison` holds what that means for every
figure; a rendering is bytes. The columns of :class:`Change` are those of the output contract.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from pydantic import Field

from douane_report.model import (
    SCHEMA_VERSION,
    Entry,
    Exact,
    Figure,
    Frozen,
    Origin,
    Place,
    SectionName,
    Status,
    Tekst,
    Value,
)

if TYPE_CHECKING:
    import pandas as pd

Match = Literal["key", "alias", "proposed", ""]
ChangeKind = Literal["same", "within-rounding", "changed", "new", "gone", "not-comparable"]
ComparisonKind = Literal["year", "restatement"]
Reading = Figure | Status | Tekst


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a report, with what an alignment looks at.

    Attributes:
        section: section it stands in.
        group: heading it stands under.
        entry: the entry itself.
        position: its place among the entries of its section, from 0.
        values: its values, in the order of the report.
    """

    section: SectionName
    group: str
    entry: Entry
    position: int
    values: tuple[Value, ...]

    @property
    def key(self) -> str:
        """The stable key."""
        return self.entry.key

    @property
    def label(self) -> str:
        """The label as printed."""
        return self.entry.item

    def figures(self) -> dict[tuple[str, int], Figure]:
        """Give the figures that have a value, the first of each measure and period."""
        found: dict[tuple[str, int], Figure] = {}
        for value in self.values:
            reading = value.reading
            if isinstance(reading, Figure) and reading.value is not None:
                found.setdefault((value.measure, reading.period), reading)
        return found


@dataclass(frozen=True, slots=True)
class Pair:
    """Two items that are one thing, or an item that has no partner.

    Attributes:
        old: the item of the older report; None when it is new.
        new: the item of the newer report; None when it is gone.
        match: how they were found to be one thing; empty without a partner.
        reason: what a proposal rests on, for the reader (Dutch).
    """

    old: Item | None
    new: Item | None
    match: Match = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Regrouping:
    """A proposal that one item was split into several, or that several were merged into one.

    Attributes:
        whole: the item that stands by itself.
        parts: the items on the other side, in the order of their report.
        split: whether the whole is the old one.
        reason: the sum, and how the names are related (Dutch).
    """

    whole: Item
    parts: tuple[Item, ...]
    split: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Alignment:
    """Which items of two reports are one thing.

    Attributes:
        pairs: every item of both reports once, but for those in ``regroupings``.
        regroupings: proposed splits and merges.
    """

    pairs: tuple[Pair, ...]
    regroupings: tuple[Regrouping, ...]


class Evidence(Frozen):
    """What a value was read from, and where that stands in its report."""

    report_year: int = Field(description="year of the report")
    source_text: str = Field(description="characters, or colour as `#rrggbb`, it was read from")
    origin: Origin = Field(description="how the value came to be")
    decimals: int | None = Field(description="printed precision, as in XBRL")
    place: Place | None = Field(description="where it stands")

    @classmethod
    def of(cls, report_year: int, reading: Reading) -> "Evidence":
        """Describe where a reading comes from."""
        return cls(
            report_year=report_year,
            source_text=reading.source_text,
            origin=reading.origin,
            decimals=reading.decimals if isinstance(reading, Figure) else None,
            place=reading.place,
        )


class Change(Frozen):
    """One figure of one report against one of the other: a row of ``diff --format csv``."""

    comparison: ComparisonKind = Field(description="own year against own year, or same period")
    section: SectionName = Field(description="section of the figure")
    measure: str = Field(description="what is measured")
    unit: str = Field(description="unit of the values; that of the new one where they differ")
    key_old: str = Field(default="", description="key in the old report")
    item_old: str = Field(default="", description="label in the old report")
    group_old: str = Field(default="", description="heading in the old report")
    key_new: str = Field(default="", description="key in the new report")
    item_new: str = Field(default="", description="label in the new report")
    group_new: str = Field(default="", description="heading in the new report")
    period_old: int | None = Field(default=None, description="year that the old value speaks of")
    period_new: int | None = Field(default=None, description="year that the new value speaks of")
    match: Match = Field(default="", description="how the two were found to be one thing")
    change: ChangeKind = Field(description="what became of the value")
    value_old: Exact | str | None = Field(default=None, description="in the base unit, or text")
    value_new: Exact | str | None = Field(default=None, description="in the base unit, or text")
    absolute: Exact | None = Field(default=None, description="new minus old")
    relative: Exact | None = Field(default=None, description="difference over the old value")
    reason: str = Field(default="", description="why, where that is not plain (Dutch)")
    old: Evidence | None = Field(default=None, description="evidence of the old value")
    new: Evidence | None = Field(default=None, description="evidence of the new value")

    @property
    def label(self) -> str:
        """The label to call it by: the newest."""
        return self.item_new or self.item_old


COLUMNS: tuple[str, ...] = tuple(name for name in Change.model_fields if name not in ("old", "new"))
"""Columns of ``diff --format csv``, in order."""

RemarkKind = Literal["label", "group", "note", "legend", "prose", "precision", "section"]


class Remark(Frozen):
    """Something other than a value that differs between two reports."""

    kind: RemarkKind = Field(description="what it is about")
    section: SectionName = Field(description="section it stands in")
    item: str = Field(default="", description="label of the entry, if it is about one")
    old: str = Field(default="", description="as it was; empty when it is new")
    new: str = Field(default="", description="as it is; empty when it is gone")
    message: str = Field(description="one Dutch sentence")


class Moved(Frozen):
    """A value that was read from another place or other characters (``--provenance``)."""

    section: SectionName = Field(description="section of the value")
    item: str = Field(description="label of the entry")
    measure: str = Field(description="what is measured")
    period: int = Field(description="year that the value speaks of")
    field: str = Field(description="what differs: `bron`, `pagina`, `kader`, `regel` ...")
    old: str = Field(description="as it was")
    new: str = Field(description="as it is")


class Side(Frozen):
    """One of the two reports."""

    report_year: int = Field(description="year of the report")
    source: str = Field(description="sha256 of the source")
    kind: str = Field(description="`pdf` or `text`")
    facsimile: bool = Field(description="whether its figures are invented")


class Comparison(Frozen):
    """What differs between two reports: the whole of ``diff --format json``."""

    schema_version: int = Field(default=SCHEMA_VERSION, description="version of this format")
    old: Side = Field(description="the older report")
    new: Side = Field(description="the newer report")
    tolerance: Exact = Field(description="relative difference that counts as rounding")
    rows: tuple[Change, ...] = Field(description="one row per pair of figures, or lone figure")
    remarks: tuple[Remark, ...] = Field(description="labels, groups, notes and the like")
    provenance: tuple[Moved, ...] = Field(
        default=(), description="values read from elsewhere, when that was asked for"
    )

    @property
    def differs(self) -> bool:
        """Whether anything differs beyond rounding, or could not be compared."""
        equal = ("same", "within-rounding")
        return bool(
            self.remarks or self.provenance or any(row.change not in equal for row in self.rows)
        )

    def only_changes(self) -> "Comparison":
        """Give the comparison without the rows that are the same."""
        rows = tuple(row for row in self.rows if row.change != "same")
        return self.model_copy(update={"rows": rows})

    def to_frame(self) -> "pd.DataFrame":
        """Give the rows as a pandas DataFrame with the columns of ``diff --format csv``."""
        import pandas as pd

        lines = [[getattr(row, column) for column in COLUMNS] for row in self.rows]
        return pd.DataFrame(lines, columns=list(COLUMNS), dtype=object)
