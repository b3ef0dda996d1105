"""Hand-read expectations for Dutch figures: nothing may be misread in silence."""

import csv
import re
import subprocess
import sys
import time
from collections.abc import Callable
from decimal import Decimal, localcontext
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from douane_report.numbers import (
    FoundNumber,
    Number,
    NumberError,
    Scale,
    find_numbers,
    format_number,
    interval,
    parse_number,
    parse_scale,
    scale_number,
    second_opinion,
)

TABLE = Path(__file__).parent / "data" / "numbers.csv"
# The report lies in the repository; its lines are quoted here by number, counted from 1.
REPORT = Path(__file__).parents[1] / "seeds" / "jaarrapportage-douane-2023.txt"


def unescape(text: str) -> str:
    return re.sub(r"\\u([0-9a-f]{4})", lambda match: chr(int(match[1], 16)), text)


def rows() -> list[dict[str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=";", quoting=csv.QUOTE_NONE))


ACCEPTED = [row for row in rows() if not row["refused"]]
REFUSED = [row for row in rows() if row["refused"]]


def test_the_table_is_large_enough_and_has_no_row_twice() -> None:
    texts = [row["text"] for row in rows()]
    assert len(texts) >= 300
    assert len(set(texts)) == len(texts)
    assert len(ACCEPTED) >= 150
    assert len(REFUSED) >= 150


@pytest.mark.parametrize("row", ACCEPTED, ids=lambda row: row["text"])
def test_accepted(row: dict[str, str]) -> None:
    text = unescape(row["text"])
    number = parse_number(text)
    if row["value"] == "-":
        assert (number.value, number.decimals) == (None, None)
    else:
        # Written out, so that 1.20 and 1.2 differ; 1.2E+9 would be the same but look different.
        assert number.value is not None
        assert int(number.value.as_tuple().exponent) <= 0
        assert f"{number.value:f}" == row["value"]
        assert number.decimals == int(row["decimals"])
    assert number.unit == (row["unit"] or None)
    assert number.text == text.strip(" \n\u00a0")


@pytest.mark.parametrize("row", REFUSED, ids=lambda row: row["text"][:20])
def test_refused_with_the_reason(row: dict[str, str]) -> None:
    text = unescape(row["text"])
    with pytest.raises(NumberError) as caught:
        parse_number(text)
    assert row["refused"] in caught.value.reason
    assert caught.value.text == text.strip(" \u00a0")
    assert isinstance(caught.value, ValueError)


def test_an_error_shows_the_text_and_the_reason_but_no_endless_text() -> None:
    assert str(NumberError("59.11", "why")) == "'59.11': why"
    assert len(str(NumberError("9" * 5000, "why"))) < 100


@pytest.mark.parametrize("row", ACCEPTED, ids=lambda row: row["text"])
def test_an_accepted_figure_with_something_attached_is_refused(row: dict[str, str]) -> None:
    accepted = []
    for extra in ("¹", "\u200b1", "٣", " 1", ",1,", "..", "½", "%%", "€€", "Q"):
        try:
            accepted.append(parse_number(unescape(row["text"]) + extra))
        except NumberError:
            continue
    assert accepted == []


