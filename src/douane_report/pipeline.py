"""Extract, validate, render: the three steps, each on its own or in one run.

Every step makes all its files in memory and hands them over to be written together, the
manifest last. So a step that fails, for whatever reason, leaves the folder as it was.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from douane_report import document, resources
from douane_report.dataset import files, manifest, sources, tables
from douane_report.dataset.manifest import FileRecord, Manifest, Options, OverridesRecord
from douane_report.dataset.overrides import read_overrides
from douane_report.demands import demand_complete
from douane_report.errors import UsageError
from douane_report.model import Jaarrapportage

if TYPE_CHECKING:
    from douane_report.checks.finding import Finding
    from douane_report.dataset.siblings import Earlier
    from douane_report.report import SourceNote

FORMATS = ("md", "html")
"""Formats of the regenerated report, all of which are made when none is asked for."""


class Outcome(NamedTuple):
    """What a step, or a run of several, has done.

    Attributes:
        folder: where the files lie.
        manifest: what was made from what, as written.
        report: the typed report.
        written: names of the files that were written, in order.
        stale: names of older files in the folder that no longer belong to these data.
        findings: what the checks found; empty where they were not run.
        warnings: what is to be done about the source, for whoever keeps the list of sources.
    """

    folder: Path
    manifest: Manifest
    report: Jaarrapportage
    written: tuple[str, ...]
    stale: tuple[str, ...] = ()
    findings: "tuple[Finding, ...]" = ()
    warnings: tuple[str, ...] = ()


class _Work(NamedTuple):
    """A dataset in the making: its files so far, in memory only."""

    report: Jaarrapportage
    manifest: Manifest
    files: dict[str, bytes]
    findings: "tuple[Finding, ...]" = ()
    warnings: tuple[str, ...] = ()


def extract(
    source: str | Path,
    *,
    year: int | None = None,
    overrides: str | Path | None = None,
    second_reading: bool = True,
    allow_partial: bool = False,
) -> Jaarrapportage:
    """Read one report and give it as a typed model.

    Args:
        source: the PDF, or the text of one.
        year: year of the report; read from the document when not given.
        overrides: folder with reviewed readings (``YEAR.toml``); the project's own when not given.
        second_reading: whether the figures of a PDF are read again by a second reader.
        allow_partial: whether required sections may be missing.

    Raises:
        SourceError: the source cannot be read, or is not the file that it should be.
        ReportError: it is no Jaarrapportage Douane, or a required section was not found.
        UsageError: an overrides file is not well formed, or no longer fits the report.
    """
    options = Options(year=year, second_reading=second_reading, allow_partial=allow_partial)
    # Whoever calls this may have open what a copy of the process must not share.
    return _extract(Path(source), options, overrides, side_by_side=False).report


def run_extract(
    source: Path, out: Path, options: Options, overrides: str | Path | None = None
) -> Outcome:
    """Read one report and write ``jaarrapportage.json``, ``figures.csv`` and the manifest.

    Raises:
        DouaneReportError: as for :func:`extract`, or the output cannot be written, or a facsimile
            would stand among the data of the real reports.
    """
    files.check_target(out)
    work = _extract(source, options, overrides)
    sources.demand_real(work.report, source, out)
    older = _older_manifest(out)
    return _finish(out, work._replace(manifest=work.manifest.with_later_steps_of(older)), older)


def run_validate(folder: Path, earlier: Path | None = None) -> Outcome:
    """Run every check on a dataset and write ``findings.csv`` and ``findings.json``.

    Args:
        folder: the dataset.
        earlier: an earlier year's dataset; the one beside the folder when not given.

    Raises:
        UsageError: the folder holds no sound dataset, or cannot be written.
    """
    from douane_report.dataset import siblings

    dataset = files.open_dataset(folder)
    before = siblings.find_earlier(folder, dataset.report, earlier)
    work = _validate(_Work(dataset.report, dataset.manifest, {}), before)
    return _finish(folder, work, dataset.manifest)


def run_render(folder: Path, formats: Sequence[str] = FORMATS) -> Outcome:
    """Regenerate the report from a dataset and its findings.

    Raises:
        UsageError: the folder holds no sound dataset, its findings are missing or belong to
            other data, or it cannot be written.
    """
    from douane_report.dataset.findings import parse_findings

    _demand_formats(formats)
    dataset = files.open_dataset(folder)
    made = files.read_outputs(folder, dataset.manifest, "validate")
    findings = parse_findings(folder / files.FINDINGS_JSON, made[files.FINDINGS_JSON])
    work = _render(_Work(dataset.report, dataset.manifest, {}, findings), formats)
    return _finish(folder, work, dataset.manifest)


def run_report(
    source: Path,
    out: Path,
    options: Options,
    overrides: str | Path | None = None,
    formats: Sequence[str] = FORMATS,
) -> Outcome:
    """Extract, validate and render one year by itself; everything is written at the end.

    Raises:
        DouaneReportError: as for the three steps.
    """
    _demand_formats(formats)
    files.check_target(out)
    work = _extract(source, options, overrides)
    sources.demand_real(work.report, source, out)
    work = _render(_validate(work), formats)
    return _finish(out, work, _older_manifest(out))


def _extract(
    source: Path, options: Options, overrides: str | Path | None, *, side_by_side: bool = True
) -> _Work:
    checked = sources.check(source)
    opening = document.opening(source)
    from douane_report import sections  # Imported while the pages are being loaded.

    opened = opening()
    report = sections.extract(opened, year=options.year, side_by_side=side_by_side).report
    opened.let_go()
    if options.second_reading and opened.kind == "pdf":
        from douane_report.document.witness import second_reading

        report = second_reading(report, source)
    if not options.allow_partial:
        demand_complete(report, source)
    folder = Path(overrides) if overrides is not None else resources.project_dir("data/overrides")
    report, overrides_record = _settle(report, folder)
    entry = checked.entry
    made = {files.REPORT: tables.report_json(report), files.FIGURES: tables.figures_csv(report)}
    record = manifest.SourceRecord(
        name=source.name,
        size=source.stat().st_size,
        sha256=opened.sha256,
        kind=opened.kind,
        **(entry.model_dump(include={"title", "address", "published", "licence"}) if entry else {}),
    )
    work_manifest = Manifest(
        report_year=report.report_year,
        source=record,
        options=options,
        overrides=overrides_record,
        steps={"extract": manifest.make_step(made)},
    )
    warnings = (checked.warning,) if checked.warning else ()
    return _Work(report, work_manifest, made, warnings=warnings)


def _settle(report: Jaarrapportage, folder: Path) -> tuple[Jaarrapportage, OverridesRecord | None]:
    found = read_overrides(folder, report.report_year)
    if not found:
        return report, None
    from douane_report.dataset.settle import apply_overrides

    return apply_overrides(report, found)


def _demand_formats(formats: Sequence[str]) -> None:
    unknown = [name for name in formats if name not in FORMATS]
    if unknown or not formats:
        raise UsageError(
            "format-unknown",
            f"there is no format {', '.join(map(repr, unknown))}" if unknown else "no format given",
            where="--format",
            advice=f"available are: {', '.join(FORMATS)}",
        )


def _validate(work: _Work, earlier: "Earlier | None" = None) -> _Work:
    from douane_report import checks
    from douane_report.dataset.findings import findings_csv, findings_json
    from douane_report.dataset.siblings import NONE

    earlier = earlier or NONE
    findings = checks.run(work.report, earlier.report)
    made = {
        files.FINDINGS_CSV: findings_csv(findings),
        files.FINDINGS_JSON: findings_json(work.report, findings),
    }
    references = manifest.read_records(resources.project_dir("data/reference"), "*.toml")
    step = manifest.make_step(
        made,
        inputs=_records(work.manifest, files.REPORT),
        references=(*references, *earlier.records),
    )
    return work._replace(
        warnings=(*work.warnings, *earlier.notes),
        manifest=work.manifest.with_step("validate", step),
        files=work.files | made,
        findings=findings,
    )


def _render(work: _Work, formats: Sequence[str]) -> _Work:
    from douane_report import report

    rendered = report.render(
        work.report, work.findings, sources=_source_notes(work.manifest), formats=tuple(formats)
    )
    # In one order, so that it makes no difference in which the formats were asked for.
    made = dict(sorted(rendered.items()))
    inputs = _records(work.manifest, files.REPORT, files.FINDINGS_JSON)
    step = manifest.make_step(made, inputs=inputs).with_outputs_of(
        work.manifest.steps.get("render")
    )
    return work._replace(manifest=work.manifest.with_step("render", step), files=work.files | made)


def _source_notes(made: Manifest) -> "tuple[SourceNote, ...]":
    """What the report says of its source, where the list of sources says anything."""
    from douane_report.report import SourceNote

    source = made.source
    if not source.title:
        return ()
    return (
        SourceNote(
            title=source.title,
            address=source.address,
            sha256=source.sha256,
            licence="onbekend" if source.licence == sources.UNKNOWN else source.licence,
            published=source.published.isoformat() if source.published else "",
        ),
    )


def _records(made: Manifest, *names: str) -> tuple[FileRecord, ...]:
    return tuple(made.outputs()[name] for name in names)


def _older_manifest(out: Path) -> Manifest | None:
    """Give the manifest of an earlier run, if one that can be read lies there."""
    try:
        return files.read_manifest(out)
    except (UsageError, OSError):
        return None


def _finish(folder: Path, work: _Work, older: Manifest | None) -> Outcome:
    made = work.files | {manifest.NAME: tables.to_json(work.manifest)}
    files.write(folder, made)
    return Outcome(
        folder=folder,
        manifest=work.manifest,
        report=work.report,
        written=tuple(made),
        stale=work.manifest.stale(older),
        findings=work.findings,
        warnings=work.warnings,
    )
