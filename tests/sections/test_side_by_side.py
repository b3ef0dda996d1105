"""Two things worked out at once give what they give one after the other."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from douane_report import extract
from douane_report.sections import side_by_side
from douane_report.sections.side_by_side import both
from tests.commandline import ROOT, SEED, process_environment

HERE = os.getpid()
CASES = ROOT / "tests" / "facsimile" / "cases"


def in_copies_only(what: Callable[[], object]) -> Callable[[], str]:
    """Give a function that does something in a copy of this process, and gives ``hier`` here."""

    def make() -> str:
        if os.getpid() != HERE:
            what()
        return "hier"

    return make


def fail() -> None:
    raise ValueError("stuk")


@pytest.fixture
def copied(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the process be copied, also while the runner of the tests has a thread beside it."""
    monkeypatch.setattr(side_by_side, "_can_be_copied", lambda: True)


@pytest.mark.usefixtures("copied")
def test_the_first_is_worked_out_in_another_process() -> None:
    one, other = both(os.getpid, os.getpid)
    assert (one != HERE, other == HERE) == (True, True)


@pytest.mark.usefixtures("copied")
def test_much_can_be_handed_over() -> None:
    assert both(lambda: "x" * 1_000_000, lambda: "y") == ("x" * 1_000_000, "y")


@pytest.mark.usefixtures("copied")
@pytest.mark.parametrize(
    "happens",
    [
        fail,
        lambda: sys.exit(3),
        lambda: os.kill(os.getpid(), signal.SIGKILL),
    ],
    ids=["an error", "an exit", "killed"],
)
def test_what_the_copy_does_not_give_is_worked_out_here(happens: Callable[[], object]) -> None:
    assert both(in_copies_only(happens), lambda: "ook") == ("hier", "ook")


@pytest.mark.usefixtures("copied")
def test_what_cannot_be_handed_over_is_worked_out_here() -> None:
    make = both(lambda: lambda: "hier", lambda: None)[0]
    assert make() == "hier"


@pytest.mark.usefixtures("copied")
def test_without_room_for_a_process_both_are_worked_out_here(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse() -> int:
        raise BlockingIOError("Resource temporarily unavailable")

    monkeypatch.setattr(os, "fork", refuse)
    assert both(os.getpid, os.getpid) == (HERE, HERE)


@pytest.mark.usefixtures("copied")
def test_an_error_of_the_second_is_raised_and_the_copy_ends(tmp_path: Path) -> None:
    told = tmp_path / "pid"

    def wait() -> None:
        told.write_text(str(os.getpid()))
        signal.pause()

    def other() -> None:
        while not told.exists() or not told.read_text():
            pass
        fail()

    with pytest.raises(ValueError, match="stuk"):
        both(wait, other)
    with pytest.raises(ProcessLookupError):
        os.kill(int(told.read_text()), 0)


@pytest.mark.usefixtures("copied")
def test_an_error_of_the_first_is_raised() -> None:
    with pytest.raises(ValueError, match="stuk"):
        both(fail, lambda: None)


def test_a_process_with_other_threads_is_not_copied() -> None:
    code = (
        "import threading, time, os; from douane_report.sections.side_by_side import both; "
        "threading.Thread(target=time.sleep, args=(60,), daemon=True).start(); "
        "print(len(set(both(os.getpid, os.getpid))))"
    )
    process = subprocess.run(
        [sys.executable, "-c", code], env=process_environment(), capture_output=True, check=True
    )
    assert process.stdout.decode().split() == ["1"]


RUN = """
import os, sys
from douane_report import sections
from douane_report.cli import main
os.sched_getaffinity = lambda process: {0, 1}  # Also where the machine has one core.
sections._MOST_SIDE_BY_SIDE = int(sys.argv.pop(1))
fork = os.fork
def counted():
    process = fork()
    if process:
        print("copied", file=sys.stderr)
    return process
os.fork = counted
sys.argv[0] = "douane-report"
main()
"""


def run(source: Path, out: Path, most_pages: int = 32) -> list[str]:
    """Extract a source in a process of its own; ``copied`` for each time that was copied."""
    command = [sys.executable, "-c", RUN, str(most_pages), "extract", source, "--out", out]
    process = subprocess.run(
        [*command, "--quiet", "--no-second-reading", "--allow-partial"],
        env=process_environment(),
        capture_output=True,
        check=True,
    )
    return process.stderr.decode().split()


@pytest.mark.parametrize("source", sorted(CASES.glob("*.pdf"))[:3], ids=lambda it: it.stem)
def test_a_report_read_side_by_side_is_the_report(source: Path, tmp_path: Path) -> None:
    assert run(source, tmp_path) == ["copied"] * (sys.platform == "linux")
    alone = extract(source, second_reading=False, allow_partial=True)
    assert alone.activiteitenstatus is not None
    written = (tmp_path / "jaarrapportage.json").read_text("utf-8")
    assert type(alone).model_validate_json(written) == alone


def test_a_long_report_is_read_in_one_process(tmp_path: Path) -> None:
    assert run(min(CASES.glob("*.pdf")), tmp_path, most_pages=2) == []


def test_a_text_is_read_in_one_process(tmp_path: Path) -> None:
    assert run(SEED, tmp_path) == []
