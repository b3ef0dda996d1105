"""Lists whose numbers stand by themselves: what belongs to the text of each."""

from __future__ import annotations

import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from douane_report.document.lists.numbered import number_in, numbered_lists
from tests.document.making import drawn
from tests.facsimile.fonts import path_of

TITLES = [
    ("Cyberdreigingen en uitval van digitale", "infrastructuur"),
    ("Afhankelijkheid van leveranciers buiten de", "EU"),
    ("Personele veiligheid en", "integriteit"),
    ("Toename van kleine zendingen uit verre", "landen"),
]


@pytest.mark.parametrize("font", ["Helvetica-Bold", "Helvetica"])
@pytest.mark.parametrize("gap", [8.0, 14.0, 19.0])
def test_a_column_close_behind_the_texts_is_no_part_of_them(font: str, gap: float) -> None:
    """As where each risk comes from, which one long first line nearly touches."""

    def draw(canvas: Canvas) -> None:
        edge = 60 + gap + max(canvas.stringWidth(first, font, 9) for first, _ in TITLES)
        for at, (first, second) in enumerate(TITLES):
            y = 260 - 40 * at
            canvas.setFont("Helvetica", 14)
            canvas.drawString(30, y - 4, str(at + 1))
            canvas.setFont(font, 9)
            canvas.drawString(60, y, first)
            canvas.drawString(60, y - 11, second)
            canvas.setFont("Helvetica", 9)
            canvas.drawString(edge, y, "Extern" if at % 2 else "Intern")

    (found,) = numbered_lists(drawn(draw), lambda text: False)
    assert [[line.text for line in item.lines] for item in found] == [list(it) for it in TITLES]


@pytest.mark.parametrize("columns", [1, 2])
def test_texts_go_on_farther_in_than_they_begin(columns: int) -> None:
    """As where the indent of the list is wider than its numbers are."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        for at, (first, second) in enumerate(TITLES):
            column, row = divmod(at, len(TITLES) // columns)
            x, y = 20 + 190 * column, 260 - 40 * row
            canvas.drawString(x, y, f"{at + 1}. {first}")
            canvas.drawString(x + 18, y - 12, second)

    (found,) = numbered_lists(drawn(draw, (560.0, 300.0)), lambda text: False)
    assert [[line.text for line in item.lines] for item in found] == [list(it) for it in TITLES]


def test_the_last_text_goes_on_up_to_the_rule_under_it() -> None:
    """Its lines stand wide apart, and nothing but the rules tells where the row ends."""

    def draw(canvas: Canvas) -> None:
        for at, (first, second) in enumerate(TITLES):
            y = 260 - 40 * at
            canvas.line(25, y + 14, 380, y + 14)
            canvas.setFont("Helvetica", 14)
            canvas.drawString(30, y - 4, str(at + 1))
            canvas.setFont("Helvetica-Bold", 9)
            canvas.drawString(60, y, first)
            if at == len(TITLES) - 1:
                canvas.drawString(60, y - 13.2, second)
        canvas.line(25, 260 - 40 * 4 + 18, 380, 260 - 40 * 4 + 18)
        canvas.drawString(60, 260 - 40 * 4 + 2, "Overkoepelende maatregelen")

    (found,) = numbered_lists(drawn(draw), lambda text: False)
    assert [line.text for line in found[-1].lines] == list(TITLES[-1])


@pytest.mark.parametrize("down", [0, 30])
def test_prose_over_a_list_in_a_cell_says_nothing_of_how_wide_its_texts_are(down: float) -> None:
    """A text that goes on at the edge of its number does so where a word did not fit."""
    texts = [
        ("Uitval van digitale systemen en", "diensten"),
        ("Enorme toename van het", "aanbodsvolume"),
        ("Verouderde wetgeving op het", "grondgebied"),
    ]
    prose = "Eind 2023 waren dit de risico’s voor ons, het zwaarste eerst"

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        canvas.drawString(25, 280 - down, prose)
        for at, (first, second) in enumerate(texts):
            y = 250 - down - 26 * at
            canvas.drawString(30, y, f"{at + 1}. {first}")
            canvas.drawString(30, y - 11, second)

    (found,) = numbered_lists(drawn(draw), lambda text: False)
    assert [[line.text for line in item.lines] for item in found] == [list(it) for it in texts]


@pytest.mark.parametrize("size", [8.7, 9.3, 10])
def test_a_paragraph_under_a_list_is_no_part_of_its_last_text(size: float) -> None:
    """It is set a little larger or smaller, as text around a table is."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        for at, text in enumerate(["Uitval", "Aanbod", "Een langere naam van een risico"]):
            canvas.drawString(30, 250 - 14 * at, f"{at + 1}. {text}")
        canvas.setFont("Helvetica", size)
        canvas.drawString(30, 208, "Zie ook de weergave verderop.")

    (found,) = numbered_lists(drawn(draw), lambda text: False)
    assert [line.text for line in found[-1].lines] == ["Een langere naam van een risico"]


