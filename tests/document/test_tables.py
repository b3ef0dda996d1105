"""Tables of a PDF page and of a text: columns, headers, labels, and what stands around them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.model import Page
from douane_report.document.rows import Table
from douane_report.document.tables import find_tables
from tests.document.making import drawn, text_document

ROWS = [
    ("Invoerrechten", "4.267.258", "3.209.049"),
    ("Omzetbelasting bij invoer", "1.266.082", "1.033.867"),
    ("Accijnzen", "11.593.100", "12.788.112"),
    ("Totaal", "17.395.454", "17.367.298"),
]
TOP, PITCH = 200.0, 16.0
LEFT, FIRST, SECOND = 30.0, 250.0, 340.0


def known(label: str) -> bool:
    return label in {row[0] for row in ROWS}


def table_of(page: Page) -> Table:
    (table,) = find_tables(page, known)
    return table


def cells_of(table: Table) -> list[tuple[str, ...]]:
    return [(row.text, *(cell.text if cell else "" for cell in row.cells)) for row in table.rows]


def write(
    canvas: Canvas, rows: Sequence[Sequence[str]], edges: Sequence[float] = (FIRST, SECOND)
) -> None:
    """Write labels flush left and figures flush right."""
    for at, (label, *figures) in enumerate(rows):
        canvas.drawString(LEFT, TOP - PITCH * at, label)
        for edge, figure in zip(edges, figures, strict=False):
            canvas.drawRightString(edge, TOP - PITCH * at, figure)


def test_a_plain_table() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(LEFT, 250, "Afdrachten in 2023")
        canvas.drawRightString(FIRST, 220, "2023")
        canvas.drawRightString(SECOND, 220, "2022")
        write(canvas, ROWS)
        canvas.drawString(LEFT, 100, "* voorlopige cijfers")

    table = table_of(drawn(draw))
    assert cells_of(table) == ROWS
    assert (table.page, table.width, table.headers) == (1, 2, ("2023", "2022"))
    assert [line.text for line in table.above] == ["Afdrachten in 2023"]
    assert [line.text for line in table.below] == ["* voorlopige cijfers"]
    (first, _) = table.rows[0].cells
    assert first is not None
    assert first.line.box is not None
    assert first.line.box.x1 == pytest.approx(FIRST, abs=1)
    assert first.line.box.bottom == pytest.approx(300 - TOP + 2, abs=2)


def test_columns_keep_the_order_of_the_page() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawRightString(FIRST, 220, "Realisatie")
        canvas.drawRightString(SECOND, 220, "Doelstelling")
        write(canvas, [("Scans", "135.903", "123.090"), ("Uren", "418.162", "423.738")])

    table = table_of(drawn(draw))
    assert table.headers == ("Realisatie", "Doelstelling")
    assert cells_of(table) == [("Scans", "135.903", "123.090"), ("Uren", "418.162", "423.738")]


def test_an_extra_column() -> None:
    rows = [(*row, figure) for row, figure in zip(ROWS, ["3.100.000", "1", "2", "9"], strict=True)]

    def draw(canvas: Canvas) -> None:
        for edge, year in zip((220.0, 300.0, 380.0), ("2023", "2022", "2021"), strict=True):
            canvas.drawRightString(edge, 220, year)
        write(canvas, rows, (220.0, 300.0, 380.0))

    table = table_of(drawn(draw))
    assert table.headers == ("2023", "2022", "2021")
    assert cells_of(table) == rows


@pytest.mark.parametrize("sign", [FIRST - 70, FIRST - 52])
def test_a_euro_sign_set_apart_is_no_column(sign: float) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawRightString(FIRST, 220, "2023")
        canvas.drawRightString(SECOND, 220, "2022")
        write(canvas, ROWS)
        for at in range(len(ROWS)):
            canvas.drawString(sign, TOP - PITCH * at, "€")
            canvas.drawString(sign + 90, TOP - PITCH * at, "€")

    table = table_of(drawn(draw))
    assert table.width == 2
    bare = [tuple(text.replace("€", "").strip() for text in row) for row in cells_of(table)]
    assert bare == ROWS


@pytest.mark.parametrize("raised", [2.0, 3.22, 3.24, 3.26, 5.0])
def test_a_figure_beside_a_table_that_stands_a_little_higher(raised: float) -> None:
    """A bar's label is nearly level with a row whose figures, in two types, are level."""

    def draw(canvas: Canvas) -> None:
        write(canvas, [(label, "", second) for label, _, second in ROWS], (FIRST, 260))
        canvas.setFont("Helvetica-Bold", 10)
        for at, (_, first, _) in enumerate(ROWS):
            canvas.drawRightString(200, TOP - PITCH * at - 0.03, first)
        canvas.setFont("Helvetica", 9.6)
        canvas.drawString(340, TOP + raised, "613")

    assert ROWS in [cells_of(table) for table in find_tables(drawn(draw), known)]


