"""Regenerates the report: models in, the bytes of Markdown and HTML out.

Pure but for the templates, which are read from ``templates/``: the same report gives the same
bytes whatever the machine, its clock and its locale.
"""

from collections.abc import Mapping, Sequence

from pydantic import Field

from douane_report.checks.finding import Finding
from douane_report.errors import UsageError
from douane_report.model import REQUIRED_SECTIONS, Frozen, Jaarrapportage
from douane_report.report import formatting
from douane_report.report.context import ReportView, SourceView
from douane_report.report.finding_views import finding_counts, finding_groups
from douane_report.report.summary import how_to_read, key_figures, origin_counts
from douane_report.report.templating import fill
from douane_report.report.views import KINDS, section_views

TEMPLATES: Mapping[str, str] = {"md": "report.md.jinja", "html": "report.html.jinja"}
"""Template of every format."""


class SourceNote(Frozen):
    """What the report says of a source that its figures come from."""

    title: str = Field(description="title of the source")
    address: str = Field(default="", description="web address, if it has one")
    sha256: str = Field(default="", description="hash of the file's bytes, in hexadecimal")
    licence: str = Field(default="", description="licence, or what is known of it (Dutch)")
    published: str = Field(default="", description="date of publication, as `2024-06-03`")


def render(
    report: Jaarrapportage,
    findings: Sequence[Finding],
    *,
    sources: Sequence[SourceNote] = (),
    formats: Sequence[str] = ("md", "html"),
    charts: Mapping[str, str] | None = None,
) -> dict[str, bytes]:
    """Regenerate the report.

    Args:
        report: the report.
        findings: what the checks found, in the order in which they are to be shown.
        sources: what is known of the files that it was read from.
        formats: ``md``, ``html``, or both.
        charts: trusted SVG per name of a section, shown where there is one (HTML only).

    Returns:
        The bytes of every file, by its name.

    Raises:
        UsageError: a format is not known, or the templates are not there.
    """
    unknown = [name for name in formats if name not in TEMPLATES]
    if unknown:
        raise UsageError(
            "format-unknown",
            f"There is no format {', '.join(map(repr, unknown))} to render.",
            advice=f"Choose from {', '.join(TEMPLATES)}.",
        )
    view = build_view(report, findings, sources=sources, charts=charts)
    return {f"report.{name}": fill(TEMPLATES[name], report=view) for name in formats}


def build_view(
    report: Jaarrapportage,
    findings: Sequence[Finding],
    *,
    sources: Sequence[SourceNote] = (),
    charts: Mapping[str, str] | None = None,
) -> ReportView:
    """Work out everything that a template prints; the arguments are those of :func:`render`."""
    return ReportView(
        year=report.report_year,
        title=f"Jaarrapportage Douane {report.report_year}",
        facsimile=report.bron.facsimile,
        incomplete=tuple(
            KINDS[name].title for name in REQUIRED_SECTIONS if report.section(name) is None
        ),
        reading=how_to_read(report),
        origins=origin_counts(report),
        checks=finding_counts(findings),
        key_figures=key_figures(report),
        sections=section_views(report),
        findings=finding_groups(report, findings),
        sources=_sources(report, sources),
        charts=dict(charts or {}),
    )


def _sources(report: Jaarrapportage, notes: Sequence[SourceNote]) -> tuple[SourceView, ...]:
    """Give the sources; the file that was read is among them, whether described or not."""
    described = list(notes)
    if all(note.sha256 != report.bron.sha256 for note in described):
        kind = "PDF" if report.bron.kind == "pdf" else "tekst"
        described.insert(
            0, SourceNote(title=f"Gelezen bestand ({kind})", sha256=report.bron.sha256)
        )
    return tuple(
        SourceView(
            title=note.title,
            address=note.address,
            href=formatting.safe_href(note.address),
            sha256=note.sha256,
            licence=note.licence,
            published=note.published,
        )
        for note in described
    )
