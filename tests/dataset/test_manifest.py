"""The manifest: what stays current, what becomes stale, and what it never holds."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from douane_report import __version__
from douane_report.dataset.manifest import (
    FileRecord,
    Manifest,
    Options,
    SourceRecord,
    Step,
    make_step,
    read_records,
)
from douane_report.dataset.tables import to_json
from tests.factory import SOURCE

SOURCE_RECORD = SourceRecord(name="bron.txt", size=5, sha256=SOURCE, kind="text")


def manifest_of(report: bytes, **steps: Step) -> Manifest:
    extract = make_step({"jaarrapportage.json": report})
    return Manifest(
        report_year=2023,
        source=SOURCE_RECORD,
        options=Options(),
        overrides=None,
        steps={"extract": extract} | steps,
    )


def step_from(inputs: dict[str, bytes], outputs: dict[str, bytes]) -> Step:
    return make_step(outputs, inputs=[FileRecord.of(*item) for item in inputs.items()])


VALIDATED = step_from({"jaarrapportage.json": b"one"}, {"findings.json": b"f"})
RENDERED = step_from({"jaarrapportage.json": b"one", "findings.json": b"f"}, {"report.md": b"r"})
FULL = manifest_of(b"one", validate=VALIDATED, render=RENDERED)


def test_a_file_is_recorded_by_name_size_and_hash() -> None:
    record = FileRecord.of("a.txt", b"abc")
    assert (record.name, record.size) == ("a.txt", 3)
    assert record.sha256 == hashlib.sha256(b"abc").hexdigest()


def test_the_same_extraction_keeps_the_later_steps() -> None:
    again = manifest_of(b"one").with_later_steps_of(FULL)
    assert list(again.steps) == ["extract", "validate", "render"]
    assert again.stale(FULL) == ()


def test_another_extraction_drops_them_and_names_their_files() -> None:
    again = manifest_of(b"two").with_later_steps_of(FULL)
    assert list(again.steps) == ["extract"]
    assert again.stale(FULL) == ("findings.json", "report.md")


def test_another_source_drops_them() -> None:
    other = FULL.model_copy(
        update={"source": SOURCE_RECORD.model_copy(update={"title": "Andere titel"})}
    )
    assert list(manifest_of(b"one").with_later_steps_of(other).steps) == ["extract"]


def test_other_findings_make_the_rendering_stale() -> None:
    changed = step_from({"jaarrapportage.json": b"one"}, {"findings.json": b"g"})
    again = FULL.with_step("validate", changed)
    assert list(again.steps) == ["extract", "validate"]
    assert again.stale(FULL) == ("report.md",)


def test_the_same_findings_keep_the_rendering() -> None:
    assert FULL.with_step("validate", VALIDATED) == FULL


def test_a_second_format_is_added_to_the_first() -> None:
    html = step_from(
        {"jaarrapportage.json": b"one", "findings.json": b"f"}, {"report.html": b"<p>"}
    )
    names = [record.name for record in html.with_outputs_of(RENDERED).outputs]
    assert names == ["report.html", "report.md"]
    other = step_from({"jaarrapportage.json": b"two"}, {"report.html": b"<p>"})
    assert other.with_outputs_of(RENDERED) == other


def test_the_steps_stand_in_their_order_whatever_was_done_last() -> None:
    data = json.loads(to_json(FULL.with_step("validate", VALIDATED)))
    assert list(data["steps"]) == ["extract", "validate", "render"]
    assert data["steps"]["extract"]["tool"] == {"name": "douane-report", "version": __version__}


def test_it_comes_back_from_its_json() -> None:
    assert Manifest.model_validate_json(to_json(FULL)) == FULL


def test_reference_files_are_recorded_by_name(tmp_path: Path) -> None:
    for name in ("b.toml", "a.toml", "README.md"):
        (tmp_path / name).write_text(name)
    assert [record.name for record in read_records(tmp_path, "*.toml")] == ["a.toml", "b.toml"]
