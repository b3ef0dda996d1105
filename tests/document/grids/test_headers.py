"""Headers that stand over several columns, and columns that are set in type of their own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.rows import Table
from douane_report.document.tables import find_tables
from tests.document.making import drawn

LABELS = ["Scans", "Uren toezicht", "Controles op bagage"]
EDGES = [200.0, 260.0, 320.0, 380.0]
"""Right edges of the columns."""

FIGURES = ["135.903", "123.090", "118.450", "120.700"]
PAIRS = [(EDGES[0], EDGES[1]), (EDGES[2], EDGES[3])]
TOP, STEP = 200.0, 20.0
Over = Callable[[Canvas], None]


def table_of(*parts: Over, edges: list[float] = EDGES, height: float = 0.0) -> Table:
    def draw(canvas: Canvas) -> None:
        for part in parts:
            part(canvas)
        for at, label in enumerate(LABELS):
            canvas.drawString(30, TOP - STEP * at, label)
            for edge, figure in zip(edges, FIGURES, strict=False):
                canvas.drawRightString(edge, TOP - STEP * at - height, figure)

    (table,) = find_tables(drawn(draw), lambda text: text in LABELS)
    return table


def lower(*names: str) -> Over:
    def draw(canvas: Canvas) -> None:
        for edge, name in zip(EDGES, names, strict=True):
            canvas.drawRightString(edge, 222, name)

    return draw


def centred(*names: str) -> Over:
    def draw(canvas: Canvas) -> None:
        for (first, last), name in zip(PAIRS, names, strict=True):
            canvas.drawCentredString((first - 34 + last) / 2, 240, name)

    return draw


def flush_right(*names: str) -> Over:
    def draw(canvas: Canvas) -> None:
        for (_, last), name in zip(PAIRS, names, strict=True):
            canvas.drawRightString(last, 240, name)

    return draw


def flush_left(*names: str) -> Over:
    def draw(canvas: Canvas) -> None:
        for (first, _), name in zip(PAIRS, names, strict=True):
            canvas.drawString(first - 36, 240, name)

    return draw


@pytest.mark.parametrize("place", [centred, flush_right, flush_left])
def test_years_over_what_was_planned_and_done(place: Callable[..., Over]) -> None:
    table = table_of(place("2023", "2022"), lower("Doel", "Realisatie", "Doel", "Realisatie"))
    assert table.headers == ("2023 Doel", "2023 Realisatie", "2022 Doel", "2022 Realisatie")


@pytest.mark.parametrize("place", [centred, flush_right, flush_left])
def test_measures_over_years(place: Callable[..., Over]) -> None:
    table = table_of(place("Doel", "Realisatie"), lower("2022", "2023", "2022", "2023"))
    assert table.headers == ("Doel 2022", "Doel 2023", "Realisatie 2022", "Realisatie 2023")


def in_wide_cells(*names: str, down: float = 0.0) -> Over:
    def draw(canvas: Canvas) -> None:
        wide = (EDGES[-1] - EDGES[0] + 60) / len(names)
        for at, name in enumerate(names):
            canvas.drawCentredString(EDGES[0] - 62 + wide * (at + 0.5), 240 - down, name)

    return draw


@pytest.mark.parametrize("down", [-5.0, 0.0])
@pytest.mark.parametrize(
    ("over", "under"), [(("2023", "2022"), ("Doel", "Uit")), (("Doel", "Uit"), ("2023", "2022"))]
)
def test_what_is_centred_over_wide_cells_stands_over_the_headers_that_come_back(
    down: float, over: tuple[str, str], under: tuple[str, str]
) -> None:
    table = table_of(in_wide_cells(*over, down=down), lower(*under, *under))
    assert table.headers == tuple(f"{one} {two}" for one in over for two in under)


@pytest.mark.parametrize(
    ("over", "under"),
    [
        (("2023", "2022"), ("Doel", "Uit", "Verschil", "Plan")),
        (("2023", "2022", "2021"), ("Doel", "Uit", "Doel", "Uit")),
    ],
)
def test_without_headers_that_come_back_it_heads_no_group(
    over: tuple[str, ...], under: tuple[str, ...]
) -> None:
    table = table_of(in_wide_cells(*over), lower(*under))
    assert table.headers != tuple(f"{over[at // 2]} {text}" for at, text in enumerate(under))


def ground(canvas: Canvas) -> None:
    canvas.setFillColor("#e4f1f2")
    canvas.rect(213, 233, 172, 20, stroke=0, fill=1)
    canvas.setFillColor("#000000")


def rule(canvas: Canvas) -> None:
    canvas.line(213, 234, 385, 234)


def pieces_of_rule(canvas: Canvas) -> None:
    for x0, x1 in ((213, 265), (265, 325), (325, 385)):
        canvas.line(x0, 234, x1, 234)


@pytest.mark.parametrize("mark", [ground, rule, pieces_of_rule])
def test_a_year_heads_what_its_ground_or_rule_covers(mark: Over) -> None:
    def year(canvas: Canvas) -> None:
        canvas.drawRightString(320, 240, "2023")

    table = table_of(mark, year, lower("2022", "Doel", "Realisatie", "Verschil"))
    assert table.headers == ("2022", "2023 Doel", "2023 Realisatie", "2023 Verschil")


def test_a_measure_centred_over_two_years_beside_other_columns() -> None:
    def measure(canvas: Canvas) -> None:
        canvas.drawCentredString((EDGES[0] - 34 + EDGES[1]) / 2, 240, "Realisatie")

    table = table_of(measure, lower("2021", "2022", "Doel", "Afwijking"))
    assert table.headers == ("Realisatie 2021", "Realisatie 2022", "Doel", "Afwijking")


def test_a_header_on_two_lines_heads_its_own_column_only() -> None:
    def first(canvas: Canvas) -> None:
        canvas.drawRightString(EDGES[1], 236, "Aantal")

    table = table_of(first, lower("Doel", "gehaald", "Vorig", "Verschil"))
    assert table.headers == ("Doel", "Aantal gehaald", "Vorig", "Verschil")


def test_the_header_of_bars_is_not_that_of_the_column_before_them() -> None:
    def header(canvas: Canvas) -> None:
        canvas.drawRightString(EDGES[0], 222, "Realisatie")
        canvas.drawString(EDGES[0] + 30, 222, "Gerealiseerd deel")

    table = table_of(header, edges=[EDGES[0], EDGES[3]])
    assert table.headers == ("Realisatie", "Gerealiseerd deel")


@pytest.mark.parametrize("colour", ["#000000", "#1f497d"])
@pytest.mark.parametrize("down", [0.0, 1.2])
def test_the_year_of_the_report_may_be_set_larger(colour: str, down: float) -> None:
    def large(canvas: Canvas) -> None:
        canvas.drawRightString(EDGES[2], 222, "2023")
        canvas.setFont("Helvetica-Bold", 13)
        canvas.setFillColor(colour)
        for at in range(len(LABELS)):
            canvas.drawRightString(EDGES[2], TOP - STEP * at - down, f"{at + 4}.321")
        canvas.setFont("Helvetica", 10)
        canvas.setFillColor("#000000")

    def years(canvas: Canvas) -> None:
        canvas.drawRightString(EDGES[0], 222, "2021")
        canvas.drawRightString(EDGES[1], 222, "2022")

    table = table_of(large, years, edges=EDGES[:2])
    assert table.headers == ("2021", "2022", "2023")
    assert [[cell.text if cell else "" for cell in row.cells] for row in table.rows] == [
        [*FIGURES[:2], f"{at + 4}.321"] for at in range(len(LABELS))
    ]


def test_figures_beside_a_table_at_other_heights_are_no_column_of_it() -> None:
    """As those of the axis of a chart are, of which one is level with a row by chance."""

    def axis(canvas: Canvas) -> None:
        canvas.setFillColor("#888888")
        canvas.setFont("Helvetica", 7)
        for at, figure in enumerate(("1.200", "800", "400", "0")):
            canvas.drawRightString(EDGES[3], TOP - 1 - 14 * at, figure)
        canvas.setFont("Helvetica", 10)
        canvas.setFillColor("#000000")

    def draw(canvas: Canvas) -> None:
        axis(canvas)
        for at, label in enumerate(LABELS):
            canvas.drawString(30, TOP - STEP * at, label)
            canvas.drawRightString(EDGES[0], TOP - STEP * at, FIGURES[at])

    tables = find_tables(drawn(draw), lambda text: text in LABELS)
    table = next(it for it in tables if it.rows[0].text == LABELS[0])
    assert [[cell.text for cell in row.cells if cell] for row in table.rows] == [
        [figure] for figure in FIGURES[:3]
    ]


NARROW = [200.0, 246.0, 292.0]
"""Right edges of columns that are hardly wider than their headers."""


def close(align: str, *names: str) -> Over:
    """Headers with little more than a space between them, in 9 points."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 9)
        for edge, name in zip(NARROW, names, strict=False):
            if align == "right":
                canvas.drawRightString(edge, 222, name)
            elif align == "left":
                canvas.drawString(edge - 32.5, 222, name)
            else:
                canvas.drawCentredString(edge - 16.3, 222, name)
        canvas.setFont("Helvetica", 9)

    return draw