def test_an_empty_cell_stays_empty() -> None:
    rows = [*ROWS[:2], ("Accijnzen", "", "12.788.112"), ROWS[3]]

    def draw(canvas: Canvas) -> None:
        write(canvas, rows)

    assert cells_of(table_of(drawn(draw))) == rows


@pytest.mark.parametrize("text", ["n.b.", "-", "4.267.2x8"])
def test_a_cell_without_a_readable_figure_is_a_cell(text: str) -> None:
    rows = [ROWS[0], ("Omzetbelasting bij invoer", text, "1.033.867"), *ROWS[2:]]

    def draw(canvas: Canvas) -> None:
        write(canvas, rows)

    assert cells_of(table_of(drawn(draw))) == rows


@pytest.mark.parametrize("level", [0, 1])
def test_a_label_on_two_lines(level: int) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(LEFT, 200, "Invoerrechten")
        canvas.drawRightString(FIRST, 200, "4.267.258")
        canvas.drawString(LEFT, 180, "Verbruiksbelasting van")
        canvas.drawString(LEFT, 168, "alcoholvrije dranken")
        canvas.drawRightString(FIRST, 180 - 12 * level, "269.014")
        canvas.drawString(LEFT, 148, "Totaal")
        canvas.drawRightString(FIRST, 148, "17.395.454")

    assert cells_of(table_of(drawn(draw))) == [
        ("Invoerrechten", "4.267.258"),
        ("Verbruiksbelasting van alcoholvrije dranken", "269.014"),
        ("Totaal", "17.395.454"),
    ]


def test_a_header_on_two_lines() -> None:
    def draw(canvas: Canvas) -> None:
        for edge, year in ((FIRST, "2023"), (SECOND, "2022")):
            canvas.drawRightString(edge, 232, "Realisatie")
            canvas.drawRightString(edge, 220, year)
        write(canvas, ROWS)

    table = table_of(drawn(draw))
    assert table.headers == ("Realisatie 2023", "Realisatie 2022")
    assert cells_of(table) == ROWS


def test_a_wide_header_flush_left_on_the_last_column() -> None:
    rows = [("Scans", "123.090", "135.903"), ("Uren", "423.738", "418.162")]

    def draw(canvas: Canvas) -> None:
        canvas.drawString(150, 220, "Doelstelling")
        canvas.drawString(230, 220, "Realisatie in het verslagjaar 2023")
        for at, (label, *figures) in enumerate(rows):
            canvas.drawString(LEFT, TOP - PITCH * at, label)
            for x, figure in zip((150, 230), figures, strict=True):
                canvas.drawString(x, TOP - PITCH * at, figure)

    table = table_of(drawn(draw))
    assert table.headers == ("Doelstelling", "Realisatie in het verslagjaar 2023")
    assert cells_of(table) == rows


@pytest.mark.parametrize(
    ("x", "words"), [(218, "Hier staat iets anders dan een kop"), (232, "Toelichting")]
)
def test_words_that_are_not_set_over_a_column_are_no_header(x: float, words: str) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawRightString(200, 220, "2023")
        canvas.drawRightString(260, 220, "2022")
        canvas.drawString(x, 232, words)
        write(canvas, ROWS, (200.0, 260.0))

    assert table_of(drawn(draw)).headers == ("2023", "2022")


@pytest.mark.parametrize("empty", [(1,), ()])
def test_a_column_without_a_header_beside_others(empty: tuple[int, ...]) -> None:
    """It is kept only where every row has a figure in it, and then without a header."""
    extra = ["" if at in empty else f"{at + 1}.111" for at in range(len(ROWS))]
    rows = [(*row, figure) for row, figure in zip(ROWS, extra, strict=True)]

    def draw(canvas: Canvas) -> None:
        for edge, year in ((220.0, "2023"), (300.0, "2022")):
            canvas.drawRightString(edge, 220, year)
        write(canvas, rows, (220.0, 300.0, 380.0))

    table = table_of(drawn(draw))
    assert table.headers == (("2023", "2022") if empty else ("2023", "2022", ""))
    assert cells_of(table) == (ROWS if empty else rows)