@pytest.mark.parametrize("widest", [0, 1, 2])
@pytest.mark.parametrize("edge", [30.0, 26.0])
def test_a_sentence_under_a_list_is_no_part_of_its_last_text(widest: int, edge: float) -> None:
    """It is set as the list is, and starts where the numbers do or a little before them."""
    texts = ["Uitval van systemen", "Aanbod van zendingen", "Wetgeving over zendingen"]
    texts[widest] += " die in de komende jaren groter worden"

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        for at, text in enumerate(texts):
            canvas.drawString(30, 250 - 13 * at, f"{at + 1}.")
            canvas.drawString(44, 250 - 13 * at, text)
        canvas.drawString(edge, 208, "Zie ook de weergave die verderop in dit verslag staat.")

    (found,) = numbered_lists(drawn(draw), lambda text: False)
    assert [[line.text for line in item.lines] for item in found] == [[it] for it in texts]


@pytest.mark.parametrize("edge", [30.0, 27.5])
@pytest.mark.parametrize("down", [13.0, 17.0])
def test_a_justified_column_under_a_list_is_no_part_of_its_last_text(
    edge: float, down: float
) -> None:
    """Its wide spaces part the first word from the others."""
    texts = ["Uitval van systemen en het net", "Een organisatie die niet meebeweegt", "Wetgeving"]
    prose = ["Een van deze acties", "is de oprichting", "van een alliantie"]

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        for at, text in enumerate(texts):
            canvas.drawString(30, 250 - 13 * at, f"{at + 1}. {text}")
        for at, line in enumerate(prose):
            words = line.split()
            room = 126 - sum(canvas.stringWidth(it, "Helvetica", 9) for it in words)
            x = edge
            for word in words:
                canvas.drawString(x, 224 - down - 13 * at, word)
                x += canvas.stringWidth(word, "Helvetica", 9) + room / (len(words) - 1)

    (found,) = numbered_lists(drawn(draw), lambda text: False)
    assert [[line.text for line in item.lines] for item in found] == [[it] for it in texts]


def test_a_text_that_hangs_beside_its_number_is_followed_by_none_under_one() -> None:
    """What one text shows is true of the others, whose lines may be full."""
    texts = [("Uitval van digitale systemen", "en van het net"), ("Een last van wetten en van EU",)]

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        for y, text in ((250, texts[0][0]), (239, texts[0][1]), (225, "Drugs"), (211, texts[1][0])):
            canvas.drawString(44, y, text)
        for at, y in enumerate((250, 225, 211)):
            canvas.drawString(30, y, f"{at + 1}.")
        canvas.drawString(30, 197, "Afgesloten is de lijst hiermee.")

    (found,) = numbered_lists(drawn(draw), lambda text: False)
    assert [line.text for line in found[0].lines] == list(texts[0])
    assert [line.text for line in found[-1].lines] == list(texts[1])


