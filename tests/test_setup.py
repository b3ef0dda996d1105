"""The set-up keeps its promises: locks, CI, and no address in any file."""

from __future__ import annotations

import copy
import importlib.util
import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from tests.commandline import SEED, process_environment

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ("requirements.lock", "requirements-dev.lock")
# Put together here, so that this file passes its own test.
REGISTRIES = [
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("deb", "debian", "org"),
        ("npmjs", "com"),
        ("proxy", "golang", "org"),
    )
]
INDEX = re.compile(r"https?://[^\s\"')>]*/simple\b|--(?:extra-)?index-url[ =]\S*//")
HOME = re.compile(r"(?<![\w./~-])/(?:root|home|work|Users)/\w")


def load_locks_script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("locks", ROOT / "scripts" / "locks.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


locks_script = load_locks_script()


@pytest.fixture
def pyproject() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


@pytest.fixture
def locks() -> dict[str, str]:
    return {name: (ROOT / name).read_text("utf-8") for name in LOCKS}


# --- addresses


def list_project_files() -> list[Path]:
    """Everything that git tracks or would add; in an unpacked archive, everything there is."""
    git = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(git, cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode == 0:
        names = [ROOT / name for name in listed.stdout.split("\0") if name]
    else:
        names = [path for path in ROOT.rglob("*") if ".venv" not in path.parts]
    return [path for path in names if path.is_file()]


def find_addresses(text: str) -> list[str]:
    found = [host for host in REGISTRIES if host in text]
    return found + [match.group() for rule in (INDEX, HOME) for match in rule.finditer(text)]


def test_no_file_holds_a_registry_or_a_path_of_one_machine() -> None:
    files = list_project_files()
    assert ROOT / "pyproject.toml" in files
    addresses = {}
    for path in files:
        content = path.read_bytes()
        if b"\0" not in content[:8192] and (
            found := find_addresses(content.decode("utf-8", "replace"))
        ):
            addresses[str(path.relative_to(ROOT))] = found
    assert addresses == {}


@pytest.mark.parametrize(
    "text",
    [
        f"see https://{REGISTRIES[0]}/project/x",
        "--index-url " + "https:" + "//mirror.example/root",
        "https:" + "//mirror.example/repository/simple/",
        'path = "' + "/".join(("", "home", "anna", "x")) + '"',
    ],
)
def test_addresses_are_recognised(text: str) -> None:
    assert find_addresses(text)


# --- the wheel


RUN_INSTALLED = """
import sys
import douane_report
from douane_report.cli import main

assert douane_report.__file__.startswith(sys.argv.pop(1))
main()
"""


def test_the_wheel_holds_all_that_the_program_reads(tmp_path: Path) -> None:
    build = ("hatchling", "build", "--target", "wheel", "--directory", str(tmp_path))
    subprocess.run([sys.executable, "-m", *build], cwd=ROOT, capture_output=True, check=True)
    (wheel,) = tmp_path.glob("*.whl")
    installed = tmp_path / "installed"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(installed)
    assert (installed / "douane_report" / "py.typed").is_file()
    for command in (("report", SEED, "--out", "2023"), ("publish", "2023", "--out", "open")):
        run = subprocess.run(
            [sys.executable, "-c", RUN_INSTALLED, installed, *command],
            cwd=tmp_path,
            env=process_environment(PYTHONPATH=str(installed)),
            capture_output=True,
            text=True,
            check=False,
        )
        assert run.returncode == 0, run.stderr
    assert "missing: publisher.name" in run.stderr


# --- locks


def test_locks_match_pyproject(pyproject: dict[str, Any], locks: dict[str, str]) -> None:
    assert list(locks_script.find_problems(pyproject, locks)) == []


def test_every_entry_is_one_version_with_hashes(locks: dict[str, str]) -> None:
    for text in locks.values():
        entries = re.findall(r"^(\S.*?)((?:\n +--hash=sha256:[0-9a-f]{64}(?: \\)?)+)$", text, re.M)
        assert len(entries) == len(re.findall(r"^[^#\s]", text, re.M)) > 30
        assert all("==" in first and first.endswith(" \\") for first, _ in entries)
        assert "://" not in text


Breakage = Callable[[dict[str, Any], dict[str, str]], None]


def add_dependency(pyproject: dict[str, Any], _: dict[str, str]) -> None:
    pyproject["project"]["dependencies"].append("left-pad>=1")


def raise_bound(pyproject: dict[str, Any], _: dict[str, str]) -> None:
    pyproject["dependency-groups"]["dev"].append("pytest>=999")


def edit_version(_: dict[str, Any], locks: dict[str, str]) -> None:
    locks[LOCKS[0]] = re.sub(r"^jinja2==\S+", "jinja2==3.1.5", locks[LOCKS[0]], flags=re.M)


def drop_hashes(_: dict[str, Any], locks: dict[str, str]) -> None:
    locks[LOCKS[0]] = re.sub(
        r"^(jinja2==\S+) \\(\n +--hash.*)+", r"\1", locks[LOCKS[0]], flags=re.M
    )


def add_loose_line(_: dict[str, Any], locks: dict[str, str]) -> None:
    locks[LOCKS[1]] += "requests>=2\n"


def add_index(_: dict[str, Any], locks: dict[str, str]) -> None:
    locks[LOCKS[1]] += "--index-url " + "https:" + "//mirror.example/root\n"


@pytest.mark.parametrize(
    ("breakage", "expected"),
    [
        (add_dependency, "nothing is pinned that satisfies 'left-pad>=1'"),
        (add_dependency, "pyproject.toml has other dependencies"),
        (raise_bound, "nothing is pinned that satisfies 'pytest>=999'"),
        (edit_version, "requirements.lock: changed by hand"),
        (edit_version, "requirements-dev.lock: does not pin jinja2 as requirements.lock does"),
        (drop_hashes, "no hash: 'jinja2=="),
        (add_loose_line, "not a pinned version: 'requests>=2'"),
        (add_index, "holds an address"),
    ],
)
def test_a_lock_that_does_not_match_is_noticed(
    breakage: Breakage, expected: str, pyproject: dict[str, Any], locks: dict[str, str]
) -> None:
    changed = copy.deepcopy(pyproject)
    breakage(changed, locks)
    assert expected in "\n".join(locks_script.find_problems(changed, locks))


def test_uv_that_installs_is_locked_too(locks: dict[str, str]) -> None:
    assert all(re.search(r"^uv==", text, re.M) for text in locks.values())


# --- CI


def test_workflow_runs_exactly_what_ci_runs(pyproject: dict[str, Any]) -> None:
    workflow = yaml.safe_load((ROOT / ".github/workflows/ci.yml").read_text("utf-8"))
    job = workflow["jobs"]["ci"]
    commands = [step["run"] for step in job["steps"] if "run" in step]
    assert commands[-1] == "bash .ci/run"
    assert all(command.startswith("git config ") for command in commands[:-1])
    oldest = pyproject["project"]["requires-python"].removeprefix(">=")
    assert oldest in job["strategy"]["matrix"]["python"]


def test_ci_runs_every_check_and_the_tests_after_the_cheap_ones() -> None:
    script = (ROOT / ".ci/run").read_text("utf-8")
    commands = re.findall(r'^section "[^"]*" (.+)$', script, re.M)
    assert commands[-2:] == ["make test", "expect_same_tree"]
    assert {"make check-lock", "make lint", "rebuild_docs", "rebuild_reports"} <= set(commands)
    assert re.search(r"^  make -B report\n  expect_committed data/processed$", script, re.M)
    assert re.search(r"^  make docs\n  expect_committed docs$", script, re.M)


def test_hooks_fetch_nothing() -> None:
    config = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))
    assert [repo["repo"] for repo in config["repos"]] == ["local"]
    hooks = config["repos"][0]["hooks"]
    assert {hook["language"] for hook in hooks} == {"system"}
    assert all(hook["entry"].startswith(".venv/bin/") for hook in hooks)
