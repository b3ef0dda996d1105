"""Activities set as text flows: marks behind names, a legend in one line, names on full lines."""

from __future__ import annotations

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from tests.document.making import Draw
from tests.sections.activiteitenstatus.test_statuses_pdf import GREEN, ORANGE, RED, section_of

ROWS = [
    ("Datamanagement", GREEN),
    ("Vervanging van de oude scanners", RED),
    ("Integriteit", ORANGE),
    ("Een nieuw pand in de haven", GREEN),
]
STATUS = {GREEN: "groen", ORANGE: "oranje", RED: "rood"}
Found = list[tuple[str, str, str | None]]


def write(canvas: Canvas, x: float, y: float, text: str, *, bold: bool = False) -> float:
    """Write a text, larger if it is bold, and give where it ends."""
    font, size = ("Helvetica-Bold", 12) if bold else ("Helvetica", 9)
    canvas.setFillColor("#000000")
    canvas.setFont(font, size)
    canvas.drawString(x, y, text)
    return x + float(stringWidth(text, font, size))


def mark(canvas: Canvas, x: float, y: float, colour: str, wide: float = 7.0) -> None:
    canvas.setFillColor(colour)
    canvas.rect(x, y - 1, wide, 8, stroke=0, fill=1)


def spread(canvas: Canvas, y: float, words: dict[float, str], *, bold: bool = False) -> None:
    """Write the words of a line that is set to the full width of its column."""
    for x, word in words.items():
        write(canvas, x, y, word, bold=bold)


def legend(canvas: Canvas, y: float = 390) -> None:
    """Write the legend as one line of text, with spaces as any others have."""
    x = 40.0
    for said, colour in {"Op schema": GREEN, "Vertraagd": ORANGE, "Niet gehaald": RED}.items():
        mark(canvas, x, y, colour, 4)
        x = write(canvas, x + 5, y, said) + 1


def behind(canvas: Canvas, rows: list[tuple[str, str]], top: float) -> None:
    """Write names with their marks right behind them."""
    for at, (name, colour) in enumerate(rows):
        end = write(canvas, 40, top - 15 * at, name)
        mark(canvas, end + 3, top - 15 * at, colour)


def found(*draws: Draw) -> Found:
    return [(it.groep, it.item, it.status.value) for it in section_of(*draws).activiteiten]


def test_a_legend_in_one_line_of_text() -> None:
    def draw(canvas: Canvas) -> None:
        legend(canvas)
        write(canvas, 40, 365, "Gegevens op orde", bold=True)
        behind(canvas, ROWS, 345)

    section = section_of(draw)
    assert {it.status: (it.betekenis, it.kleur) for it in section.legenda} == {
        "groen": ("Op schema", GREEN),
        "oranje": ("Vertraagd", ORANGE),
        "rood": ("Niet gehaald", RED),
    }


def test_a_word_of_its_own_between_two_that_are_known_behind_letters() -> None:
    def draw(canvas: Canvas) -> None:
        x = 40.0
        for said, colour in {"Volgens planning": GREEN, "Vertraagd": ORANGE, "Rood": RED}.items():
            mark(canvas, x, 390, colour, 10)
            canvas.setFillColor("#ffffff")
            canvas.drawString(x + 2, 390, STATUS[colour][0].upper())
            x = write(canvas, x + 13, 390, said) + 12
        write(canvas, 40, 350, "Gegevens op orde", bold=True)
        behind(canvas, ROWS, 330)

    section = section_of(draw)
    assert [it.kleur for it in section.legenda if it.status == "oranje"] == [ORANGE]
    assert len(section.activiteiten) == len(ROWS)


def test_a_legend_that_breaks_in_its_second_line() -> None:
    def draw(canvas: Canvas) -> None:
        mark(canvas, 40, 390, GREEN)
        end = write(canvas, 49, 390, "De activiteit is volgens planning uitgevoerd.")
        mark(canvas, end + 6, 390, ORANGE)
        write(canvas, end + 15, 390, "De activiteit is deels uitgevoerd of")
        end = write(canvas, 40, 378, "vertraagd.")
        mark(canvas, end + 6, 378, RED)
        write(canvas, end + 15, 378, "De activiteit is niet uitgevoerd.")
        write(canvas, 40, 350, "Gegevens op orde", bold=True)
        behind(canvas, ROWS, 330)

    section = section_of(draw)
    assert [it.kleur for it in section.legenda] == [GREEN, ORANGE, RED]
    assert len(section.activiteiten) == len(ROWS)