SCALES = [
    ("Afdrachten in 2023 (bedragen x € 1.000)", 1000, -3, "EUR"),
    ("(bedragen x € 1.000)", 1000, -3, "EUR"),
    ("bedragen x €1.000", 1000, -3, "EUR"),
    ("(bedragen x\u00a0€\u00a01.000)", 1000, -3, "EUR"),
    ("× € 1.000", 1000, -3, "EUR"),
    ("X € 1.000", 1000, -3, "EUR"),
    ("€ x 1.000", 1000, -3, "EUR"),
    ("x 1.000 euro", 1000, -3, "EUR"),
    ("(x € 1.000,-)", 1000, -3, "EUR"),
    ("in 2023 x € 1.000", 1000, -3, "EUR"),
    ("in € 1.000", 1000, -3, "EUR"),
    ("in duizenden euro", 1000, -3, "EUR"),
    ("(bedragen in euro's, x 1.000)", 1000, -3, "EUR"),
    ("Bedragen in duizenden euro's (x € 1.000)", 1000, -3, "EUR"),
    ("(x 1.000)", 1000, -3, None),
    ("x1000", 1000, -3, None),
    ("x 1\u202f000", 1000, -3, None),
    ("x duizend", 1000, -3, None),
    ("x 1.000 kg", 1000, -3, "kg"),
    ("in 1.000 kg", 1000, -3, "kg"),
    ("x 100", 100, -2, None),
    ("x 1 mln", 10**6, -6, None),
    ("Aangifteregels Douane Nederland (x 1 mln)", 10**6, -6, None),
    ("x 1.000.000", 10**6, -6, None),
    ("x mln", 10**6, -6, None),
    ("(mln)", 10**6, -6, None),
    ("in miljoenen", 10**6, -6, None),
    ("Aangifteregels in miljoenen per jaar", 10**6, -6, None),
    ("Controles in duizenden stuks", 1000, -3, None),
    ("(aantallen en uren in duizenden)", 1000, -3, None),
    ("x € 1 miljoen", 10**6, -6, "EUR"),
    ("in miljoenen euro's", 10**6, -6, "EUR"),
    ("in miljoenen euro’s", 10**6, -6, "EUR"),
    ("bedragen in € mln", 10**6, -6, "EUR"),
    ("in EUR mln", 10**6, -6, "EUR"),
    ("(€ mln)", 10**6, -6, "EUR"),
    ("€ mln", 10**6, -6, "EUR"),
    ("mln euro", 10**6, -6, "EUR"),
    ("Vangsten 2023 € mln", 10**6, -6, "EUR"),
    ("Afdrachten van accijns en rechten bij invoer, € mln.", 10**6, -6, "EUR"),
    ("miljoen euro", 10**6, -6, "EUR"),
    ("in mln. kg", 10**6, -6, "kg"),
    ("x 1 miljard", 10**9, -9, None),
    ("in miljarden euro’s", 10**9, -9, "EUR"),
    ("in euro's", 1, 0, "EUR"),
    ("in hele euro’s", 1, 0, "EUR"),
    ("in €", 1, 0, "EUR"),
    ("x € 1", 1, 0, "EUR"),
    ("in kilogrammen", 1, 0, "kg"),
    ("in kg", 1, 0, "kg"),
    ("(kg)", 1, 0, "kg"),
    ("Vangsten in 2023 in kg", 1, 0, "kg"),
    ("Cijfers inbeslaggenomen drugs in kilogrammen (2019 - 2023)*", 1, 0, "kg"),
    ("in %", 1, 0, "procent"),
    ("Aandeel (%)", 1, 0, "procent"),
    ("in fte", 1, 0, "fte"),
    ("toezicht in uren", 1, 0, "uur"),
]


