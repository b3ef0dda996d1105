"""Running the command line in a process of its own, and looking at what it left behind."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SEED = ROOT / "seeds" / "jaarrapportage-douane-2023.txt"


def douane_report(
    *arguments: str | Path, cwd: Path = ROOT, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """Run ``douane-report`` with these arguments, from the sources of this checkout."""
    return subprocess.run(
        [sys.executable, "-m", "douane_report", *map(str, arguments)],
        cwd=cwd,
        env=process_environment(**environment),
        capture_output=True,
        check=False,
        timeout=120,
    )


def process_environment(**changes: str) -> dict[str, str]:
    """Give the environment of a process that finds the sources of this checkout."""
    path = os.pathsep.join(filter(None, (str(ROOT / "src"), os.environ.get("PYTHONPATH"))))
    return {**os.environ, "PYTHONPATH": path, **changes}


def snapshot(folder: Path) -> dict[str, bytes | None]:
    """Give everything under a folder, hidden files too: bytes by name, None for a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
    }
