"""How things are written, each with the text that a Dutch reader expects."""

from decimal import Decimal

import pytest

from douane_report.model import Place
from douane_report.report import formatting
from douane_report.report.change import Bounds, Difference

NB = "\N{NO-BREAK SPACE}"
SHA = "0" * 64


@pytest.mark.parametrize(
    ("decimals", "scale"),
    [(0, 0), (2, 0), (-1, 3), (-3, 3), (-4, 6), (-5, 6), (-6, 6), (-7, 9), (-9, 9), (-12, 9)],
)
def test_scale_of(decimals: int, scale: int) -> None:
    assert formatting.scale_of(decimals) == scale


@pytest.mark.parametrize(
    ("value", "decimals", "scale", "text"),
    [
        ("4267258000", -3, 3, "4.267.258"),
        ("4267300000", -5, 6, "4.267,3"),
        ("1014000000", -6, 6, "1.014"),
        ("4267258000", -3, 0, "4.267.258.000"),
        ("59116", 0, 0, "59.116"),
        ("25", 0, 0, "25"),
        ("7.4", 1, 0, "7,4"),
        ("-2592", 0, 0, "−2.592"),
        ("-0.04", 1, 0, "0,0"),
        ("0", 0, 0, "0"),
    ],
)
def test_amount(value: str, decimals: int, scale: int, text: str) -> None:
    assert formatting.amount(Decimal(value), decimals, scale) == text


@pytest.mark.parametrize(
    ("value", "scale", "text"),
    [
        ("653000000", 6, "653"),
        ("653500000", 6, "653,5"),
        ("1E+3", 0, "1.000"),
        ("1.730", 0, "1,73"),
        ("-12", 0, "−12"),
    ],
)
def test_exact_keeps_every_digit(value: str, scale: int, text: str) -> None:
    assert formatting.exact(Decimal(value), scale) == text


@pytest.mark.parametrize(
    ("unit", "scale", "text"),
    [
        ("EUR", 0, "€"),
        ("EUR", 3, f"×{NB}€{NB}1.000"),
        ("EUR", 6, f"×{NB}€{NB}1{NB}mln"),
        ("kg", 0, "kg"),
        ("kg", 3, f"×{NB}1.000{NB}kg"),
        ("regels", 6, f"×{NB}1{NB}mln"),
        ("aantal", 0, "aantal"),
    ],
)
def test_unit_words(unit: str, scale: int, text: str) -> None:
    assert formatting.unit_words(unit, scale) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [("5", "+5"), ("0", "0"), ("0,0", "0,0"), ("0%", "0%"), ("−5", "−5"), ("0,5%", "+0,5%")],
)
def test_signed(text: str, expected: str) -> None:
    assert formatting.signed(text) == expected


@pytest.mark.parametrize(
    ("change", "scale", "text"),
    [
        (("7669", 0, False), 0, "+7.669"),
        (("-2592", 0, False), 0, "−2.592"),
        (("0", 0, False), 0, "0"),
        (("293000000", -6, False), 6, "+293"),
        (("116", -3, True), 0, "gelijk binnen afronding"),
        (("-611", -3, False), 0, f"ca.{NB}−1.000"),
    ],
)
def test_difference_text(change: tuple[str, int, bool], scale: int, text: str) -> None:
    value, decimals, within = change
    found = formatting.difference_text(Difference(Decimal(value), decimals, within), scale)
    assert found == text


@pytest.mark.parametrize(
    ("bounds", "plain", "signed"),
    [
        (("95.97", "95.97", "95.97"), "96,0%", "+96,0%"),
        (("-99.29", "-99.27", "-99.25"), "−99,3%", "−99,3%"),
        (("3.4", "3.86", "4.3"), "4%", "+4%"),
        (("97.3", "98.3", "99.2"), f"ca.{NB}98%", f"ca.{NB}+98%"),
        (("461.5", "516.7", "581.9"), "461% tot 582%", "+461% tot +582%"),
        (("-24.6", "-21.9", "-19.0"), "−25% tot −19%", "−25% tot −19%"),
        (("-4.9", "0", "5.1"), "−5% tot 6%", "−5% tot +6%"),
        (("-0.04", "-0.01", "0.02"), "0,0%", "0,0%"),
    ],
)
def test_percentage_text(bounds: tuple[str, str, str], plain: str, signed: str) -> None:
    held = Bounds(*map(Decimal, bounds))
    assert formatting.percentage_text(held) == plain
    assert formatting.percentage_text(held, sign=True) == signed