@pytest.mark.parametrize("up", [0.0, 8.0, 14.0])
@pytest.mark.parametrize("columns", [1, 2])
def test_texts_at_the_top_of_cards_whose_numbers_stand_in_the_middle(
    up: float, columns: int
) -> None:
    """A narrow bar of colour at the side of each card holds its number."""
    names = ["Uitval van systemen", "Drukte in de havens", "Personeel", "Wetgeving"]

    def draw(canvas: Canvas) -> None:
        for at, name in enumerate(names):
            x, y = 30 + 180 * (at % columns), 250 - 46 * (at // columns)
            canvas.setFillColor("#f5e9ef")
            canvas.rect(x, y - 16, 172, 40, stroke=0, fill=1)
            canvas.setFillColor("#7d1f4b")
            canvas.rect(x, y - 16, 26, 40, stroke=0, fill=1)
            canvas.setFillColor("#ffffff")
            canvas.setFont("Helvetica-Bold", 14)
            canvas.drawCentredString(x + 13, y - 1, str(at + 1))
            canvas.setFillColor("#222222")
            canvas.setFont("Helvetica", 8.6)
            canvas.drawString(x + 40, y + up, name)

    (found,) = numbered_lists(drawn(draw), lambda text: False)
    assert [[line.text for line in item.lines] for item in found] == [[it] for it in names]


LIKE = ["Uitval van het net", "Een organisatie die niet meebeweegt nu", "Wetgeving", "Te veel"]


@pytest.mark.parametrize(
    "widest", ["Een organisatie die wel blijft meegaan", "Een bredere naam " * 3]
)
@pytest.mark.parametrize(("number", "text"), [(30, 44), (34, 90)])
def test_text_in_two_columns_under_a_list_is_no_part_of_its_last_text(
    widest: str, number: int, text: int
) -> None:
    """Neither the right column nor another name as long shows how wide the texts may be."""
    texts = [*LIKE, widest.strip()]

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        for at, name in enumerate(texts):
            canvas.drawString(number, 250 - 16 * at, str(at + 1))
            canvas.drawString(text, 250 - 16 * at, name)
        for x in (30, 230):
            for at, line in enumerate(("De Douane blijft te maken hebben", "met een opgave.")):
                canvas.drawString(x, 168 - 12 * at, line)

    (found,) = numbered_lists(drawn(draw), lambda text: False)
    assert [[line.text for line in item.lines] for item in found] == [[it] for it in texts]


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        (("Er zijn dit jaar", "14 gesprekken"), True),
        (("Er zijn dit jaar", "7 gesprekken"), True),
        (("Er zijn dit jaar", "6 gesprekken"), False),
        (("", "14 gesprekken"), False),
    ],
)
def test_a_line_of_text_that_starts_with_a_number_is_none_of_a_list(
    lines: tuple[str, str], whole: bool
) -> None:
    """Where it may be the number after a missing one, there is no list."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        canvas.drawString(29, 290, lines[0])
        canvas.drawString(29, 278, lines[1])
        for at, name in enumerate(LIKE):
            canvas.drawString(30, 250 - 16 * at, str(at + 1))
            canvas.drawString(60, 250 - 16 * at, name)

    found = list(numbered_lists(drawn(draw), lambda text: False))
    assert [len(it) for it in found] == ([4] if whole else [])


@pytest.mark.parametrize(
    ("second", "pitch", "rule", "joined"),
    [
        ("infrastructuur", 12.3, False, True),
        ("infrastructuur", 14.0, False, True),
        ("infrastructuur", 16.0, False, False),
        ("infrastructuur", 14.0, True, False),
        ("Bron: Douane", 14.0, False, False),
    ],
)
def test_the_last_text_goes_on_in_mid_sentence(
    second: str, pitch: float, *, rule: bool, joined: bool
) -> None:
    """The other texts have but one line, so that nothing tells how far apart lines stand."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        for at in range(3):
            canvas.drawString(30, 260 - 16 * at, f"{at + 1}.")
            canvas.drawString(42, 260 - 16 * at, TITLES[2 - at][0])
        canvas.drawString(42, 228 - pitch, second)
        if rule:
            canvas.line(25, 225, 380, 225)

    (found,) = numbered_lists(drawn(draw), lambda text: False)
    assert [line.text for line in found[-1].lines] == [TITLES[0][0], *[second] * joined]


@pytest.mark.parametrize("more", [(), ("in de hele keten",)], ids=["two lines", "three lines"])
@pytest.mark.parametrize("ruled", [False, True])
def test_a_number_midway_between_the_lines_of_its_text(more: tuple[str, ...], ruled: bool) -> None:
    """As in a cell whose content is centred; what stands beside lines too is another column."""
    pdfmetrics.registerFont(TTFont("Serif", str(path_of("Liberation Serif", bold=False))))
    texts = [[*it, *(more if at == 1 else ())] for at, it in enumerate(TITLES)]

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Serif", 9)
        for at, lines in enumerate(texts):
            y = 260 - 50 * at
            middle = y - 6 * (len(lines) - 1)
            canvas.drawString(30, middle, str(at + 1))
            canvas.drawString(290, middle, "Intern")
            for line, text in enumerate(lines):
                canvas.drawString(60, y - 12 * line, text)
            if ruled:
                canvas.line(20, y + 19, 340, y + 19)

    (found,) = numbered_lists(drawn(draw), lambda text: False)
    assert [[line.text for line in item.lines] for item in found] == texts


@pytest.mark.parametrize(("last", "lines"), [("systemen", 5), ("Systemen", 4)])
def test_the_last_text_goes_on_in_mid_sentence_in_a_narrow_column(last: str, lines: int) -> None:
    """Its lines stand wider apart than closely set ones; what opens with a capital is another."""
    long = ("Afhankelijkheid van", "externe leveranciers", "voor kritieke en", "andere", last)
    texts = [("Uitval",), ("Drukte",), long]

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        y = 270.0
        for at, text in enumerate(texts):
            canvas.drawString(30, y, str(at + 1))
            for line in text:
                canvas.drawString(60, y, line)
                y -= 13.6
            y -= 20

    (found,) = numbered_lists(drawn(draw), lambda text: False)
    assert [len(item.lines) for item in found] == [1, 1, lines]


