"""Several reports at once: opened from a dataset folder, or read from a source on the fly."""

from collections.abc import Sequence
from pathlib import Path

from douane_report import pipeline
from douane_report.checks.finding import Finding
from douane_report.dataset import files
from douane_report.dataset.findings import parse_findings
from douane_report.errors import UsageError
from douane_report.model import Jaarrapportage


def open_report(path: Path, *, allow_partial: bool = False) -> Jaarrapportage:
    """Give the report of a dataset folder, or read it from a source.

    Raises:
        DouaneReportError: as for :func:`douane_report.load` and :func:`douane_report.extract`.
    """
    if path.is_dir():
        return files.load(path)
    return pipeline.extract(path, allow_partial=allow_partial)


def open_years(paths: Sequence[Path]) -> tuple[Jaarrapportage, ...]:
    """Give the reports of several folders or sources, one a year, in the order of their years.

    Raises:
        UsageError: there is none, or two are of one year, or only some have invented figures.
    """
    if not paths:
        raise UsageError(
            "no-dataset",
            "no dataset was given",
            advice="name at least one folder that `extract` made, such as data/processed/2023",
        )
    reports = sorted((open_report(path) for path in paths), key=lambda each: each.report_year)
    years = [report.report_year for report in reports]
    twice = sorted({year for year in years if years.count(year) > 1})
    if twice:
        raise UsageError(
            "year-twice",
            f"more than one dataset is of {', '.join(map(str, twice))}",
            advice="give one dataset a year; `diff` compares two runs on one year",
        )
    if len({report.bron.facsimile for report in reports}) > 1:
        raise UsageError(
            "series-facsimile",
            "some of these are facsimiles with invented figures, others are not",
            advice="join them apart",
        )
    return tuple(reports)


def open_checked(folder: Path) -> tuple[Jaarrapportage, tuple[Finding, ...]]:
    """Give the report of a dataset folder and its findings, none where it was not validated.

    Raises:
        UsageError: the folder holds no sound dataset.
    """
    dataset = files.open_dataset(folder)
    if "validate" not in dataset.manifest.steps:
        return dataset.report, ()
    made = files.read_outputs(folder, dataset.manifest, "validate")
    path = folder / files.FINDINGS_JSON
    return dataset.report, parse_findings(path, made[files.FINDINGS_JSON])