def test_a_table_without_headers_keeps_all_its_columns() -> None:
    rows = [(*row, figure) for row, figure in zip(ROWS, ["1.111", "", "3.111", ""], strict=True)]
    table = table_of(drawn(lambda canvas: write(canvas, rows, (220.0, 300.0, 380.0))))
    assert not any(table.headers)
    assert cells_of(table) == rows


def test_a_justified_line_over_a_table_is_no_header() -> None:
    def draw(canvas: Canvas) -> None:
        for x, text in (
            (LEFT, "De afdrachten zijn hoger"),
            (170, "dan in het jaar"),
            (270, "ervoor"),
        ):
            canvas.drawString(x, 214, text)
        write(canvas, ROWS)

    table = table_of(drawn(draw))
    assert not any(table.headers)
    assert table.above[0].text in ("De afdrachten zijn hoger", "dan in het jaar", "ervoor")


# Figures that look like years


@pytest.mark.parametrize("row", range(4))
def test_a_figure_that_looks_like_a_year_among_figures_without_points(row: int) -> None:
    rows = [(label, *(figure.replace(".", "") for figure in figures)) for label, *figures in ROWS]
    rows[row] = (rows[row][0], "2019", rows[row][2])

    def draw(canvas: Canvas) -> None:
        canvas.drawRightString(FIRST, 220, "2023")
        canvas.drawRightString(SECOND, 220, "2022")
        write(canvas, rows)

    table = table_of(drawn(draw))
    assert table.headers == ("2023", "2022")
    assert cells_of(table) == rows
    cell = table.rows[row].cells[0]
    assert cell is not None
    assert cell.number is not None
    assert (cell.number.value, cell.damage) == (2019, "")


def test_a_figure_that_looks_like_a_year_among_figures_with_points() -> None:
    """It may be a year, and then the cell would be empty: nobody can tell."""
    rows = [ROWS[0], ("Omzetbelasting bij invoer", "2019", "1.033.867"), *ROWS[2:]]
    table = table_of(drawn(lambda canvas: write(canvas, rows)))
    assert cells_of(table) == rows
    cell = table.rows[1].cells[0]
    assert cell is not None
    assert (cell.number, cell.damage) == (None, "it may be a year")


def test_a_year_beside_a_figure_or_outside_the_columns_is_no_figure() -> None:
    rows = [ROWS[0], ("Bestuurlijke boeten", "19", "1.033.867"), *ROWS[2:]]

    def draw(canvas: Canvas) -> None:
        write(canvas, rows)
        canvas.drawRightString(FIRST - 22, TOP - PITCH, "2019")
        canvas.drawString(SECOND + 20, TOP, "2019")
        canvas.drawRightString(FIRST, TOP - 6.5 * PITCH, "2018")

    assert cells_of(table_of(drawn(draw))) == rows


def test_footnote_marks_are_no_part_of_label_or_figure() -> None:
    def draw(canvas: Canvas) -> None:
        rows = [("Invoerrechten*", "4.267.258", "3.209.049"), *ROWS[1:]]
        write(canvas, rows)
        canvas.setFont("Helvetica", 6)
        canvas.drawString(FIRST + 0.5, TOP - 2 * PITCH + 4, "1")

    table = table_of(drawn(draw))
    assert cells_of(table) == ROWS
    marked = table.rows[2].cells[0]
    assert marked is not None
    assert marked.marks == "1"


def test_a_star_in_large_type_between_two_figures_ends_no_row() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, ROWS)
        canvas.setFont("Helvetica", 9)
        canvas.drawString(FIRST + 2, TOP - 2 * PITCH + 2.5, "*")

    assert cells_of(table_of(drawn(draw))) == ROWS


def test_labels_of_a_chart_beside_a_table_are_no_column() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawRightString(180, 220, "2023")
        write(canvas, [row[:2] for row in ROWS], (180.0,))
        for at, value in enumerate(("245", "1.014")):
            canvas.rect(250 + 60 * at, 140, 30, 20 + 30 * at, fill=1)
            canvas.drawCentredString(265 + 60 * at, 165 + 31 * at, value)

    page = drawn(draw)
    tables = [table for table in find_tables(page, known) if len(table.rows) > 2]
    assert [cells_of(table) for table in tables] == [[row[:2] for row in ROWS]]


