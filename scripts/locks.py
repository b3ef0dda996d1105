"""Renews and checks the two locks of the environment.

A lock is made from the dependency tables of ``pyproject.toml``. Its header holds a fingerprint of
those tables and one of its own body, so that the check needs no network: it fails when the tables
changed without ``make lock``, when a lock was edited by hand, and when a lock would let something
in that is not pinned by version and hash. Asking the resolver again would need an index, and would
depend on what that index offers on the day.

``python scripts/locks.py renew [--upgrade [PACKAGE]]`` needs uv and an index;
``python scripts/locks.py check`` needs neither.
"""

import argparse
import hashlib
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parent.parent
RUNTIME, DEV = "requirements.lock", "requirements-dev.lock"
# What a lock is made from. Using the tool means every command of `make`, so the extras belong to
# the runtime lock; the development lock is a superset of it, with the same versions.
SELECTION: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    RUNTIME: {"extra": ("export", "pdf"), "group": ("build",)},
    DEV: {"extra": ("export", "pdf"), "group": ("build", "dev")},
}
OLDEST_PYTHON = "3.11"
PIN = re.compile(
    r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>\S+?)(?: *;(?P<marker>[^\\]+))?(?: \\)?$"
)
ADDRESS = re.compile(r"[a-z]+://|^ *(?:-i|-f|--(?:extra-)?index-url|--find-links)\b| @ ", re.M)
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}\b")


def fingerprint_tables(pyproject: Mapping[str, Any]) -> str:
    """Return the fingerprint of everything in ``pyproject.toml`` that a lock depends on."""
    project = pyproject["project"]
    tables = [
        project["requires-python"],
        project["dependencies"],
        project.get("optional-dependencies", {}),
        pyproject.get("dependency-groups", {}),
        pyproject["build-system"]["requires"],
    ]
    return hashlib.sha256(json.dumps(tables, sort_keys=True).encode()).hexdigest()


def write_header(tables: str, body: str) -> str:
    """Return the header that ties a lock to the tables it was made from and to its own body."""
    return (
        "# Every package with version and hashes, for all platforms. Made by `make lock`.\n"
        f"# dependency tables: sha256:{tables}\n"
        f"# body: sha256:{hashlib.sha256(body.encode()).hexdigest()}\n"
    )


def select_requirements(pyproject: Mapping[str, Any], lock: str) -> Iterator[Requirement]:
    """Yield each requirement of ``pyproject.toml`` that must be pinned in a lock."""
    project, groups = pyproject["project"], pyproject["dependency-groups"]
    lines = [*project["dependencies"], *pyproject["build-system"]["requires"]]
    for extra in SELECTION[lock]["extra"]:
        lines += project["optional-dependencies"][extra]
    for group in SELECTION[lock]["group"]:
        lines += [line for line in groups[group] if isinstance(line, str)]
    yield from map(Requirement, lines)


def read_pins(text: str) -> dict[str, set[Version]]:
    """Return the versions that a lock pins, by package; several where markers tell them apart."""
    pins: dict[str, set[Version]] = {}
    for line in text.splitlines():
        if match := PIN.match(line):
            versions = pins.setdefault(canonicalize_name(match["name"]), set())
            versions.add(Version(match["version"]))
    return pins


def find_problems(pyproject: Mapping[str, Any], locks: Mapping[str, str]) -> Iterator[str]:
    """Yield a sentence for each thing that is wrong with the locks, given as text by name."""
    tables = fingerprint_tables(pyproject)
    for name, text in locks.items():
        body = "".join(line for line in text.splitlines(keepends=True) if line[:1] != "#")
        if f"# dependency tables: sha256:{tables}\n" not in text:
            yield f"{name}: pyproject.toml has other dependencies than the lock was made from"
        elif not text.startswith(write_header(tables, body)):
            yield f"{name}: changed by hand since it was made"
        for match in ADDRESS.finditer(text):
            yield f"{name}: holds an address: {match.group().strip()!r}"
        yield from (f"{name}: {problem}" for problem in find_loose_entries(body))
        pins = read_pins(body)
        for requirement in select_requirements(pyproject, name):
            versions = pins.get(canonicalize_name(requirement.name), set())
            if not any(requirement.specifier.contains(version) for version in versions):
                yield f"{name}: nothing is pinned that satisfies {str(requirement)!r}"
    runtime, dev = (read_pins(locks[name]) for name in (RUNTIME, DEV))
    for package in sorted(runtime):
        if runtime[package] != dev.get(package):
            yield f"{DEV}: does not pin {package} as {RUNTIME} does"


def find_loose_entries(body: str) -> Iterator[str]:
    """Yield a sentence for each entry of a lock that is not one version with a sha256 hash."""
    for entry in re.split(r"\n(?=\S)", body.strip()):
        first = entry.splitlines()[0] if entry else ""
        if not PIN.match(first):
            yield f"not a pinned version: {first!r}"
        elif not HASH.search(entry):
            yield f"no hash: {first!r}"


def renew(upgrade: Sequence[str] | None) -> None:
    """Make both locks anew, keeping every version that still fits unless told to upgrade.

    Args:
        upgrade: None keeps, an empty sequence upgrades everything, names upgrade those packages.
    """
    # The wider lock first: the narrower one then takes its versions and both always agree.
    for name in (DEV, RUNTIME):
        options = [
            f"--{kind}={value}" for kind, values in SELECTION[name].items() for value in values
        ]
        if name == RUNTIME:
            options.append(f"--constraint={DEV}")
        elif upgrade is not None:
            options += [f"--upgrade-package={package}" for package in upgrade] or ["--upgrade"]
        resolve(name, options)
    tables = fingerprint_tables(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8")))
    for name in (DEV, RUNTIME):
        body = (ROOT / name).read_text("utf-8")
        (ROOT / name).write_text(write_header(tables, body) + body, "utf-8", newline="\n")


def resolve(name: str, options: Sequence[str]) -> None:
    """Let uv resolve one lock, with what stands in it as preference."""
    beside_python = Path(sys.executable).with_name("uv")
    command = [
        str(beside_python) if beside_python.exists() else "uv",
        *("pip", "compile", "pyproject.toml", f"--output-file={name}", "--quiet"),
        # Without wheels a package would be built, and its build requirements are in no lock.
        *("--universal", f"--python-version={OLDEST_PYTHON}", "--only-binary=:all:"),
        *("--generate-hashes", "--no-header", "--no-annotate", "--no-emit-index-url"),
        *("--no-emit-find-links", "--no-emit-build-options"),
        *options,
    ]
    subprocess.run(command, cwd=ROOT, check=True)


def main() -> int:
    """Run the command that the arguments ask for."""
    parser = argparse.ArgumentParser(description="Renews and checks the locks.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("check")
    commands.add_parser("renew").add_argument("--upgrade", nargs="*", metavar="PACKAGE")
    arguments = parser.parse_args()
    if arguments.command == "renew":
        renew(arguments.upgrade)
        return 0
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    locks = {name: (ROOT / name).read_text("utf-8") for name in (RUNTIME, DEV)}
    problems = list(find_problems(pyproject, locks))
    for problem in problems:
        print(f"{problem}; run `make lock`", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
