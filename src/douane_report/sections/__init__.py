"""The sections of a Jaarrapportage, one module each; a new section is one more line here."""

import traceback
from collections.abc import Callable, Sequence
from pathlib import PurePath
from typing import NamedTuple

from douane_report import model
from douane_report.document import Document
from douane_report.errors import DouaneReportError, ReportError
from douane_report.sections import (
    aangifteregels,
    activiteitenstatus,
    afdrachten,
    controles,
    drugsvangsten,
    toprisicos,
)
from douane_report.sections.context import Context, Found, Missing, Trace
from douane_report.sections.report_year import read_year
from douane_report.sections.side_by_side import both
from douane_report.sections.vocabulary import fold, words

__all__ = ["Extraction", "Trace", "extract"]

_EXTRACTORS: dict[model.SectionName, Callable[[Context], Found[model.Section] | Missing]] = {
    "afdrachten": afdrachten.extract,
    "drugsvangsten": drugsvangsten.extract,
    "controles": controles.extract,
    "activiteitenstatus": activiteitenstatus.extract,
    "toprisicos": toprisicos.extract,
    "aangifteregels": aangifteregels.extract,
}

_LONGEST: model.SectionName = "activiteitenstatus"
"""Takes almost as long to read as all others: it stands on most pages, and asks for colours."""

_MOST_SIDE_BY_SIDE = 32
"""Most pages of a document that is read in two processes, for each of them keeps pages: with 48 in
which every third has figures, both take 130 MB together. A report has about thirty."""

_HEADINGS_SHOWN = 4


class Extraction(NamedTuple):
    """A report as data, and how each of its sections was found."""

    report: model.Jaarrapportage
    traces: tuple[Trace, ...]


def extract(
    document: Document, *, year: int | None = None, side_by_side: bool = False
) -> Extraction:
    """Read every section of a document.

    Args:
        document: the source.
        year: year of the report; read from the document when not given.
        side_by_side: whether a PDF of usual length may be read in two processes.

    Raises:
        ReportError: the document is no Jaarrapportage Douane, or names no year.
    """
    report_year = year if year is not None else read_year(document)
    if report_year is None:
        raise _no_report(document)
    if not model.FIRST_YEAR <= report_year <= model.LAST_YEAR:
        raise ReportError(
            "not-a-report",
            f"the source says that it is the Jaarrapportage of {report_year}, which is before "
            f"{model.FIRST_YEAR} or after {model.LAST_YEAR}",
            where=document.name,
            advice="check its title; --year gives the year of a report that misprints its own",
        )
    context = Context(document, report_year)
    fits = context.has_geometry and len(document.pages) <= _MOST_SIDE_BY_SIDE
    results = _read_all(context, side_by_side=side_by_side and fits)
    found = {name: r.section for name, r in results.items() if isinstance(r, Found)}
    if not found:
        raise _no_report(document, [it for it in results.values() if isinstance(it, Missing)])
    missing = tuple(
        model.Ontbrekend(section=name, message=_explain(result, document), fault=result.fault)
        for name, result in results.items()
        if isinstance(result, Missing)
    )
    bron = model.Bron(
        kind=document.kind,
        sha256=document.sha256,
        pages=len(document.pages) if document.kind == "pdf" else None,
        facsimile=_is_facsimile(document),
    )
    report = model.Jaarrapportage.model_validate(
        {"report_year": report_year, "bron": bron, "ontbrekend": missing, **found}
    )
    return Extraction(report, tuple(_printed(it.trace, document) for it in results.values()))


def _printed(trace: Trace, document: Document) -> Trace:
    """Give a trace with its regions in the points of their pages."""
    regions = (it._replace(box=document.printed(it.box, it.page)) for it in trace.regions)
    return trace._replace(regions=tuple(regions))


def _read_all(
    context: Context, *, side_by_side: bool
) -> dict[model.SectionName, Found[model.Section] | Missing]:
    if not side_by_side:
        return {name: _read(name, context) for name in _EXTRACTORS}
    longest, others = both(
        lambda: _read(_LONGEST, context),
        lambda: {name: _read(name, context) for name in _EXTRACTORS if name != _LONGEST},
    )
    return {name: others.get(name, longest) for name in _EXTRACTORS}


def _read(name: model.SectionName, context: Context) -> Found[model.Section] | Missing:
    """Read one section; a fault of this program in it must not cost the others."""
    try:
        return _EXTRACTORS[name](context)
    except DouaneReportError:
        raise
    except Exception as error:
        trace = Trace(name, found=False, confidence="none", why=_fault(error))
        return Missing(trace, fault=True)


def _fault(error: Exception) -> str:
    """Say where this program failed, as a line that can be reported."""
    at = traceback.extract_tb(error.__traceback__)[-1]
    return (
        f"this program failed while it read the section ({type(error).__name__} in "
        f"{PurePath(at.filename).name}, line {at.lineno}: {error}); please report it"
    )


def _no_report(document: Document, missing: Sequence[Missing] = ()) -> ReportError:
    """Say that a document is no report, and how its sections were looked for, if they were."""
    text = " ".join(page.text for page in document.pages)
    speaks = "douane" in fold(text)
    return ReportError(
        "not-a-report",
        "the source is no Jaarrapportage Douane: "
        + (
            "it speaks of the Douane, but has neither the title with a year nor a known section"
            if speaks
            else "it has neither the title nor any of the sections"
        )
        + "".join(f"\n  {_explain(it, document)}" for it in missing),
        where=document.name,
        advice="check the file; --year gives the year of a report that does not print its own",
    )


def _explain(missing: Missing, document: Document) -> str:
    """Say what was looked for, where, and what came nearest."""
    trace = missing.trace
    if missing.fault:
        return f"{trace.section}: {trace.why}"
    headings = [heading.replace("{jaar}", "JAAR") for heading in trace.headings]
    shown = ", ".join(f"‘{heading}’" for heading in headings[:_HEADINGS_SHOWN])
    more = f" and {len(headings) - _HEADINGS_SHOWN} more" if len(headings) > _HEADINGS_SHOWN else ""
    unit = "page" if document.kind == "pdf" else "line"
    nearest = "; ".join(f"{unit} {number}: ‘{text}’" for number, text in trace.nearest)
    looked = ""
    if document.kind == "pdf":
        pages = ", ".join(map(str, trace.pages)) or "none that names it"
        looked = f"; pages looked at: {pages}"
    return (
        f"{trace.section}: {trace.why}; headings tried: {shown}{more}{looked}; "
        f"nearest: {nearest or 'nothing like it'}"
    )


def _is_facsimile(document: Document) -> bool:
    names = {fold(name) for name in words("facsimile")}
    return any(names & set(fold(page.text).split()) for page in document.pages)
