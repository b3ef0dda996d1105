"""What tables are made of: places, footnotes, cells, rows; all of it already written out.

``href`` fields are the seam for links into the source: empty until pages can be linked to.
"""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["text", "number", "change", "status", "source"]
RowStyle = Literal["", "total", "part"]
Tone = Literal["groen", "oranje", "rood", "fout", "waarschuwing", "melding", "goed", "open"]


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something stands in the source.

    Attributes:
        text: the place in words, such as ``regel 183``.
        href: address of that place; empty while there is none to link to.
        label: what of the row stands there, such as ``2022–2019``; empty for all of it.
    """

    text: str
    href: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Footnote:
    """A remark at the foot of a section, to which cells refer.

    Attributes:
        id: anchor, unique in the whole report.
        number: number within the section, from 1.
        text: the remark.
        items: parts of the remark, one each, such as candidates.
        spot: where it stands in the source, when it stands there.
        evidence: address in words of what proves the remark; may be empty.
        evidence_href: that address, when it can be linked to safely.
    """

    id: str
    number: int
    text: str
    items: tuple[str, ...] = ()
    spot: Spot | None = None
    evidence: str = ""
    evidence_href: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """One value, as it is shown.

    Attributes:
        text: the value in words.
        kind: what it is, which decides how it is aligned.
        origin: how it came to be (a value of ``Origin``); empty where it was computed.
        tone: colour that underlines the word; a word always stands beside it.
        tag: the origin in words, where a reader must know it at once.
        detail: a second line, such as the candidates of an ambiguous value, or a remark that is
            printed beside a label.
        notes: footnotes that it refers to.
        href: address of its place in the source; empty while there is none.
        hint: its place and the characters that it was read from, as one text.
        share: length of a bar in percent of its track; None for no bar.
    """

    text: str
    kind: Kind = "text"
    origin: str = ""
    tone: Tone | None = None
    tag: str = ""
    detail: str = ""
    notes: tuple[Footnote, ...] = ()
    href: str = ""
    hint: str = ""
    share: int | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table."""

    label: str
    kind: Kind = "text"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table.

    Attributes:
        head: the label as printed.
        slots: per column but those of the label and the places, the values that stand there:
            mostly one, none where the report has no such value.
        spots: where they stand in the source.
        style: ``total`` for a row of totals, ``part`` for a part of the row above.
    """

    head: Cell
    slots: tuple[tuple[Cell, ...], ...]
    spots: tuple[Spot, ...] = ()
    style: RowStyle = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table; its last column holds the places in the source.

    Attributes:
        id: anchor, unique in the whole report.
        caption: what it shows, with the unit.
        columns: all columns, with those of the labels and the places.
        rows: the rows.
        head_at: number of columns before the one of the labels.
        notes: footnotes to the table as a whole.
    """

    id: str
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    head_at: int = 0
    notes: tuple[Footnote, ...] = ()