@pytest.mark.parametrize(
    ("decimals", "text"),
    [(-5, "afgerond op 100.000"), (0, "afgerond op 1"), (1, "afgerond op 0,1")],
)
def test_rounding_words(decimals: int, text: str) -> None:
    assert formatting.rounding_words(decimals) == text


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (None, ""),
        (Place(source=SHA), ""),
        (Place(source=SHA, line=183), f"regel{NB}183"),
        (Place(source=SHA, page=6), f"p.{NB}6"),
        (Place(source=SHA, page=6, line=2), f"p.{NB}6, regel{NB}2"),
    ],
)
def test_place_text(place: Place | None, text: str) -> None:
    assert formatting.place_text(place) == text


@pytest.mark.parametrize(
    ("number", "text"), [(0, "geen fouten"), (1, "1 fout"), (2, "2 fouten"), (1234, "1.234 fouten")]
)
def test_counted(number: int, text: str) -> None:
    assert formatting.counted(number, "fout", "fouten") == text


@pytest.mark.parametrize(
    ("parts", "text"),
    [([], ""), (["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c"], "a, b en c")],
)
def test_listed(parts: list[str], text: str) -> None:
    assert formatting.listed(parts) == text


@pytest.mark.parametrize(
    ("years", "text"),
    [
        ([2023], "2023"),
        ([2022, 2021, 2020, 2019], "2022–2019"),
        ([2021, 2022], "2021–2022"),
        ([2023, 2021], "2023, 2021"),
    ],
)
def test_year_span(years: list[int], text: str) -> None:
    assert formatting.year_span(years) == text


@pytest.mark.parametrize(
    ("address", "safe"),
    [
        ("https://example.org/a?b=c", "https://example.org/a?b=c"),
        (" http://example.org ", "http://example.org"),
        ("javascript:alert(1)", ""),
        ("JavaScript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("https:", ""),
        ("//example.org", ""),
        ("http://[", ""),
        ("accountancyvanmorgen.nl, 3 juni 2024", ""),
        ("", ""),
    ],
)
def test_safe_href(address: str, safe: str) -> None:
    assert formatting.safe_href(address) == safe


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("17.395.454", "17.395.454"),
        ("+7.669", "+7.669"),
        ("BV&I", "BV&I"),
        ("&lt;b&gt;", "&amp;lt;b&amp;gt;"),
        ("a | b", r"a \| b"),
        ("<script>", "&lt;script&gt;"),
        ("e-commerce* <€150,-", r"e-commerce\* &lt;€150,-"),
        ("`rm`", r"\`rm\`"),
        ("[x](y)", r"\[x\](y)"),
        ("snake_case ~x~ $1$", r"snake\_case \~x\~ \$1\$"),
        ("- kg", r"\- kg"),
        ("---", r"\---"),
        ("# kop", r"\# kop"),
        ("1. een", r"1\. een"),
        ("2) twee", r"2\) twee"),
        ("twee\r\nregels\ten tabs", "twee regels en tabs"),
        ("\\", "\\\\"),
    ],
)
def test_markdown(text: str, escaped: str) -> None:
    assert formatting.markdown(text) == escaped


@pytest.mark.parametrize(
    ("text", "code"), [("a.b", "`a.b`"), ("a`b|c\nd", "`a b c d`"), ("", ""), ("``", "")]
)
def test_markdown_code(text: str, code: str) -> None:
    assert formatting.markdown_code(text) == code


def test_markdown_link_cannot_be_left() -> None:
    assert formatting.markdown_link("a|b", "") == r"a\|b"
    link = formatting.markdown_link("[x", "https://example.org/a b>(c)|d")
    assert link == r"[\[x](<https://example.org/a%20b%3E%28c%29%7Cd>)"


def test_tidy() -> None:
    assert formatting.tidy("\n\na  \r\n\n\n\nb \n\n") == "a\n\nb\n"
