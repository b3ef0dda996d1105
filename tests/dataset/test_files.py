"""Files are written whole or not at all, and read back only when they are sound."""

from __future__ import annotations

import errno
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from douane_report import load
from douane_report.dataset import files, manifest
from douane_report.dataset.manifest import Manifest, Options, SourceRecord, make_step
from douane_report.dataset.tables import figures_csv, report_json, to_json
from douane_report.errors import UsageError
from tests.commandline import snapshot
from tests.factory import SOURCE, make_report

OLD = {"a.txt": b"old a", "b.txt": b"old b"}
NEW = {"a.txt": b"new a", "b.txt": b"new b", "c.txt": b"new c", "manifest.json": b"new m"}


def write_dataset(folder: Path) -> Manifest:
    """Write the real report as ``extract`` would."""
    report = make_report()
    made = {files.REPORT: report_json(report), files.FIGURES: figures_csv(report)}
    record = Manifest(
        report_year=2023,
        source=SourceRecord(name="bron.txt", size=1, sha256=SOURCE, kind="text"),
        options=Options(),
        overrides=None,
        steps={"extract": make_step(made)},
    )
    files.write(folder, made | {manifest.NAME: to_json(record)})
    return record


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that holds older files."""
    out = tmp_path / "out"
    files.write(out, OLD)
    return out


def test_every_file_is_written_and_nothing_else_is_left(folder: Path) -> None:
    files.write(folder, NEW)
    assert snapshot(folder) == NEW


def test_a_folder_is_made_with_its_parents(tmp_path: Path) -> None:
    files.write(tmp_path / "a" / "b", NEW)
    assert snapshot(tmp_path / "a" / "b") == NEW


@pytest.mark.parametrize("failing", range(len(NEW)))
def test_when_a_file_cannot_take_its_place_all_is_as_before(
    failing: int, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = Path.replace
    name = list(NEW)[failing]

    def fail(self: Path, target: Path) -> Path:
        if self.name.endswith(".new") and target.name == name:
            raise OSError(errno.EIO, "input/output error")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(UsageError, match="input/output error") as caught:
        files.write(folder, NEW)
    assert caught.value.code == "out-not-written"
    assert snapshot(folder) == OLD


def test_an_interruption_leaves_all_as_before(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = Path.replace

    def interrupt(self: Path, target: Path) -> Path:
        result = replace(self, target)
        if self.name.endswith(".new") and target.name == "b.txt":
            raise KeyboardInterrupt
        return result

    monkeypatch.setattr(Path, "replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        files.write(folder, NEW)
    assert snapshot(folder) == OLD


def test_a_new_folder_is_taken_away_when_writing_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "no space left on device")

    monkeypatch.setattr(Path, "open", full)
    with pytest.raises(UsageError, match="no space left"):
        files.write(tmp_path / "a" / "b", NEW)
    monkeypatch.undo()
    assert snapshot(tmp_path) == {}


def test_without_links_older_files_are_still_put_back(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_link(*_: object, **__: object) -> None:
        raise OSError(errno.EPERM, "operation not permitted")

    replace = Path.replace

    def fail(self: Path, target: Path) -> Path:
        if self.name.endswith(".new") and target.name == "manifest.json":
            raise OSError(errno.EIO, "input/output error")
        return replace(self, target)

    monkeypatch.setattr(files.os, "link", no_link)
    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(UsageError):
        files.write(folder, NEW)
    assert snapshot(folder) == OLD


@pytest.mark.parametrize("below", ["", "deeper/still"])
def test_a_file_is_no_output_folder(below: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"mine")
    with pytest.raises(UsageError) as caught:
        files.write(tmp_path / "file" / below, NEW)
    assert caught.value.code == "out-is-a-file"
    assert snapshot(tmp_path) == {"file": b"mine"}


def test_a_folder_in_the_place_of_a_file_is_left_alone(folder: Path) -> None:
    (folder / "c.txt").mkdir()
    before = snapshot(folder)
    with pytest.raises(UsageError):
        files.write(folder, NEW)
    assert snapshot(folder) == before


def test_a_dataset_is_read_back(tmp_path: Path) -> None:
    write_dataset(tmp_path)
    assert load(tmp_path) == make_report()
    assert load(str(tmp_path)) == make_report()


def edit(name: str, change: Callable[[bytes], bytes]) -> Callable[[Path], None]:
    def apply(folder: Path) -> None:
        (folder / name).write_bytes(change((folder / name).read_bytes()))

    return apply


def other_version(data: bytes) -> bytes:
    return json.dumps({**json.loads(data), "schema_version": 99}).encode()


@pytest.mark.parametrize(
    ("damage", "code", "says"),
    [
        (lambda f: (f / "manifest.json").unlink(), "dataset-missing", "manifest.json is missing"),
        (edit("manifest.json", lambda _: b"{"), "dataset-damaged", "no JSON object"),
        (edit("manifest.json", lambda _: b"[]"), "dataset-damaged", "no JSON object"),
        (edit("manifest.json", other_version), "dataset-version", "version 99"),
        (
            edit("manifest.json", lambda data: data.replace(b'"kind": "text"', b'"kind": "doc"')),
            "dataset-damaged",
            "source.kind",
        ),
        (lambda f: (f / "figures.csv").unlink(), "dataset-incomplete", "missing"),
        (lambda f: (f / "jaarrapportage.json").unlink(), "dataset-incomplete", "missing"),
        (
            edit("figures.csv", lambda data: data.replace(b"4267258000", b"4267208000")),
            "dataset-changed",
            "sha256",
        ),
        (edit("jaarrapportage.json", lambda data: data + b" "), "dataset-changed", "bytes"),
    ],
)
def test_a_dataset_that_is_not_sound_is_refused(
    damage: Callable[[Path], None], code: str, says: str, tmp_path: Path
) -> None:
    write_dataset(tmp_path)
    damage(tmp_path)
    with pytest.raises(UsageError, match=says) as caught:
        load(tmp_path)
    assert caught.value.code == code
    assert str(tmp_path) in caught.value.where
    assert "douane-report" in caught.value.advice or "this program" in caught.value.advice


@pytest.mark.parametrize("name", ["nowhere", "file"])
def test_what_is_no_folder_holds_no_dataset(name: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(UsageError) as caught:
        load(tmp_path / name)
    assert caught.value.code == "dataset-missing"


def test_a_step_that_was_not_taken_has_no_files(tmp_path: Path) -> None:
    record = write_dataset(tmp_path)
    with pytest.raises(UsageError, match="`validate` has not been taken") as caught:
        files.read_outputs(tmp_path, record, "validate")
    assert caught.value.code == "dataset-stale"
    assert f"douane-report validate {tmp_path}" in caught.value.advice