@pytest.mark.parametrize(("text", "factor", "decimals", "unit"), SCALES)
def test_a_stated_scale(text: str, factor: int, decimals: int, unit: str | None) -> None:
    assert parse_scale(text) == Scale(factor, decimals, unit)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Controles in 2023",
        "Doelstelling Realisatie",
        "Totaal aantal aangifteregels Waarvan aandeel e-commerce* <€150,-",
        "boete van € 3 mln",
        "ruim 3 mln kg",
        "boete (5 kg)",
        "2 x 40 voet",
        "MAX 12",
        "Fixed x",
        "Index 1.000",
        "2022 2021 2020 2019",
        "miljoenen reizigers",
        # Pieces of sentences, as they stand over a table.
        "miljard euro de grootste post.",
        "miljard euro de grootste post van alle",
        "miljard euro.",
        "Dit scheelt de staat enkele miljoenen euro's per jaar.",
        "Dit scheelt de staat al jaren enkele miljoenen euro's, zo blijkt uit",
        "honderden miljoenen euro;",
        "in 2023",
    ],
)
def test_no_scale_is_stated(text: str) -> None:
    assert parse_scale(text) is None


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("x € 1.000, in miljoenen euro's", "contradict"),
        ("(x 1 mln, x 1.000)", "contradict"),
        ("in kg x € 1.000", "contradict"),
        ("bedragen in euro's (kg)", "contradict"),
        ("x 1 000", "contradict"),
        ("x € 1.500", "power of ten"),
        ("x 1,000", "power of ten"),
        ("x 0,1", "power of ten"),
        ("x 1.00", "three digits"),
        ("(€ 1.000)", "scale or a limit"),
        ("In duizenden gevallen vonden we niets, in 2022 was dat", "a sentence may speak"),
    ],
)
def test_a_scale_that_cannot_be_trusted_is_refused(text: str, reason: str) -> None:
    with pytest.raises(NumberError) as caught:
        parse_scale(text)
    assert reason in caught.value.reason


@pytest.mark.parametrize(
    ("printed", "heading", "value", "decimals", "unit"),
    [
        ("4.267.258", "x € 1.000", "4267258000", -3, "EUR"),
        ("17.395.454", "x € 1.000", "17395454000", -3, "EUR"),
        ("4.267,3", "in miljoenen euro", "4267300000", -5, "EUR"),
        ("1.014", "x 1 mln", "1014000000", -6, None),
        ("€ 5", "x € 1.000", "5000", -3, "EUR"),
        ("59.116", "in kg", "59116", 0, "kg"),
        ("59.116 kg", "in kg", "59116", 0, "kg"),
        ("7,4", "in %", "7.4", 1, "procent"),
        ("-1,25", "x 1.000", "-1250", -1, None),
        ("1,23456", "x 1.000", "1234.56", 2, None),
        ("718 miljoen", "in euro's", "718000000", -6, "EUR"),
        ("€ 3.145,4 mln", "x € 1 mln", "3145400000", -5, "EUR"),
        ("1.014 miljoen", "x 1 mln", "1014000000", -6, None),
        ("12 duizend", "x € 1.000", "12000", -3, "EUR"),
    ],
)
def test_scaled(printed: str, heading: str, value: str, decimals: int, unit: str | None) -> None:
    scale = parse_scale(heading)
    assert scale is not None
    number = scale_number(parse_number(printed), scale)
    assert (str(number.value), number.decimals, number.unit) == (value, decimals, unit)
    assert number.text == printed


def test_a_dash_stays_a_dash_under_a_scale() -> None:
    assert scale_number(parse_number("-"), Scale(1000, -3, "EUR")) == Number(None, None, "EUR", "-")


@pytest.mark.parametrize(
    ("printed", "scale", "reason"),
    [
        ("718 miljoen", Scale(1000, -3, None), "multiplier"),
        ("1,234567 mln", Scale(1000, -3, None), "multiplier"),
        ("3,1 miljard", Scale(10**6, -6, "EUR"), "multiplier"),
        ("59 kg", Scale(1000, -3, "EUR"), "heading says EUR"),
        ("59 kg", Scale(1, 0, "EUR"), "heading says EUR"),
        ("- kg", Scale(1000, -3, "EUR"), "heading says EUR"),
        ("7,4%", Scale(1000, -3, None), "procent"),
    ],
)
def test_a_scale_that_contradicts_its_figure_is_refused(
    printed: str, scale: Scale, reason: str
) -> None:
    with pytest.raises(NumberError) as caught:
        scale_number(parse_number(printed), scale)
    assert reason in caught.value.reason


def test_no_figure_is_scaled_twice() -> None:
    scale = Scale(1000, -3, "EUR")
    with pytest.raises(NumberError):
        scale_number(scale_number(parse_number("4.267.258"), scale), scale)


Expected = list[tuple[str, str, str | None, str | None, str | None, str | None]]


