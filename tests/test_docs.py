"""The generated pages are what the code would generate now."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from douane_report import checks

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = ("checks.md", "cli.md", "schema.json")


def _generate(
    script: Path, *arguments: str, **environment: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, script, *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), **environment},
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Give a copy of the script that writes into a folder of its own."""
    script = tmp_path / "scripts" / "generate_docs.py"
    script.parent.mkdir()
    script.write_bytes((ROOT / "scripts" / "generate_docs.py").read_bytes())
    return script


def test_no_page_is_stale() -> None:
    result = _generate(ROOT / "scripts" / "generate_docs.py", "--check")
    assert (result.returncode, result.stderr) == (0, "")


def test_pages_do_not_depend_on_the_terminal(copy: Path) -> None:
    result = _generate(copy, COLUMNS="200", TERM="xterm-256color", FORCE_COLOR="1", LC_ALL="C")
    assert result.returncode == 0, result.stderr
    for name in PAGES:
        made = (copy.parents[1] / "docs" / name).read_bytes()
        assert made == (DOCS / name).read_bytes(), name
        assert b"\x1b" not in made


def test_a_stale_page_is_named(copy: Path) -> None:
    assert _generate(copy).returncode == 0
    (copy.parents[1] / "docs" / "checks.md").write_text("old", encoding="utf-8")
    result = _generate(copy, "--check")
    assert result.returncode == 1
    assert result.stderr == "stale: docs/checks.md (make docs renews it)\n"
    assert (copy.parents[1] / "docs" / "checks.md").read_text(encoding="utf-8") == "old"


def test_checks_page_has_every_rule_once() -> None:
    page = (DOCS / "checks.md").read_text(encoding="utf-8")
    headings = [line.removeprefix("## ") for line in page.splitlines() if line.startswith("## ")]
    assert headings == list(checks.rule_ids())
    for rule in checks.rules():
        assert f"](#{rule.id.replace('.', '')})" in page


def _fields(schema: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(schema, dict):
        for name, field in schema.get("properties", {}).items():
            yield f"{path}.{name}", field
        for name, part in schema.items():
            yield from _fields(part, f"{path}/{name}")
    elif isinstance(schema, list):
        for index, part in enumerate(schema):
            yield from _fields(part, f"{path}/{index}")


def test_every_field_of_the_schema_is_described() -> None:
    fields = dict(_fields(json.loads((DOCS / "schema.json").read_text(encoding="utf-8"))))
    assert len(fields) > 60
    assert [path for path, field in fields.items() if not field.get("description")] == []
