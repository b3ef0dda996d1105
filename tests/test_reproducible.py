"""The same input gives the same bytes, wherever and whenever it is run."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from tests.commandline import ROOT, SEED, douane_report, snapshot

PLAIN = {"TZ": "UTC", "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8", "PYTHONHASHSEED": "0"}


def run(out: Path, source: str | Path = SEED, cwd: Path = ROOT, **environment: str) -> None:
    process = douane_report("report", source, "--out", out, cwd=cwd, **PLAIN | environment)
    assert process.returncode == 0, process.stderr.decode()


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes | None]:
    """What a run in plain circumstances gives."""
    out = tmp_path_factory.mktemp("first") / "out"
    run(out)
    return snapshot(out)


@pytest.mark.parametrize(
    "environment",
    [
        {"TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "1"},
        {"TZ": "America/Los_Angeles", "PYTHONHASHSEED": "4294967295"},
        {"LC_ALL": "C", "LANG": "C"},
        {"LC_ALL": "nl_NL.UTF-8", "LANG": "nl_NL.UTF-8", "LANGUAGE": "nl"},
        {"LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "random"},
        {"PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii", "COLUMNS": "40"},
    ],
)
def test_circumstances_do_not_change_a_byte(
    environment: dict[str, str], first: dict[str, bytes | None], tmp_path: Path
) -> None:
    run(tmp_path / "elsewhere", **environment)
    assert snapshot(tmp_path / "elsewhere") == first


def test_the_working_folder_does_not_change_a_byte(
    first: dict[str, bytes | None], tmp_path: Path
) -> None:
    run(tmp_path / "out", source=Path(os.path.relpath(SEED, tmp_path)), cwd=tmp_path)
    assert snapshot(tmp_path / "out") == first


def test_a_second_run_over_the_first_does_not_change_a_byte(
    first: dict[str, bytes | None], tmp_path: Path
) -> None:
    run(tmp_path)
    run(tmp_path)
    assert snapshot(tmp_path) == first


def test_outputs_name_no_host_and_no_path(first: dict[str, bytes | None]) -> None:
    everything = b"\n".join(content for content in first.values() if content)
    assert b"jaarrapportage-douane-2023.txt" in everything
    for trace in (str(ROOT), str(Path.home()) + "/", socket.gethostname(), "pytest-of"):
        assert trace.encode() not in everything
