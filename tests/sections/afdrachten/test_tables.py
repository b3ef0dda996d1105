"""Afdrachten in tables: leaders, columns of what was planned, and labels too close together."""

from __future__ import annotations

from decimal import Decimal

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import afdrachten
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, pdf_bytes, read

CAPTION = "Afdrachten in 2027 (bedragen x € 1.000)"
AMOUNTS = {
    "Invoerrechten": "4.170.277",
    "Omzetbelasting bij invoer": "1.132.980",
    "Accijnzen": "11.867.393",
    "Totaal": "17.170.650",
}


def values_of(draw: Draw) -> dict[str, Decimal | None]:
    found = afdrachten.extract(Context(read(pdf_bytes(draw, pagesize=(560.0, 300.0))), 2027))
    if not isinstance(found, Found):
        return {}
    entries = [*found.section.posten, *filter(None, [found.section.totaal])]
    assert all(len(it.bedragen) == 1 and it.bedragen[0].period == 2027 for it in entries)
    return {it.item: it.bedragen[0].value for it in entries}


WANTED = {name: Decimal(text.replace(".", "")) * 1000 for name, text in AMOUNTS.items()}


@pytest.mark.parametrize(
    ("above", "below", "values"),
    [
        # A sentence that ends over the table, a caption under it.
        ("miljard euro de grootste post.", "Afdrachten 2027 (in duizenden euro’s)", WANTED),
        ("miljoen euro meer dan verwacht.", "Afdrachten 2027 (x € 1.000)", WANTED),
        # A scale that cannot be: more than all that a country earns.
        ("Afdrachten 2027 (in miljoenen euro’s)", "", dict.fromkeys(AMOUNTS)),
        ("miljard euro de grootste post.", "", dict.fromkeys(AMOUNTS)),
    ],
)
def test_the_scale_is_not_what_a_sentence_speaks_of(
    above: str, below: str, values: dict[str, Decimal | None]
) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 260, above)
        canvas.drawRightString(500, 244, "2027")
        for at, (name, amount) in enumerate(AMOUNTS.items()):
            canvas.drawString(40, 230 - 16 * at, name)
            canvas.drawRightString(500, 230 - 16 * at, amount)
        canvas.drawString(40, 160, below)

    assert values_of(draw) == values


TAXES = "Afgedragen belastingen in 2027"
IN_TEXT, BOLD = "Helvetica", "Helvetica-Bold"


@pytest.mark.parametrize("parted", [0, 6])
@pytest.mark.parametrize(
    ("said", "caption", "told"),
    [
        ((IN_TEXT, "Hiermee zijn miljarden euro’s"), (BOLD, f"{TAXES} (bedragen x € 1.000)"), True),
        ((IN_TEXT, "Het zijn miljoenen euro’s"), (BOLD, f"{TAXES} (in duizenden euro’s)"), True),
        # What stands out from the text, and a caption that does not.
        ((BOLD, "Opbrengst, miljarden euro’s"), (BOLD, f"{TAXES} (bedragen x € 1.000)"), False),
        ((IN_TEXT, "Hiermee zijn miljarden euro’s"), (IN_TEXT, "bedragen x € 1.000"), False),
    ],
)
def test_text_in_columns_over_the_caption_speaks_of_other_amounts(
    said: tuple[str, str], caption: tuple[str, str], told: bool, parted: float
) -> None:
    def put(canvas: Canvas, x: float, y: float, line: tuple[str, str]) -> None:
        canvas.setFont(line[0], 9)
        canvas.drawString(x, y, line[1])

    def draw(canvas: Canvas) -> None:
        for column in range(3):
            for at in range(5):
                text = (IN_TEXT, "wij heffen en innen de")
                line = said if (column, at) == (1, 3) else text
                put(canvas, 40 + 165 * column, 285 - 11 * at - parted * (at > 2), line)
        put(canvas, 205, 222, caption)
        canvas.setFont("Helvetica", 9)
        canvas.drawRightString(500, 204, "2027")
        for at, (name, amount) in enumerate(AMOUNTS.items()):
            canvas.drawString(40, 188 - 16 * at, name)
            canvas.drawRightString(500, 188 - 16 * at, amount)

    assert values_of(draw) == (WANTED if told else dict.fromkeys(AMOUNTS))