@pytest.mark.parametrize("align", ["right", "left", "centred"])
@pytest.mark.parametrize("names", [("Gepland", "Uitvoering"), ("Norm 21", "Resultaat", "In 2020")])
def test_headers_a_space_apart_head_a_column_each(align: str, names: tuple[str, ...]) -> None:
    table = table_of(close(align, *names), edges=NARROW[: len(names)])
    assert table.headers == names


def test_two_words_over_two_columns_are_one_header_unless_each_is_set_to_its_column() -> None:
    def over_both(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 9)
        canvas.drawCentredString(NARROW[1] - 36 - 5, 222, "Aantal controles")
        canvas.setFont("Helvetica", 9)

    table = table_of(over_both, edges=NARROW[:2])
    assert table.headers == ("Aantal controles", "Aantal controles")


@pytest.mark.parametrize(
    ("gap", "names", "headers"),
    [
        (5.0, ("Doelstelling", "Realisatie"), ("Doelstelling", "Realisatie")),
        (6.0, ("Doel 2028", "Realisatie"), ("Doel 2028", "Realisatie")),
        # No wider than the space within a header: it may be one over both.
        (2.6, ("Doelstelling", "Realisatie"), ("Doelstelling Realisatie",) * 2),
        (2.6, ("Aantal", "controles"), ("Aantal controles",) * 2),
    ],
)
def test_headers_that_jut_out_of_their_columns_are_parted_at_wide_gaps(
    gap: float, names: tuple[str, str], headers: tuple[str, str]
) -> None:
    edges = [200.0, 252.0]

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 9)
        start = edges[1] - canvas.stringWidth(names[1], "Helvetica-Bold", 9)
        canvas.drawString(start, 222, names[1])
        canvas.drawRightString(start - gap, 222, names[0])
        canvas.setFont("Helvetica", 9)

    assert table_of(draw, edges=edges).headers == headers


