"""The tidy rows and the DataFrame: columns, types, and figures that stay exact."""

from __future__ import annotations

from decimal import Decimal

import pytest

from douane_report.dataset.tables import report_json
from douane_report.model import Box, Jaarrapportage, Place, Status, plain
from douane_report.tidy import Row, rows
from tests.factory import SOURCE, change_entry, change_figure, make_report


def rows_by(section: str, measure: str, key: str, period: int = 2023) -> list[Row]:
    named = (section, measure, key, period)
    return [r for r in rows(make_report()) if (r.section, r.measure, r.key, r.period) == named]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("4.267258E+9", "4267258000"),
        ("4267258.000E+3", "4267258000"),
        ("0", "0"),
        ("-0.0", "0"),
        ("0E+3", "0"),
        ("100", "100"),
        ("7.40", "7.4"),
        ("7.0", "7"),
        ("-12.50", "-12.5"),
        ("1E-7", "0.0000001"),
        ("12345678901234567890.5", "12345678901234567890.5"),
    ],
)
def test_a_number_is_written_out(value: str, text: str) -> None:
    assert plain(Decimal(value)) == text


def test_an_amount_in_thousands_has_base_unit_and_precision() -> None:
    (row,) = rows_by("afdrachten", "bedrag", "invoerrechten")
    assert (row.value, row.unit, row.decimals) == (Decimal("4267258000"), "EUR", -3)
    assert (row.line, row.page, row.x0, row.source_text) == (129, None, None, "4.267.258")


def test_a_dash_has_a_unit_and_neither_value_nor_precision() -> None:
    (row,) = rows_by("drugsvangsten", "hoeveelheid", "lsd", 2019)
    assert (row.value, row.unit, row.decimals, row.origin) == (None, "kg", None, "unpublished")


def test_a_rank_is_no_quantity() -> None:
    (row,) = rows_by("toprisicos", "rang", "dwu-verplichtingen")
    assert (row.value, row.unit, row.decimals) == (Decimal(7), "", None)


def test_a_measure_is_a_text() -> None:
    row = rows_by("toprisicos", "maatregel", "dwu-verplichtingen")[0]
    assert (row.value, row.unit, row.decimals) == ("Ontwikkelen EU-datahub", "", None)


def test_a_status_of_an_earlier_year_is_a_row_with_its_own_period() -> None:
    earlier = Status(period=2022, value="rood")
    report = change_entry(make_report(), "activiteitenstatus", "integriteit", eerder=(earlier,))
    found = [(r.period, r.value, r.origin) for r in rows(report) if r.key == "integriteit"]
    assert found == [(2023, None, "unknown"), (2022, "rood", "read")]
    again = Jaarrapportage.model_validate_json(report_json(report))
    assert again == report


def test_earlier_statuses_are_written_only_where_there_are_any() -> None:
    assert b'"eerder"' not in report_json(make_report())


def test_a_box_comes_through() -> None:
    box = Box(x0=Decimal("72.50"), top=Decimal("1"), x1=Decimal("99.25"), bottom=Decimal("12"))
    place = Place(source=SOURCE, page=5, box=box)
    report = change_figure(make_report(), "drugsvangsten", "qat", "hoeveelheid", place=place)
    row = next(row for row in rows(report) if row.key == "qat")
    assert (row.page, row.x0, row.top, row.x1, row.bottom) == (
        5, Decimal("72.5"), Decimal(1), Decimal("99.25"), Decimal(12),
    )  # fmt: skip
    assert row.line is None


def test_the_frame_has_the_columns_and_rows_of_the_file() -> None:
    frame = make_report().to_frame()
    assert tuple(frame.columns) == Row._fields
    assert len(frame) == len(list(make_report().values()))


def test_the_frame_keeps_figures_exact() -> None:
    frame = make_report().to_frame()
    taxes = frame[(frame.section == "afdrachten") & (frame.key != "totaal")]
    total = frame[(frame.section == "afdrachten") & (frame.key == "totaal")]
    assert taxes.value.sum() == total.value.item() == Decimal("17395454000")
    assert type(taxes.value.iloc[0]) is Decimal


def test_the_frame_leaves_empty_what_is_not_known() -> None:
    frame = make_report().to_frame()
    dash = frame[(frame.key == "lsd") & (frame.period == 2019)].iloc[0]
    assert dash.value is None
    assert bool(frame.decimals.isna()[dash.name])
    assert {str(frame[name].dtype) for name in ("decimals", "page", "line")} == {"Int64"}
    assert str(frame.value.dtype) == "object"