def test_marks_stand_right_behind_names() -> None:
    """Only one name of each group is known; the marks of the others are like its own."""

    def draw(canvas: Canvas) -> None:
        legend(canvas)
        write(canvas, 40, 365, "Gegevens op orde", bold=True)
        behind(canvas, ROWS[:2], 345)
        write(canvas, 40, 310, "Sterk in het werk", bold=True)
        behind(canvas, [*ROWS[2:], ("Hoe wij leren", RED)], 290)
        write(canvas, 40, 240, "Wat nog komt", bold=True)
        behind(canvas, [("Nieuwe boten", GREEN), ("Een schip dat kan varen", ORANGE)], 220)

    assert found(draw) == [
        ("Gegevens op orde", "Datamanagement", "groen"),
        ("Gegevens op orde", "Vervanging van de oude scanners", "rood"),
        ("Sterk in het werk", "Integriteit", "oranje"),
        ("Sterk in het werk", "Een nieuw pand in de haven", "groen"),
        ("Sterk in het werk", "Hoe wij leren", "rood"),
        ("Wat nog komt", "Nieuwe boten", "groen"),
        ("Wat nog komt", "Een schip dat kan varen", "oranje"),
    ]


def test_a_mark_stands_behind_the_last_line_of_a_name() -> None:
    def draw(canvas: Canvas) -> None:
        legend(canvas)
        write(canvas, 40, 365, "Gegevens op orde", bold=True)
        behind(canvas, ROWS[:3], 345)
        write(canvas, 40, 297, "Een nieuw pand voor de mensen van de")
        end = write(canvas, 40, 285, "Douane")
        mark(canvas, end + 3, 285, RED)

    assert found(draw)[3:] == [
        ("Gegevens op orde", "Een nieuw pand voor de mensen van de Douane", "rood")
    ]


def test_each_table_is_as_wide_as_its_names() -> None:
    """Nothing is known of the second but that it is made like the first."""

    def draw(canvas: Canvas) -> None:
        legend(canvas)
        for x, top, title, rows in (
            (210, 365, "Gegevens op orde", ROWS),
            (150, 270, "Sterk in het werk", [("Hoe wij leren", GREEN), ("Nieuwe boten", RED)]),
        ):
            write(canvas, 40, top, title, bold=True)
            for at, (name, colour) in enumerate(rows, start=1):
                write(canvas, 40, top - 18 * at, name)
                mark(canvas, x, top - 18 * at, colour)

    assert found(draw)[4:] == [
        ("Sterk in het werk", "Hoe wij leren", "groen"),
        ("Sterk in het werk", "Nieuwe boten", "rood"),
    ]


def card(canvas: Canvas, x: float, y: float, colour: str, *lines: str) -> None:
    canvas.setStrokeColor("#999999")
    canvas.rect(x, y - 26, 110, 40, stroke=1, fill=0)
    if colour:
        mark(canvas, x + 5, y, colour)
    for at, line in enumerate(lines):
        write(canvas, x + (16 if colour else 10), y - 11 * at, line)


def test_words_of_a_full_line_in_a_card_are_one_name() -> None:
    def draw(canvas: Canvas) -> None:
        legend(canvas)
        write(canvas, 40, 365, "Gegevens op orde", bold=True)
        card(canvas, 40, 340, GREEN, "", "buitenlandse havens")
        spread(canvas, 340, {56: "Vervoer", 125: "Naar"})
        card(canvas, 160, 340, RED, "Datamanagement")
        card(canvas, 280, 340, ORANGE, "Integriteit")

    assert ("Gegevens op orde", "Vervoer Naar buitenlandse havens", "groen") in found(draw)


@pytest.mark.parametrize("under", ["toekomstbestendige dienst", "klaar"])
def test_a_title_is_set_to_the_full_width_where_the_next_word_has_no_room(under: str) -> None:
    def draw(canvas: Canvas) -> None:
        legend(canvas)
        spread(canvas, 365, {40: "Wendbare", 186: "en"}, bold=True)
        write(canvas, 40, 350, under, bold=True)
        behind(canvas, ROWS, 330)

    full = under != "klaar"
    group = found(draw)[0][0]
    assert (group == f"Wendbare en {under}") is full


def test_cells_side_by_side_are_no_full_line() -> None:
    """The remark beside the first line of a name goes on under and over itself."""

    def draw(canvas: Canvas) -> None:
        legend(canvas)
        write(canvas, 40, 365, "Gegevens op orde", bold=True)
        for at, (name, colour) in enumerate((("Vervoer", GREEN), ("Integriteit", RED))):
            y = 340 - 40 * at
            mark(canvas, 40, y, colour)
            write(canvas, 60, y, name)
            for row, part in enumerate(("loopt nog", "volgende", "keer door")):
                write(canvas, 180, y + 11 - 11 * row, part)
        write(canvas, 60, 329, "doorheenvoerbaarheid")

    names = [item for _, item, _ in found(draw)]
    assert names == ["Vervoer doorheenvoerbaarheid", "Integriteit"]


def test_a_name_opens_with_a_word_that_heads_are_of() -> None:
    def draw(canvas: Canvas) -> None:
        legend(canvas)
        write(canvas, 40, 365, "Gegevens op orde", bold=True)
        for at, (name, colour) in enumerate(ROWS):
            write(canvas, 60, 345 - 24 * at, name)
            mark(canvas, 40, 345 - 24 * at, colour)
        mark(canvas, 40, 249, GREEN)
        write(canvas, 60, 249, "Programma")
        write(canvas, 60, 238, "Handhavingsvernieuwing")

    assert found(draw)[-1][1:] == ("Programma Handhavingsvernieuwing", "groen")


