"""The choices of a designer, each independent of the others.

A `Layout` is plain data: it can be written to JSON and read back. `sampling.sample` draws one
from a seed; a named case starts from `Layout()` and replaces what it is about.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from tests.facsimile.generate import Shape

SIZES: dict[str, tuple[float, float]] = {
    "a4-portrait": (595.28, 841.89),
    "a4-landscape": (841.89, 595.28),
    "16:9": (960.0, 540.0),
    "letter": (612.0, 792.0),
    "b5": (498.9, 708.66),
    "square": (680.0, 680.0),
}


@dataclass(frozen=True)
class Layout:
    """One design. Every field is a choice that a designer can make on its own."""

    engine: str = "reportlab"
    seed: int = 0
    # page
    size: str = "a4-landscape"
    cards_size: str = ""
    columns: int = 2
    margin: float = 48.0
    gutter: float = 24.0
    rotate: int = 0
    rotate_cards_only: bool = False
    shift: tuple[float, float] = (0.0, 0.0)
    bleed: float = 0.0
    # type
    body: str = "Liberation Sans"
    head: str = "Liberation Sans"
    body_size: float = 9.5
    leading: float = 1.4
    justify: bool = False
    hyphenate: bool = True
    heading_space: float = 0.0
    fake_bold: bool = False
    ligatures: bool = False
    soft_hyphen: bool = False
    # colour
    primary: str = "#154273"
    accent: str = "#007bc7"
    tint: str = "#e5eef7"
    ornament: str = "none"  # none, dots, bars
    # furniture
    header: str = "none"  # none, left, right, alternate
    footer: str = "glued"  # glued, glued-alternate, pipe, page, none
    navigation: str = "none"  # none, top, side
    watermark: str = ""
    toc: str = "dots"  # dots, plain, none
    figure_list: bool = False
    numbering: str = "plain"  # plain, word, none
    page_offset: int = 0
    # wording
    wording: int = 0
    numbered_tables: bool = False
    upper_titles: bool = False
    # tables
    table_style: str = "ruled"  # ruled, zebra, bare, boxed, head
    thousands: str = "."
    amount_scale: str = "thousand"  # thousand, million, euro
    amount_decimals: int = 0
    amount_years: int = 1
    amount_years_ascending: bool = False
    scale_place: str = "title"  # title, subtitle, header, corner
    euro: str = "none"  # none, cells, totals, column
    total_place: str = "last"  # last, first
    total_bold: bool = True
    label_share: float = 0.6
    valign: str = "top"  # top, middle, bottom
    realisation_first: bool = False
    earlier_checks: int = 0
    earlier_targets: int = 0
    earlier_first: bool = True
    percent_column: bool = False
    two_line_headers: bool = False
    footnotes: str = "none"  # none, labels, figures, headers
    footnote_mark: str = "raised"  # raised, unicode, star, bracket
    number_align: str = "end"  # end, middle, start
    group_checks: bool = False
    # drugs
    drug_form: str = "cards"  # cards, table
    grid: int = 3
    drug_count: int = 9
    drug_years: int = 5
    drug_decimals: int = 0
    history_ascending: bool = False
    history_form: str = "columns"  # columns, lines, inline
    figure_place: str = "below"  # below, above, beside
    year_label: str = "above"  # above, inside, none
    unit_in_cells: bool = True
    part_wording: int = 0
    part_place: str = "below"  # below, foot
    parts: int = 1
    card_style: str = "tint"  # tint, frame, bar, bare
    icon: str = "circle"  # circle, leaf, bitmap, none
    card_note: bool = True
    dash: str = "- kg"
    # status
    mark: str = "circle"  # circle, rounded, square, glyph, form, bitmap, letter, check, cell, ring
    mark_space: str = "rgb"  # rgb, cmyk, spot, icc
    green: str = "#39870c"
    orange: str = "#e17000"
    red: str = "#d52b1e"
    mark_left: bool = False
    mark_near: bool = False
    legend: str = "before"  # before, after, none
    status_form: str = "tables"  # tables, grouped
    status_word: str = "Status"
    missing_marks: int = 0
    # chart
    chart: str = "grouped"  # grouped, stacked, overlap, horizontal
    chart_labels: str = "above"  # above, inside
    chart_axis: bool = False
    chart_grid: bool = False
    chart_legend: str = "below"  # below, top, right
    chart_total: str = "#154273"
    chart_part: str = "#f39200"
    chart_years: int = 6
    chart_decimals: int = 0
    chart_scale: str = "million"  # million, thousand
    chart_wide: bool = False
    chart_rotated_ticks: bool = False
    # risks
    risk_list: str = "bullets"  # bullets, numbers
    risk_form: str = "headings"  # headings, table, cards
    risk_span: str = "full"  # full, columns
    bullet: str = "•"
    new_wordings: float = 0.0
    # noise
    decoy_tables: int = 0
    decoy_chart: bool = False
    decoy_hidden: bool = False
    decoy_white: bool = False
    decoy_outside: bool = False
    prose: int = 3

    @property
    def shape(self) -> Shape:
        """What this design wants of the figures."""
        base = {"euro": 0, "thousand": -3, "million": -6}[self.amount_scale]
        lines = {"thousand": -3, "million": -6}[self.chart_scale]
        parts = ("waarvan maritiem", "waarvan luchtvracht")[: self.parts]
        return Shape(
            amount_decimals=base + self.amount_decimals,
            amount_years=self.amount_years,
            drug_decimals=self.drug_decimals,
            drug_years=self.drug_years,
            check_years=self.earlier_checks,
            target_years=min(self.earlier_targets, self.earlier_checks),
            line_decimals=lines + self.chart_decimals,
            line_years=self.chart_years,
            missing_marks=self.missing_marks,
            new_wordings=self.new_wordings,
            parts=parts,
            drugs=self.drug_count,
        )

    def to_json(self) -> dict[str, Any]:
        """The choices as plain data."""
        return asdict(self)


def from_json(data: dict[str, Any]) -> Layout:
    """A design from plain data."""
    known = {field.name for field in fields(Layout)}
    return Layout(
        **{**{k: v for k, v in data.items() if k in known}, "shift": tuple(data["shift"])}
    )


def settled(layout: Layout) -> Layout:
    """Choices that would make a page unreadable together, mended."""
    changes: dict[str, Any] = {}
    if layout.chart_scale == "thousand":
        changes["chart_decimals"] = 0
    narrow = layout.columns == 3 or SIZES[layout.size][0] / layout.columns < 330
    if narrow and layout.earlier_checks + layout.earlier_targets + layout.percent_column > 1:
        changes |= {"earlier_checks": 1, "earlier_targets": 0, "percent_column": False}
    if narrow and layout.amount_scale == "euro":
        changes["amount_years"] = min(layout.amount_years, 2)
    columns = 2 + layout.earlier_checks + layout.earlier_targets + layout.percent_column
    most = 0.56 if columns == 2 else 0.46 if columns == 3 else 0.34
    changes["label_share"] = min(layout.label_share, most)
    if layout.euro == "column":
        changes["number_align"] = "end"
    if layout.decoy_outside and not layout.bleed:
        changes["bleed"] = 48.0
    if layout.engine in ("chromium", "weasyprint", "typst") and layout.decoy_hidden:
        changes |= {"decoy_hidden": False, "decoy_white": True}
    if layout.drug_form == "cards" and layout.grid >= 4:
        changes["history_form"] = "lines"
        changes["icon"] = "none" if layout.icon == "bitmap" else layout.icon
    if not layout.unit_in_cells and layout.drug_form == "cards":
        changes["dash"] = layout.dash.replace(" kg", "")
    if (
        layout.head == "Helvetica"
        and layout.body != "Helvetica"
        and layout.thousands not in (".", "")
    ):
        changes["head"] = layout.body
    return replace(layout, **changes)
