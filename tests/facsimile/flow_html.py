"""The story as HTML that flows: the browser breaks lines, columns, tables and pages itself."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from html import escape

from tests.facsimile.cards import drug_table
from tests.facsimile.chart import Bars, set_chart
from tests.facsimile.draw import dot_png
from tests.facsimile.flow_cards import card
from tests.facsimile.flow_svg import svg_of
from tests.facsimile.front import MARK
from tests.facsimile.risks import GROUPS, OVERALL_LEAD
from tests.facsimile.status import LEGENDS, STATES, status_color
from tests.facsimile.tables import Cell, Table, TableRow, fit
from tests.facsimile.teller import Storyteller
from tests.facsimile.truth import OVERALL


def anchor_id(anchor: str) -> str:
    """An anchor as an HTML id."""
    return anchor.replace(":", "-")


@dataclass
class HtmlTeller(Storyteller):
    """Collects the parts of the report as HTML."""

    parts: list[str] = field(default_factory=list)

    def add(self, html: str, full: bool = False) -> None:
        """A part that stands in a column or over the full width."""
        # Blocks that span the columns of a running set are lost by one engine; so the set of
        # columns ends, the block stands by itself, and a new set begins.
        self.parts.append(f"</div><div>{html}</div><div class='cols on'>" if full else html)

    def new_page(self, size: str = "", chapter: str = "") -> None:
        page = f" s-{size.replace(':', '-')}" if size else ""
        self.parts.append(f"</div><div class='cols{page}'>")

    def bare(self, level: int, title: str, full: bool = False) -> None:
        anchor = self.entry(level, title)
        dots = "<span class='dots'>" + "".join(
            f"<i style='background:{code}'></i>" for code in ("#39870c", "#e17000", "#d52b1e")
        )
        tail = f"{dots}</span>" if level == 1 and self.layout.ornament != "none" else ""
        self.add(f"<h{level} id='{anchor_id(anchor)}'>{escape(title)}{tail}</h{level}>", full)

    def caption(self, level: int, title: str, full: bool = False) -> None:
        self.add(f"<h{level}>{escape(title)}</h{level}>", full)

    def para(self, text: str, full: bool = False, keep: bool = False, small: bool = False) -> None:
        names = f"{'keep ' if keep else ''}{'small' if small else ''}"
        self.add(f"<p class='{names}'>{escape(text)}</p>", full)

    def item(self, text: str, mark: str) -> None:
        self.add(f"<p class='item'><b>{escape(mark)}</b>{escape(text)}</p>")

    def cover(self) -> None:
        self.add(
            f"<div class='cover'><h1>Jaarrapportage<br>Douane {self.truth.year}</h1>"
            f"<p>Ministerie van Financiën</p><p class='small'>{MARK}</p></div>",
            full=True,
        )

    def contents(self, entries: list[tuple[int, str, str]], figures: list[tuple[str, str]]) -> None:
        self.new_page()
        self.caption(1, "Inhoud", full=True)
        lines = [(level, title, self.pages.get(anchor, 0)) for level, title, anchor in entries]
        if self.layout.figure_list:
            lines += [(2, title, self.pages.get(anchor, 0)) for title, anchor in figures]
        for level, title, page in lines:
            style = self.setter.style(bold=level == 1)
            room = self.column(full=False) - level * 10.0 - self.setter.width(f"{title} 99", style)
            count = int(room / self.setter.width(".", style)) - 2
            dots = "." * max(count, 3) if self.layout.toc == "dots" else ""
            self.add(
                f"<div class='toc l{level}'><span>{escape(title)}</span><i>{dots}</i>"
                f"<span>{page}</span></div>"
            )

    # tables ---------------------------------------------------------------------------------

    def table(self, table: Table) -> None:
        layout = self.layout
        # The engine pads its cells; what fits a little less width fits its columns.
        share, style = fit(self.setter, table, self.column(full=False) - 8.0 * len(table.headers))
        if table.title:
            self.caption(4, table.title)
        sub = f"<p class='keep small'>{escape(table.subtitle)}</p>" if table.subtitle else ""
        head = ""
        if any(table.headers) or table.corner:
            breaks = "<br>" if layout.two_line_headers else " "
            cells = "".join(
                f"<th>{escape(header).replace(chr(10), breaks)}</th>" for header in table.headers
            )
            head = f"<thead><tr><th class='label'>{escape(table.corner)}</th>{cells}</tr></thead>"
        rows = "".join(self._row(row, table) for row in table.rows)
        notes = ""
        for at, note in enumerate(table.footnotes, 1):
            text = note if note.startswith("*") else f"{self._mark(at)} {note}"
            notes += f"<p class='small note'>{escape(text)}</p>"
        self.add(
            f"{sub}<table class='{layout.table_style}' style='font-size:{style.size:.2f}pt'>"
            f"<colgroup><col style='width:{share * 100:.0f}%'></colgroup>{head}"
            f"<tbody>{rows}</tbody></table>{notes}"
        )

    def _mark(self, number: int) -> str:
        return {"star": "*", "bracket": f"{number})"}.get(self.layout.footnote_mark, str(number))

    def _note(self, note: str) -> str:
        if not note:
            return ""
        if self.layout.footnote_mark == "unicode":
            return "¹"
        return f"<sup>{self._mark(int(note))}</sup>"

    def _row(self, row: TableRow, table: Table) -> str:
        ident = f" id='{anchor_id(row.anchor)}'" if row.anchor else ""
        if row.group:
            span = len(table.headers) + 1
            return f"<tr class='group'><td colspan='{span}'>{escape(row.label)}</td></tr>"
        style = f" style='padding-left:{row.indent + 5}pt'" if row.indent else ""
        label = f"<td class='label'{style}>{escape(row.label)}{self._note(row.note)}</td>"
        cells = "".join(f"<td>{self._cell(cell, table)}</td>" for cell in row.cells)
        bold = " class='sum'" if row.bold else ""
        return f"<tr{ident}{bold}>{label}{cells}</tr>"

    def _cell(self, cell: Cell, table: Table) -> str:
        euro = "<span class='euro'>€</span>" if table.euro_column else ""
        return f"{euro}{escape(cell.text)}{self._note(cell.note)}"

    def bars(self, title: str, bars: Bars, anchor: str, full: bool, note: str) -> None:
        width = self.column(full)
        box = set_chart(self.setter, bars, width - 4.0, anchor)[0]
        ident = f" id='{anchor_id(anchor)}'" if anchor else ""
        picture = svg_of(box.shapes, min(width - 4.0, 560.0), box.height)
        foot = f"<p class='small note'>{escape(note)}</p>" if note else ""
        self.add(f"<div class='whole'{ident}><h4>{escape(title)}</h4>{picture}{foot}</div>", full)

    def drug_block(self) -> None:
        layout, truth = self.layout, self.truth
        if layout.drug_form == "table":
            self.parts.append("</div><div>")
            self.table(drug_table(layout, truth))
            self.parts.append("</div><div class='cols on'>")
            return
        cards = "".join(card(layout, truth, at) for at in range(len(truth.drugs)))
        self.add(f"<div class='cards {layout.card_style}'>{cards}</div>", full=True)

    # statuses -------------------------------------------------------------------------------

    def mark(self, status: str) -> str:
        """A mark as an inline element."""
        layout = self.layout
        color = status_color(layout, status)
        kind = layout.mark
        if kind == "bitmap":
            data = base64.b64encode(dot_png(color)).decode()
            return f"<img alt='' class='mark' src='data:image/png;base64,{data}'>"
        if kind == "glyph":
            return f"<span style=\"color:{color.hex};font-family:'F DejaVu Sans'\">●</span>"
        if kind == "form":
            circle = f"<circle cx='5' cy='5' r='5' fill='{color.hex}'/>"
            return f"<svg class='mark' viewBox='0 0 10 10'>{circle}</svg>"
        inner = {
            "letter": status[0].upper(),
            "check": {"groen": "✓", "oranje": "!", "rood": "✗"}[status],
        }.get(kind, "")
        shape = {"rounded": "pill", "square": "square"}.get(kind, "round")
        return f"<span class='mark {shape}' style='background:{color.hex}'>{inner}</span>"

    def status_table(self, at: int) -> None:
        layout, table = self.layout, self.truth.activities[at]
        word = f"<th class='state'>{escape(layout.status_word)}</th>"
        title = f"<th class='label'>{escape(table.title)}</th>"
        head = f"{word}{title}" if layout.mark_left else f"{title}{word}"
        rows = []
        for number, (label, status) in enumerate(table.rows):
            name = f"<td class='label'>{escape(label)}</td>"
            fill = (
                f" style='background:{status_color(layout, status).hex}'"
                if status and layout.mark == "cell"
                else ""
            )
            dot = self.mark(status) if status and not fill else ""
            cell = f"<td class='state'{fill}>{dot}</td>"
            both = f"{cell}{name}" if layout.mark_left else f"{name}{cell}"
            rows.append(f"<tr id='status-{at}-{number}'>{both}</tr>")
        self.add(
            f"<table class='status {layout.table_style}'><thead><tr>{head}</tr></thead>"
            f"<tbody>{''.join(rows)}</tbody></table>"
        )

    def legend(self) -> None:
        texts = LEGENDS[self.layout.wording % len(LEGENDS)]
        rows = "".join(
            f"<div class='legend'>{self.mark(status) if self.layout.mark != 'cell' else ''}"
            f"<div><b>{status.capitalize()}</b><br>{escape(text)}</div></div>"
            for status, text in zip(STATES, texts, strict=True)
        )
        self.add(rows)

    # risks ----------------------------------------------------------------------------------

    def risk_list(self) -> None:
        kind = "ol" if self.layout.risk_list == "numbers" else "ul"
        names = [risk.name for risk in self.truth.risks]
        rows = "".join(f"<li id='rang-{at}'>{escape(name)}</li>" for at, name in enumerate(names))
        self.add(f"<{kind}>{rows}</{kind}>")

    def risk_page(self) -> None:
        truth, layout = self.truth, self.layout
        full = layout.risk_span == "full" or layout.risk_form != "headings"
        names = GROUPS[layout.wording % len(GROUPS)]
        for group in dict.fromkeys(truth.risks[at].group for at in truth.table_order):
            chosen = [at for at in truth.table_order if truth.risks[at].group == group]
            risks = "".join(self._risk(at) for at in chosen)
            if layout.risk_form == "table":
                head = "<th class='label'>Risico</th><th class='label'>Maatregelen</th>"
                risks = (
                    f"<table class='ruled risks'><thead><tr>{head}</tr></thead>"
                    f"<tbody>{risks}</tbody></table>"
                )
            self.add(f"<h2>{escape(names[group])}</h2>{risks}", full)
        lead = f"<p class='keep'>{OVERALL_LEAD}</p>" if layout.wording != 1 else ""
        items = self._items("overall", truth.overall)
        self.add(f"<h2>{OVERALL}</h2>{lead}{items}", full)

    def _risk(self, at: int) -> str:
        risk = self.truth.risks[at]
        name = f"<b>{escape(risk.alt or risk.name)}</b>"
        items = self._items(f"maatregel-{at}", risk.measures)
        if self.layout.risk_form == "table":
            return f"<tr><td class='label'>{name}</td><td class='label'>{items}</td></tr>"
        return f"<div class='risk {self.layout.risk_form}'><p class='keep'>{name}</p>{items}</div>"

    def _items(self, ident: str, texts: tuple[str, ...]) -> str:
        rows = "".join(
            f"<li id='{ident}-{number}'>{escape(text)}</li>" for number, text in enumerate(texts)
        )
        return f"<ul>{rows}</ul>"