@pytest.mark.parametrize("scale", ["in duizenden euro’s", "bedragen x € 1.000"])
def test_a_long_caption_nearer_to_the_heading_under_it(scale: str) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 284, "invoerrechten en belastingen die de Douane heft en int.")
        canvas.drawRightString(500, 264, "2027")
        for at, (name, amount) in enumerate(AMOUNTS.items()):
            canvas.drawString(40, 250 - 16 * at, name)
            canvas.drawRightString(500, 250 - 16 * at, amount)
        canvas.drawString(40, 172, f"Opbrengsten uit heffing en inning in 2027 ({scale})")
        canvas.drawString(40, 157, "B Beschermen Samenleving")
        canvas.drawString(40, 142, "Een tweede hoofdtaak van de Douane is het beschermen van")
        canvas.drawString(40, 127, "de Nederlandse en Europese samenleving tegen goederen.")

    assert values_of(draw) == WANTED


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Invoerrechten€ 4.211.004", False),
        ("Invoerrechten4.211.004", False),
        ("Invoerrechten (x € 1.000)", True),
        ("Zendingen boven € 1.000", True),
    ],
)
def test_an_amount_printed_over_a_name_leaves_the_others_unknown(name: str, told: bool) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 276, CAPTION)
        canvas.drawRightString(500, 260, "2027")
        for at, (label, amount) in enumerate({name: "4.170.277", **AMOUNTS}.items()):
            canvas.drawString(40, 246 - 16 * at, label)
            canvas.drawRightString(500, 246 - 16 * at, amount)

    assert values_of(draw)[name] == (4_170_277_000 if told else None)


@pytest.mark.parametrize("first", [True, False])
def test_a_sum_of_a_part_is_not_the_sum_of_all(first: bool) -> None:
    part = {"Omzetbelasting bij invoer": "1.132.980", "Accijnzen": "11.867.393"}
    part["Totaal belastingen"] = "13.000.373"
    rows = {**part, "Invoerrechten": "4.170.277"}
    whole = {"Totaal afdrachten": "17.170.650"}

    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 276, CAPTION)
        canvas.drawRightString(500, 260, "2027")
        for at, (name, amount) in enumerate({**whole, **rows, **whole}.items()):
            y = 246 - 16 * (at if first else (at - 1) % (len(rows) + 1))
            canvas.drawString(40, y, name)
            canvas.drawRightString(500, y, amount)

    found = values_of(draw)
    assert found.pop("Totaal") == 17_170_650_000
    assert found == {name: Decimal(it.replace(".", "")) * 1000 for name, it in rows.items()}


@pytest.mark.parametrize("unit", ["euro’s", "euro", "euro’s*"])
def test_a_caption_may_break_within_its_scale(unit: str) -> None:
    """Its first line says the same by itself, and so does that with the line over it."""

    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 276, "die de Douane heft en int.")
        canvas.drawString(40, 260, "Opbrengst per belastingmiddel, bedragen in duizenden")
        canvas.drawString(40, 249, unit)
        canvas.drawRightString(500, 233, "2027")
        for at, (name, amount) in enumerate(AMOUNTS.items()):
            canvas.drawString(40, 220 - 16 * at, name)
            canvas.drawRightString(500, 220 - 16 * at, f"€ {amount}")

    assert values_of(draw) == WANTED


LONG = "Overzicht van de ontvangsten over 2027, alle bedragen in duizenden euro’s"


@pytest.mark.parametrize(
    ("lines", "values"),
    [
        (((162, LONG),), WANTED),
        (((162, LONG), (146, "Bron: Douane")), WANTED),
        (((162, "Overzicht van de ontvangsten over 2027,"), (150, "in duizend euro")), WANTED),
        # A sentence, a caption of what stands under it, and one far off.
        (((162, f"{LONG}."),), dict.fromkeys(AMOUNTS)),
        (((154, LONG), (144, "Personeel")), dict.fromkeys(AMOUNTS)),
        (((126, LONG),), dict.fromkeys(AMOUNTS)),
    ],
)
def test_a_caption_right_under_the_table(
    lines: tuple[tuple[int, str], ...], values: dict[str, Decimal | None]
) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawRightString(500, 244, "2027")
        for at, (name, amount) in enumerate(AMOUNTS.items()):
            canvas.drawString(40, 230 - 16 * at, name)
            canvas.drawRightString(500, 230 - 16 * at, amount)
        for y, text in lines:
            canvas.setFont("Helvetica-Bold" if text == LONG else "Helvetica", 10)
            canvas.drawString(40, y, text)

    assert values_of(draw) == values