def test_a_name_without_a_mark_starts_where_the_others_have_theirs() -> None:
    def draw(canvas: Canvas) -> None:
        legend(canvas)
        write(canvas, 40, 365, "Gegevens op orde", bold=True)
        write(canvas, 40, 345, "Nog niet begonnen")
        for at, (name, colour) in enumerate(ROWS, start=1):
            write(canvas, 60, 345 - 16 * at, name)
            mark(canvas, 40, 345 - 16 * at, colour)

    assert found(draw)[0] == ("Gegevens op orde", "Nog niet begonnen", None)
    assert len(found(draw)) == len(ROWS) + 1


def test_the_last_line_of_a_name_is_no_start_of_the_text_under_it() -> None:
    def draw(canvas: Canvas) -> None:
        legend(canvas)
        write(canvas, 40, 365, "Gegevens op orde", bold=True)
        rows = [*ROWS, ("Vernieuwing van het aangiftesysteem", RED)]
        for at, (name, colour) in enumerate(rows):
            write(canvas, 40, 345 - 16 * at, name)
            mark(canvas, 220, 345 - 16 * at, colour)
        text = [
            "DMS",
            "Voor de meeste onderdelen geldt dat het verzuim nog hoog is",
            "geweest, en dat er veel meer tijd voor nodig is dan eerder",
            "werd gedacht.",
        ]
        for at, line in enumerate(text, start=1):
            write(canvas, 40, 281 - 12 * at, line)

    assert found(draw)[-1][1] == "Vernieuwing van het aangiftesysteem DMS"


def test_a_card_has_the_group_of_its_row_though_the_first_has_no_mark() -> None:
    def draw(canvas: Canvas) -> None:
        legend(canvas)
        for top, title in ((365, "Gegevens op orde"), (300, "Sterk in het werk")):
            write(canvas, 40, top, title, bold=True)
        card(canvas, 40, 340, GREEN, "Datamanagement")
        card(canvas, 160, 340, RED, "Hoe wij leren")
        card(canvas, 40, 278, "", "Nieuwe boten")
        card(canvas, 160, 278, ORANGE, "Integriteit")
        card(canvas, 280, 278, GREEN, "Een nieuw pand")

    groups = {item: group for group, item, _ in found(draw)}
    assert groups["Hoe wij leren"] == "Gegevens op orde"
    assert groups["Integriteit"] == groups["Een nieuw pand"] == "Sterk in het werk"


def test_marks_that_hold_their_word_are_as_wide_as_it_is() -> None:
    """Nothing is known of the second table but that it is made like the first."""
    wide = {GREEN: 28.0, ORANGE: 32.0, RED: 24.0}

    def draw(canvas: Canvas) -> None:
        legend(canvas)
        for top, title, rows in (
            (365, "Gegevens op orde", ROWS),
            (270, "Sterk in het werk", [("Hoe wij leren", ORANGE), ("Nieuwe boten", RED)]),
        ):
            write(canvas, 40, top, title, bold=True)
            for at, (name, colour) in enumerate(rows, start=1):
                y = top - 18 * at
                mark(canvas, 40, y, colour, wide[colour])
                canvas.setFillColor("#ffffff")
                canvas.setFont("Helvetica", 6)
                canvas.drawString(42, y, STATUS[colour].title())
                write(canvas, 80, y, name)

    assert found(draw)[4:] == [
        ("Sterk in het werk", "Hoe wij leren", "oranje"),
        ("Sterk in het werk", "Nieuwe boten", "rood"),
    ]


def test_headings_of_another_section_beside_it_name_no_group() -> None:
    """Two sections stand side by side over two pages; each goes on in its own column."""

    def first(canvas: Canvas) -> None:
        legend(canvas)
        write(canvas, 40, 365, "Gegevens op orde", bold=True)
        for at, (name, colour) in enumerate(ROWS):
            write(canvas, 40, 345 - 18 * at, name)
            mark(canvas, 180, 345 - 18 * at, colour)
        write(canvas, 40, 250, "Sterk in het werk", bold=True)
        for at, line in enumerate(("Hier werkten wij in dit jaar aan,", "met veel mensen en in")):
            write(canvas, 40, 236 - 11 * at, line)
        write(canvas, 240, 365, "Toprisico's", bold=True)
        write(canvas, 240, 340, "1. Er valt iets uit")

    def second(canvas: Canvas) -> None:
        write(canvas, 40, 390, "alle havens van het land.")
        for at, (name, colour) in enumerate((("Ondermijning", GREEN), ("Nieuwe boten", RED))):
            write(canvas, 40, 360 - 18 * at, name)
            mark(canvas, 180, 360 - 18 * at, colour)

    assert [group for group, _, _ in found(first, second)][-2:] == ["Sterk in het werk"] * 2