def test_two_tables_under_each_other_are_two() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawRightString(FIRST, 270, "Doelstelling")
        canvas.drawRightString(SECOND, 270, "Realisatie")
        for at, row in enumerate([("Scans", "123.090", "135.903"), ("Uren", "423.738", "418.162")]):
            canvas.drawString(LEFT, 250 - PITCH * at, row[0])
            canvas.drawRightString(FIRST, 250 - PITCH * at, row[1])
            canvas.drawRightString(SECOND, 250 - PITCH * at, row[2])
        canvas.drawRightString(FIRST, 160, "2023")
        canvas.drawRightString(SECOND, 160, "2022")
        for at, row in enumerate(ROWS):
            canvas.drawString(LEFT, 140 - PITCH * at, row[0])
            canvas.drawRightString(FIRST, 140 - PITCH * at, row[1])
            canvas.drawRightString(SECOND, 140 - PITCH * at, row[2])

    first, second = find_tables(drawn(draw), known)
    assert first.headers == ("Doelstelling", "Realisatie")
    assert cells_of(first) == [("Scans", "123.090", "135.903"), ("Uren", "423.738", "418.162")]
    assert second.headers == ("2023", "2022")
    assert cells_of(second) == ROWS


def test_prose_with_figures_is_no_table() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(LEFT, 200, "In 2023 is 59.116 kg cocaïne onderschept, ruim 15 % meer dan")
        canvas.drawString(LEFT, 188, "de 51.447 kg van 2022, en minder dan de 71.796 kg van 2021.")

    assert find_tables(drawn(draw), known) == ()


# -- a text ----------------------------------------------------------------------------------


def text_tables(text: str) -> list[list[tuple[str, ...]]]:
    page = text_document(text).pages[0]
    return [cells_of(table) for table in find_tables(page, known)]


def test_a_table_in_a_text() -> None:
    text = "Controles in 2023\n\nDoelstelling Realisatie\n\n" + "\n\n".join(map(" ".join, ROWS))
    (table,) = find_tables(text_document(text).pages[0], known)
    assert cells_of(table) == ROWS
    assert (table.headers, table.header_line, table.width) == ((), "Doelstelling Realisatie", 2)
    assert [line.text for line in table.above] == ["Doelstelling Realisatie", "Controles in 2023"]
    assert [line.number for row in table.rows for line in row.label] == [5, 7, 9, 11]


def test_a_label_over_two_lines_in_a_text() -> None:
    text = "Scans 123.090 135.903\n\nAantal controles vrachtschepen\n(hoog risico) 11.355 10.986\n"
    assert text_tables(text) == [
        [
            ("Scans", "123.090", "135.903"),
            ("Aantal controles vrachtschepen (hoog risico)", "11.355", "10.986"),
        ]
    ]


def test_another_number_of_columns_is_another_table() -> None:
    text = "Invoerrechten 4.267.258\n\nTotaal 17.395.454\n\nScans 123.090 135.903\n"
    assert text_tables(text) == [
        [("Invoerrechten", "4.267.258"), ("Totaal", "17.395.454")],
        [("Scans", "123.090", "135.903")],
    ]


def test_a_text_without_figures_has_no_table() -> None:
    assert text_tables("Drugsvangsten 2023\n\nRuim 59.116 kg is onderschept.\n") == []


@pytest.mark.parametrize(("note", "lines"), [(11, 5), (15, 4), (30, 4)])
def test_a_last_label_of_many_lines(note: int, lines: int) -> None:
    last = ["Controles", "vrachtschepen,", "vliegtuigen en", "vluchten met", "hoog risico"]

    def draw(canvas: Canvas) -> None:
        write(canvas, [("Accijnzen", "1.200", "1.300"), ("Scans", "2.200", "2.300")])
        canvas.drawRightString(FIRST, TOP - 40, "3.200")
        canvas.drawRightString(SECOND, TOP - 40, "3.300")
        for at, text in enumerate(last):
            lower = note - 11 if at == len(last) - 1 else 0
            canvas.drawString(LEFT, TOP - 40 - 11 * at - lower, text)

    table = table_of(drawn(draw))
    assert cells_of(table)[-1] == (" ".join(last[:lines]), "3.200", "3.300")


def test_two_figures_in_one_cell_are_none() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, [("Accijnzen", "9 38", "1.300"), *ROWS[1:]])

    (first, second) = table_of(drawn(draw)).rows[0].cells
    assert first is not None
    assert (first.text, first.number, bool(first.damage)) == ("9 38", None, True)
    assert second is not None
    assert second.text == "1.300"


