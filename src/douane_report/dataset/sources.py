"""Source files are pinned: ``data/raw/sources.toml`` says what each is and what it hashes to.

Every file under ``data/raw/`` and ``seeds/`` has an entry there with its title, address, date,
licence, size and hash. A file that differs from its entry stops the run: a figure can only be
traced to a source that is known. A file that has no entry yet, such as this year's report on the
day it appears, is read with a warning that holds a draft of the entry. A source elsewhere needs
none. What is made from a facsimile stays out of ``data/processed/``, whose figures are real.
"""

import hashlib
import tomllib
from datetime import date
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from pydantic import Field, ValidationError

from douane_report.errors import SourceError, UsageError
from douane_report.model import Frozen, Jaarrapportage

LIST = PurePosixPath("data/raw/sources.toml")
"""Where the list lies, seen from the project folder."""

PINNED = (PurePosixPath("data/raw"), PurePosixPath("seeds"))
"""Folders whose files need an entry, seen from the project folder."""

PROCESSED = PurePosixPath("data/processed")
"""Where the data of the real reports lie, seen from the project folder."""

UNKNOWN = "unknown"
"""What stands as the licence where it is not known."""

_NO_SOURCES = frozenset({"sources.toml", "README.md", ".gitkeep"})


class SourceEntry(Frozen):
    """One ``[[source]]`` of the list."""

    path: str = Field(min_length=1, description="path from the project folder, with `/`")
    title: str = Field(min_length=1, description="title of the publication")
    address: str = Field(pattern=r"^https?://\S+$", description="where it was published")
    published: date = Field(description="date of publication")
    licence: str = Field(min_length=1, description="licence, or `unknown`")
    size: int = Field(ge=1, strict=True, description="size in bytes")
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$", description="hash of the bytes")
    remark: str = Field(default="", description="what else is to be known about the file")


class Checked(NamedTuple):
    """What the list of sources says of a source.

    Attributes:
        entry: its entry; None when it has none.
        warning: what is to be done about an entry that it lacks but needs; else empty.
    """

    entry: SourceEntry | None = None
    warning: str = ""


def find_project(path: Path) -> Path | None:
    """Find the project folder that a file lies in: the nearest one with a list of sources."""
    for folder in path.resolve().parents:
        if (folder / LIST).is_file():
            return folder
    return None


def read_entries(project: Path) -> dict[str, SourceEntry]:
    """Read the list of sources of a project folder, by path.

    Raises:
        UsageError: the list is no TOML, or an entry is not well formed or double.
    """
    path = project / LIST
    try:
        content = tomllib.loads(path.read_bytes().decode())
        tables = content.pop("source", [])
        if content:
            raise ValueError(f"unknown keys: {', '.join(content)}")
        entries = [SourceEntry.model_validate(table) for table in tables]
    except ValidationError as error:
        problem = error.errors()[0]
        field = ".".join(str(part) for part in problem["loc"])
        raise _damaged(path, f"{field}: {problem['msg']}") from None
    except (ValueError, TypeError) as error:
        raise _damaged(path, str(error)) from None
    by_path = {entry.path: entry for entry in entries}
    if len(by_path) != len(entries):
        raise _damaged(path, "two entries have the same path")
    return by_path


def _damaged(path: Path, why: str) -> UsageError:
    return UsageError(
        "sources-damaged", f"the list of sources is not well formed: {why}", where=str(path)
    )


def list_pinned(project: Path) -> tuple[Path, ...]:
    """List the files of a project folder that need an entry."""
    files = (path for folder in PINNED for path in (project / folder).rglob("*"))
    return tuple(sorted(path for path in files if path.is_file() and _needs_entry(path, project)))


def _needs_entry(path: Path, project: Path) -> bool:
    relative = PurePosixPath(path.relative_to(project).as_posix())
    pinned = any(relative.is_relative_to(folder) for folder in PINNED)
    return pinned and relative.name not in _NO_SOURCES


def check(source: Path) -> Checked:
    """Hold a source to its entry.

    Returns:
        Its entry, or a warning where it lacks the entry that it needs; neither for a source that
        needs none, or that is no readable file (which the reading of it will say better).

    Raises:
        SourceError: the file differs from its entry.
        UsageError: the list of sources is not well formed.
    """
    project = find_project(source)
    if project is None or not source.is_file():
        return Checked()
    path = source.resolve()
    name = path.relative_to(project).as_posix()
    entry = read_entries(project).get(name)
    if entry is None and not _needs_entry(path, project):
        return Checked()
    with path.open("rb") as file:
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    size = path.stat().st_size
    if entry is None:
        return Checked(
            warning=f"{source} has no entry in {LIST}, so nothing says where it came from; "
            "look it over, complete this and add it to that file:\n" + _draft(name, size, sha256)
        )
    if (entry.size, entry.sha256) != (size, sha256):
        raise SourceError(
            "source-changed",
            f"the source is not the file that {LIST} describes: "
            f"it has sha256 {sha256} ({size} bytes), the entry says {entry.sha256} "
            f"({entry.size} bytes)",
            where=str(source),
            advice="put the original back, or, if the publisher replaced it, review it and "
            "renew size and sha256 in its entry",
        )
    return Checked(entry)


def demand_real(report: Jaarrapportage, source: Path, out: Path) -> None:
    """Refuse to put a facsimile among the data of the real reports.

    Raises:
        UsageError: the figures are invented, and the folder lies in the project's processed data.
    """
    project = find_project(out)
    if (
        report.bron.facsimile
        and project is not None
        and out.resolve().is_relative_to(project / PROCESSED)
    ):
        raise UsageError(
            "facsimile-refused",
            "the source says of itself that it is a facsimile: its figures are invented, "
            f"and {PROCESSED} is for real reports",
            where=str(source),
            advice="write it to another folder, such as build/facsimile",
        )


def _draft(name: str, size: int, sha256: str) -> str:
    """Write an entry with what is known, and questions for the rest."""
    lines = (
        "[[source]]",
        f'path = "{name}"',
        'title = "?"',
        'address = "https://?"',
        "published = ?  # such as 2024-06-03",
        f'licence = "{UNKNOWN}"',
        f"size = {size}",
        f'sha256 = "{sha256}"',
    )
    return "\n".join(f"    {line}" for line in lines)
