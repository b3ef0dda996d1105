"""Running headers, footers, page numbers and navigation bars: part of no page."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.furniture import furniture, normal, repeated_lines
from douane_report.document.model import Box, Line, Mark
from tests.document.making import Draw, boxed_line, pdf_bytes, read

WIDTH, HEIGHT = 600.0, 800.0
TOP, MIDDLE, BOTTOM = 40.0, 400.0, 780.0
PAGES = [
    f"Jaarrapportage Douane 2023 {at}\nStatus\nRisicomanagement\n{at}: {'abcde'[at % 5]}"
    for at in range(1, 11)
]


def removed(
    *lines: Line,
    texts: Sequence[str] = PAGES,
    marks: Sequence[Mark] = (),
    elsewhere: bool = True,
) -> list[str]:
    """Give the lines that are taken for furniture."""
    out = furniture(
        fragments=lines,
        marks=marks,
        width=WIDTH,
        height=HEIGHT,
        repeated=repeated_lines(texts),
        is_elsewhere=lambda line: elsewhere,
    )
    return [line.text for line in lines if line.words[0] in out]


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("Jaarrapportage Douane 2023 | 11", "Jaarrapportage Douane #|#"),
        ("  Hoofdstuk  3 ", "Hoofdstuk#"),
        ("Invoerrechten", "Invoerrechten"),
        ("4.267.258", "#.#.#"),
    ],
)
def test_normal(text: str, same: str) -> None:
    assert normal(text).replace(" ", "") == same.replace(" ", "")


def test_lines_that_come_back() -> None:
    texts = ["kop 1\neigen\ntwee keer", "kop 2\nanders\ntwee keer", "kop 3\nnog iets", "\n"]
    found = repeated_lines(texts)
    assert found.often == {"kop#"}
    assert found.twice == {"kop#", "twee keer"}


@pytest.mark.parametrize("bottom", [TOP, BOTTOM])
@pytest.mark.parametrize("text", ["Jaarrapportage Douane 2023 11", "Risicomanagement"])
def test_a_line_at_the_edge_that_comes_back_is_furniture(text: str, bottom: float) -> None:
    assert removed(boxed_line(text, 60, bottom)) == [text]


def test_the_same_line_in_the_middle_is_none() -> None:
    assert (
        removed(boxed_line("Status", 200, MIDDLE), boxed_line("Risicomanagement", 200, 300)) == []
    )


def test_a_line_at_the_edge_that_does_not_come_back_is_none() -> None:
    assert removed(boxed_line("Afdrachten in 2023 en 2022", 60, TOP)) == []


@pytest.mark.parametrize(
    ("x0", "found"), [(10.0, ["Risicomanagement"]), (200.0, []), (520.0, ["Risicomanagement"])]
)
def test_words_of_a_navigation_bar_at_the_side(x0: float, found: list[str]) -> None:
    assert removed(boxed_line("Risicomanagement", x0, MIDDLE, size=8)) == found


def test_words_at_the_side_that_stand_elsewhere_on_other_pages_are_none() -> None:
    assert removed(boxed_line("Risicomanagement", 10, MIDDLE), elsewhere=False) == []


@pytest.mark.parametrize(("y", "kept"), [(0, False), (40, True)], ids=["in place", "elsewhere"])
def test_a_word_drawn_by_itself_on_every_page_is_furniture_only_in_one_place(
    y: float, kept: bool
) -> None:
    def draw(at: int) -> Draw:
        def page(canvas: Canvas) -> None:
            canvas.drawString(10, 150 + y * at, "Accijnzen")
            canvas.drawString(150, 40 + 9 * at, f"Iets anders {at}")

        return page

    for page in read(pdf_bytes(*map(draw, range(4)))).pages:
        assert ("Accijnzen" in [line.text for line in page.lines]) is kept


@pytest.mark.parametrize(
    ("bar", "found"),
    [
        (Mark("path", Box(0, 0, 100, 800), "#154273"), ["Controles"]),
        (Mark("path", Box(0, 0, 100, 800), "#154273", stroked=True), []),
        (Mark("path", Box(0, 300, 100, 500), "#154273"), []),
        (Mark("path", Box(0, 0, 400, 800), "#154273"), []),
        (Mark("path", Box(150, 0, 250, 800), "#154273"), []),
    ],
    ids=["bar", "outline", "short", "half of the page", "elsewhere"],
)
def test_what_stands_on_a_bar_along_the_edge(bar: Mark, found: list[str]) -> None:
    assert removed(boxed_line("Controles", 20, MIDDLE), marks=[bar]) == found


TEXT = [boxed_line(f"Gewone tekst {at}", 40, 300 + 20 * at) for at in range(5)]


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        ([("Toprisico’s", 20, 20)], ["Toprisico’s"]),
        ([("Risico’s en maatregelen", 20, 12), ("voor het jaar", 38, 12)], []),
        ([("Risico’s en maatregelen", 20, 15), ("voor het jaar", 38, 15)],
         ["Risico’s en maatregelen", "voor het jaar"]),
        ([("Risicomanagement", 20, 20)], []),
        ([("Jaarrapportage Douane 2031", 20, 20)], []),
        ([("Het jaar in beeld", 12, 15), ("Toprisico’s", 40, 20)], ["Toprisico’s"]),
        ([("Afdrachten", 12, 15), ("Toprisico’s", 45, 15)], []),
    ],
    ids=["title", "as the text", "two lines", "often", "report", "kicker", "apart"],
)  # fmt: skip
@pytest.mark.parametrize("number", [10, 20])
def test_a_band_with_the_title_of_its_page(
    lines: Sequence[tuple[str, float, float]], kept: list[str], number: float
) -> None:
    """One text in larger type than the usual, with the number of the page beside it or not."""
    band = Mark("path", Box(0, 0, WIDTH, 70), "#00596b")
    held = [boxed_line(text, 30, bottom + 20, size=size) for text, bottom, size in lines]
    held.append(boxed_line("12", 540, 40, size=number))
    gone = removed(*held, *TEXT, marks=[band], texts=[*PAGES, "Toprisico’s", "Toprisico’s"])
    assert [it.text for it in held if it.text not in gone] == kept


@pytest.mark.parametrize(
    ("text", "number"),
    [("1", True), ("- 1 -", True), ("pagina 1", True), ("1 van 36", True), ("1 / 36", True),
     ("21", True), ("22", False), ("253", False), ("1.014", False)],
)  # fmt: skip
def test_page_numbers(text: str, number: bool) -> None:
    assert removed(boxed_line(text, 300, BOTTOM), texts=["a"]) == ([text] if number else [])


@pytest.mark.parametrize(
    ("text", "beside", "number"),
    [
        ("– 1 –", "facsimile", True),
        ("- pagina 1 -", "facsimile", True),
        ("1", "Jaarrapportage Douane 2023 1", True),
        ("1", "facsimile", False),
        ("1 –", "facsimile", False),
    ],
)
def test_a_page_number_with_words_beside_it(text: str, beside: str, number: bool) -> None:
    lines = boxed_line(text, 300, BOTTOM), boxed_line(beside, 420, BOTTOM)
    assert (text in removed(*lines)) == number


def test_a_figure_of_a_table_at_the_edge_is_no_page_number() -> None:
    row = [
        boxed_line("LSD", 60, BOTTOM),
        boxed_line("6", 300, BOTTOM),
        boxed_line("4", 400, BOTTOM),
    ]
    assert removed(*row, texts=["a"]) == []


def test_a_page_number_in_the_middle_is_a_figure() -> None:
    assert removed(boxed_line("1", 300, MIDDLE), texts=["a"]) == []


def chapter(number: int, name: str) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 282, "De Douane in cijfers")
        canvas.drawString(40, 160, f"Hoofdstuk {name}")
        canvas.drawString(40, 12, f"Jaarrapportage Douane 2023{number}")

    return draw


def test_a_whole_document() -> None:
    names = ["een", "twee", "drie", "vier"]
    data = pdf_bytes(*(chapter(number, name) for number, name in enumerate(names, start=1)))
    assert [(line.page, line.text) for line in read(data).lines()] == [
        (1, "Hoofdstuk een"),
        (2, "Hoofdstuk twee"),
        (3, "Hoofdstuk drie"),
        (4, "Hoofdstuk vier"),
    ]


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("Jaarrapportage Douane 2023 11 De Douane", True),
        ("Risicomanagement in samenhang", False),
        ("Risicomanagement op strategisch, tactisch en operationeel niveau uitvoeren", False),
    ],
)
def test_a_sentence_may_open_with_the_words_of_a_header(text: str, taken: bool) -> None:
    assert bool(removed(boxed_line(text, 60, TOP))) is taken


def test_a_heading_on_two_lines_that_comes_back_once_is_none() -> None:
    first, size = "Risico’s voortkomend uit", 12.0
    texts = [*PAGES, f"{first}\ninterne organisatie", f"{first}\nexterne ontwikkelingen"]
    heading = boxed_line(first, 60, TOP, size=size)
    under = boxed_line("interne organisatie", 60, TOP + 15, size=size)
    assert removed(heading, under, texts=texts) == []
    assert removed(heading, texts=texts) == [first]


@pytest.mark.parametrize("header", ["Jaarrapportage Douane 2023", "Risicomanagement"])
def test_what_stands_beside_a_running_header_is_furniture(header: str) -> None:
    left = boxed_line(header, 60, TOP)
    chapter = boxed_line("Afdracht", 480, TOP)
    assert removed(left, chapter) == [header, "Afdracht"]
    # Below it, or where a page number alone stands beside it, it is not.
    assert removed(left, boxed_line("Afdracht", 480, TOP + 12)) == [header]
    assert removed(boxed_line("3", 60, TOP), chapter) == []
    row = boxed_line("Invoerrechten", 60, MIDDLE)
    assert removed(left, row, boxed_line("4.267", 480, MIDDLE)) == [header]


def test_a_row_at_the_top_of_a_page_whose_label_comes_back_is_none() -> None:
    texts = [*PAGES, "Dienstverlening\nrij", "Dienstverlening\nparagraaf"]
    label = boxed_line("Dienstverlening", 60, TOP)
    dot = Mark("path", Box(30, TOP - 9, 38, TOP - 1), "#39870c")
    assert removed(label, texts=texts) == ["Dienstverlening"]
    assert removed(label, texts=texts, marks=[dot]) == []
    rule = Mark("path", Box(30, TOP - 5, 560, TOP - 4), "#39870c")
    assert removed(label, texts=texts, marks=[rule]) == ["Dienstverlening"]


@pytest.mark.parametrize(
    ("above", "left"),
    [("• Een organisatie die niet flexibel genoeg is om op", 52.0), ("Integriteit", 60.0)],
    ids=["the last line of a text", "under a line that comes back as well"],
)
def test_the_last_line_of_a_text_at_the_foot_that_stands_elsewhere_too(
    above: str, left: float
) -> None:
    """A title over measures that comes back at the end of a list, broken at the same word."""
    last = "veranderingen te kunnen inspelen"
    pages = [*PAGES, f"Integriteit\n{last}", f"Integriteit\n{last}\nmaatregel"]
    lines = boxed_line(above, left, BOTTOM - 12), boxed_line(last, 60, BOTTOM)
    assert removed(*lines, texts=pages) == ([] if above[0] == "•" else [last])
    assert removed(lines[0], boxed_line(last, 60, BOTTOM + 12), texts=pages)[-1:] == [last]


@pytest.mark.parametrize("bottom", [TOP + 12, BOTTOM])
@pytest.mark.parametrize("last", ["Douane", "organisatie"])
def test_a_short_last_line_of_a_text_is_none_though_it_comes_back_often(
    bottom: float, last: str
) -> None:
    """As a word of a running header does, or of a heading that is broken on every page."""
    pages = [f"{last}\n{text}" for text in PAGES]
    above = boxed_line("Onvoldoende medewerkers voor het werk van de", 60, bottom - 12)
    assert removed(above, boxed_line(last, 60, bottom), texts=pages, elsewhere=False) == []
    assert removed(boxed_line(last, 60, bottom), texts=pages) == [last]


@pytest.mark.parametrize("bottom", [TOP + 12, BOTTOM])
def test_the_lower_of_two_running_lines_is_furniture_whatever_is_over_it(bottom: float) -> None:
    """The name of a chapter comes back on few pages, the words under it on all."""
    pages = [f"Ministerie van Financiën\n{text}" for text in PAGES]
    lines = (
        boxed_line("Hoofdstuk over de haven", 260, bottom - 12),
        boxed_line("Ministerie van Financiën", 260, bottom),
    )
    assert "Ministerie van Financiën" in removed(*lines, texts=pages)
    assert removed(*lines, texts=pages, elsewhere=False) == []


@pytest.mark.parametrize(
    ("step", "bold", "taken"), [(12, True, False), (30, True, True), (12, False, True)]
)
def test_a_title_at_the_top_close_over_its_text_is_none_though_it_comes_back(
    step: float, bold: bool, taken: bool
) -> None:
    """As the name of a risk does, in the list and over its measures."""
    name = "Drukte in de havens"
    texts = [*PAGES, f"lijst\n{name}", f"{name}\nCamera’s op de kade"]
    line = boxed_line(name, 60, TOP)
    line = line._replace(words=tuple(it._replace(bold=bold) for it in line.words))
    under = boxed_line("Camera’s op de kade", 70, TOP + step)
    assert removed(line, under, texts=texts) == ([name] if taken else [])
