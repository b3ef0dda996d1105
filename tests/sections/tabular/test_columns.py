"""What the columns of a table say, and what they leave open."""

from __future__ import annotations

import pytest

from douane_report.document.cells import read_cell
from douane_report.document.rows import Row, Table
from douane_report.sections.tabular.columns import Column, resolve_columns, year_in
from douane_report.sections.vocabulary import words_of
from tests.document.making import text_line

CONTROLES = words_of("controles")
AFDRACHTEN = words_of("afdrachten")
Found = list[tuple[str, int] | None]


def table(headers: tuple[str, ...] = (), header_line: str = "", width: int = 0) -> Table:
    cell = read_cell(text_line("1.014"))
    row = Row(label=(text_line("Aantal scancontroles"),), cells=(cell,) * (width or len(headers)))
    return Table(1, headers, header_line, (row,), (), ())


def plain(columns: tuple[Column | None, ...]) -> Found:
    return [(it.measure, it.period) if it else None for it in columns]


@pytest.mark.parametrize(
    ("headers", "found"),
    [
        (("Doelstelling", "Realisatie"), [("doelstelling", 2023), ("realisatie", 2023)]),
        (("Realisatie", "Doelstelling"), [("realisatie", 2023), ("doelstelling", 2023)]),
        (("Doelstelling 2023", "Realisatie 2023"), [("doelstelling", 2023), ("realisatie", 2023)]),
        (("Realisatie 2022", "Realisatie 2023"), [("realisatie", 2022), ("realisatie", 2023)]),
        (("REALISATIE in 2022", "norm"), [("realisatie", 2022), ("doelstelling", 2023)]),
        (("Gerealiseerd", "Streefwaarde"), [("realisatie", 2023), ("doelstelling", 2023)]),
        # One line over both, as headers a space apart are.
        (("Doelstelling Realisatie",) * 2, [("doelstelling", 2023), ("realisatie", 2023)]),
        (("Realisatie 2022 Realisatie 2023",) * 2, [("realisatie", 2022), ("realisatie", 2023)]),
        (("Realisatie 2023",) * 2, [None, None]),
        (("Doelstelling Realisatie",) * 3, [None, None, None]),
        (("Doelstelling", "Realisatie", "Realisatie %"),
         [("doelstelling", 2023), ("realisatie", 2023), None]),
        (("Doelstelling", "Realisatie", "Verschil"),
         [("doelstelling", 2023), ("realisatie", 2023), None]),
        (("Doelstelling", "Afwijking t.o.v. realisatie"), [("doelstelling", 2023), None]),
        # What is left to do, or was not done, is neither.
        (("Doelstelling", "Behaald", "Niet behaald"),
         [("doelstelling", 2023), ("realisatie", 2023), None]),
        (("Plan", "Verricht", "Nog te verrichten"),
         [("doelstelling", 2023), ("realisatie", 2023), None]),
        (("Realisatie", "Resterend van norm"), [("realisatie", 2023), None]),
        (("Nog gepland", "Niet gehaald"), [None, None]),
        # What checks brought to light is no number of checks.
        (("Aantal controles", "Positief resultaat"), [None, None]),
        (("Norm", "Resultaat (correcties)"), [("doelstelling", 2023), None]),
        (("Aantal controles", "Effectieve controles"), [None, None]),
        (("Nog te doen", "Verwacht 2024"), [None, None]),
        # What cannot be told is not guessed.
        (("2022", "2023"), [None, None]),
        (("", "Realisatie"), [None, ("realisatie", 2023)]),
        (("Doelstelling en realisatie", "Realisatie"), [None, ("realisatie", 2023)]),
        (("Realisatie 2022 - 2023", "Realisatie"), [None, ("realisatie", 2023)]),
        (("Onbekend", "Realisatie"), [None, ("realisatie", 2023)]),
        # Two columns never say the same; one that names its year does so surely.
        (("Realisatie", "Realisatie"), [None, None]),
        (("Realisatie", "Gerealiseerd", "Doelstelling"), [None, None, ("doelstelling", 2023)]),
        (("Realisatie 2022", "Realisatie 2022"), [None, None]),
        (("Realisatie", "Realisatie 2023"), [None, ("realisatie", 2023)]),
        (("Realisatie 2023", "Realisatie"), [("realisatie", 2023), None]),
        (("Realisatie 2023", "Realisatie 2023", "Realisatie"), [None, None, None]),
    ],
)  # fmt: skip
def test_headers_over_columns(headers: tuple[str, ...], found: Found) -> None:
    assert plain(resolve_columns(table(headers), CONTROLES, 2023, None)) == found