def test_a_bold_text_goes_on_in_mid_sentence_under_its_number() -> None:
    """A line of the page that is wider says nothing of where the title of a card is broken."""
    texts = [("Drukte door", "pakketten"), ("Eigen middelen", "(TEM) in de EU"), ("Uitval", "ICT")]

    def draw(canvas: Canvas) -> None:
        for at, lines in enumerate(texts):
            canvas.setFont("Helvetica-Bold", 9)
            canvas.drawString(30, 270 - 50 * at, f"{at + 1}. {lines[0]}")
            canvas.drawString(30, 259 - 50 * at, lines[1])
            canvas.setFont("Helvetica", 9)
            canvas.drawString(50, 246 - 50 * at, "maatregel")
        canvas.drawString(30, 120, "Een regel over de volle breedte van de pagina, die langer is.")

    (found,) = numbered_lists(drawn(draw), lambda text: False)
    # What opens with a capital may be something else than the rest of a title.
    read = [" ".join(line.text for line in item.lines) for item in found]
    assert read == [*(" ".join(lines) for lines in texts[:2]), "Uitval"]


def test_a_text_that_is_spread_with_its_number_starts_where_it_does() -> None:
    """Justified lines have their first words on edges of their own."""
    texts = [("Afhankelijkheid van derden", 16), ("Uitval van alle systemen", 5), ("Drukte", 2.5)]

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 9)
        for at, (text, space) in enumerate(texts):
            x = 30.0
            for word in (f"{at + 1}.", *text.split()):
                canvas.drawString(x, 250 - 40 * at, word)
                x += canvas.stringWidth(word, "Helvetica-Bold", 9) + space
            canvas.drawString(30, 239 - 40 * at, "en wat daarvan komt")

    (found,) = numbered_lists(drawn(draw), lambda text: False)
    read = [" ".join(line.text for line in item.lines) for item in found]
    assert read == [f"{text} en wat daarvan komt" for text, _ in texts]


def test_what_comes_back_in_two_columns_beside_a_list_is_no_head() -> None:
    """The same words end a name in the list and over its measures, on one height by chance."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        for at, (first, second) in enumerate(TITLES):
            y = 260 - 40 * at
            canvas.drawString(30, y, f"{at + 1}.")
            canvas.drawString(42, y, first)
            canvas.drawString(42, y - 11, second)
        canvas.drawString(250, 249, TITLES[0][1])
        for y in (249, 100):
            canvas.drawString(330, y, "met elkaar")

    (found,) = numbered_lists(drawn(draw), lambda text: False)
    assert [[line.text for line in item.lines] for item in found] == [list(it) for it in TITLES]


@pytest.mark.parametrize("ordinal", ["{}e", "{}e.", "#{}", "{}."])
def test_numbers_may_be_ordinals(ordinal: str) -> None:
    def draw(canvas: Canvas) -> None:
        for at, (first, second) in enumerate(TITLES):
            canvas.drawString(30, 260 - 40 * at, ordinal.format(at + 1))
            canvas.drawString(90, 260 - 40 * at, f"{first} {second}")

    (found,) = numbered_lists(drawn(draw), lambda text: False)
    assert [item.lines[0].text for item in found] == [" ".join(it) for it in TITLES]


@pytest.mark.parametrize(("text", "number"), [("1ste", 1), ("2de", 2), ("12e", 12), ("3a", None)])
def test_dutch_ordinals(text: str, number: int | None) -> None:
    assert number_in(text) == number


@pytest.mark.parametrize("centred", [False, True])
def test_a_line_far_below_in_the_middle_under_a_number_is_no_text_of_it(centred: bool) -> None:
    """Texts stand under their numbers, on their edge or in the middle, as on tiles."""
    left = 100.0 if centred else 30.0

    def draw(canvas: Canvas) -> None:
        for at, lines in enumerate(TITLES):
            x, y = left + 190 * (at % 2), 270 - 70 * (at // 2)
            put = canvas.drawCentredString if centred else canvas.drawString
            canvas.setFont("Helvetica", 16)
            put(x, y, str(at + 1))
            canvas.setFont("Helvetica", 8)
            for step, line in enumerate(lines):
                put(x, y - 12 - 10 * step, line)
        middle = (
            left + 190 if centred else left + 190 + canvas.stringWidth("4", "Helvetica", 16) / 2
        )
        canvas.drawCentredString(
            middle, 100, "Training weerbaarheid is verplicht voor alle medewerkers"
        )

    (found,) = numbered_lists(drawn(draw), lambda text: False)
    assert [[line.text for line in item.lines] for item in found] == [list(it) for it in TITLES]
