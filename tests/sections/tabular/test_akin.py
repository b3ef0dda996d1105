"""Tables whose labels nobody listed, told by what their rows and columns speak of."""

from __future__ import annotations

from decimal import Decimal

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import afdrachten, controles
from douane_report.sections.context import Context, Found
from douane_report.sections.tabular.akin import is_akin
from douane_report.sections.vocabulary import words_of
from tests.document.making import Draw, pdf_bytes, read

HEADS = ("Indicator", "Afgesproken", "Uitgevoerd")
NEW = (
    ("Controles van vracht, koerierszendingen en post", "480.031", "473.845"),
    ("Controles van zeeschepen en vluchten", "14.928", "13.803"),
    ("Toezicht (in uren)", "488.083", "497.222"),
    ("Inspecties in het binnenland", "8.733", "8.716"),
    ("Telefonische vragen", "2.026", "2.787"),
)
Rows = tuple[tuple[str, str, str], ...]


def table(rows: Rows, heads: tuple[str, str, str] = HEADS, title: str = "", top: int = 250) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, top + 20, title)
        for at, row in enumerate((heads, *rows)):
            canvas.drawString(40, top - 16 * at, row[0])
            canvas.drawRightString(400, top - 16 * at, row[1])
            canvas.drawRightString(500, top - 16 * at, row[2])

    return draw


def controles_of(*pages: Draw) -> dict[str, tuple[str, ...]]:
    context = Context(read(pdf_bytes(*pages, pagesize=(560.0, 300.0))), 2027)
    found = controles.extract(context)
    if not isinstance(found, Found):
        return {}
    return {
        it.item: (
            *(str(figure.value) for figure in (*it.doelstelling, *it.realisatie)),
            *{figure.unit for figure in (*it.doelstelling, *it.realisatie)},
        )
        for it in found.section.controles
    }


READ = {
    name: (
        planned.replace(".", ""),
        done.replace(".", ""),
        "uur" if name.startswith("Toezicht") else "aantal",
    )
    for name, planned, done in NEW
}


@pytest.mark.parametrize("title", ["", "Toezicht in 2027: plan en uitkomst"])
def test_kinds_of_checks_under_columns_of_planned_and_done(title: str) -> None:
    assert controles_of(table(NEW, title=title)) == READ


@pytest.mark.parametrize(
    ("rows", "heads"),
    [
        # Other columns, or one of the two alone: another figure may be counted by the same things.
        (NEW, ("Indicator", "2026", "2027")),
        (NEW, ("Indicator", "Uitgevoerd", "In %")),
        (NEW, ("Indicator", "Doel", "Norm")),
        # Rows of other things.
        (
            (
                ("Bereikbaarheid telefoon", "98", "97"),
                ("Tijdige beschikkingen", "95", "96"),
                NEW[0],
            ),
            HEADS,
        ),
        ((NEW[0], NEW[4]), HEADS),
    ],
)
def test_what_is_no_table_of_checks(rows: Rows, heads: tuple[str, str, str]) -> None:
    assert controles_of(table(rows, heads, title="Afspraken in 2027")) == {}


KNOWN = (
    ("Aantal controles op bagage van passagiers", "1.500", "1.600"),
    ("Aantal scancontroles", "250", "260"),
)


@pytest.mark.parametrize("turned", [False, True])
def test_a_table_with_known_labels_goes_before_one_told_by_kinds(turned: bool) -> None:
    """However many rows the other has: it may be of how satisfied people are with checks."""
    others = (*NEW[:4], ("Onderzoek onder medewerkers", "12", "13"))
    heads = ("Prestatie", "Norm", "Resultaat")
    tops = (90, 250) if turned else (250, 150)
    both = [table(KNOWN, top=tops[0]), table(others, heads, top=tops[1])]

    def page(canvas: Canvas) -> None:
        for draw in both:
            draw(canvas)

    assert controles_of(page).keys() == {name for name, *_ in KNOWN}


def test_rows_go_on_under_the_same_heads_on_the_next_page() -> None:
    first, rest = NEW[:3], (NEW[3], ("Scans van containers", "93.063", "101.217"))
    begun = table(first, title="Afspraken 2027", top=70)
    found = controles_of(begun, table(rest))
    assert list(found) == [name for name, _, _ in (*first, *rest)]
    assert found["Scans van containers"] == ("93063", "101217", "aantal")
    other = table(rest, ("Indicator", "Begroot", "Uitgevoerd"))
    assert list(controles_of(begun, other)) == [name for name, _, _ in first]


def test_the_first_rows_are_on_the_page_before() -> None:
    known: Rows = (
        ("Aantal controles op bagage van passagiers", "412.803", "431.706"),
        ("Aantal uren toezicht", "407.912", "480.105"),
        ("Aantal controles ambulant binnenland", "8.018", "8.426"),
        ("Aantal administratieve controles", "2.431", "2.526"),
        ("Aantal scancontroles", "93.063", "101.217"),
    )
    first, rest = table(known[:2], title="Controles in 2027", top=60), table(known[2:])
    assert list(controles_of(first, rest)) == [name for name, _, _ in known]


def amounts_of(rows: tuple[tuple[str, str], ...]) -> dict[str, Decimal | None]:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 270, "Geïnde bedragen in 2027 (x € 1.000)")
        canvas.drawRightString(500, 250, "2027")
        for at, (name, amount) in enumerate(rows):
            canvas.drawString(40, 234 - 16 * at, name)
            canvas.drawRightString(500, 234 - 16 * at, amount)

    found = afdrachten.extract(Context(read(pdf_bytes(draw, pagesize=(560.0, 300.0))), 2027))
    if not isinstance(found, Found):
        return {}
    entries = [*found.section.posten, *filter(None, [found.section.totaal])]
    return {it.item: it.bedragen[0].value for it in entries}