@pytest.mark.parametrize("dots", [".", " .", "·", " ·", "_", "…", " …"])
@pytest.mark.parametrize("currency", ["", "€ "])
@pytest.mark.parametrize("apart", [0, 3, 9])
def test_dots_lead_from_a_name_to_its_amount(dots: str, currency: str, apart: float) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 260, CAPTION)
        for at, (name, amount) in enumerate(AMOUNTS.items()):
            y, text = 230 - 18 * at, currency + amount
            end = 500 - canvas.stringWidth(text, "Helvetica", 10)
            start = 40 + canvas.stringWidth(name, "Helvetica", 10)
            step = canvas.stringWidth(dots, "Helvetica", 10)
            canvas.drawString(40, y, name)
            canvas.drawString(start + apart, y, dots * int((end - start - 2 * apart) / step))
            canvas.drawString(end, y, text)

    assert values_of(draw) == WANTED


@pytest.mark.parametrize(
    "heads",
    [
        ("Raming 2027", "Realisatie 2027"),
        ("Begroting", "Realisatie"),
        ("Begroot", "Bedrag"),
        ("Verwachting", "Opbrengst"),
        ("Begrote opbrengst", "Werkelijke opbrengst"),
        ("Geraamde ontvangsten", "Gerealiseerd"),
        ("Ontwerpbegroting", "Afgedragen"),
        ("Budget", "Geïnd"),
    ],
)
@pytest.mark.parametrize("planned_first", [True, False])
def test_what_was_planned_is_not_what_was_collected(
    heads: tuple[str, str], planned_first: bool
) -> None:
    rows = [
        (name, ("9.999.111", amount) if planned_first else (amount, "9.999.111"))
        for name, amount in AMOUNTS.items()
    ]

    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 260, CAPTION)
        for at, (name, figures) in enumerate(
            [("", heads if planned_first else heads[::-1]), *rows]
        ):
            canvas.drawString(40, 235 - 18 * at, name)
            canvas.drawRightString(380, 235 - 18 * at, figures[0])
            canvas.drawRightString(500, 235 - 18 * at, figures[1])

    assert values_of(draw) == WANTED


def test_an_amount_beside_two_names_is_that_of_neither() -> None:
    """One amount stands in no column, so that its name is left over for the next."""

    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 260, CAPTION)
        for at, (name, amount) in enumerate(AMOUNTS.items()):
            canvas.drawString(40, 230 - 12 * at, name)
            if name != "Accijnzen":
                canvas.drawRightString(500, 230 - 12 * at, amount)

    found = values_of(draw)
    read_ones = {name: value for name, value in found.items() if value is not None}
    assert read_ones.items() <= WANTED.items()
    assert found.keys() <= WANTED.keys()


@pytest.mark.parametrize("words", [("op", "af"), ("hoger", "lager")])
def test_the_header_of_a_column_of_words_is_none_of_the_figures(words: tuple[str, str]) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 260, CAPTION)
        canvas.drawRightString(420, 241, "Bedrag")
        canvas.drawRightString(420, 230, "2027")
        canvas.drawString(432, 235.5, "Verschil")
        for at, (name, amount) in enumerate(AMOUNTS.items()):
            canvas.drawString(40, 217 - 18 * at, name)
            canvas.drawRightString(420, 217 - 18 * at, amount)
            canvas.drawString(434, 217 - 18 * at, words[at % 2])

    assert values_of(draw) == WANTED


def as_list(bullet: str, amount: str) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 260, CAPTION)
        for at, (name, text) in enumerate(AMOUNTS.items()):
            canvas.drawString(40, 230 - 18 * at, f"{bullet}{name}{amount.format(text)}")

    return draw


@pytest.mark.parametrize("bullet", ["", "• ", "- "])
@pytest.mark.parametrize("amount", [": {}", ": € {}"])
def test_a_list_with_colons(bullet: str, amount: str) -> None:
    assert values_of(as_list(bullet, amount)) == WANTED


