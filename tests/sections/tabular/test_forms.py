"""Tables in other forms: years as rows, other years in a table of their own, shares left out."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report import sections
from douane_report.model import Jaarrapportage
from douane_report.sections import afdrachten
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, pdf_bytes, read

PAGE = (595.0, 420.0)


def report_of(*draws: Draw) -> Jaarrapportage:
    return sections.extract(read(pdf_bytes(*draws, pagesize=PAGE)), year=2025).report


def write(
    canvas: Canvas, top: float, rows: Sequence[Sequence[str]], edges: Sequence[float]
) -> None:
    for at, (label, *figures) in enumerate(rows):
        canvas.drawString(40, top - 18 * at, label)
        for edge, figure in zip(edges, figures, strict=True):
            canvas.drawRightString(edge, top - 18 * at, figure)


EDGES = (270.0, 360.0, 450.0, 540.0)


def test_years_may_be_the_rows() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 390, "Afdrachten in 2025 (x € 1 miljoen)")
        write(
            canvas,
            350,
            [
                ("", "Invoerrechten", "Btw bij invoer", "Accijnzen", "Totaal"),
                ("2025", "3.912", "1.204", "12.871", "17.987"),
                ("2024", "3.792", "1.188", "12.159", "17.139"),
            ],
            EDGES,
        )

    section = report_of(draw).afdrachten
    assert section is not None
    found = {
        entry.item: [(it.period, int(it.value or 0) // 10**6) for it in entry.bedragen]
        for entry in (*section.posten, *([section.totaal] if section.totaal else []))
    }
    assert found == {
        "Invoerrechten": [(2025, 3912), (2024, 3792)],
        "Btw bij invoer": [(2025, 1204), (2024, 1188)],
        "Accijnzen": [(2025, 12871), (2024, 12159)],
        "Totaal": [(2025, 17987), (2024, 17139)],
    }
    place = section.posten[0].place
    assert place is not None
    assert place.box is not None


PART = ("waarvan", "maritiem", "(2025)")


NAMES = ("", "Invoerrechten", "Btw bij invoer", "Accijnzen", "Totaal")


def single(label: str, names: Sequence[str] = NAMES) -> list[tuple[str, int, int]]:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 390, "Afdrachten in 2025 (x € 1 miljoen)")
        write(canvas, 350, [names, (label, "3.912", "1.204", "12.871", "17.987")], EDGES)

    found = afdrachten.extract(Context(read(pdf_bytes(draw, pagesize=PAGE)), 2025))
    if not isinstance(found, Found):
        return []
    section = found.section
    return [
        (entry.item, it.period, int(it.value or 0) // 10**6)
        for entry in (*section.posten, *([section.totaal] if section.totaal else []))
        for it in entry.bedragen
    ]


@pytest.mark.parametrize(
    ("label", "year"), [("2025", 2025), ("2024 (definitief)", 2024), ("Bedrag", 2025)]
)
def test_a_single_row_under_known_names(label: str, year: int) -> None:
    assert single(label) == [
        ("Invoerrechten", year, 3912),
        ("Btw bij invoer", year, 1204),
        ("Accijnzen", year, 12871),
        ("Totaal", year, 17987),
    ]


@pytest.mark.parametrize(
    ("label", "names"),
    [
        ("Raming 2025", NAMES),
        ("Noord-Holland", NAMES),
        ("Verschil", NAMES),
        ("2025", ("", "Invoer", "Uitvoer", "Doorvoer", "Totaal")),
    ],
)
def test_a_single_row_of_something_else(label: str, names: Sequence[str]) -> None:
    assert not single(label, names)


@pytest.mark.parametrize("level", [0, 1, 2])
@pytest.mark.parametrize("lines", [("waarvan maritiem",), PART[:2], PART])
def test_the_last_of_such_rows_may_be_a_part_with_a_label_on_several_lines(
    level: int, lines: tuple[str, ...]
) -> None:
    drugs = {"Cocaïne": "41.426", "Heroïne": "102", "Qat": "3.106", "Ketamine": "166", "LSD": "1"}

    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 390, "Drugsvangsten 2025 (in kilogrammen)")
        edges = [170 + 90 * at for at in range(len(drugs))]
        write(canvas, 350, [("Jaar", *drugs)], edges)
        for at in range(4):
            write(canvas, 335 - 13 * at, [(str(2025 - at), *drugs.values())], edges)
        for at, text in enumerate(lines):
            canvas.drawString(40, 283 - 10 * at, text)
        y = 283 - 10 * min(level, len(lines) - 1)
        canvas.drawRightString(edges[0], y, "28.116")
        canvas.drawRightString(edges[1], y, "75")

    section = report_of(draw).drugsvangsten
    assert section is not None
    assert {it.item: len(it.hoeveelheden) for it in section.vangsten} == dict.fromkeys(drugs, 4)
    assert {
        it.item: [(one.measure, int(one.hoeveelheid.value or 0)) for one in it.delen]
        for it in section.vangsten
        if it.delen
    } == {"Cocaïne": [("waarvan maritiem", 28116)], "Heroïne": [("waarvan maritiem", 75)]}


@pytest.mark.parametrize("level", [0.0, 1.5])
def test_the_scale_may_stand_level_with_the_heading(level: float) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 390, "Afdrachten in 2025")
        canvas.drawRightString(EDGES[1], 390 + level, "bedragen x € 1.000")
        rows = [("", "2025", "2024"), ("Invoerrechten", "3.912", "3.792"), ("Accijnzen", "8", "9")]
        write(canvas, 360, rows, EDGES[:2])

    section = report_of(draw).afdrachten
    assert section is not None
    assert [str(it.value) for it in section.posten[0].bedragen] == ["3912000", "3792000"]


CHECKS = ("Aantal uren toezicht", "Aantal scancontroles", "Aantal administratieve controles")


def test_other_years_may_have_a_table_of_their_own() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 390, "Gepland en uitgevoerd in 2025")
        now = [("441.228", "473.158"), ("128.505", "124.909"), ("2.043", "1.858")]
        rows = [("", "Gepland", "Uitgevoerd"), *((a, *b) for a, b in zip(CHECKS, now, strict=True))]
        write(canvas, 360, rows, EDGES[:2])
        canvas.drawString(40, 240, "Ter vergelijking: het jaar ervoor")
        past = [("402.336", "404.432"), ("123.316", "137.536"), ("1.664", "2.315")]
        head = ("", "Gepland 2024", "Uitgevoerd 2024")
        write(canvas, 210, [head, *((a, *b) for a, b in zip(CHECKS, past, strict=True))], EDGES[:2])

    section = report_of(draw).controles
    assert section is not None
    first = section.controles[0]
    assert {it.period: str(it.value) for it in first.doelstelling} == {
        2025: "441228",
        2024: "402336",
    }
    assert {it.period: str(it.value) for it in first.realisatie} == {2025: "473158", 2024: "404432"}


LATER = {"Invoerrechten": 4474, "Accijnzen": 13167, "Totaal": 17641}
EARLIER = {"Invoerrechten": 4255, "Accijnzen": 12591, "Totaal": 16846}
SCALE = "Afdrachten in twee jaren (bedragen in miljoenen euro)"


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("over", [SCALE, ""])
def test_a_bare_year_over_a_table_is_that_of_its_figures(over: str, turned: bool) -> None:
    """The scale is said over both tables, or under the left one only."""
    panels = [("2024", EARLIER), ("2025", LATER)]

    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 390, over)
        for x, (year, amounts) in zip((40, 310), panels[:: -1 if turned else 1], strict=True):
            canvas.drawString(x, 350, year)
            for at, (label, amount) in enumerate(amounts.items()):
                canvas.drawString(x, 330 - 18 * at, label)
                canvas.drawRightString(x + 220, 330 - 18 * at, f"{amount:,}".replace(",", "."))
        canvas.drawString(40, 260, "" if over else SCALE)

    section = report_of(draw).afdrachten
    assert section is not None
    assert section.totaal is not None
    found = {
        it.item: {figure.period: figure.value for figure in it.bedragen}
        for it in (*section.posten, section.totaal)
    }
    assert found == {
        name: {2025: LATER[name] * 10**6, 2024: EARLIER[name] * 10**6} for name in LATER
    }


def test_a_lone_table_under_another_year_is_not_of_the_report() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 390, SCALE)
        canvas.drawString(40, 350, "2024")
        write(canvas, 330, [(name, f"{it}") for name, it in EARLIER.items()], EDGES[:1])

    section = report_of(draw).afdrachten
    assert section is not None
    assert {it.period for post in section.posten for it in post.bedragen} == {2024}


def test_the_years_of_a_card_over_a_table_are_not_of_its_figures() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(120, 390, "LSD")
        for at, year in enumerate(("2024", "2023")):
            canvas.drawString(120, 376 - 12 * at, year)
            canvas.drawRightString(360, 376 - 12 * at, f"{at + 3} kg")
        head = ("", "Norm", "Resultaat")
        rows = [(name, f"{at + 2}.345", f"{at + 2}.678") for at, name in enumerate(CHECKS)]
        write(canvas, 345, [head, *rows], EDGES[:2])

    section = report_of(draw).controles
    assert section is not None
    assert {it.period for row in section.controles for it in row.doelstelling} == {2025}


@pytest.mark.parametrize(
    ("caption", "columns"),
    [
        ("Waarvan op Schiphol", ("Doelstelling", "Realisatie")),
        ("Waarvan op Schiphol", ("Realisatie 2024", "Realisatie 2025")),
        ("Waarvan op Schiphol in 2024", ("Doelstelling 2024", "Realisatie 2024")),
        ("Waarvan op Schiphol in eerdere jaren", ("Realisatie 2023", "Realisatie 2024")),
        ("Locatie Schiphol", ("Doelstelling 2024", "Realisatie 2024")),
        ("Ter vergelijking: Schiphol", ("Realisatie 2024", "Realisatie 2025")),
    ],
)
def test_a_table_of_the_same_rows_may_be_of_a_part(caption: str, columns: tuple[str, str]) -> None:
    """What it is of nobody can tell from its columns, so that nothing of it is taken."""

    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 390, "Controles in 2025")
        now = [("441.228", "473.158"), ("128.505", "124.909"), ("2.043", "1.858")]
        head = ("", "Doelstelling", "Realisatie")
        write(canvas, 360, [head, *((a, *b) for a, b in zip(CHECKS, now, strict=True))], EDGES[:2])
        canvas.drawString(40, 240, caption)
        part = [("1.000", "1.100"), ("2.000", "2.100"), ("300", "310")]
        rows = [("", *columns), *((a, *b) for a, b in zip(CHECKS, part, strict=True))]
        write(canvas, 210, rows, EDGES[:2])

    section = report_of(draw).controles
    assert section is not None
    first = section.controles[0]
    assert {it.period: str(it.value) for it in first.doelstelling} == {2025: "441228"}
    assert {it.period: str(it.value) for it in first.realisatie} == {2025: "473158"}


def test_a_column_of_percentages_is_no_measure() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 390, "Controles in 2025")
        head = ("", "Realisatie", "Doelstelling", "Gerealiseerd deel")
        now = [("473.158", "441.228", "107%"), ("124.909", "128.505", "–"), ("1", "2", "50%")]
        write(canvas, 360, [head, *((a, *b) for a, b in zip(CHECKS, now, strict=True))], EDGES[:3])

    section = report_of(draw).controles
    assert section is not None
    assert [it.value for it in section.controles[0].realisatie] == [473158]
    assert [it.value for it in section.controles[0].doelstelling] == [441228]
