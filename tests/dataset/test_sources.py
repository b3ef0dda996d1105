"""Source files are held to the list of sources."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from douane_report.dataset import sources
from douane_report.errors import SourceError, UsageError
from tests.commandline import ROOT, SEED

TEXT = b"Jaarrapportage\n"


def entry(path: str = "seeds/a.txt", data: bytes = TEXT, **changes: str) -> str:
    fields = {
        "path": f'"{path}"',
        "title": '"Titel"',
        "address": '"https://example.nl/a"',
        "published": "2024-06-03",
        "licence": '"unknown"',
        "size": str(len(data)),
        "sha256": f'"{hashlib.sha256(data).hexdigest()}"',
        **changes,
    }
    return "[[source]]\n" + "\n".join(f"{name} = {value}" for name, value in fields.items())


def project(folder: Path, *entries: str) -> Path:
    """Make a project folder with a source and a list of sources."""
    (folder / "data" / "raw").mkdir(parents=True)
    (folder / "seeds").mkdir()
    (folder / "seeds" / "a.txt").write_bytes(TEXT)
    (folder / "data" / "raw" / "sources.toml").write_text("\n\n".join(entries) + "\n")
    return folder


def test_every_source_of_this_project_is_the_one_that_is_listed() -> None:
    listed = {path.relative_to(ROOT).as_posix() for path in sources.list_pinned(ROOT)}
    assert listed == set(sources.read_entries(ROOT))
    assert SEED.relative_to(ROOT).as_posix() in listed
    assert all(sources.check(path).entry is not None for path in sources.list_pinned(ROOT))


def test_the_seed_has_its_address_and_date() -> None:
    found = sources.check(SEED).entry
    assert found is not None
    assert found.address == (
        "https://www.overdedouane.nl/documenten/jaarverslagen/2024/06/03/jaarrapportage-douane-2023"
    )
    assert found.published.isoformat() == "2024-06-03"
    assert found.licence == "unknown"


def test_a_file_as_listed_passes(tmp_path: Path) -> None:
    found = sources.check(project(tmp_path, entry()) / "seeds" / "a.txt")
    assert found.entry is not None
    assert found.entry.title == "Titel"
    assert found.warning == ""


def test_a_changed_file_stops_the_run_with_both_hashes(tmp_path: Path) -> None:
    root = project(tmp_path, entry())
    (root / "seeds" / "a.txt").write_bytes(b"iets anders")
    with pytest.raises(SourceError) as caught:
        sources.check(root / "seeds" / "a.txt")
    assert caught.value.code == "source-changed"
    for data in (TEXT, b"iets anders"):
        assert hashlib.sha256(data).hexdigest() in caught.value.what
        assert f"({len(data)} bytes)" in caught.value.what


@pytest.mark.parametrize("name", ["seeds/b.txt", "data/raw/b.pdf", "data/raw/2024/b.pdf"])
def test_a_file_without_an_entry_is_read_with_a_draft_of_one(name: str, tmp_path: Path) -> None:
    path = project(tmp_path, entry()) / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(TEXT)
    found = sources.check(path)
    assert found.entry is None
    assert found.warning.startswith(f"{path} has no entry in data/raw/sources.toml")
    for part in (f'path = "{name}"', f"size = {len(TEXT)}", hashlib.sha256(TEXT).hexdigest()):
        assert part in found.warning


def test_the_draft_is_an_entry_once_its_questions_are_answered(tmp_path: Path) -> None:
    root = project(tmp_path, entry())
    path = root / "data" / "raw" / "b.pdf"
    path.write_bytes(TEXT)
    draft = sources.check(path).warning.partition("[[source]]")
    answers = {'title = "?"': 'title = "B"', "https://?": "https://example.nl/b"}
    answers["published = ?"] = "published = 2025-06-02"
    text = draft[1] + draft[2]
    for question, answer in answers.items():
        assert question in text
        text = text.replace(question, answer)
    with (root / sources.LIST).open("a") as file:
        file.write("\n" + text + "\n")
    found = sources.check(path)
    assert found.entry is not None
    assert (found.entry.title, found.warning) == ("B", "")


def test_a_link_is_held_to_the_file_that_it_points_at(tmp_path: Path) -> None:
    root = project(tmp_path / "project", entry())
    (tmp_path / "link.txt").symlink_to(root / "seeds" / "a.txt")
    (root / "seeds" / "a.txt").write_bytes(b"iets anders")
    with pytest.raises(SourceError):
        sources.check(tmp_path / "link.txt")


@pytest.mark.parametrize("name", ["elders.txt", "project/tests/a.txt", "project/a.txt"])
def test_a_source_elsewhere_needs_no_entry(name: str, tmp_path: Path) -> None:
    project(tmp_path / "project", entry())
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(TEXT)
    assert sources.check(path) == sources.Checked()


def test_a_missing_file_is_left_to_the_reader(tmp_path: Path) -> None:
    missing = project(tmp_path, entry()) / "seeds" / "b.txt"
    assert sources.check(missing) == sources.Checked()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[[source]\n", "Expected"),
        ("[[sources]]\n", "unknown keys: sources"),
        (entry(size='"1"'), "size"),
        (entry(licence='""'), "licence"),
        (entry(address='"ergens"'), "address"),
        (entry(auteur='"ik"'), "auteur"),
        (entry() + "\n\n" + entry(), "same path"),
    ],
)
def test_a_list_that_is_not_well_formed_is_refused(text: str, says: str, tmp_path: Path) -> None:
    root = project(tmp_path, text)
    with pytest.raises(UsageError, match=says) as caught:
        sources.check(root / "seeds" / "a.txt")
    assert caught.value.code == "sources-damaged"