def shown(text: str, first: int = 0, last: int | None = None) -> Expected:
    """Figures that start between two offsets: characters, kind, value, unit, qualifier, upper."""
    return [
        (
            " ".join(text[item.start : item.end].split()),
            item.kind,
            None if item.number.value is None else str(item.number.value),
            item.number.unit,
            item.qualifier,
            str(item.upper.value) if item.upper else None,
        )
        for item in find_numbers(text)
        if first <= item.start < (len(text) if last is None else last)
    ]


def quantity(
    text: str, value: str, unit: str | None = None, qualifier: str | None = None
) -> tuple[str, str, str, str | None, str | None, None]:
    return (text, "quantity", value, unit, qualifier, None)


def year(text: str, qualifier: str | None = None) -> tuple[str, str, str, None, str | None, None]:
    return (text, "year", text, None, qualifier, None)


def reference(text: str) -> tuple[str, str, None, None, None, None]:
    return (text, "ordinal/reference", None, None, None, None)


def unreadable(text: str) -> tuple[str, str, None, None, None, None]:
    return (text, "unreadable", None, None, None, None)


# Line or lines of the report, and every figure that a person reads there.
PROSE: list[tuple[int, int, Expected]] = [
    (15, 16, [
        quantity("60.000 kilo", "60000", "kg", "bijna"), quantity("51.000 kilo", "51000", "kg"),
        year("2022"),
    ]),
    (32, 36, [
        year("2023"), quantity("1 miljard", "1000000000", None, "ruim"),
        quantity("1 miljard", "1000000000", None, "van de"),
        quantity("718 miljoen", "718000000"), quantity("150 euro", "150", "EUR", "onder de"),
        year("2018"), quantity("245 miljoen", "245000000"),
    ]),
    (68, 68, [year("2023"), quantity("6000", "6000", None, "ruim")]),
    (70, 70, [reference("2.1")]),
    (115, 115, [quantity("25%", "25", "procent")]),
    (127, 127, [year("2023"), reference("€ 1.000")]),
    (155, 155, [
        quantity("59.000 kilo", "59000", "kg", "ruim"), quantity("51.000 kilo", "51000", "kg"),
        year("2022"),
    ]),
    (162, 165, [
        quantity("2.250 kilo", "2250", "kg"), year("2023"), quantity("1.300 kilo", "1300", "kg"),
        year("2022"), year("2023"), quantity("20 kilo", "20", "kg", "bijna"),
        quantity("2.500 kilo", "2500", "kg", "ruim"),
    ]),
    (169, 171, [
        quantity("16.500", "16500", None, "ruim"), quantity("27.000", "27000", None, "bijna"),
    ]),
    (302, 302, [unreadable("202311")]),
    (309, 314, [
        ("2018 tot en met 2023", "year", "2018", None, None, "2023"), year("2023"),
        quantity("1 miljard", "1000000000", None, "ruim"),
        quantity("900 miljoen", "900000000", None, "ca."), year("2023"), reference("1 mln"),
    ]),
    (316, 316, [year("2021"), reference("1 juli")]),
    (341, 347, [
        quantity("94 fte", "94", "fte"), year("2023"), reference("25 februari"), year("2022"),
        reference("31 december"), year("2023"), quantity("541", "541"),
    ]),
    (352, 352, [quantity("€150,-", "150", "EUR", "<")]),
    (374, 377, [
        quantity("63", "63"), reference("31 december"), year("2023"), quantity("16", "16"),
        quantity("6", "6"),
    ]),
    (379, 380, [reference("7 oktober"), year("2022")]),
    (386, 386, [reference("12e")]),
    (405, 405, [quantity("22.983", "22983", None, "ruim")]),
    (417, 418, [reference("1 mei"), year("2016")]),
    (439, 439, [reference("22 112"), reference("3725")]),
    (453, 453, [reference("2020/262")]),
    (467, 467, [quantity("25", "25", None, "circa")]),
    (478, 478, [reference("CO2")]),
    (513, 514, [year("2023"), quantity("98%", "98", "procent")]),
    (593, 594, [quantity("75", "75", None, "circa"), quantity("30", "30", None, "ruim")]),
    (613, 614, [reference("Q4"), year("2023"), reference("Q3"), year("2023"), year("2024")]),
    (644, 644, [("2022 en 2025", "year", "2022", None, "tussen", "2025")]),
    (674, 674, [reference("3")]),
    (679, 679, [quantity("4", "4")]),
    (698, 699, [
        year("2023"), quantity("1.344", "1344"), ("700 tot 800", "range", "700", None, None, "800"),
    ]),
    (785, 785, [reference("basis-30")]),
    (795, 796, [
        quantity("7,4%", "7.4", "procent"), quantity("6,9%", "6.9", "procent"),
        quantity("6 weken", "6", "week", "vanaf"),
    ]),
    (824, 826, [
        year("2023"), quantity("58%", "58", "procent", "ca."),
        quantity("149 fta", "149", "fta", "ca."), reference("1"),
        quantity("21 fta", "21", "fta", "ca."), quantity("1 jaar", "1", "jaar", "meer dan"),
    ]),
    (833, 834, [
        reference("1"), quantity("149 fta", "149", "fta"), quantity("25,5 uur", "25.5", "uur"),
        quantity("2,76%", "2.76", "procent"),
    ]),
    (892, 892, [year("2023"), reference("1-meting")]),
    (919, 921, [
        reference("ISO9001:2015"), year("2023"), quantity("5", "5"), quantity("3", "3"),
        quantity("2", "2"), quantity("2", "2"),
    ]),
    (968, 969, [reference("1-11-2023"), year("2020")]),
    (1038, 1038, [("2020-2025", "year", "2020", None, None, "2025")]),
    (1065, 1067, [reference("1"), reference("2"), reference("3")]),
    (1144, 1144, [quantity("72 uur", "72", "uur"), quantity("24 uur", "24", "uur")]),
    (1180, 1180, [reference("3.1.2")]),
    (1183, 1189, [
        quantity("1 miljard", "1000000000", None, "boven de"),
        quantity("718 miljoen", "718000000"), quantity("€150", "150", "EUR", "maximaal"),
        year("2023"), year("2022"), quantity("35", "35", None, "circa"),
    ]),
    (1229, 1231, [
        quantity("5 fte", "5", "fte"), year("2023"),
        quantity("121 miljoen", "121000000", None, "ongeveer"),
        quantity("156.000", "156000", None, "ruim"), quantity("5.800 kilogram", "5800", "kg"),
    ]),
    (1240, 1245, [
        year("2022"), quantity("5", "5"), year("2022"), year("2023"), quantity("10", "10"),
    ]),
    (1250, 1250, [year("2023"), quantity("5", "5"), quantity("10", "10", None, "van de")]),
    (1259, 1259, [("’24-’28", "year", None, None, None, None)]),
    (1411, 1411, [quantity("14", "14")]),
    (1549, 1549, [reference("30")]),
]  # fmt: skip


