"""What a reader of a comparison sees, worked out once for the terminal, Markdown and HTML.

Everything is already written out, so that a layout has nothing to compute. The rows of the two
comparisons become sections with blocks: figures, statuses, places in a list, and texts.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby
from typing import Literal

from douane_report.compare.result import Change, Comparison, Moved
from douane_report.compare.summary import (
    Headline,
    all_counts_text,
    counts_text,
    headlines,
)
from douane_report.compare.wording import (
    RESTATED,
    RESTATED_INTRO,
    SIGNS,
    VERDICTS,
    Verdict,
    difference_text,
    heading,
    measure_text,
    percent_text,
    place_text,
    proposals_text,
    title_of,
    unit_of,
    value_text,
    verdict_of,
)
from douane_report.model import SECTIONS
from douane_report.report.formatting import SCALES, scale_of, unit_words
from douane_report.tidy import ORDINAL

BlockKind = Literal["figures", "statuses", "ranks", "texts"]


@dataclass(frozen=True, slots=True)
class Source:
    """Where one side of a line was read: its place, and the characters."""

    year: int
    place: str
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """One figure against another.

    Attributes:
        sign: the verdict as one character.
        verdict: the verdict in words.
        tone: name of the verdict, for a colour beside the word.
        label: what it is about.
        part: the measure, where it is not the main one.
        old: the old value.
        new: the new value.
        difference: new minus old, with sign and unit.
        percent: relative change.
        detail: why, or what a proposal rests on.
        sources: where both sides stand.
        equal: whether nothing changed.
    """

    sign: str
    verdict: str
    tone: Verdict
    label: str
    part: str
    old: str
    new: str
    difference: str
    percent: str
    detail: str
    sources: tuple[Source, ...]
    equal: bool


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of one kind.

    Attributes:
        id: anchor, unique in the page.
        kind: what the lines are.
        title: what the block shows, with the unit where all lines share it.
        heads: names of the two columns of values.
        lines: the lines.
    """

    id: str
    kind: BlockKind
    title: str
    heads: tuple[str, str]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class SectionView:
    """One section of the comparison."""

    name: str
    title: str
    counts: str
    blocks: tuple[Block, ...]
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DiffView:
    """The whole comparison as a reader sees it.

    Attributes:
        title: names the two sides.
        facsimile: whether a side has invented figures.
        counts: how many figures went which way.
        headlines: the largest changes, by verdict.
        proposals: how many matches wait for a person.
        sections: each report's own year, by section.
        restated: what the newer report says of earlier years, by section.
        restated_counts: how many figures were restated.
        restated_intro: what that comparison is.
        provenance: values that were read from elsewhere.
    """

    title: str
    facsimile: bool
    counts: str
    headlines: tuple[Headline, ...]
    proposals: str
    sections: tuple[SectionView, ...]
    restated: tuple[SectionView, ...]
    restated_counts: str
    restated_intro: str
    provenance: tuple[Moved, ...]


def build_view(comparison: Comparison) -> DiffView:
    """Work out everything that is shown of a comparison."""
    same_year = comparison.old.report_year == comparison.new.report_year
    year = [row for row in comparison.rows if row.comparison == "year"]
    # Two runs on one year share that year too; it is shown once.
    restated = [
        row
        for row in comparison.rows
        if row.comparison == "restatement"
        and not (same_year and row.period_new == comparison.new.report_year)
    ]
    proposals = len({(r.section, r.key_old, r.key_new) for r in year if r.match == "proposed"})
    heads = _heads(comparison)
    return DiffView(
        title=heading(comparison),
        facsimile=comparison.old.facsimile or comparison.new.facsimile,
        counts=all_counts_text(year),
        headlines=headlines(year),
        proposals=proposals_text(proposals),
        sections=tuple(_sections(comparison, year, heads, "")),
        restated=tuple(_sections(comparison, restated, heads, "herzien-")),
        restated_counts=counts_text(restated, RESTATED),
        restated_intro=RESTATED_INTRO,
        provenance=comparison.provenance,
    )


def _heads(comparison: Comparison) -> tuple[str, str]:
    old, new = comparison.old.report_year, comparison.new.report_year
    return (str(old), str(new)) if old != new else ("oud", "nieuw")