def test_headers_on_two_lines_are_centred_over_figures_at_the_right() -> None:
    """``Resultaat`` reaches farther than the year under it, and than the figures."""
    edges = [170.0, 245.0, 320.0, 395.0]
    names = (("Gepland", "2024"), ("Resultaat", "2024"), ("Resultaat", "2023"), ("Gepland", "2023"))

    def heads(canvas: Canvas) -> None:
        for edge, (name, year) in zip(edges, names, strict=True):
            canvas.drawCentredString(edge - 40, 234, name)
            canvas.drawCentredString(edge - 40, 222, year)

    table = table_of(heads, edges=edges)
    assert table.headers == tuple(f"{name} {year}" for name, year in names)


@pytest.mark.parametrize("lines", [3, 6, 8])
def test_rows_as_tall_as_a_label_in_a_narrow_column(lines: int) -> None:
    def draw(canvas: Canvas) -> None:
        y = 310.0
        for label in LABELS:
            for at in range(lines):
                canvas.drawString(30, y - 12 * at, label if not at else "van de Douane")
            for edge, figure in zip(EDGES[:2], FIGURES, strict=False):
                canvas.drawRightString(edge, y, figure)
            y -= 12 * lines + 4

    page = drawn(draw, pagesize=(400.0, 330.0))
    (table,) = find_tables(page, lambda text: text.startswith(tuple(LABELS)))
    whole = [row.text.split()[0] for row in table.rows]
    assert whole == [label.split()[0] for label in LABELS]
