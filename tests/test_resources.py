"""Folders that ship beside the code are found, installed or not."""

from __future__ import annotations

from pathlib import Path

import pytest

from douane_report.errors import UsageError
from douane_report.resources import project_dir


@pytest.fixture
def package(tmp_path: Path) -> Path:
    folder = tmp_path / "site" / "douane_report"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    folder = tmp_path / "checkout"
    (folder / "data" / "reference").mkdir(parents=True)
    (folder / "pyproject.toml").touch()
    return folder


@pytest.mark.parametrize("name", ["data/reference", "reference"])
def test_the_checkout_is_used_when_the_package_has_no_such_folder(
    package: Path, checkout: Path, name: str
) -> None:
    found = project_dir(name, package=package, checkout=checkout)
    assert found == checkout / "data" / "reference"


@pytest.mark.parametrize("name", ["data/reference", "reference"])
def test_the_package_goes_first(package: Path, checkout: Path, name: str) -> None:
    (package / "data" / "reference").mkdir(parents=True)
    found = project_dir(name, package=package, checkout=checkout)
    assert found == package / "data" / "reference"


def test_a_folder_that_is_nowhere(package: Path, checkout: Path) -> None:
    with pytest.raises(UsageError) as caught:
        project_dir("templates", package=package, checkout=checkout)
    assert caught.value.exit_code == 2
    assert caught.value.where == "templates"


def test_a_folder_of_somebody_else_is_no_checkout(package: Path, checkout: Path) -> None:
    (checkout / "pyproject.toml").unlink()
    with pytest.raises(UsageError):
        project_dir("data/reference", package=package, checkout=checkout)


def test_the_real_folders() -> None:
    assert (project_dir("data/reference") / "drugsvangsten.toml").is_file()
