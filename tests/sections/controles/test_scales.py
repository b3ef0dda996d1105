"""Scales of controles: of the whole table, of hours, of a column, of a row; and none at all."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report import sections
from tests.document.making import pdf_bytes, read

ROWS = (
    ("Aantal controles op bagage van passagiers", "aantal", "412,8", "431,7"),
    ("Aantal uren toezicht", "uren", "407,9", "480,1"),
    ("Aantal scancontroles", "aantal", "153,5", "154,9"),
)
Read = dict[str, list[str]]


def controles_of(
    caption: str,
    rows: tuple[tuple[str, ...], ...] = ROWS,
    heads: tuple[str, str] = ("Doelstelling", "Realisatie"),
    *,
    note: str = "",
    unit: bool = False,
) -> Read:
    """Set a table under a caption, and give what is read of it: the unit, and both values."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(40, 390, "Aangifteregels Douane Nederland (x 1 mln)")
        canvas.drawString(40, 350, caption)
        canvas.setFont("Helvetica", 9)
        canvas.drawRightString(400, 325, heads[0])
        canvas.drawRightString(540, 325, heads[1])
        if unit:
            canvas.drawString(280, 325, "Eenheid")
        for at, (label, counted, target, done) in enumerate(rows):
            y = 308 - 17 * at
            canvas.drawString(40, y, label)
            canvas.drawRightString(400, y, target)
            canvas.drawRightString(540, y, done)
            if unit:
                canvas.drawString(280, y, counted)
        canvas.drawString(40, 250, note)

    report = sections.extract(read(pdf_bytes(draw, pagesize=(595.0, 420.0))), year=2022).report
    assert report.controles is not None
    return {
        it.item: [
            it.doelstelling[0].unit,
            *(str(f[0].value) for f in (it.doelstelling, it.realisatie)),
        ]
        for it in report.controles.controles
    }


BAGS, HOURS, SCANS = (row[0] for row in ROWS)
THOUSANDS = {
    BAGS: ["aantal", "412800", "431700"],
    HOURS: ["uur", "407900", "480100"],
    SCANS: ["aantal", "153500", "154900"],
}
UNKNOWN = {
    BAGS: ["aantal", "None", "None"],
    HOURS: ["uur", "None", "None"],
    SCANS: ["aantal", "None", "None"],
}


@pytest.mark.parametrize(
    "caption",
    [
        "Controles 2022 (aantallen en uren x 1.000)",
        "Controles 2022 (uren en aantallen × 1.000)",
        "Controles 2022 (x 1.000)",
        "Controles 2022 (x duizend)",
        "Controles 2022 (in duizenden)",
        "Controles 2022 (aantallen x 1.000; uren x 1.000)",
    ],
)
@pytest.mark.parametrize("unit", [False, True])
def test_a_caption_says_it_of_all(caption: str, unit: bool) -> None:
    assert controles_of(caption, unit=unit) == THOUSANDS


@pytest.mark.parametrize(
    "note",
    [
        "Aantallen en uren x 1.000",
        "x 1.000",
        "(in duizenden)",
        "Aantallen controles, ook van e-commerce, x 1.000",
        "Aantallen zendingen x 1.000",
    ],
)
def test_a_note_under_the_table_says_it_of_all(note: str) -> None:
    assert controles_of("Controles 2022", note=note) == THOUSANDS


def test_a_caption_may_say_it_of_hours_alone() -> None:
    rows = (
        (BAGS, "", "412.800", "431.700"),
        (HOURS, "", "407,9", "480,1"),
        (SCANS, "", "153.500", "154.900"),
    )
    assert controles_of("Controles 2022 (uren x 1.000)", rows) == THOUSANDS


@pytest.mark.parametrize("beside", ["x 1.000 uren", "uren (x 1.000)", "uren x 1.000"])
def test_the_unit_of_a_row_may_say_it_of_that_row(beside: str) -> None:
    rows = (
        (BAGS, "aantal", "412.800", "431.700"),
        (HOURS, beside, "407,9", "480,1"),
        (SCANS, "aantal", "153.500", "154.900"),
    )
    assert controles_of("Controles 2022", rows, unit=True) == THOUSANDS


def test_a_label_may_say_it_of_its_row() -> None:
    label = "Aantal uren toezicht (x 1.000)"
    rows = (
        (BAGS, "", "412.800", "431.700"),
        (label, "", "407,9", "480,1"),
        (SCANS, "", "153.500", "154.900"),
    )
    found = controles_of("Controles 2022", rows)
    assert found[label] == ["uur", "407900", "480100"]
    assert found[BAGS] == THOUSANDS[BAGS]


def test_a_header_says_it_of_its_column() -> None:
    rows = tuple((a, b, c.replace(",", ".") + "00", d) for a, b, c, d in ROWS)
    found = controles_of("Controles 2022", rows, ("Doelstelling", "Realisatie (x 1.000)"))
    assert found == THOUSANDS


@pytest.mark.parametrize(
    ("caption", "note"),
    [
        ("Controles 2022", ""),
        ("Controles 2022", "Aangifteregels Douane Nederland (x 1.000)"),
        ("Controles 2022 (aantallen, uren x 1.000)", ""),
        ("Controles 2022 (aantallen x 1.000 of x 10.000)", ""),
    ],
)
def test_a_part_of_a_check_shows_that_a_scale_was_missed(caption: str, note: str) -> None:
    assert controles_of(caption, note=note) == UNKNOWN


@pytest.mark.parametrize(
    "note",
    [
        "Aangifteregels Douane Nederland (x 1 mln)",
        "Aantal aangifteregels Douane Nederland (x 1 miljoen)",
        "Aantallen aangiften in duizenden",
        "Aantal zendingen e-commerce (x 1.000)",
    ],
)
@pytest.mark.parametrize("unit", [False, True])
def test_the_title_of_another_figure_says_nothing_of_these(note: str, unit: bool) -> None:
    rows = tuple((*row[:2], *(it.replace(",", ".") + "00" for it in row[2:])) for row in ROWS)
    assert controles_of("Controles 2022", rows, unit=unit, note=note) == THOUSANDS


@pytest.mark.parametrize("caption", ["Controles 2022 (x 1 mln)", "Aantallen in miljarden"])
def test_more_checks_than_there_can_be_show_that_the_scale_is_another(caption: str) -> None:
    rows = tuple((*row[:2], *(it.replace(",", ".") + "00" for it in row[2:])) for row in ROWS)
    assert controles_of(caption, rows) == UNKNOWN


@pytest.mark.parametrize("unit", [False, True])
def test_without_a_scale_counts_are_printed_in_full(unit: bool) -> None:
    rows = tuple((*row[:2], *(it.replace(",", ".") + "00" for it in row[2:])) for row in ROWS)
    assert controles_of("Controles 2022", rows, unit=unit) == THOUSANDS


@pytest.mark.parametrize(
    ("under", "read_ones"),
    [
        ("Geplande en uitgevoerde inzet over 2022 (aantallen en uren x 1.000)", THOUSANDS),
        ("Inzet per type toezicht in 2022 (x 1.000)", THOUSANDS),
        # Said of other things, or in a sentence.
        ("Ingediende aangifteregels (x 1.000)", UNKNOWN),
        ("In totaal was dit 1,4 (x 1.000) meer dan in het jaar daarvoor is geteld.", UNKNOWN),
    ],
)
def test_a_caption_under_the_table_says_it(under: str, read_ones: Read) -> None:
    assert controles_of("Controles 2022", note=under) == read_ones