TAXES = (
    ("Europese rechten op goederen", "3.360.512"),
    ("Belasting over de toegevoegde waarde", "937.001"),
    ("Brandstofaccijns", "12.450.577"),
    ("Vliegbelasting", "442.813"),
)


@pytest.mark.parametrize(
    "total",
    [
        "Totaal", "Som van de ontvangsten", "Totaal van alle heffingen",
        "Geïnd in totaal", "Totale ontvangsten 2027", "Gezamenlijke opbrengst",
        "Alles bij elkaar opgeteld", "Geheven en geïnd in totaal",
        "Totaal opgehaald door de Douane", "Optelsom", "Samengeteld",
    ],
)  # fmt: skip
def test_taxes_nobody_listed_with_their_sum(total: str) -> None:
    wanted = {name: Decimal(text.replace(".", "")) * 1000 for name, text in TAXES}
    found = amounts_of((*TAXES, (total, "17.190.903")))
    assert found == {**wanted, "Totaal": Decimal(17_190_903_000)}


@pytest.mark.parametrize(
    "last",
    [
        "Totaal accijnzen",
        "Som ineens",
        "Samenwerking",
        "Overige",
        "Geheven rente",
        "Geheven en geïnd",
    ],
)
def test_taxes_nobody_listed_without_a_sum(last: str) -> None:
    assert amounts_of((*TAXES, (last, "17.190.903"))) == {}


@pytest.mark.parametrize(
    ("label", "akin"),
    [
        ("Hercontroles bij bedrijven", True),
        ("Scans van containers", True),
        ("Mobiel toezicht", True),
        ("Controleurs in opleiding", False),
        ("Toezichthouders", False),
        ("Het aantal controles dat in het eerste deel van dit jaar door teams werd gedaan", False),
    ],
)  # fmt: skip
def test_labels_that_speak_of_checks(label: str, akin: bool) -> None:
    assert is_akin(words_of("controles"), label) == akin


def cards(heads: tuple[str, str], *, over: bool, framed: bool) -> Draw:
    """Set a card for each of four checks, with its figures under or beside their measures."""

    def draw(canvas: Canvas) -> None:
        for at, (name, *figures) in enumerate(NEW[:4]):
            x, y = 20 + 270 * (at % 2), 250 - 120 * (at // 2)
            if framed:
                canvas.rect(x, y - 80, 250, 100)
            for line, text in enumerate((name[:25], name[25:])):
                canvas.setFont("Helvetica-Bold", 10)
                canvas.drawString(x + 10, y - 12 * line, text)
            for column, (head, figure) in enumerate(zip(heads, figures, strict=True)):
                canvas.setFont("Helvetica", 10)
                if over:
                    canvas.drawString(x + 10 + 110 * column, y - 36, head)
                    canvas.drawString(x + 10 + 110 * column, y - 50, figure)
                else:
                    canvas.drawString(x + 10, y - 36 - 16 * column, head)
                    canvas.drawRightString(x + 200, y - 36 - 16 * column, figure)

    return draw


@pytest.mark.parametrize("framed", [True, False])
@pytest.mark.parametrize("over", [True, False])
def test_cards_of_checks_nobody_listed(over: bool, framed: bool) -> None:
    found = controles_of(cards(("Afgesproken", "Geleverd"), over=over, framed=framed))
    assert list(found.values()) == [READ[name] for name, _, _ in NEW[:4]]


@pytest.mark.parametrize("heads", [("2026", "2027"), ("Geleverd", "Verschil"), ("Oost", "West")])
def test_cards_of_something_else(heads: tuple[str, str]) -> None:
    assert controles_of(cards(heads, over=False, framed=True)) == {}


def across(names: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> Draw:
    """Set the names over columns, and a row for each measure."""

    def draw(canvas: Canvas) -> None:
        for at, row in enumerate((("", *names), *rows)):
            canvas.drawString(40, 250 - 16 * at, row[0])
            for column, text in enumerate(row[1:]):
                canvas.drawRightString(230 + 130 * column, 250 - 16 * at, text)

    return draw


ACROSS = ("Boekenonderzoeken", "Controles van post", "Voertuigen")
PLANNED, DONE = ("Gepland", "412", "8.733", "96"), ("Gerealiseerd", "395", "8.716", "120")


@pytest.mark.parametrize("year", ["", " 2027"])
def test_kinds_of_checks_over_rows_of_planned_and_done(year: str) -> None:
    rows = tuple((f"{label}{year}", *figures) for label, *figures in (PLANNED, DONE))
    assert controles_of(across(ACROSS, rows)) == {
        "Boekenonderzoeken": ("412", "395", "aantal"),
        "Controles van post": ("8733", "8716", "aantal"),
        "Voertuigen": ("96", "120", "aantal"),
    }


@pytest.mark.parametrize(
    ("names", "rows"),
    [
        (("Boekenonderzoeken", "Voertuigen", "Zendingen"), (PLANNED, DONE)),
        (ACROSS, (PLANNED, ("Medewerkers", "3", "4", "5"))),
        (ACROSS, (DONE, ("Norm in 2030", "3", "4", "5"))),
    ],
    ids=["few speak of checks", "a row of something else", "of another year"],
)
def test_columns_of_something_else(
    names: tuple[str, ...], rows: tuple[tuple[str, ...], ...]
) -> None:
    assert not controles_of(across(names, rows))