PLANNED_AND_DONE = [("doelstelling", 2023), ("realisatie", 2023)]


@pytest.mark.parametrize(
    "headers",
    [
        ("Afgesproken", "Geleverd"),
        ("Beoogd", "Bereikt"),
        ("Begroot", "Werkelijk"),
        ("Target", "Gerealiseerde controles"),
        ("Planning", "Stand ultimo jaar"),
        ("Jaarnorm", "Einduitkomst"),
        ("Overeengekomen aantal", "Verwezenlijkt"),
        ("Geplande controles", "Uitgevoerde controles"),
        ("Te doen", "Gedaan"),
        ("Wat we wilden", "Wat we deden"),
        ("Begrote uren", "Geleverde uren"),
        ("Raming", "Stand per 31 december"),
        ("Streefaantal 2023", "Feitelijk aantal 2023"),
    ],
)
def test_planned_and_done_in_other_words(headers: tuple[str, str]) -> None:
    assert plain(resolve_columns(table(headers), CONTROLES, 2023, None)) == PLANNED_AND_DONE
    both = f"{headers[0]} {headers[1]}"
    assert plain(resolve_columns(table((both, both)), CONTROLES, 2023, None)) == PLANNED_AND_DONE


@pytest.mark.parametrize(
    "header",
    [
        "Realisatiegraad", "Planbureau", "Standaard", "Normaal", "Doelgroep", "Uitvoering",
        "Resultaat ten opzichte van plan", "Meer dan gepland", "Boven norm", "Onder plan",
        "Tekort op afspraak", "Saldo plan en resultaat", "Achterstand op planning",
        "Score op norm", "Dekking van plan", "Afwijking van doel", "Groei realisatie",
        "Realisatie eerste halfjaar", "Realisatie Q3", "Gerealiseerd t/m oktober",
        "Realisatie eerdere jaren", "Vorige norm", "Tussenstand resultaat",
        "Gemiddelde realisatie", "Stand", "Stand 1 juli", "Geleverd van afgesproken",
    ],
)  # fmt: skip
def test_what_only_sounds_like_planned_or_done(header: str) -> None:
    assert resolve_columns(table((header, "")), CONTROLES, 2023, None)[0] is None


@pytest.mark.parametrize(
    ("header", "period"),
    [
        ("Resultaat vorig jaar", 2022),
        ("Geleverd jaar eerder", 2022),
        ("Realisatie voorgaand jaar (2022)", 2022),
        ("Resultaat dit jaar", 2023),
    ],
)
def test_a_year_in_words(header: str, period: int) -> None:
    found = resolve_columns(table((header, "Norm")), CONTROLES, 2023, None)
    assert plain(found) == [("realisatie", period), ("doelstelling", 2023)]