@pytest.mark.parametrize(("first", "last", "expected"), PROSE)
def test_figures_as_a_person_reads_them_in_the_2023_report(
    first: int, last: int, expected: Expected
) -> None:
    text = REPORT.read_text(encoding="utf-8")
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    assert shown(text, starts[first - 1], starts[last]) == expected


def test_in_the_2023_report_only_glued_page_numbers_are_unreadable() -> None:
    found = find_numbers(REPORT.read_text(encoding="utf-8"))
    unread = [item.number.text for item in found if item.kind == "unreadable"]
    assert unread == ["202311", "202314", "202316"]
    assert len(found) > 300


SENTENCES: list[tuple[str, Expected]] = [
    ("circa € 5 per stuk", [quantity("€ 5", "5", "EUR", "circa")]),
    ("een boete van € 1,2 miljard.", [quantity("€ 1,2 miljard", "1200000000", "EUR")]),
    ("(€ 4.267.258)", [quantity("€ 4.267.258", "4267258", "EUR")]),
    ("een daling van -5%,", [quantity("-5%", "-5", "procent")]),
    ("2 tot 3 miljoen kilo", [
        ("2 tot 3 miljoen kilo", "range", "2000000", "kg", None, "3000000"),
    ]),
    ("€ 5 tot 10 mln", [("€ 5 tot 10 mln", "range", "5000000", "EUR", None, "10000000")]),
    ("5-10%", [("5-10%", "range", "5", "procent", None, "10")]),
    ("50 à 60 kg", [("50 à 60 kg", "range", "50", "kg", None, "60")]),
    ("tussen 5 en 10 fte", [("5 en 10 fte", "range", "5", "fte", "tussen", "10")]),
    ("2019 - 2023", [("2019 - 2023", "year", "2019", None, None, "2023")]),
    ("ruim 2000 zendingen", [quantity("2000", "2000", None, "ruim")]),
    ("2000 kg", [quantity("2000 kg", "2000", "kg")]),
    ("rond 2020", [year("2020", "rond")]),
    ("zo’n 40 zaken", [quantity("40", "40", None, "zo'n")]),
    ("meer\ndan 40", [quantity("40", "40", None, "meer dan")]),
    ("17\u202f395\u202f454 euro", [quantity("17 395 454 euro", "17395454", "EUR")]),
    ("16 Nederlandse bedrijven deden mee.", [quantity("16", "16")]),
    ("3 Activiteiten uit het Jaarplan\n", [reference("3")]),
    ("zie tabel 2 en § 3.1", [reference("2"), reference("3.1")]),
    ("van 1 tot 3 juli", [reference("1 tot 3 juli")]),
    ("om 10.30 uur en 14:15 uur", [reference("10.30"), reference("14:15")]),
    ("de 24-uurs dienst, de F-35, COVID-19 en 2x", [
        reference("24-uurs"), reference("F-35"), reference("COVID-19"), reference("2x"),
    ]),
    ("bel 070-1234567", [reference("070-1234567")]),
    ("1.2.3.4", [reference("1.2.3.4")]),
    # Refused with no value: what follows would be misread by a lenient reader.
    ("59.11 kg", [unreadable("59.11")]),
    ("0.5%", [unreadable("0.5%")]),
    ("1.5 miljoen", [unreadable("1.5")]),
    ("4,267,258 zendingen", [unreadable("4,267,258")]),
    ("4.267.2581 zendingen", [unreadable("4.267.2581")]),
    ("17 395 454 euro", [unreadable("17 395 454")]),
    ("12.345 678", [unreadable("12.345 678")]),
    ("1\u00a0000 000 kg", [unreadable("1 000 000")]),
    ("59\u200b.116 kg", [unreadable("59\u200b.116")]),
    ("12O stuks", [unreadable("12O")]),
    ("1e5 stuks", [unreadable("1e5")]),
    ("1_000 en 1'000", [unreadable("1_000"), unreadable("1'000")]),
    ("541¹ zendingen", [unreadable("541¹")]),
    ("½ uur, 2½ uur", [unreadable("½"), unreadable("2½")]),
    ("٣ dagen", [unreadable("٣")]),
    ("–5%", [unreadable("–5%")]),
    ("10%%", [unreadable("10%%")]),
    ("3 honderd, 2 million, 2 miljoenste", [unreadable("3"), unreadable("2"), unreadable("2")]),
    ("900 tot 1 miljard", [unreadable("900 tot 1 miljard")]),
    ("700 tot 2000 posities", [unreadable("700 tot 2000")]),
    ("1,2 en 1,4 miljard", [unreadable("1,2"), quantity("1,4 miljard", "1400000000")]),
    ("van € 653 naar ruim € 721 miljoen", [
        unreadable("€ 653"), quantity("€ 721 miljoen", "721000000", "EUR", "ruim"),
    ]),
    ("1,2, 1,3 en 1,4 mln", [
        unreadable("1,2"), unreadable("1,3"), quantity("1,4 mln", "1400000"),
    ]),
    ("circa 2000 zendingen", [unreadable("2000")]),
    ("€ 5 € 10", [unreadable("€ 5"), quantity("€ 10", "10", "EUR")]),
    ("14-2", [unreadable("14-2")]),
    ("in totaal 541\nJaar", [quantity("541", "541")]),
    ("in totaal 541\n\nkg", [quantity("541", "541")]),
    ("in totaal 541\nkg", [quantity("541 kg", "541", "kg")]),
    ("geen enkel getal", []),
    ("", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_sentences(text: str, expected: Expected) -> None:
    assert shown(text) == expected


DIGITS = st.from_regex(
    r"(0|[1-9][0-9]{0,2}(\.[0-9]{3}){0,4}|[1-9][0-9]{0,14})(,[0-9]{1,4})?", fullmatch=True
)
AROUND = ["{}", "-{}", "€ {}", "€ -{} mln", "{} kg", "{} miljard", "{}%"]


# Without a deadline, as the first figure of a process waits for Babel.
@settings(deadline=None)
@given(st.sampled_from(AROUND), DIGITS)
def test_babel_reads_the_same(around: str, digits: str) -> None:
    text = around.format(digits)
    assert second_opinion(text) == parse_number(text).value


@pytest.mark.parametrize(
    ("text", "value"), [("1\u202f234,50", "1234.50"), ("-", None), ("2 mln", "2000000")]
)
def test_the_second_opinion_is_of_the_whole_figure(text: str, value: str | None) -> None:
    assert second_opinion(text) == (value and Decimal(value))


@pytest.mark.parametrize("text", ["20.4", "1e5", "1_000", "", "NaN", "١٢"])
def test_babel_is_not_asked_about_what_the_grammar_refuses(text: str) -> None:
    with pytest.raises(NumberError):
        second_opinion(text)


@settings(deadline=None)
@given(st.text(alphabet="0123456789.,-–€% xkgmlnOe¹½\n\u00a0’()/:²en tot", max_size=60))
def test_prose_is_read_in_order_and_quotes_what_is_printed(text: str) -> None:
    end = 0
    for item in find_numbers(text):
        assert isinstance(item, FoundNumber)
        assert end <= item.start < item.end
        end = item.end
        whole = text[item.start : item.end]
        assert any(map(str.isnumeric, whole))
        if item.upper is None:
            assert item.number.text == whole
        else:
            assert whole.startswith(item.number.text)
            assert whole.endswith(item.upper.text)
        if item.kind in ("ordinal/reference", "unreadable"):
            assert item.number.value is None
        elif item.kind == "quantity":
            assert parse_number(" ".join(whole.split("\n"))).value == item.number.value


@settings(deadline=None)
@given(st.text(alphabet="0123456789.,-–€% kgmlnOe¹½\u00a0\u202f()", max_size=14))
def test_no_accepted_string_hides_a_digit(text: str) -> None:
    try:
        number = parse_number(text)
    except NumberError:
        return
    digits = re.sub(r"[^0-9]", "", text)
    if number.value is None:
        assert digits == ""
    else:
        assert str(abs(number.value)).replace(".", "").strip("0") == digits.strip("0")


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("59.116", "59115.5", "59116.5"),
        ("7,4%", "7.35", "7.45"),
        ("1.014 mln", "1013500000", "1014500000"),
        ("1,2 miljard", "1150000000", "1250000000"),
        ("0,00", "-0.005", "0.005"),
        ("-5", "-5.5", "-4.5"),
        ("12345678901234567890", "12345678901234567889.5", "12345678901234567890.5"),
    ],
)
def test_interval(text: str, low: str, high: str) -> None:
    assert interval(parse_number(text)) == (Decimal(low), Decimal(high))


