"""All years in one table: editions, agreement, breaks, and the revision triangle."""

from __future__ import annotations

import csv
import io

from douane_report.compare.series import join, series_csv, triangle_csv
from tests.compare.reports import Row, report
from tests.compare.years import new_report, old_report

Rows = list[dict[str, str]]


def read(made: bytes) -> Rows:
    return list(csv.DictReader(io.StringIO(made.decode())))


def series() -> Rows:
    # The order in which reports are given does not matter.
    return read(series_csv(join([new_report(), old_report()])))


def of(rows: Rows, key: str, period: str, measure: str = "hoeveelheid") -> dict[str, str]:
    (row,) = [r for r in rows if (r["key"], r["period"], r["measure"]) == (key, period, measure)]
    return row


def test_every_value_stands_once_with_its_editions() -> None:
    row = of(series(), "cocaine", "2022")
    assert (row["value"], row["edition"], row["editions"]) == ("51447", "2023", "2022 2023")
    assert row["agreement"] == "same"
    assert of(series(), "cocaine", "2023")["agreement"] == "single"


def test_a_revision_is_marked_and_the_newest_edition_counts() -> None:
    row = of(series(), "heroine", "2022")
    assert (row["value"], row["agreement"]) == ("2650", "revised")


def test_a_proposal_is_not_joined() -> None:
    keys = {row["key"] for row in series()}
    assert {"lachgas", "distikstofmonoxide-lachgas"} <= keys


def test_a_dash_does_not_hide_a_number() -> None:
    old = report(2022, drugsvangsten=[Row("LSD", 6)])
    new = report(2023, drugsvangsten=[Row("LSD", None, {2022: 7})])
    rows = read(series_csv(join([old, new])))
    assert (of(rows, "lsd", "2022")["value"], of(rows, "lsd", "2023")["value"]) == ("7", "")
    assert of(rows, "lsd", "2023")["origin"] == "unpublished"


def test_breaks_of_label_unit_and_definition_are_marked() -> None:
    old = report(
        2022,
        drugsvangsten=[Row("Qat", 684)],
        controles=[Row("Aantal duikinspecties", 120)],
        aangifteregels=[Row("Waarvan e-commerce", 300, {2021: 150, 2020: 90})],
    )
    new = report(
        2023,
        drugsvangsten=[Row("Khat", 700)],
        controles=[Row("Aantal duikinspecties", 130, unit="uur")],
    )
    rows = read(series_csv(join([old, new])))
    assert of(rows, "qat", "2023")["breaks"] == "benaming: eerder ‘Qat’"
    unit = of(rows, "aantal-duikinspecties", "2023", "realisatie")["breaks"]
    assert unit == "eenheid: eerder aantal"
    noted = of(rows, "e-commerce", "2021", "aantal")["breaks"]
    assert noted.startswith("definitie: geteld vanaf 1 juli 2021")
    assert of(rows, "e-commerce", "2022", "aantal")["breaks"] == ""


def test_the_triangle_has_a_column_per_edition() -> None:
    rows = read(triangle_csv(join([old_report(), new_report()])))
    (row,) = [r for r in rows if (r["key"], r["period"]) == ("heroine", "2022")]
    assert (row["edition_2022"], row["edition_2023"], row["agreement"]) == (
        "2611",
        "2650",
        "revised",
    )
    assert "maatregel" not in {r["measure"] for r in rows}