@pytest.mark.parametrize(
    ("headers", "found"),
    [
        (("",), [("bedrag", 2023)]),
        (("2023", "2022"), [("bedrag", 2023), ("bedrag", 2022)]),
        (("2021", "2022", "2023"), [("bedrag", 2021), ("bedrag", 2022), ("bedrag", 2023)]),
        (("Bedrag", "Mutatie"), [("bedrag", 2023), None]),
        # Beside what is derived only, the amounts need no header.
        (("", "Mutatie"), [("bedrag", 2023), None]),
        (("", "% van totaal"), [("bedrag", 2023), None]),
        (("2023", "% 2022"), [("bedrag", 2023), None]),
        (("Bedrag (x € 1.000)",), [("bedrag", 2023)]),
        (("2022 2023",), [None]),
        # A column without a header beside others is not the amount of the year.
        (("", "2022"), [None, ("bedrag", 2022)]),
        (("2023", ""), [("bedrag", 2023), None]),
        (("", ""), [None, None]),
        (("Bedrag", "2023"), [None, ("bedrag", 2023)]),
        (("Bedrag", "2022"), [("bedrag", 2023), ("bedrag", 2022)]),
        (("2022", "2022", "2023"), [None, None, ("bedrag", 2023)]),
        (("Dit jaar", "Vorig jaar"), [("bedrag", 2023), ("bedrag", 2022)]),
        (("Bedrag", "Eerdere jaren"), [("bedrag", 2023), None]),
        (("Bedrag", "Meer of minder"), [("bedrag", 2023), None]),
        (("Bedrag", "Aandeel"), [("bedrag", 2023), None]),
    ],
)
def test_headers_where_the_measure_goes_without_saying(
    headers: tuple[str, ...], found: Found
) -> None:
    assert plain(resolve_columns(table(headers), AFDRACHTEN, 2023, "bedrag")) == found


@pytest.mark.parametrize(
    ("line", "width", "found"),
    [
        ("Doelstelling Realisatie", 2, [("doelstelling", 2023), ("realisatie", 2023)]),
        ("Soort Realisatie Doelstelling", 2, [("realisatie", 2023), ("doelstelling", 2023)]),
        ("Realisatie 2022 Realisatie 2023", 2, [("realisatie", 2022), ("realisatie", 2023)]),
        ("Realisatie 2022 Realisatie", 2, [("realisatie", 2022), ("realisatie", 2023)]),
        ("Realisatie Realisatie", 2, [None, None]),
        ("Realisatie 2023 Realisatie", 2, [None, None]),
        ("Realisatie Doelstelling Realisatie", 3, [None, ("doelstelling", 2023), None]),
        ("Doelstelling Realisatie", 3, [None, None, None]),
        ("Doelstelling", 2, [None, None]),
        ("Soort controle", 2, [None, None]),
        ("", 1, [None]),
    ],
)  # fmt: skip
def test_the_header_line_of_a_text(line: str, width: int, found: Found) -> None:
    made = table(header_line=line, width=width)
    assert plain(resolve_columns(made, CONTROLES, 2023, None)) == found


@pytest.mark.parametrize(
    ("line", "width", "found"),
    [
        ("2023 2022", 2, [("bedrag", 2023), ("bedrag", 2022)]),
        ("Middel 2021 2022 2023", 3, [("bedrag", 2021), ("bedrag", 2022), ("bedrag", 2023)]),
        ("2023 2023", 2, [None, None]),
        ("Afdrachten in euro's", 1, [("bedrag", 2023)]),
        ("iets anders", 1, [("bedrag", 2023)]),
        ("iets anders", 2, [None, None]),
    ],
)
def test_the_header_line_of_a_text_with_a_plain_measure(
    line: str, width: int, found: Found
) -> None:
    made = table(header_line=line, width=width)
    assert plain(resolve_columns(made, AFDRACHTEN, 2023, "bedrag")) == found


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Afdrachten in 2023 (bedragen x € 1.000)", 2023),
        ("Controles 2023 – realisatie 2023", 2023),
        ("Cijfers in kilogrammen (2019 - 2023)", None),
        ("Afdrachten", None),
        ("4.202.311", None),
        ("nummer 202311", None),
    ],
)
def test_year_in(text: str, year: int | None) -> None:
    assert year_in(text) == year
