"""One inspection: read a source, write the pictures of its pages, give the summary."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from douane_report import document, model, sections
from douane_report.dataset import files
from douane_report.document import Document
from douane_report.errors import UsageError
from douane_report.inspect.summary import summarise


@dataclass(frozen=True)
class Inspection:
    """What an inspection gives.

    Attributes:
        summary: what was found per section, as text.
        pictures: names of the pictures that were written, in the order of the pages.
    """

    summary: str
    pictures: tuple[str, ...] = ()


def inspect(
    source: Path,
    out: Path | None = None,
    *,
    page: int | None = None,
    section: str | None = None,
    year: int | None = None,
    second_reading: bool = True,
) -> Inspection:
    """Inspect a source.

    Args:
        source: the PDF, or the text of one.
        out: folder for the pictures, one per page that has something; none are made without it.
            A text has no pages to picture.
        page: the only page to look at.
        section: the only section to look at.
        year: year of the report; read from the document when not given.
        second_reading: whether the figures of a PDF are read again by a second reader.

    Raises:
        UsageError: there is no such page or section, or the pictures cannot be written.
        SourceError: the source cannot be read.
        ReportError: it is no Jaarrapportage Douane.
    """
    wanted = _sections(section)
    if out is not None:
        files.check_target(out)
    opened = document.open_document(source)
    _demand_page(opened, page)
    extraction = sections.extract(opened, year=year)
    report = extraction.report
    if second_reading and opened.kind == "pdf":
        from douane_report.document.witness import second_reading as read_again

        report = read_again(report, source)
    if page is not None:
        wanted = _on_page(report, extraction.traces, wanted, page)
    summary = summarise(opened, report, extraction.traces, wanted)
    if out is None or opened.kind != "pdf":
        return Inspection(summary)
    pictures = _pictures(opened, report, extraction.traces, wanted, page)
    files.write(out, pictures)
    return Inspection(summary, tuple(pictures))


def _sections(name: str | None) -> tuple[model.SectionName, ...]:
    if name is None:
        return model.SECTIONS
    chosen = tuple(known for known in model.SECTIONS if known == name)
    if not chosen:
        raise UsageError(
            "section-unknown",
            f"there is no section {name!r}",
            where="--section",
            advice=f"the sections are: {', '.join(model.SECTIONS)}",
        )
    return chosen


def _demand_page(opened: Document, page: int | None) -> None:
    if page is None:
        return
    if opened.kind != "pdf":
        raise UsageError(
            "page-unknown", "a text has lines, not pages", where="--page", advice="leave it out"
        )
    if page > len(opened.pages):
        raise UsageError(
            "page-unknown",
            f"there is no page {page}: the source has {len(opened.pages)}",
            where="--page",
        )


def _on_page(
    report: model.Jaarrapportage,
    traces: Sequence[sections.Trace],
    wanted: Sequence[model.SectionName],
    page: int,
) -> tuple[model.SectionName, ...]:
    """Keep the sections that have something on a page, and those that were not found at all."""
    from douane_report.inspect.sightings import gather

    there = {part.name for part in gather(report, traces, wanted).get(page, ())}
    return tuple(name for name in wanted if name in there or report.section(name) is None)


def _pictures(
    opened: Document,
    report: model.Jaarrapportage,
    traces: Sequence[sections.Trace],
    wanted: Sequence[model.SectionName],
    page: int | None,
) -> dict[str, bytes]:
    from douane_report.document.pdf import PdfPage
    from douane_report.inspect.drawing import draw_page
    from douane_report.inspect.sightings import gather

    pictures: dict[str, bytes] = {}
    digits = max(2, len(str(len(opened.pages))))
    for number, parts in gather(report, traces, wanted).items():
        shown = opened.pages[number - 1]
        if page in (None, number) and isinstance(shown, PdfPage):
            title = f"{opened.name}, page {number}"
            pictures[f"page-{number:0{digits}}.png"] = draw_page(shown, title, parts)
    return pictures
