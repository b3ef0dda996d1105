"""``manifest.json``: what was made from what, by hash.

It holds the tool's version, the source, the reviewed readings, the options that change results,
and per step (extract, validate, render) the files that went in and the files that came out.
It holds no clock time, host or path, so that the same input gives the same manifest.

A step is *current* while the files it was made from are the ones in the folder. A step that is
no longer current is left out when a manifest is renewed, and its files are then named as stale.
"""

import hashlib
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Literal, Self

from pydantic import Field

from douane_report import __version__
from douane_report.model import SCHEMA_VERSION, Frozen, SectionName

NAME = "manifest.json"
StepName = Literal["extract", "validate", "render"]
STEPS: tuple[StepName, ...] = ("extract", "validate", "render")
"""The steps, in the order in which they are taken."""


class FileRecord(Frozen):
    """A file as it was when it was read or written."""

    name: str = Field(description="file name, without folder")
    size: int = Field(description="size in bytes")
    sha256: str = Field(description="hash of the bytes")

    @classmethod
    def of(cls, name: str, data: bytes) -> Self:
        """Describe the bytes of a file."""
        return cls(name=name, size=len(data), sha256=hashlib.sha256(data).hexdigest())


class Tool(Frozen):
    """The program that took a step."""

    name: str = "douane-report"
    version: str = __version__


class SourceRecord(FileRecord):
    """The source, with what ``data/raw/sources.toml`` says about it (empty when not listed)."""

    kind: Literal["pdf", "text"] = Field(description="PDF, or the text of one")
    title: str = Field(default="", description="title of the publication")
    address: str = Field(default="", description="where it was published")
    published: date | None = Field(default=None, description="date of publication")
    licence: str = Field(default="", description="licence, or `unknown`")


class Options(Frozen):
    """The options of the extraction that change its result."""

    year: int | None = Field(default=None, description="year given by hand; else read")
    second_reading: bool = Field(default=True, description="whether a PDF is read twice")
    allow_partial: bool = Field(default=False, description="whether sections may be missing")


class OverrideRecord(Frozen):
    """A reviewed reading from an overrides file."""

    section: SectionName
    key: str
    measure: str
    period: int
    value: str
    evidence: str
    reviewed: date


class OverridesRecord(FileRecord):
    """The overrides file of the year, and what was done with its lines."""

    applied: tuple[OverrideRecord, ...] = Field(description="lines that were applied")
    other_source: tuple[OverrideRecord, ...] = Field(
        description="lines that were reviewed against another source, and so were not applied"
    )


class Step(Frozen):
    """What one step was made from, and what it made."""

    tool: Tool = Tool()
    inputs: tuple[FileRecord, ...] = Field(default=(), description="files of the folder it read")
    references: tuple[FileRecord, ...] = Field(default=(), description="reference files it read")
    outputs: tuple[FileRecord, ...] = Field(description="files of the folder it wrote")

    def is_current(self, hashes: Mapping[str, str]) -> bool:
        """Whether the files it was made from still have the hashes given by name."""
        return all(hashes.get(record.name) == record.sha256 for record in self.inputs)

    def with_outputs_of(self, earlier: Self | None) -> Self:
        """Add what the same step made before of the same inputs, such as another format."""
        if earlier is None or (earlier.inputs, earlier.tool) != (self.inputs, self.tool):
            return self
        outputs = {record.name: record for record in (*earlier.outputs, *self.outputs)}
        return self.model_copy(update={"outputs": tuple(outputs[name] for name in sorted(outputs))})


class Manifest(Frozen):
    """The whole of ``manifest.json``."""

    schema_version: int = SCHEMA_VERSION
    report_year: int
    source: SourceRecord
    options: Options
    overrides: OverridesRecord | None
    steps: dict[StepName, Step] = Field(description="the steps that were taken, in order")

    def outputs(self) -> dict[str, FileRecord]:
        """Give every file that a step wrote, by name."""
        return {record.name: record for step in self.steps.values() for record in step.outputs}

    def hashes(self) -> dict[str, str]:
        """Give the hash of every file that a step wrote, by name."""
        return {name: record.sha256 for name, record in self.outputs().items()}

    def with_step(self, name: StepName, step: Step) -> Self:
        """Put in a step; the steps after it stay as far as they are still current."""
        manifest = self.model_copy(update={"steps": {**self._before(name), name: step}})
        return manifest.with_later_steps_of(self)

    def with_later_steps_of(self, older: Self | None) -> Self:
        """Take over steps that this manifest lacks, as far as they are still current."""
        if older is None or older.source != self.source:
            return self
        kept = self
        for name in STEPS:
            step = older.steps.get(name)
            if step and name not in kept.steps and step.is_current(kept.hashes()):
                kept = kept.model_copy(update={"steps": {**kept.steps, name: step}})
        return kept

    def stale(self, older: Self | None) -> tuple[str, ...]:
        """Name the files of an older manifest that this one no longer answers for."""
        names = older.outputs().keys() - self.outputs().keys() if older else ()
        return tuple(sorted(names))

    def _before(self, name: StepName) -> dict[StepName, Step]:
        earlier = STEPS[: STEPS.index(name)]
        return {step: self.steps[step] for step in earlier if step in self.steps}


def make_step(
    outputs: Mapping[str, bytes],
    *,
    inputs: Iterable[FileRecord] = (),
    references: Iterable[FileRecord] = (),
) -> Step:
    """Describe a step by what it read and wrote, in the order of the names given."""
    return Step(
        inputs=tuple(inputs),
        references=tuple(references),
        outputs=tuple(FileRecord.of(name, data) for name, data in outputs.items()),
    )


def read_records(folder: Path, pattern: str) -> tuple[FileRecord, ...]:
    """Describe the files of a folder that match a pattern, in the order of their names."""
    paths = sorted(path for path in folder.glob(pattern) if path.is_file())
    return tuple(FileRecord.of(path.name, path.read_bytes()) for path in paths)
