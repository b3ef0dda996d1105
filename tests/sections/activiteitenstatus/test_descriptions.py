"""Tables with a column ``Omschrijving`` or ``Toelichting``: what stands in it, names or remarks."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import activiteitenstatus
from douane_report.sections.context import Context, Found, Missing
from tests.document.making import pdf_bytes, read

COLOUR = {"groen": "#39870c", "oranje": "#e17000", "rood": "#d52b1e"}
NEW = [
    ("Vernieuwen kantoren", "groen", "Loopt zoals afgesproken"),
    ("Meten op zee", "oranje", "Boten kwamen later"),
    ("Dronevluchten", "rood", "Piloten nog op te leiden"),
    ("Nieuwe poorten", "groen", "Gebouwd en getest"),
]
KNOWN = [
    ("Verbeteren scriptbeheer", "groen", "Loopt zoals afgesproken"),
    ("Datamanagement", "rood", "Planning bijgesteld"),
    ("Integriteit", "oranje", "Training kwam later"),
]
WIDTH = {"Status": 60, "Nr": 30, "Thema": 80, "Afdeling": 80}


def rows_of(
    heads: Sequence[str], cells: str, rows: Sequence[tuple[str, str, str]], word: str = ""
) -> dict[str, str | None] | None:
    """Read a table of names (n), statuses (s), remarks (r), a group (g) or numbers (#)."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 12)
        canvas.drawString(40, 380, "Activiteiten uit het jaarplan 2023")
        x = 40.0
        for head, cell in zip(heads, cells, strict=True):
            canvas.setFillColor("#000000")
            canvas.setFont("Helvetica-Bold", 9)
            canvas.drawString(x, 350, head)
            canvas.setFont("Helvetica", 9)
            for at, (name, colour, remark) in enumerate(rows):
                y = 330 - 20 * at
                text = {"n": name, "r": remark, "g": word, "#": str(at + 1)}.get(cell, "")
                canvas.setFillColor(COLOUR[colour] if cell == "s" else "#000000")
                if cell == "s":
                    canvas.circle(x + 6, y + 3, 4, stroke=0, fill=1)
                else:
                    canvas.drawString(x, y, text)
            x += WIDTH.get(head, 140)

    found = activiteitenstatus.extract(
        Context(read(pdf_bytes(draw, pagesize=(595.0, 420.0))), 2023)
    )
    if isinstance(found, Missing):
        return None
    assert isinstance(found, Found)
    return {it.item: it.status.value for it in found.section.activiteiten}


def told(rows: Sequence[tuple[str, str, str]]) -> dict[str, str]:
    return {name: colour for name, colour, _ in rows}


@pytest.mark.parametrize("rows", [NEW, KNOWN])
@pytest.mark.parametrize(
    ("heads", "cells"),
    [
        ("Status Omschrijving", "sn"),
        ("Omschrijving Status", "ns"),
        ("Nr Status Omschrijving", "#sn"),
        ("Nr Omschrijving Status", "#ns"),
        ("Status Omschrijving Toelichting", "snr"),
        ("Omschrijving Status Toelichting", "nsr"),
        ("Thema Omschrijving Status", "gns"),
        ("Afdeling Status Omschrijving", "gsn"),
    ],
)
def test_descriptions_are_names_where_nothing_else_is(
    heads: str, cells: str, rows: Sequence[tuple[str, str, str]]
) -> None:
    assert rows_of(heads.split(), cells, rows, "Toezicht") == told(rows)


@pytest.mark.parametrize("rows", [NEW, KNOWN])
@pytest.mark.parametrize("said", ["Omschrijving", "Toelichting", "Korte_omschrijving"])
@pytest.mark.parametrize(
    ("heads", "cells"),
    [
        ("Activiteit Status {}", "nsr"),
        ("Activiteit {} Status", "nrs"),
        ("Status Activiteit {}", "snr"),
        ("Status {} Activiteit", "srn"),
        ("Status {} Naam", "srn"),
        ("Strategie Status {}", "nsr"),
    ],
)
def test_descriptions_beside_names_are_remarks(
    heads: str, cells: str, said: str, rows: Sequence[tuple[str, str, str]]
) -> None:
    named = [it.replace("_", " ") for it in heads.format(said).split()]
    assert rows_of(named, cells, rows) == told(rows)


@pytest.mark.parametrize("head", ["Toelichting", "Opmerkingen", "Waarom"])
@pytest.mark.parametrize("rows", [NEW, KNOWN])
def test_remarks_alone_are_no_names(head: str, rows: Sequence[tuple[str, str, str]]) -> None:
    assert rows_of(["Status", head], "sr", rows) is None