def test_a_footnote_mark_before_a_colon() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 260, CAPTION)
        for at, (name, amount) in enumerate(AMOUNTS.items()):
            y = 230 - 18 * at
            canvas.setFont("Helvetica", 10)
            canvas.drawString(40, y, f"• {name}")
            end = 40 + canvas.stringWidth(f"• {name}", "Helvetica", 10)
            if name == "Accijnzen":
                canvas.setFont("Helvetica", 6)
                canvas.drawString(end, y + 4, "1")
                end += canvas.stringWidth("1", "Helvetica", 6)
            canvas.setFont("Helvetica", 10)
            canvas.drawString(end, y, f": {amount}")

    assert values_of(draw) == WANTED


@pytest.mark.parametrize("amount", [" 2026: {}", ": {} (2026: 1.000)", ": van 3 naar {}"])
def test_a_list_that_says_more_is_not_read(amount: str) -> None:
    assert values_of(as_list("• ", amount)) == {}


@pytest.mark.parametrize("lines", [5, 6])
@pytest.mark.parametrize("gap", [14, 24])
def test_a_column_of_text_over_a_table_without_header_is_no_header_of_it(
    lines: int, gap: float
) -> None:
    """Its short lines end over the figures; the caption stands between."""
    text = ("mogelijk om aan de", "regels te voldoen, met", "goede informatie,", "eenvoudige", "en",
            "toegankelijke systemen.")[:lines]  # fmt: skip

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        for x, rows in ((40, lines), (220, lines - 1), (420, lines)):
            for at in range(rows):
                canvas.drawString(x, 280 - 12 * at, text[at])
        y = 280 - 12 * lines - gap
        canvas.setFont("Helvetica-Bold", 9)
        canvas.drawString(40, y, CAPTION)
        canvas.setFont("Helvetica", 9)
        for at, (name, amount) in enumerate(AMOUNTS.items()):
            canvas.drawString(46, y - 24 - 18 * at, name)
            canvas.drawRightString(500, y - 24 - 18 * at, amount)

    assert values_of(draw) == WANTED


@pytest.mark.parametrize(
    ("head", "thousand"),
    [
        (("Soort heffing (x € 1", "miljard)"), 10**6),
        (("Soort heffing", "(bedragen x €", "1.000)"), 1),
        (("Middel, bedragen x €", "1.000"), 1),
        (("Belastingmiddel in", "miljoenen euro’s"), 1000),
    ],
)
@pytest.mark.parametrize("level", ["first", "middle", "last"])
@pytest.mark.parametrize("total", ["Helvetica", "Helvetica-Bold"])
def test_the_scale_over_the_labels_goes_on_in_the_next_line(
    head: tuple[str, ...], thousand: int, level: str, total: str
) -> None:
    def draw(canvas: Canvas) -> None:
        down = {"first": 0.0, "middle": (len(head) - 1) / 2, "last": len(head) - 1.0}[level]
        canvas.setFont("Helvetica-Bold", 10)
        for at, text in enumerate(head):
            canvas.drawString(40, 250 - 12 * at, text)
        canvas.drawRightString(300, 250 - 12 * down, "2027")
        for at, (name, amount) in enumerate(reversed(AMOUNTS.items())):
            canvas.setFont(total if name == "Totaal" else "Helvetica", 10)
            shown = amount if thousand == 1 else f"{amount.split('.')[0]},{amount[-3]}"
            y = 230 - 12 * (len(head) - 1) - 16 * at
            canvas.drawString(40, y, name)
            canvas.drawRightString(300, y, shown)

    wanted = {
        name: Decimal(text.replace(".", "")) * 1000
        if thousand == 1
        else Decimal(f"{text.split('.')[0]}.{text[-3]}") * thousand * 1000
        for name, text in AMOUNTS.items()
    }
    assert values_of(draw) == wanted