def test_a_dash_has_no_interval() -> None:
    with pytest.raises(NumberError):
        interval(parse_number("- kg"))


@pytest.mark.parametrize(
    ("value", "decimals", "expected"),
    [
        ("4267258", 0, "4.267.258"),
        ("0", 0, "0"),
        ("-0", 0, "0"),
        ("-0.4", 0, "0"),
        ("999", 0, "999"),
        ("1000", 0, "1.000"),
        ("-1250", 0, "-1.250"),
        ("7.4", 1, "7,4"),
        ("7.4", 2, "7,40"),
        ("95.97", 1, "96,0"),
        ("0.125", 3, "0,125"),
        ("0.5", 0, "1"),
        ("2.5", 0, "3"),
        ("-2.5", 0, "-3"),
        ("1234567.891", 2, "1.234.567,89"),
        ("4267258000", -3, "4.267.258.000"),
        ("1014499999", -6, "1.014.000.000"),
        ("1.2E+9", 0, "1.200.000.000"),
    ],
)
def test_format(value: str, decimals: int, expected: str) -> None:
    assert format_number(Decimal(value), decimals) == expected


@pytest.mark.parametrize("value", ["NaN", "Infinity", "-Infinity", "sNaN", "1E+20", "1E+999999"])
def test_what_is_no_figure_is_not_formatted(value: str) -> None:
    with pytest.raises(NumberError):
        format_number(Decimal(value), 0)