def test_a_header_close_to_the_words_over_the_labels() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(LEFT, 220, "Bedragen x € 1 miljoen, afgerond")
        canvas.drawRightString(FIRST, 220, "2023")
        canvas.drawRightString(SECOND - 30, 220, "2022")
        write(canvas, ROWS, (FIRST, SECOND - 30))

    assert table_of(drawn(draw)).headers == ("2023", "2022")


def test_the_end_of_a_paragraph_beside_a_table_is_no_header() -> None:
    def draw(canvas: Canvas) -> None:
        for at, text in enumerate(
            ["In beslag genomen werd ruim 62 kilo", "in 2030, tegen 75 in het jaar", "2029."]
        ):
            canvas.drawString(FIRST + 20, 240 - 12 * at, text)
        write(canvas, [row[:2] for row in ROWS], (FIRST,))

    table = table_of(drawn(draw, (500.0, 300.0)))
    assert table.headers == ("",)
    assert cells_of(table) == [row[:2] for row in ROWS]


def test_a_figure_of_the_axis_beside_a_table_is_no_column_of_it() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, ROWS)
        canvas.setFont("Helvetica", 9.8)
        canvas.setFillColor("#6b6b6b")
        for at in range(4):
            canvas.drawRightString(SECOND + 60, TOP + 75.8 - 25 * at, f"{100 * (4 - at)}")

    tables = find_tables(drawn(draw, (500.0, 300.0)), known)
    assert [cells_of(it) for it in tables if it.width == 2] == [ROWS]


def test_a_figure_that_looks_like_a_year_between_two_others() -> None:
    rows = [("Invoerrechten", "5678", "2080", "2340"), ("Totaal", "6789", "3456", "4567")]

    def draw(canvas: Canvas) -> None:
        write(canvas, rows, (FIRST - 60, FIRST, SECOND - 30))

    assert cells_of(table_of(drawn(draw))) == rows


@pytest.mark.parametrize(("size", "label"), [(8, "Totaal"), (10, "Totaal * voorlopig")])
def test_a_note_close_under_the_last_row(size: int, label: str) -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, ROWS)
        canvas.setFont("Helvetica", size)
        canvas.drawString(LEFT, TOP - PITCH * 3 - 12, "* voorlopig")

    table = table_of(drawn(draw))
    assert " ".join(line.text for line in table.rows[-1].label) == label


@pytest.mark.parametrize("sign", ["+ ", "– ", "- ", "+", "–"])
def test_a_difference_with_its_sign_apart_ends_no_table(sign: str) -> None:
    rows = [
        (*row, sign + text) for row, text in zip(ROWS, ("435", "111", "1.336", "18"), strict=True)
    ]

    def draw(canvas: Canvas) -> None:
        for edge, text in zip((FIRST, SECOND, 390), ("2023", "2022", "Verschil"), strict=True):
            canvas.drawRightString(edge, 220, text)
        write(canvas, rows, (FIRST, SECOND, 390))

    table = table_of(drawn(draw))
    assert [row[:3] for row in cells_of(table)] == ROWS
    assert table.headers == ("2023", "2022", "Verschil")


@pytest.mark.parametrize("odd", ["uren", "stuks", "x 1.000"])
def test_a_column_of_units_is_none_of_labels(odd: str) -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, ROWS)
        for at, text in enumerate(["aantal", "aantal", odd, "aantal"]):
            canvas.drawString(FIRST - 95, TOP - PITCH * at, text)

    table = table_of(drawn(draw))
    assert cells_of(table) == ROWS
    assert [[line.text for line in row.unit] for row in table.rows] == [
        ["aantal"],
        ["aantal"],
        [odd],
        ["aantal"],
    ]


def test_words_that_differ_in_every_row_are_no_units() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, [("", *row[1:]) for row in ROWS])
        for at, row in enumerate(ROWS):
            canvas.drawString(80, TOP - PITCH * at, row[0])
            canvas.drawString(LEFT, TOP - PITCH * at, "Rijk")

    assert cells_of(table_of(drawn(draw))) == ROWS


@pytest.mark.parametrize("bold", [True, False])
def test_words_far_over_a_title_are_no_header(bold: bool) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawRightString(SECOND, 276, "Nederland en Europa.")
        if bold:
            canvas.setFont("Helvetica-Bold", 10)
        canvas.drawString(LEFT, 222, "Afdrachten in 2023 (x € 1.000)")
        canvas.setFont("Helvetica", 10)
        write(canvas, ROWS)

    table = table_of(drawn(draw))
    assert not bold or not any(table.headers)
    assert not bold or table.above[0].text == "Afdrachten in 2023 (x € 1.000)"