@pytest.mark.parametrize(
    ("head", "shown"),
    [
        (("2027 bedragen x €", "1.000"), True),
        (("2027 x", "€ 1.000"), True),
        (("2027 (x € 1", "miljoen)"), False),
        (("2027 x € 1", "mln."), False),
    ],
)
def test_the_scale_over_figures_goes_on_in_the_next_line(
    head: tuple[str, str], shown: bool
) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 10)
        canvas.drawString(40, 250, "Belastingmiddel")
        for at, text in enumerate(head):
            canvas.drawRightString(300, 250 - 12 * at, text)
        canvas.setFont("Helvetica", 10)
        for at, (name, amount) in enumerate(AMOUNTS.items()):
            canvas.drawString(40, 218 - 16 * at, name)
            canvas.drawRightString(300, 218 - 16 * at, amount if shown else amount[:-4])

    wanted = {
        name: Decimal(text.replace(".", "")) * 1000
        if shown
        else Decimal(text[:-4].replace(".", "")) * 10**6
        for name, text in AMOUNTS.items()
    }
    assert values_of(draw) == wanted


def test_a_scale_that_is_torn_is_none() -> None:
    """``x € 1`` is not the scale where ``miljoen`` stands elsewhere."""

    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 270, "Afdrachten")
        canvas.drawString(200, 250, "2027 x € 1")
        canvas.drawString(40, 243, "Belastingmiddel")
        canvas.drawString(200, 236, "miljoen waard")
        for at, (name, amount) in enumerate(AMOUNTS.items()):
            canvas.drawString(40, 214 - 16 * at, name)
            canvas.drawRightString(400, 214 - 16 * at, amount[:-4])

    assert values_of(draw) == dict.fromkeys(AMOUNTS)


def test_an_amount_under_the_sign_of_euros_is_no_scale() -> None:
    amounts = {"Accijnzen": "1.000", "Invoerrechten": "4.170", "Totaal": "5.170"}

    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 274, "Afdrachten in 2027")
        canvas.drawRightString(300, 250, "2027 in €")
        for at, (name, amount) in enumerate(amounts.items()):
            canvas.drawString(40, 236 - 14 * at, name)
            canvas.drawRightString(300, 236 - 14 * at, amount)

    assert values_of(draw) == {
        name: Decimal(text.replace(".", "")) for name, text in amounts.items()
    }


@pytest.mark.parametrize("caption", [CAPTION, "Afdrachten in 2027 (in duizenden euro’s)"])
@pytest.mark.parametrize("x", [36, 60])
def test_a_caption_right_over_years_whose_labels_are_behind_is_no_header(
    caption: str, x: float
) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 9)
        canvas.drawString(x, 262, caption)
        for at, year in enumerate(("2026", "2027")):
            canvas.drawRightString(110 + 80 * at, 249, year)
        canvas.drawString(200, 249, "Soort opbrengst")
        canvas.setFont("Helvetica", 9)
        for at, (name, amount) in enumerate(AMOUNTS.items()):
            canvas.drawRightString(110, 236 - 14 * at, amount[:-1] + "7")
            canvas.drawRightString(190, 236 - 14 * at, amount)
            canvas.drawString(200, 236 - 14 * at, name)

    found = afdrachten.extract(Context(read(pdf_bytes(draw, pagesize=(560.0, 300.0))), 2027))
    assert isinstance(found, Found)
    entries = [*found.section.posten, *filter(None, [found.section.totaal])]
    assert {it.item: [(f.period, f.value) for f in it.bedragen] for it in entries} == {
        name: [(2027, value), (2026, value + Decimal((7 - int(str(AMOUNTS[name])[-1])) * 1000))]
        for name, value in WANTED.items()
    }


@pytest.mark.parametrize("beside", ["", "In dit jaar nam de handel toe."])
@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("Belastingen en heffingen 2027 (bedragen in €", "1.000)"),
        ("Belastingen en heffingen 2027 (bedragen in €", "1 000)"),
        ("Afdrachten in 2027, bedragen in €", "1.000"),
    ],
)
def test_a_scale_over_a_table_goes_on_in_the_next_line(start: str, end: str, beside: str) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(400, 259, beside)
        canvas.setFont("Helvetica-Bold", 10)
        canvas.drawString(40, 272, start)
        canvas.drawString(40, 259, end)
        canvas.setFont("Helvetica", 10)
        canvas.drawRightString(300, 244, "2027")
        for at, (name, amount) in enumerate(AMOUNTS.items()):
            canvas.drawString(40, 230 - 16 * at, name)
            canvas.drawRightString(300, 230 - 16 * at, amount)

    assert values_of(draw) == WANTED


