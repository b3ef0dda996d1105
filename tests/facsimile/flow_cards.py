"""Cards of drugs as HTML."""

from __future__ import annotations

from html import escape

from tests.facsimile.cards import NOTE, kg, part_text
from tests.facsimile.layouts import Layout
from tests.facsimile.truth import Drug, Truth


def card(layout: Layout, truth: Truth, at: int) -> str:
    """One card."""
    drug = truth.drugs[at]
    head = _head(layout, truth, drug)
    if layout.figure_place == "beside":
        head = f"<div class='beside'>{head}</div>"
    parts = "".join(
        f"<div class='small'>{escape(part_text(layout, part, value))}</div>"
        for part, value in (drug.of_which or {}).items()
    )
    history = _history(layout, truth, drug)
    gone = [year for year, value in drug.amounts.items() if value is None]
    tail = ""
    if gone and layout.card_note:
        note = NOTE.format(name=drug.name, year=gone[0])
        tail = f"<div class='tiny'>{escape(note)}</div>"
    body = f"{parts}{history}" if layout.part_place == "below" else f"{history}{parts}"
    return f"<div class='card' id='drug-{at}'>{head}{body}{tail}</div>"


def _head(layout: Layout, truth: Truth, drug: Drug) -> str:
    note = f"<div class='small'>{escape(drug.note)}</div>" if drug.note else ""
    name = f"<div class='name'>{escape(drug.name)}{note}</div>"
    label = {
        "above": f"<div class='small'>{truth.year}</div>",
        "inside": f"<span class='small'>{truth.year}</span> ",
    }.get(layout.year_label, "")
    amount = f"<div class='big'>{label}{escape(kg(layout, drug.amounts[truth.year]))}</div>"
    return f"{amount}{name}" if layout.figure_place == "above" else f"{name}{amount}"


def _history(layout: Layout, truth: Truth, drug: Drug) -> str:
    years = sorted(
        (year for year in drug.amounts if year != truth.year),
        reverse=not layout.history_ascending,
    )
    values = [(str(year), escape(kg(layout, drug.amounts[year]))) for year in years]
    if layout.history_form == "columns":
        heads = "".join(f"<td>{year}</td>" for year, _ in values)
        cells = "".join(f"<td>{value}</td>" for _, value in values)
        return f"<table class='past'><tr class='years'>{heads}</tr><tr>{cells}</tr></table>"
    if layout.history_form == "lines":
        rows = "".join(f"<tr><td>{y}</td><td class='right'>{v}</td></tr>" for y, v in values)
        return f"<table class='past lines'>{rows}</table>"
    text = " | ".join(f"<span class='whole'>{year}: {value}</span>" for year, value in values)
    return f"<div class='small'>{text}</div>"
