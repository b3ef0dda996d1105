#!/usr/bin/env python3
"""Measure speed and memory of whole processes, and write ``docs/performance.md``.

    bench.py            prints the measurements
    bench.py --write    also writes docs/performance.md

Four commands take turns, so that whatever else the machine does falls on all of them alike; the
median of their times counts. Peak memory is what the system reports of the finished process.
"""

import argparse
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path

import pypdfium2

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "tests" / "facsimile" / "cases" / "facsimile-2023-typst.pdf"
PAGE = ROOT / "docs" / "performance.md"

TIMES_PDFIUM = 5.0
TIMES_PDFPLUMBER = 0.35
MOST_MEGABYTES = 100.0
FLAT_MEGABYTES = 15.0
COPIES = 10
_SAMPLED_RUNS = 3

_PDFIUM_TEXT = """
import sys, pypdfium2
pdf = pypdfium2.PdfDocument(sys.argv[1])
for number in range(len(pdf)):
    page = pdf[number]
    text = page.get_textpage()
    text.get_text_range()
    text.close()
    page.close()
"""
_PDFPLUMBER_TEXT = """
import sys, pdfplumber
with pdfplumber.open(sys.argv[1]) as pdf:
    for page in pdf.pages:
        page.extract_text()
        page.close()
"""


@dataclass
class Measured:
    """A command, and what its runs took.

    Attributes:
        name: letter under which the ratios speak of it.
        what: what it does, in words.
        command: the command.
        seconds: wall time of each run, in seconds.
        megabytes: peak memory of each run, in MB of 1,000,000 bytes.
    """

    name: str
    what: str
    command: Sequence[str]
    seconds: list[float] = field(default_factory=list)
    megabytes: list[float] = field(default_factory=list)

    @property
    def median(self) -> float:
        """Median of the wall times."""
        return statistics.median(self.seconds)

    @property
    def peak(self) -> float:
        """Highest peak memory of all runs."""
        return max(self.megabytes)

    def run(self, *, keep: bool = True) -> None:
        """Run the command once; the first run of all only fills the caches of the system."""
        start = time.perf_counter()
        process = subprocess.Popen(
            self.command, env=_environment(), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )
        assert process.stderr is not None
        said = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        took = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"{self.what} failed with {process.returncode}:\n{said.decode()}")
        if keep:
            self.seconds.append(took)
            # Linux counts in KiB, macOS in bytes.
            unit = 1 if sys.platform == "darwin" else 1024
            self.megabytes.append(usage.ru_maxrss * unit / 1e6)


def peak_together(command: Sequence[str]) -> float:
    """Give the most memory of a command and its children at one moment, in MB; 0 but on Linux.

    What they share counts once (``Pss`` of proc(5)). It is looked up every few milliseconds.
    """
    with subprocess.Popen(command, env=_environment(), stderr=subprocess.DEVNULL) as process:
        most = 0
        while process.poll() is None:
            children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
            with suppress(OSError):
                pids = [process.pid, *map(int, children.read_text().split())]
                most = max(most, sum(map(_memory_of, pids)))
            time.sleep(0.002)
    return most * 1024 / 1e6


def _memory_of(pid: int) -> int:
    """Give the share of memory of one process, in KiB."""
    with suppress(OSError):
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return 0


