"""The story as data for a Typst template that flows."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tests.facsimile.cards import NOTE, drug_table, kg, part_text
from tests.facsimile.chart import Bars, set_chart
from tests.facsimile.draw import dot_png
from tests.facsimile.engines.typst_engine import paint, shape_data
from tests.facsimile.front import MARK
from tests.facsimile.layouts import SIZES
from tests.facsimile.risks import GROUPS, OVERALL_LEAD
from tests.facsimile.status import LEGENDS, STATES, status_color
from tests.facsimile.tables import Table, fit
from tests.facsimile.teller import Storyteller
from tests.facsimile.truth import OVERALL, Drug

Part = dict[str, Any]


@dataclass
class TypstTeller(Storyteller):
    """Collects the parts of the report, in runs of columns, on sheets of one size."""

    sheets: list[Part] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__post_init__()
        self.new_page()

    def add(self, part: Part, full: bool = False) -> None:
        """A part in a column or over the full width."""
        runs = self.sheets[-1]["runs"]
        if not runs or runs[-1]["full"] != full:
            runs.append({"full": full, "parts": []})
        runs[-1]["parts"].append(part)

    def new_page(self, size: str = "", chapter: str = "") -> None:
        if self.sheets and not self.sheets[-1]["runs"]:
            self.sheets.pop()
        w, h = SIZES[size or self.layout.size]
        self.sheets.append({"w": w, "h": h, "runs": []})

    def _title(self, level: int, text: str, anchor: str, full: bool) -> None:
        part = {"kind": "heading", "level": level, "text": text, "anchor": anchor}
        self.add(part | {"listed": bool(anchor)}, full)

    def bare(self, level: int, title: str, full: bool = False) -> None:
        self._title(level, title, self.entry(level, title), full)

    def caption(self, level: int, title: str, full: bool = False) -> None:
        self._title(level, title, "", full)

    def para(self, text: str, full: bool = False, keep: bool = False, small: bool = False) -> None:
        self.add({"kind": "para", "text": text, "keep": keep, "small": small}, full)

    def item(self, text: str, mark: str) -> None:
        self.add({"kind": "item", "text": text, "mark": mark})

    def cover(self) -> None:
        self.add({"kind": "cover", "year": str(self.truth.year), "mark": MARK}, full=True)

    def contents(self, entries: list[tuple[int, str, str]], figures: list[tuple[str, str]]) -> None:
        self.new_page()
        self.caption(1, "Inhoud", full=True)
        self.add({"kind": "outline"})

    def table(self, table: Table) -> None:
        self.add(self._table(table))

    def _mark(self, number: int) -> str:
        return {"star": "*", "bracket": f"{number})"}.get(self.layout.footnote_mark, str(number))

    def _table(self, table: Table) -> Part:
        # Its cells are padded; what fits a little less width fits its columns.
        share, style = fit(self.setter, table, self.column(full=False) - 8.0 * len(table.headers))
        notes = [
            note if note.startswith("*") else f"{self._mark(at)} {note}"
            for at, note in enumerate(table.footnotes, 1)
        ]
        rows = [
            {
                "label": row.label,
                "anchor": row.anchor,
                "note": self._mark(1) if row.note else "",
                "bold": row.bold,
                "group": row.group,
                "indent": row.indent,
                "cells": [
                    {"text": cell.text, "note": self._mark(1) if cell.note else ""}
                    for cell in row.cells
                ],
            }
            for row in table.rows
        ]
        return {
            "kind": "table",
            "title": table.title,
            "subtitle": table.subtitle,
            "corner": table.corner,
            "headers": list(table.headers),
            "header": bool(table.corner or any(table.headers)),
            "share": share,
            "scale": style.size / self.layout.body_size,
            "rows": rows,
            "footnotes": notes,
            "euro_column": table.euro_column,
        }

    def bars(self, title: str, bars: Bars, anchor: str, full: bool, note: str) -> None:
        width = min(self.column(full) - 2.0, 560.0)
        box = set_chart(self.setter, bars, width, anchor)[0]
        shapes = [shape_data(shape, 0.0) for shape in box.shapes]
        part = {"kind": "bars", "title": title, "anchor": anchor, "note": note, "shapes": shapes}
        self.add(part | {"w": width, "h": box.height}, full)

    def drug_block(self) -> None:
        if self.layout.drug_form == "table":
            self.add(self._table(drug_table(self.layout, self.truth)), full=True)
            return
        cards = [self._card(at, drug) for at, drug in enumerate(self.truth.drugs)]
        self.add({"kind": "cards", "cards": cards}, full=True)

    def _card(self, at: int, drug: Drug) -> Part:
        layout, year = self.layout, self.truth.year
        years = sorted((y for y in drug.amounts if y != year), reverse=not layout.history_ascending)
        gone = [y for y, value in drug.amounts.items() if value is None]
        parts = (drug.of_which or {}).items()
        return {
            "anchor": f"drug:{at}",
            "name": drug.name,
            "note": drug.note,
            "year": str(year),
            "amount": kg(layout, drug.amounts[year]),
            "scale": 1.9 if layout.grid < 4 else 1.3,
            "past": [[str(y), kg(layout, drug.amounts[y])] for y in years],
            "parts": [part_text(layout, part, value) for part, value in parts],
            "tail": NOTE.format(name=drug.name, year=gone[0]) if gone and layout.card_note else "",
        }

    def _state(self, status: str) -> Part:
        color = status_color(self.layout, status)
        signs = {
            "letter": status[0].upper(),
            "check": {"groen": "✓", "oranje": "!", "rood": "✗"}[status],
        }
        return {
            "color": paint(color),
            "sign": signs.get(self.layout.mark, ""),
            "png": list(dot_png(color)) if self.layout.mark == "bitmap" else [],
        }

    def status_table(self, at: int) -> None:
        table = self.truth.activities[at]
        rows = [
            {
                "label": label,
                "anchor": f"status:{at}:{number}",
                "mark": self._state(status) if status else None,
            }
            for number, (label, status) in enumerate(table.rows)
        ]
        part = {"kind": "states", "title": table.title, "word": self.layout.status_word}
        self.add(part | {"rows": rows})

    def legend(self) -> None:
        texts = LEGENDS[self.layout.wording % len(LEGENDS)]
        rows = [
            {"mark": self._state(status), "name": status.capitalize(), "text": text}
            for status, text in zip(STATES, texts, strict=True)
        ]
        self.add({"kind": "legend", "rows": rows})

    def risk_list(self) -> None:
        items = [[f"rang:{at}", risk.name] for at, risk in enumerate(self.truth.risks)]
        self.add({"kind": "list", "items": items})

    def risk_page(self) -> None:
        truth, layout = self.truth, self.layout
        full = layout.risk_span == "full" or layout.risk_form != "headings"
        names = GROUPS[layout.wording % len(GROUPS)]
        for group in dict.fromkeys(truth.risks[at].group for at in truth.table_order):
            risks = [
                {
                    "name": truth.risks[at].alt or truth.risks[at].name,
                    "measures": [
                        [f"maatregel:{at}:{number}", text]
                        for number, text in enumerate(truth.risks[at].measures)
                    ],
                }
                for at in truth.table_order
                if truth.risks[at].group == group
            ]
            self.add({"kind": "risks", "title": names[group], "risks": risks}, full)
        self.caption(2, OVERALL, full)
        if layout.wording != 1:
            self.para(OVERALL_LEAD, full, keep=True)
        items = [[f"overall:{number}", text] for number, text in enumerate(truth.overall)]
        self.add({"kind": "list", "items": items}, full)
