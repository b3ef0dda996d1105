"""How a comparison says things, in Dutch: values, differences, verdicts, places."""

from decimal import Decimal
from typing import Literal

from douane_report.checks.wording import number, quantity
from douane_report.compare.result import Change, Comparison, Evidence
from douane_report.model import Origin, SectionName, Unit
from douane_report.report.change import Bounds, Printed, relative_change
from douane_report.report.formatting import MINUS, counted, page_line_text, percentage_text
from douane_report.report.views import KINDS
from douane_report.tidy import ORDINAL

Verdict = Literal[
    "omhoog",
    "omlaag",
    "beter",
    "slechter",
    "gewijzigd",
    "nieuw",
    "vervallen",
    "onvergelijkbaar",
    "gelijk",
    "afronding",
]
ORDER: tuple[Verdict, ...] = (
    "omhoog",
    "omlaag",
    "beter",
    "slechter",
    "gewijzigd",
    "nieuw",
    "vervallen",
    "onvergelijkbaar",
    "afronding",
    "gelijk",
)
"""Verdicts, in the order in which a summary counts them."""

VERDICTS: dict[Verdict, str] = {
    "omhoog": "omhoog",
    "omlaag": "omlaag",
    "beter": "status beter",
    "slechter": "status slechter",
    "gewijzigd": "gewijzigd",
    "nieuw": "nieuw",
    "vervallen": "vervallen",
    "onvergelijkbaar": "niet te vergelijken",
    "afronding": "gelijk binnen afronding",
    "gelijk": "gelijk",
}
RESTATED: dict[Verdict, str] = VERDICTS | {"omhoog": "hoger", "omlaag": "lager"}
"""Verdicts on one year in two reports, which is a revision and no development."""

RESTATED_INTRO = (
    "Wat beide verslagen over hetzelfde jaar zeggen; hoger of lager is hier een herziening in het "
    "nieuwere verslag, geen ontwikkeling."
)

SIGNS: dict[Verdict, str] = {
    "omhoog": "▲",
    "omlaag": "▼",
    "beter": "▲",
    "slechter": "▼",
    "gewijzigd": "↔",
    "nieuw": "+",
    "vervallen": "−",
    "onvergelijkbaar": "?",
    "afronding": "≈",
    "gelijk": "=",
}
_ORIGINS = {
    Origin.UNPUBLISHED: "–",
    Origin.AMBIGUOUS: "onduidelijk",
    Origin.UNKNOWN: "onbekend",
}
_STATUSES = ("rood", "oranje", "groen")
_MEASURES = {"maatregel": "maatregel", "rang": "plaats", "status": "status"}


def title_of(section: SectionName) -> str:
    """Give the title of a section, as in the regenerated report."""
    return KINDS[section].title


def verdict_of(row: Change) -> Verdict:
    """Say in one word what became of a figure; a better place in a list is up."""
    if row.change == "changed" and row.absolute:
        higher = (row.absolute > 0) != (row.measure == ORDINAL)
        return "omhoog" if higher else "omlaag"
    if row.change == "changed" and row.value_old in _STATUSES and row.value_new in _STATUSES:
        better = _STATUSES.index(str(row.value_new)) > _STATUSES.index(str(row.value_old))
        return "beter" if better else "slechter"
    words: dict[str, Verdict] = {
        "same": "gelijk",
        "within-rounding": "afronding",
        "changed": "gewijzigd",
        "new": "nieuw",
        "gone": "vervallen",
        "not-comparable": "onvergelijkbaar",
    }
    return words[row.change]


def value_text(
    row: Change, evidence: Evidence | None, value: Decimal | str | None, *, bare: bool = False
) -> str:
    """Write a value as its report prints it; ``bare`` leaves out its unit and scale."""
    if evidence is None:
        return ""
    if value is None:
        return _ORIGINS.get(evidence.origin, "")
    if isinstance(value, str):
        return value
    if row.measure == ORDINAL:
        return number(value, 0)
    return quantity(value, unit_of(row), evidence.decimals or 0, bare=bare)


def unit_of(row: Change) -> Unit:
    """Give the unit of a row of figures."""
    units: tuple[Unit, ...] = ("EUR", "kg", "aantal", "uur", "regels", "procent")
    return next((unit for unit in units if unit == row.unit), "aantal")


def difference_text(row: Change, *, bare: bool = False) -> str:
    """Write the difference with its sign; empty when there is none to speak of.

    Args:
        row: the row.
        bare: leave out the unit and scale, as a heading names them.
    """
    if not row.absolute or row.change not in ("changed", "within-rounding"):
        return ""
    if row.measure == ORDINAL:
        places = number(abs(row.absolute), 0)
        return f"{places} plaats{'en' if abs(row.absolute) != 1 else ''}"
    decimals = min(each.decimals or 0 for each in (row.old, row.new) if each)
    text = quantity(abs(row.absolute), unit_of(row), decimals, bare=bare)
    return f"{'+' if row.absolute > 0 else MINUS}{text}"


def percent_text(row: Change) -> str:
    """Write the relative change, no more precisely than the printed figures allow."""
    if row.change != "changed" or row.relative is None or row.measure == ORDINAL:
        return ""
    if not isinstance(row.value_old, Decimal) or not isinstance(row.value_new, Decimal):
        return ""
    old = Printed(row.value_old, (row.old.decimals if row.old else 0) or 0)
    new = Printed(row.value_new, (row.new.decimals if row.new else 0) or 0)
    bounds = relative_change(new, old) or _exactly(row.relative * 100)
    return percentage_text(bounds, sign=True)


def _exactly(value: Decimal) -> Bounds:
    return Bounds(value, value, value)


def proposals_text(number: int) -> str:
    """Say how many pairs rest on likeness alone; empty where there is none."""
    pairs = counted(number, "paar rust", "paren rusten")
    return f"{pairs} op gelijkenis: een voorstel, met de reden erbij" if number else ""


def measure_text(row: Change) -> str:
    """Say what is measured; empty for the main measure of a section."""
    if row.measure in ("bedrag", "hoeveelheid", "aantal", *_MEASURES):
        return ""
    return row.measure


def heading(comparison: Comparison) -> str:
    """Name the two sides."""
    old, new = comparison.old, comparison.new
    if old.report_year != new.report_year:
        return f"Jaarrapportage Douane {new.report_year} vergeleken met {old.report_year}"
    return f"Jaarrapportage Douane {new.report_year}: twee lezingen vergeleken"


def place_text(evidence: Evidence | None) -> str:
    """Write where a value stands: ``p. 6`` or ``regel 183``."""
    place = evidence.place if evidence else None
    return page_line_text(place.page, place.line) if place else ""