def _sections(
    comparison: Comparison, rows: Sequence[Change], heads: tuple[str, str], prefix: str
) -> Iterator[SectionView]:
    for name in SECTIONS:
        own = [row for row in rows if row.section == name]
        remarks = [r.message for r in comparison.remarks if r.section == name and not prefix]
        if own or remarks:
            title = title_of(name)
            counts = counts_text(own, RESTATED if prefix else VERDICTS)
            blocks = tuple(_blocks(own, heads, f"{prefix}{name}", restated=bool(prefix)))
            yield SectionView(f"{prefix}{name}", title, counts, blocks, tuple(remarks))


_KINDS: tuple[tuple[BlockKind, Callable[[Change], bool]], ...] = (
    ("statuses", lambda row: row.measure == "status"),
    ("ranks", lambda row: row.measure == ORDINAL),
    ("texts", lambda row: row.measure == "maatregel"),
    ("figures", lambda row: True),
)
_TITLES: dict[BlockKind, str] = {
    "statuses": "Status",
    "ranks": "Plaats in de lijst",
    "texts": "Maatregelen",
    "figures": "Cijfers",
}


def _kind(row: Change) -> BlockKind:
    return next(kind for kind, fits in _KINDS if fits(row))


def _blocks(
    rows: Sequence[Change], heads: tuple[str, str], anchor: str, *, restated: bool
) -> Iterator[Block]:
    for kind in ("figures", "statuses", "ranks", "texts"):
        own = [row for row in rows if _kind(row) == kind]
        if not own:
            continue
        bare = kind == "figures" and _share_a_scale(own)
        title = _TITLES[kind]
        if bare:
            first = next(each for row in own for each in (row.old, row.new) if each)
            units = {row.unit for row in own}
            unit = unit_of(own[0])
            title = unit_words(unit, scale_of(first.decimals or 0)) if len(units) == 1 else title
        if kind == "texts":
            own = _by_item(own)
        # Where units are mixed, they stand beside the label, and the column of numbers is one.
        mixed = bare and len({row.unit for row in own}) > 1
        columns = (f"verslag {heads[0]}", f"verslag {heads[1]}") if restated else heads
        lines = tuple(_line(row, bare=bare, mixed=mixed, restated=restated) for row in own)
        yield Block(f"{anchor}-{kind}", kind, title, columns, lines)


def _by_item(rows: Sequence[Change]) -> list[Change]:
    order = list(dict.fromkeys((row.key_new or row.key_old) for row in rows))
    return sorted(rows, key=lambda row: order.index(row.key_new or row.key_old))


def _share_a_scale(rows: Sequence[Change]) -> bool:
    """Tell whether all values can stand in one column without a unit of their own."""
    scales = {
        scale_of(each.decimals)
        for row in rows
        for each in (row.old, row.new)
        if each and each.decimals is not None
    }
    units = {row.unit for row in rows}
    return len(scales) <= 1 and (len(units) == 1 or scales == {SCALES[0]})


def _line(row: Change, *, bare: bool, mixed: bool, restated: bool) -> Line:
    verdict = verdict_of(row)
    part = measure_text(row)
    # Of a merge, the parts are the old side; elsewhere the newest label is the one to use.
    label = row.item_old if "samengevoegd uit" in row.reason else row.label
    if mixed and row.unit != "aantal":
        label += f" ({row.unit})"
    if restated:
        part = ", ".join(filter(None, (part, str(row.period_new or row.period_old))))
    old, new = (
        value_text(row, evidence, value, bare=bare)
        for evidence, value in ((row.old, row.value_old), (row.new, row.value_new))
    )
    return Line(
        sign=SIGNS[verdict],
        verdict=(RESTATED if restated else VERDICTS)[verdict],
        tone=verdict,
        label=label,
        part=part,
        old=old,
        new=new,
        difference=difference_text(row, bare=bare),
        percent=percent_text(row),
        detail=_detail(row),
        sources=tuple(
            Source(each.report_year, place_text(each), each.source_text)
            for each in (row.old, row.new)
            if each
        ),
        equal=row.change == "same",
    )


def _detail(row: Change) -> str:
    """Give the reason, but not where the values themselves say it."""
    plain = row.measure == "status" or row.measure == ORDINAL
    if plain and row.change == "changed" and row.match != "proposed" and row.absolute is None:
        return ""
    parts = [part for part in row.reason.split("; ") if part not in ("anders geformuleerd",)]
    if row.measure == ORDINAL and isinstance(row.absolute, Decimal) and row.absolute:
        parts = [part for part in parts if " van plaats " not in part]
    return "; ".join(parts)


def by_label(lines: Sequence[Line]) -> Iterator[tuple[str, list[Line]]]:
    """Group lines that follow one another under one label."""
    for label, group in groupby(lines, key=lambda line: line.label):
        yield label, list(group)