@settings(deadline=None)
@given(st.decimals(-(10**12), 10**12, places=3), st.integers(0, 3))
def test_what_is_formatted_is_read_back(value: Decimal, decimals: int) -> None:
    printed = format_number(value, decimals)
    number = parse_number(printed)
    assert number.decimals == decimals
    assert number.value is not None
    assert abs(number.value - value) <= Decimal(5).scaleb(-decimals - 1)
    assert format_number(number.value, decimals) == printed


@settings(deadline=None)
@given(st.integers(-(10**15), 10**15))
def test_whole_numbers_make_the_round_trip_unchanged(value: int) -> None:
    assert parse_number(format_number(Decimal(value), 0)).value == value


def test_a_narrow_decimal_context_of_the_caller_changes_nothing() -> None:
    with localcontext(prec=2):
        assert parse_number("17.395.454").value == 17395454
        assert parse_number("1,2345678 mln").value == Decimal("1234567.8")
        assert interval(parse_number("17.395.454"))[0] == Decimal("17395453.5")
        assert format_number(Decimal("17395454"), 0) == "17.395.454"


def test_importing_does_not_load_babel() -> None:
    code = "import sys, douane_report._figures as f; print('babel' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path[:0] = {sys.path!r}; {code}"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "False\n"


HOSTILE = [
    "1" * 10_000,
    "1." * 5_000,
    "1.234" * 2_000,
    "1,2 en " * 1_400,
    "1 tot " * 1_600,
    "€ " * 5_000,
    " " * 10_000,
    "-" * 10_000,
    "a" * 10_000 + "1",
    "(" * 10_000 + "1",
    "x 1 " * 2_500,
    "1/" * 5_000,
    "5" + "\u00a0000" * 2_500 + "x",
    "\n5 A" * 2_500,
]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:8]))
@pytest.mark.parametrize(
    ("read", "seconds"), [(parse_number, 0.05), (parse_scale, 0.5), (find_numbers, 1.5)]
)
def test_hostile_text_takes_no_long_time(
    read: Callable[[str], object], seconds: float, text: str
) -> None:
    def taken() -> float:
        start = time.process_time()
        try:
            read(text)
        except NumberError:
            assert read is not find_numbers
        return time.process_time() - start

    # Python may look through all memory for garbage in the middle of a try, but not of each.
    assert any(taken() < seconds for _ in range(3))
