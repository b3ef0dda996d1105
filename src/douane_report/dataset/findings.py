"""The findings as ``findings.csv`` and ``findings.json``, and read back from the JSON."""

from collections.abc import Sequence
from pathlib import Path

from pydantic import Field, ValidationError

from douane_report.checks.finding import Finding
from douane_report.dataset.tables import to_csv, to_json
from douane_report.errors import UsageError
from douane_report.model import SCHEMA_VERSION, Frozen, Jaarrapportage

COLUMNS = (
    "check",
    "outcome",
    "severity",
    "section",
    "key",
    "period",
    "expected",
    "found",
    "tolerance",
    "message",
    "source_text",
    "page",
    "line",
)
"""Columns of ``findings.csv``, in order."""


class Findings(Frozen):
    """The whole of ``findings.json``."""

    schema_version: int = Field(default=SCHEMA_VERSION, description="version of this format")
    report_year: int = Field(description="year of the report")
    source: str = Field(description="sha256 of the source that the figures were read from")
    findings: tuple[Finding, ...] = Field(description="every finding, passed ones too")


def findings_csv(findings: Sequence[Finding]) -> bytes:
    """Write the findings as ``findings.csv``, a row each."""
    lines = ([getattr(finding, column) for column in COLUMNS] for finding in findings)
    return to_csv(COLUMNS, lines)


def findings_json(report: Jaarrapportage, findings: Sequence[Finding]) -> bytes:
    """Write the findings on a report as ``findings.json``."""
    return to_json(
        Findings(
            report_year=report.report_year, source=report.bron.sha256, findings=tuple(findings)
        )
    )


def parse_findings(path: Path, data: bytes) -> tuple[Finding, ...]:
    """Read the bytes of ``findings.json`` back.

    Raises:
        UsageError: they are of another version of the format.
    """
    try:
        return Findings.model_validate_json(data).findings
    except ValidationError as error:
        raise UsageError(
            "dataset-version",
            f"the findings have another form: {error.errors()[0]['msg']}",
            where=str(path),
            advice=f"make them again: douane-report validate {path.parent}",
        ) from None
