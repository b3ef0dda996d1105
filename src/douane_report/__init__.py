"""Reads the yearly Jaarrapportage Douane into checked data.

    >>> from douane_report import extract
    >>> report = extract("seeds/jaarrapportage-douane-2023.txt")
    >>> report.report_year
    2023
    >>> frame = report.to_frame()
    >>> frame.loc[(frame.section == "afdrachten") & (frame.key == "totaal"), "value"].item()
    Decimal('17395454000')

Two reports are compared as they are, or as they were written:

    >>> from douane_report import compare
    >>> result = compare(report, report)
    >>> result.differs, {row.change for row in result.rows}
    (False, {'same'})

The names below are imported when they are first asked for, so that ``import douane_report``
and ``douane-report --help`` stay quick.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from douane_report.compare.comparison import compare
    from douane_report.dataset.files import load
    from douane_report.errors import DouaneReportError
    from douane_report.model import Jaarrapportage
    from douane_report.pipeline import extract

__version__ = "0.1.0"
__all__ = ["DouaneReportError", "Jaarrapportage", "__version__", "compare", "extract", "load"]

_HOMES = {
    "DouaneReportError": "douane_report.errors",
    "Jaarrapportage": "douane_report.model",
    "extract": "douane_report.pipeline",
    "load": "douane_report.dataset.files",
}


def __getattr__(name: str) -> object:
    """Import a public name when it is first used."""
    from importlib import import_module

    if name == "compare":
        # The package of that name can itself be called; importing it sets the name.
        return import_module("douane_report.compare")
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the public names, also those that were not imported yet."""
    return sorted({*globals(), *_HOMES, "compare"})
