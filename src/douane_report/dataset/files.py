"""The folder of one year: written whole or not at all, and read back with its hashes checked.

Everything is made in memory first. Then every file is written beside its target, the older
files are set aside under a second name, and only when all of that has worked do the new files
take their places, the manifest last. If one cannot, those before it are put back. So a folder
holds the old files or the new ones, and a manifest that fits them.
"""

import json
import os
import secrets
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple, TypeVar

from pydantic import BaseModel, ValidationError

from douane_report.dataset.manifest import NAME as MANIFEST
from douane_report.dataset.manifest import FileRecord, Manifest, StepName
from douane_report.errors import UsageError
from douane_report.model import SCHEMA_VERSION, Jaarrapportage

REPORT = "jaarrapportage.json"
FIGURES = "figures.csv"
FINDINGS_CSV = "findings.csv"
FINDINGS_JSON = "findings.json"

_Model = TypeVar("_Model", bound=BaseModel)


class Dataset(NamedTuple):
    """The folder of one year, read back and found to be whole.

    Attributes:
        folder: where it lies.
        manifest: what was made from what.
        report: the typed report.
    """

    folder: Path
    manifest: Manifest
    report: Jaarrapportage


def load(folder: str | Path) -> Jaarrapportage:
    """Read the typed report from a dataset folder, such as ``data/processed/2023``.

    Raises:
        UsageError: the folder holds no dataset, or one that is damaged, changed by hand, or of
            another version of the format.
    """
    return open_dataset(Path(folder)).report


def open_dataset(folder: Path) -> Dataset:
    """Read a dataset folder, holding what ``extract`` wrote to the hashes in its manifest.

    Raises:
        UsageError: as for :func:`load`.
    """
    manifest = read_manifest(folder)
    read_outputs(folder, manifest, "extract")
    report = _parse(Jaarrapportage, folder / REPORT, (folder / REPORT).read_bytes())
    return Dataset(folder, manifest, report)


def read_manifest(folder: Path) -> Manifest:
    """Read the manifest of a dataset folder.

    Raises:
        UsageError: there is none, or it is damaged or of another version of the format.
    """
    path = folder / MANIFEST
    try:
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        raise UsageError(
            "dataset-missing",
            f"there is no dataset here: {MANIFEST} is missing",
            where=str(folder),
            advice=f"make one: douane-report extract SOURCE --out {folder}",
        ) from None
    return _parse(Manifest, path, data)


def read_outputs(folder: Path, manifest: Manifest, step: StepName) -> dict[str, bytes]:
    """Read the files that a step wrote, and hold each to its hash in the manifest.

    Raises:
        UsageError: the step was not taken on these data, or a file is missing or was changed.
    """
    if step not in manifest.steps:
        raise UsageError(
            "dataset-stale",
            f"the step `{step}` has not been taken on the data that lie here now",
            where=str(folder),
            advice=f"take it first: douane-report {step} {folder}",
        )
    return {
        record.name: _read_output(folder / record.name, record, step)
        for record in manifest.steps[step].outputs
    }


def _read_output(path: Path, record: FileRecord, step: StepName) -> bytes:
    again = f"SOURCE --out {path.parent}" if step == "extract" else str(path.parent)
    advice = f"make it again: douane-report {step} {again}"
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise UsageError(
            "dataset-incomplete", "a file of the dataset is missing", where=str(path), advice=advice
        ) from None
    found = FileRecord.of(path.name, data)
    if found != record:
        raise UsageError(
            "dataset-changed",
            f"the file is not the one that `{step}` wrote: sha256 {found.sha256} "
            f"({found.size} bytes), the manifest says {record.sha256} ({record.size} bytes)",
            where=str(path),
            advice=advice,
        )
    return data


def _parse(model: type[_Model], path: Path, data: bytes) -> _Model:
    """Make a model of a JSON file, the version of its format being looked at first."""
    try:
        version = json.loads(data).get("schema_version")
    except (ValueError, AttributeError, RecursionError):
        raise _damaged(path, "it is no JSON object") from None
    if version != SCHEMA_VERSION:
        raise UsageError(
            "dataset-version",
            f"the file has version {version} of the format; this program reads {SCHEMA_VERSION}",
            where=str(path),
            advice="make the dataset again with this program",
        )
    try:
        return model.model_validate_json(data)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        raise _damaged(path, f"{field}: {first['msg']}") from None


def _damaged(path: Path, why: str) -> UsageError:
    return UsageError(
        "dataset-damaged",
        f"the file is damaged: {why}",
        where=str(path),
        advice="make the dataset again: douane-report extract SOURCE --out DIR",
    )


def check_target(folder: Path) -> None:
    """Refuse an output folder that cannot be one, before any work is done.

    Raises:
        UsageError: the path, or a part of it, is a file.
    """
    for path in (folder, *folder.parents):
        if path.exists():
            if not path.is_dir():
                raise UsageError(
                    "out-is-a-file",
                    "the output folder is a file",
                    where=str(path),
                    advice="give another folder to --out",
                )
            return


def write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files into a folder, all of them or none.

    Args:
        folder: where to; made when it is not there.
        files: the bytes by file name, in the order in which they take their places.

    Raises:
        UsageError: the files cannot be written; everything is then as it was before.
    """
    check_target(folder)
    try:
        with _made(folder):
            _replace_all(folder, files)
    except OSError as error:
        raise UsageError(
            "out-not-written",
            f"the output cannot be written: {error.strerror or error}",
            where=str(folder),
            advice="nothing was changed there; check its permissions and the space on the disk",
        ) from None


@contextmanager
def _made(folder: Path) -> Iterator[None]:
    """Make a folder and its parents, and take away again what was made if the work fails."""
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield
    except BaseException:
        for path in missing:
            with suppress(OSError):
                path.rmdir()
        raise


def _replace_all(folder: Path, files: Mapping[str, bytes]) -> None:
    token = secrets.token_hex(4)
    new = {name: folder / f".{name}.{token}.new" for name in files}
    old = {name: folder / f".{name}.{token}.old" for name in files}
    placed: list[str] = []
    try:
        for name, data in files.items():
            with new[name].open("xb") as file:
                file.write(data)
            if (folder / name).exists():
                _set_aside(folder / name, old[name])
        for name in files:
            placed.append(name)
            new[name].replace(folder / name)
    except BaseException:
        for name in reversed(placed):
            _put_back(folder / name, new[name], old[name])
        raise
    finally:
        for path in (*new.values(), *old.values()):
            with suppress(OSError):
                path.unlink(missing_ok=True)


def _set_aside(path: Path, other: Path) -> None:
    """Give a file a second name, or copy it where the file system knows no links."""
    try:
        os.link(path, other, follow_symlinks=False)
    except OSError:
        shutil.copy2(path, other, follow_symlinks=False)


def _put_back(path: Path, new: Path, old: Path) -> None:
    """Undo the placing of one file, if it had come to that."""
    if new.exists():
        return
    if old.is_symlink() or old.exists():
        old.replace(path)
    else:
        path.unlink(missing_ok=True)