def test_a_note_under_the_table_may_state_the_scale_on_two_lines() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 274, "Afdrachten")
        canvas.drawRightString(300, 250, "2027")
        for at, (name, amount) in enumerate(AMOUNTS.items()):
            canvas.drawString(40, 236 - 14 * at, name)
            canvas.drawRightString(300, 236 - 14 * at, amount)
        canvas.setFont("Helvetica", 8)
        canvas.drawString(40, 176, "* Alle bedragen in")
        canvas.drawString(40, 166, "duizenden euro’s.")

    assert values_of(draw) == WANTED


def with_a_line(
    word: str, *, indent: float = 0, size: float = 10, first: str = "Invoerrechten"
) -> Draw:
    """Set the total over its parts, and a line between them."""

    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 260, CAPTION)
        canvas.drawString(40, 236, "Totaal")
        canvas.drawRightString(500, 236, AMOUNTS["Totaal"])
        canvas.setFont("Helvetica", size)
        canvas.drawString(40 + indent, 225, word)
        canvas.setFont("Helvetica", 10)
        for at, (name, amount) in enumerate(list(AMOUNTS.items())[:3]):
            canvas.drawString(40 + indent, 214 - 11 * at, name if at else first)
            canvas.drawRightString(500, 214 - 11 * at, amount)

    return draw


@pytest.mark.parametrize("word", ["waarvan:", "Waarvan:", "w.v.:", "daarvan :", "waarvan", "w.v."])
@pytest.mark.parametrize("indent", [0, 12])
def test_a_line_under_the_total_may_say_that_parts_follow(word: str, indent: float) -> None:
    assert values_of(with_a_line(word, indent=indent)) == WANTED


BROKEN = "Voorraadheffingaardolieproducten"


def test_a_name_that_breaks_after_the_word_of_a_part_is_whole() -> None:
    """Nobody can tell it from a name that is not known on a line of its own."""
    assert f"waarvan {BROKEN}" in values_of(with_a_line("waarvan", first=BROKEN))


def test_a_line_in_other_type_is_none_of_a_name() -> None:
    assert BROKEN in values_of(with_a_line("waarvan", first=BROKEN, size=8))


@pytest.mark.parametrize("gap", [2.6, 14])
def test_a_column_of_euro_signs_that_a_long_label_nearly_touches(gap: float) -> None:
    """With a space between them the sign looks like the last word of the label."""
    long = max(AMOUNTS, key=len)

    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 274, "Afdrachten in 2027 (bedragen x € 1.000)")
        sign = 40 + canvas.stringWidth(long, "Helvetica", 10) + gap
        for at, (name, amount) in enumerate(AMOUNTS.items()):
            canvas.drawString(40, 236 - 14 * at, name)
            canvas.drawString(sign, 236 - 14 * at, "€")
            canvas.drawRightString(sign + 70, 236 - 14 * at, amount)

    assert values_of(draw) == WANTED


@pytest.mark.parametrize(
    ("over", "under"),
    [
        ("in duizenden euro’s", ""),
        ("(x € 1.000)", ""),
        ("", "Bedragen in duizenden euro’s."),
        ("Bedragen x € 1.000; zij sluiten aan op het jaarverslag.", ""),
    ],
)
def test_taxes_as_columns_with_their_scale_over_the_last_or_under_them(
    over: str, under: str
) -> None:
    """A caption in another type is no part of the header under it, however close it stands."""

    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 280, "Afdrachten")
        canvas.setFont("Helvetica", 8)
        canvas.drawRightString(500, 258, over)
        canvas.drawString(40, 190, under)
        for at, (name, amount) in enumerate(AMOUNTS.items()):
            canvas.setFont("Helvetica-Bold", 9)
            canvas.drawRightString(200 + 100 * at, 246, name.removesuffix(" bij invoer"))
            canvas.setFont("Helvetica", 9)
            canvas.drawRightString(200 + 100 * at, 226, amount)
        canvas.drawString(40, 226, "2027")

    assert values_of(draw) == {
        name.removesuffix(" bij invoer"): value for name, value in WANTED.items()
    }