def _environment() -> dict[str, str]:
    path = os.pathsep.join(filter(None, (str(ROOT / "src"), os.environ.get("PYTHONPATH"))))
    # As for any user, Python keeps the bytecode of the first run.
    kept = {name: it for name, it in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPATH": path}


def _extract(source: Path, out: str, *options: str) -> list[str]:
    return [sys.executable, "-m", "douane_report", "extract", str(source), "--out", out, *options]


def measure(source: Path, rounds: int, folder: Path) -> tuple[list[Measured], Measured, float]:
    """Run the four commands in turn, and the extraction of many more pages.

    The last that is given is the memory of all processes of the fourth command together, in MB.
    """
    out = str(folder / "out")
    turns = [
        Measured(
            "A",
            "pypdfium2, text of all pages",
            [sys.executable, "-c", _PDFIUM_TEXT, str(source)],
        ),
        Measured(
            "B", "`extract --no-second-reading`", _extract(source, out, "--no-second-reading")
        ),
        Measured(
            "C",
            "pdfplumber, `extract_text` of all pages",
            [sys.executable, "-c", _PDFPLUMBER_TEXT, str(source)],
        ),
        Measured("D", "`extract`, both readings", _extract(source, out)),
    ]
    long = folder / "long.pdf"
    multiply(source, long, COPIES)
    many = Measured("E", f"`extract`, {COPIES} times the pages", _extract(long, out))
    for measured in turns:
        measured.run(keep=False)
    for _ in range(rounds):
        for measured in turns:
            measured.run()
    many.run()
    return turns, many, max(peak_together(turns[-1].command) for _ in range(_SAMPLED_RUNS))


def multiply(source: Path, target: Path, times: int) -> None:
    """Write a PDF that holds all pages of another several times."""
    whole = pypdfium2.PdfDocument.new()
    part = pypdfium2.PdfDocument(source)
    for _ in range(times):
        whole.import_pages(part)
    whole.save(target)
    part.close()
    whole.close()


def describe(turns: Sequence[Measured], many: Measured, together: float, rounds: int) -> str:
    """Lay the measurements out as two Markdown tables."""
    a, b, c, d = turns
    pages = len(pypdfium2.PdfDocument(SOURCE))
    lines = [
        "| | command | median (s) | fastest (s) | slowest (s) | peak memory (MB) |",
        "| --- | --- | ---: | ---: | ---: | ---: |",
    ]
    for measured in (*turns, many):
        seconds = measured.seconds
        lines.append(
            f"| {measured.name} | {measured.what} | {measured.median:.2f} | {min(seconds):.2f} "
            f"| {max(seconds):.2f} | {measured.peak:.0f} |"
        )
    demands = (
        ("B / A", b.median / a.median, TIMES_PDFIUM, ".2f", ""),
        ("D / C", d.median / c.median, TIMES_PDFPLUMBER, ".2f", ""),
        ("peak memory of D", d.peak, MOST_MEGABYTES, ".0f", " MB"),
        ("the same, both its processes together", together, MOST_MEGABYTES, ".0f", " MB"),
        (f"peak memory of E ({COPIES * pages} pages)", many.peak, MOST_MEGABYTES, ".0f", " MB"),
        ("E above D", many.peak - d.peak, FLAT_MEGABYTES, ".0f", " MB"),
    )
    lines += ["", "| measure | found | at most | met |", "| --- | ---: | ---: | --- |"]
    lines += [
        f"| {name} | {found:{form}}{unit} | {most:g}{unit} | {'yes' if found <= most else 'no'} |"
        for name, found, most, form, unit in demands
    ]
    versions = ", ".join(
        f"{name} {version(name)}" for name in ("pypdfium2", "pdfplumber", "pdfminer.six")
    )
    lines += [
        "",
        f"Medians of {rounds} runs each, taken in turn; E ran once. The source is "
        f"`{SOURCE.relative_to(ROOT)}` ({pages} pages). Python {platform.python_version()}, "
        f"{versions}.",
    ]
    return "\n".join(lines)


_INTRODUCTION = """# Speed and memory

Measured by `make bench`, which also writes this page. Every time is that of a whole process, from
the start of Python to its end, so that imports count. Only ratios are held to a limit: they are
much the same on any machine, where seconds are not.
"""

_REASONS = """
Where the time goes, and what keeps it low:

- pypdfium2 reads the plain text of every page; words and marks only of the pages that a section
  asks for, by the names that they hold. Loading a page costs more than most of what is then read
  of it, so that the pages of a report stay open until their words are read.
- What is wanted of every character is asked of pdfium in one sweep, and the words of a text object
  are made in one go (`pdfium/characters.py`, `pdfium/runs.py`).
- The second reading opens only the pages that hold a figure. It runs pdfplumber's interpreter with
  a device that keeps the glyphs in the boxes of the figures, and builds no objects for the rest.
- pdfium begins to load the pages as soon as the command line names a PDF, in a thread, while
  Python imports what reads them: neither needs the other.
- The section of the activities, which takes as long as most others together, is read in a copy of
  the process on a second core (`side_by_side.py`). The copy shares what it does not change, and
  ends before the second reading begins. Of a document with more pages than a report has, all is
  read in one process.
- pandas, Jinja and pdfplumber are imported when a command needs them, not before.
"""


def main() -> None:
    """Measure, print, and write the page when asked to."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--write", action="store_true", help=f"write {PAGE.relative_to(ROOT)}")
    parser.add_argument("--rounds", type=int, default=7, help="runs per command (default: 7)")
    arguments = parser.parse_args()
    if arguments.rounds < 1:
        parser.error("--rounds must be at least 1")
    with tempfile.TemporaryDirectory() as folder:
        measured = measure(SOURCE, arguments.rounds, Path(folder))
    tables = describe(*measured, arguments.rounds)
    print(tables)
    if arguments.write:
        PAGE.write_text(f"{_INTRODUCTION}\n{tables}\n{_REASONS}", encoding="utf-8")


if __name__ == "__main__":
    main()
