"""Reviewed readings: ``data/overrides/YEAR.toml``.

What the program cannot settle, a person can, with a reason and the address of the evidence.
A line speaks of one reading of one source file, by hash, and names the reading that it
replaces. Once the extraction no longer gives that reading, the line stops the run: it was
reviewed against something that is gone. Lines for other sources are left alone.

This module reads the file; :mod:`douane_report.dataset.settle` applies it to a report.
"""

import re
import tomllib
from datetime import date
from pathlib import Path
from typing import NamedTuple

from pydantic import Field, ValidationError, field_validator

from douane_report.dataset.manifest import FileRecord, OverrideRecord
from douane_report.errors import UsageError
from douane_report.model import Frozen, Origin, SectionName

_HEAD = re.compile(r"^[ \t]*\[\[[ \t]*override[ \t]*\]\]", re.MULTILINE)


class Replaced(Frozen):
    """The reading that was reviewed; each part that is given must still be so."""

    origin: Origin = Field(description="how the reading came to be")
    value: str | None = Field(default=None, description="its value, where it has one")
    candidates: tuple[str, ...] = Field(default=(), description="values that fit, if ambiguous")
    source_text: str | None = Field(default=None, description="characters it was read from")


class Override(Frozen):
    """One ``[[override]]`` of the file."""

    source: str = Field(pattern=r"^[0-9a-f]{64}$", description="sha256 of the source reviewed")
    section: SectionName = Field(description="section of the reading")
    key: str = Field(min_length=1, description="key of its entry")
    measure: str = Field(min_length=1, description="its measure")
    period: int = Field(strict=True, description="the year it speaks of")
    replaces: Replaced = Field(description="the reading that is replaced")
    value: str = Field(min_length=1, description="the value, in the base unit, or the text")
    decimals: int | None = Field(
        default=None, strict=True, description="precision of a figure, as in XBRL"
    )
    reason: str = Field(min_length=1, description="why, for the reader of the report (Dutch)")
    evidence: str = Field(pattern=r"^https?://\S+$", description="address of the evidence")
    reviewed: date = Field(description="day of the review")
    outside_candidates: bool = Field(
        default=False, strict=True, description="whether the value may be none of the candidates"
    )

    @field_validator("value", mode="before")
    @classmethod
    def _refuse_float(cls, value: object) -> object:
        """A TOML integer is exact; a TOML float is not, and is refused as no string."""
        return str(value) if type(value) is int else value

    @property
    def address(self) -> tuple[str, str, str, int]:
        """Section, key, measure and period of the reading that it speaks of."""
        return self.section, self.key, self.measure, self.period

    def record(self) -> OverrideRecord:
        """Give the line as the manifest has it."""
        return OverrideRecord(**{name: getattr(self, name) for name in OverrideRecord.model_fields})


class OverridesFile(NamedTuple):
    """An overrides file that was read and found to be well formed.

    Attributes:
        path: where it lies.
        record: name, size and hash.
        overrides: its lines with the number of the text line that each starts on.
    """

    path: Path
    record: FileRecord
    overrides: tuple[tuple[int, Override], ...]


def read_overrides(folder: Path, year: int) -> OverridesFile | None:
    """Read the overrides of a year, or give None when there are none.

    Raises:
        UsageError: there is no such folder, or the file is no TOML, or it holds something that
            is no well-formed override.
    """
    if not folder.is_dir():
        raise UsageError(
            "overrides-missing", "there is no such folder with overrides", where=str(folder)
        )
    path = folder / f"{year}.toml"
    if not path.is_file():
        return None
    data = path.read_bytes()
    try:
        text = data.decode()
        content = tomllib.loads(text)
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UsageError(
            "overrides-damaged", f"the file is no TOML: {error}", where=str(path)
        ) from None
    lines = [text.count("\n", 0, head.start()) + 1 for head in _HEAD.finditer(text)]
    tables = content.pop("override", [])
    if content or not isinstance(tables, list) or len(tables) != len(lines):
        raise UsageError(
            "overrides-damaged",
            "the file may hold nothing but [[override]] tables"
            + (f", and has: {', '.join(content)}" if content else ""),
            where=str(path),
        )
    overrides = tuple(
        (line, _parse(table, f"{path}:{line}")) for line, table in zip(lines, tables, strict=True)
    )
    _refuse_doubles(path, overrides)
    return OverridesFile(path, FileRecord.of(path.name, data), overrides)


def _parse(table: object, where: str) -> Override:
    try:
        return Override.model_validate(table)
    except ValidationError as error:
        problems = "; ".join(
            f"{'.'.join(str(part) for part in problem['loc'])}: {problem['msg']}"
            for problem in error.errors()
        )
        raise UsageError(
            "overrides-damaged", f"the override is not well formed: {problems}", where=where
        ) from None


def _refuse_doubles(path: Path, overrides: tuple[tuple[int, Override], ...]) -> None:
    seen: dict[tuple[object, ...], int] = {}
    for line, override in overrides:
        named = (override.source, *override.address, override.replaces)
        if named in seen:
            raise UsageError(
                "overrides-double",
                f"the override speaks of the same reading as the one in line {seen[named]}",
                where=f"{path}:{line}",
                advice="keep one of the two",
            )
        seen[named] = line
