"""The story as HTML that flows: the browser breaks lines, columns, tables and pages itself."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from html import escape

from tests.facsimile.cards import NOTE, kg, part_text
from tests.facsimile.chart import Bars, set_chart
from tests.facsimile.draw import Line, Rect, Shape, Text, dot_png
from tests.facsimile.front import MARK
from tests.facsimile.layouts import SIZES
from tests.facsimile.risks import GROUPS, OVERALL_LEAD
from tests.facsimile.status import LEGENDS, STATES, status_color
from tests.facsimile.tables import Cell, Table, TableRow
from tests.facsimile.teller import Storyteller
from tests.facsimile.truth import OVERALL, Drug


def anchor_id(anchor: str) -> str:
    """An anchor as an HTML id."""
    return anchor.replace(":", "-")


def svg_of(shapes: tuple[Shape, ...], width: float, height: float) -> str:
    """Shapes as one inline picture whose words stay words."""
    parts = []
    for shape in shapes:
        match shape:
            case Rect():
                fill = shape.fill.hex if shape.fill else "none"
                parts.append(
                    f"<rect x='{shape.x:.2f}' y='{shape.y:.2f}' width='{shape.w:.2f}' "
                    f"height='{shape.h:.2f}' fill='{fill}'/>"
                )
            case Line():
                parts.append(
                    f"<line x1='{shape.x:.2f}' y1='{shape.y:.2f}' x2='{shape.x2:.2f}' "
                    f"y2='{shape.y2:.2f}' stroke='{shape.color.hex}' stroke-width='{shape.width}'/>"
                )
            case Text():
                turn = f" transform='rotate({-shape.angle} {shape.x:.2f} {shape.y:.2f})'" if shape.angle else ""
                parts.append(
                    f"<text x='{shape.x:.2f}' y='{shape.y:.2f}' font-family='F {shape.family}' "
                    f"font-size='{shape.size:.2f}' font-weight='{700 if shape.bold else 400}' "
                    f"fill='{shape.color.hex}' text-anchor='{shape.anchor}'{turn}>{escape(shape.text)}</text>"
                )
            case _:
                raise TypeError(shape)
    return (
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {width:.2f} {height:.2f}' "
        f"style='width:{width:.2f}pt;height:{height:.2f}pt'>{''.join(parts)}</svg>"
    )


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
        dots = "." * 200 if self.layout.toc == "dots" else ""
        for level, title, page in lines:
            self.add(
                f"<div class='toc l{level}'><span>{escape(title)}</span><i>{dots}</i>"
                f"<span>{page}</span></div>"
            )

    # tables ---------------------------------------------------------------------------------

    def table(self, table: Table) -> None:
        layout = self.layout
        share = min(layout.label_share, 0.3 if len(table.headers) > 3 else 0.6)
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
        notes = "".join(
            f"<p class='small note'>{escape(note if note.startswith('*') else f'{self._mark(at)} {note}')}</p>"
            for at, note in enumerate(table.footnotes, 1)
        )
        self.add(
            f"{sub}<table class='{layout.table_style}'><colgroup><col style='width:{share * 100:.0f}%'>"
            f"</colgroup>{head}<tbody>{rows}</tbody></table>{notes}"
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
            return f"<tr class='group'><td colspan='{len(table.headers) + 1}'>{escape(row.label)}</td></tr>"
        style = f" style='padding-left:{row.indent + 5}pt'" if row.indent else ""
        label = f"<td class='label'{style}>{escape(row.label)}{self._note(row.note)}</td>"
        cells = "".join(f"<td>{self._cell(cell, table)}</td>" for cell in row.cells)
        bold = " class='sum'" if row.bold else ""
        return f"<tr{ident}{bold}>{label}{cells}</tr>"

    def _cell(self, cell: Cell, table: Table) -> str:
        euro = "<span class='euro'>€</span>" if table.euro_column else ""
        return f"{euro}{escape(cell.text)}{self._note(cell.note)}"

    def bars(self, title: str, bars: Bars, anchor: str, full: bool, note: str) -> None:
        width = self._width(full)
        box = set_chart(self.setter, bars, width - 4.0, anchor)[0]
        ident = f" id='{anchor_id(anchor)}'" if anchor else ""
        picture = svg_of(box.shapes, min(width - 4.0, 560.0), box.height)
        foot = f"<p class='small note'>{escape(note)}</p>" if note else ""
        self.add(
            f"<div class='whole'{ident}><h4>{escape(title)}</h4>{picture}{foot}</div>", full
        )

    def _width(self, full: bool) -> float:
        inner = SIZES[self.layout.size][0] - 2 * self.layout.margin
        count = 1 if full else self.layout.columns
        return (inner - (count - 1) * self.layout.gutter) / count

    # drugs ----------------------------------------------------------------------------------

    def drug_block(self) -> None:
        if self.layout.drug_form == "table":
            years = sorted(self.truth.drugs[0].amounts, reverse=not self.layout.history_ascending)
            rows = []
            for at, drug in enumerate(self.truth.drugs):
                cells = tuple(Cell(kg(self.layout, drug.amounts[year])) for year in years)
                rows.append(TableRow(f"{drug.name} {drug.note}".strip(), cells, f"drug:{at}"))
                for part, value in (drug.of_which or {}).items():
                    blank = (Cell(kg(self.layout, value) if year == self.truth.year else "") for year in years)
                    rows.append(TableRow(part, tuple(blank), indent=10.0))
            self.parts.append("</div><div>")
            self.table(Table("", tuple(map(str, years)), tuple(rows), corner="Soort drugs"))
            self.parts.append("</div><div class='cols on'>")
            return
        cards = "".join(self._card(at, drug) for at, drug in enumerate(self.truth.drugs))
        self.add(f"<div class='cards {self.layout.card_style}'>{cards}</div>", full=True)

    def _card(self, at: int, drug: Drug) -> str:
        layout, year = self.layout, self.truth.year
        note = f"<div class='small'>{escape(drug.note)}</div>" if drug.note else ""
        name = f"<div class='name'>{escape(drug.name)}{note}</div>"
        label = {"above": f"<div class='small'>{year}</div>", "inside": f"<span class='small'>{year}</span> "}
        amount = f"<div class='big'>{label.get(layout.year_label, '')}{escape(kg(layout, drug.amounts[year]))}</div>"
        both = f"{amount}{name}" if layout.figure_place == "above" else f"{name}{amount}"
        if layout.figure_place == "beside":
            both = f"<div class='beside'>{both}</div>"
        parts = "".join(
            f"<div class='small'>{escape(part_text(layout, part, value))}</div>"
            for part, value in (drug.of_which or {}).items()
        )
        years = sorted((y for y in drug.amounts if y != year), reverse=not layout.history_ascending)
        values = [(str(y), escape(kg(layout, drug.amounts[y]))) for y in years]
        if layout.history_form == "columns":
            heads = "".join(f"<td>{y}</td>" for y, _ in values)
            cells = "".join(f"<td>{v}</td>" for _, v in values)
            history = f"<table class='past'><tr class='years'>{heads}</tr><tr>{cells}</tr></table>"
        elif layout.history_form == "lines":
            rows = "".join(f"<tr><td>{y}</td><td class='right'>{v}</td></tr>" for y, v in values)
            history = f"<table class='past lines'>{rows}</table>"
        else:
            text = " | ".join(f"<span class='whole'>{y}: {v}</span>" for y, v in values)
            history = f"<div class='small'>{text}</div>"
        gone = [y for y, value in drug.amounts.items() if value is None]
        tail = f"<div class='tiny'>{escape(NOTE.format(name=drug.name, year=gone[0]))}</div>" if gone and layout.card_note else ""
        pieces = f"{parts}{history}" if layout.part_place == "below" else f"{history}{parts}"
        return f"<div class='card' id='drug-{at}'>{both}{pieces}{tail}</div>"

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
            return f"<svg class='mark' viewBox='0 0 10 10'><circle cx='5' cy='5' r='5' fill='{color.hex}'/></svg>"
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
            fill = f" style='background:{status_color(layout, status).hex}'" if status and layout.mark == "cell" else ""
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
        rows = "".join(
            f"<li id='rang-{at}'>{escape(risk.name)}</li>" for at, risk in enumerate(self.truth.risks)
        )
        self.add(f"<{kind}>{rows}</{kind}>")

    def risk_page(self) -> None:
        truth, layout = self.truth, self.layout
        full = layout.risk_span == "full" or layout.risk_form != "headings"
        names = GROUPS[layout.wording % len(GROUPS)]
        for group in dict.fromkeys(truth.risks[at].group for at in truth.table_order):
            html = [f"<h2>{escape(names[group])}</h2>"]
            for at in truth.table_order:
                risk = truth.risks[at]
                if risk.group != group:
                    continue
                items = "".join(
                    f"<li id='maatregel-{at}-{number}'>{escape(text)}</li>"
                    for number, text in enumerate(risk.measures)
                )
                name = escape(risk.alt or risk.name)
                if layout.risk_form == "table":
                    html.append(f"<tr><td class='label'><b>{name}</b></td><td class='label'><ul>{items}</ul></td></tr>")
                else:
                    html.append(f"<div class='risk {layout.risk_form}'><p class='keep'><b>{name}</b></p><ul>{items}</ul></div>")
            if layout.risk_form == "table":
                head = "<thead><tr><th class='label'>Risico</th><th class='label'>Maatregelen</th></tr></thead>"
                html[1:] = [f"<table class='ruled risks'>{head}<tbody>{''.join(html[1:])}</tbody></table>"]
            self.add("".join(html), full)
        items = "".join(
            f"<li id='overall-{number}'>{escape(text)}</li>" for number, text in enumerate(truth.overall)
        )
        lead = f"<p class='keep'>{OVERALL_LEAD}</p>" if layout.wording != 1 else ""
        self.add(f"<h2>{OVERALL}</h2>{lead}<ul>{items}</ul>", full)
