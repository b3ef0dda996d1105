"""Sources that cannot be read: one code and one sentence each, never a traceback."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

import pytest
from pikepdf import Encryption, Pdf
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from douane_report import document
from douane_report.document import load_ahead, open_document, opening
from douane_report.document.pdfium import pages
from douane_report.errors import SourceError
from tests.document.making import pdf_bytes, read


def one_word(canvas: Canvas) -> None:
    canvas.drawString(60, 200, "Invoerrechten")


def picture(canvas: Canvas) -> None:
    from PIL import Image

    canvas.drawImage(ImageReader(Image.new("RGB", (40, 30), "navy")), 0, 0, 400, 300)


def locked(password: str) -> bytes:
    buffer = io.BytesIO()
    with Pdf.open(io.BytesIO(pdf_bytes(one_word))) as opened:
        opened.save(buffer, encryption=Encryption(user=password, owner="eigenaar"))
    return buffer.getvalue()


def refused(path: Path) -> SourceError:
    with pytest.raises(SourceError) as caught:
        open_document(path)
    assert caught.value.exit_code == 3
    assert caught.value.where == str(path)
    return caught.value


WHOLE = pdf_bytes(one_word)


@pytest.mark.parametrize(
    ("data", "code", "said"),
    [
        (b"", "source-empty", "empty"),
        (locked("geheim"), "source-encrypted", "password"),
        (b"%PDF-1.7\n", "source-corrupt", "cannot be opened"),
        (b"%PDF-1.4 is no PDF", "source-corrupt", "cannot be opened"),
        (WHOLE[:120], "source-corrupt", "cannot be opened"),
        (b"%PDF-1.7\n" + bytes(range(256)) * 40, "source-corrupt", "cannot be opened"),
        (pdf_bytes(picture), "source-no-text", "none of the 1 pages"),
        (pdf_bytes(picture, picture, picture), "source-no-text", "none of the 3 pages"),
        (pdf_bytes(lambda canvas: None), "source-no-text", "text layer"),
        (b"\x89PNG\r\n\x1a\n" + bytes(20), "source-binary", "neither a PDF nor"),
        (b"PK\x03\x04\x14\x00", "source-binary", "neither a PDF nor"),
    ],
)
def test_bytes_that_cannot_be_read(data: bytes, code: str, said: str, tmp_path: Path) -> None:
    source = tmp_path / "jaarrapportage.pdf"
    source.write_bytes(data)
    error = refused(source)
    assert error.code == code
    assert said in error.what
    assert error.advice


def test_a_missing_file(tmp_path: Path) -> None:
    error = refused(tmp_path / "weg.pdf")
    assert (error.code, error.what) == ("source-missing", "there is no such file")


def test_a_folder(tmp_path: Path) -> None:
    error = refused(tmp_path)
    assert error.code == "source-directory"
    assert "folder" in error.what


def test_a_path_through_a_file(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("tekst")
    assert refused(tmp_path / "bestand" / "dieper.pdf").code == "source-unreadable"


@pytest.mark.parametrize(("limit", "fits"), [(len(WHOLE), True), (len(WHOLE) - 1, False)])
def test_a_file_over_the_limit(
    limit: int, fits: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "groot.pdf"
    source.write_bytes(WHOLE)
    monkeypatch.setattr(document, "MAX_BYTES", limit)
    if fits:
        assert open_document(source).kind == "pdf"
        return
    error = refused(source)
    assert error.code == "source-too-large"
    assert str(len(WHOLE)) in error.what
    assert str(limit) in error.what


@pytest.mark.parametrize(("limit", "fits"), [(3, True), (2, False)])
def test_a_pdf_of_too_many_pages(
    limit: int, fits: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "dik.pdf"
    source.write_bytes(pdf_bytes(one_word, one_word, one_word))
    monkeypatch.setattr(pages, "MAX_PAGES", limit)
    if fits:
        assert len(open_document(source).pages) == 3
        return
    error = refused(source)
    assert error.code == "source-too-large"
    assert "3 pages" in error.what


@pytest.mark.parametrize(
    "data",
    [WHOLE, b"\n\n" + WHOLE, WHOLE + b"\n\n\n", locked("")],
    ids=["plain", "leading white space", "trailing white space", "empty user password"],
)
def test_a_pdf_is_known_by_its_bytes(data: bytes, tmp_path: Path) -> None:
    source = tmp_path / "verslag.txt"
    source.write_bytes(data)
    opened = open_document(source)
    assert (opened.kind, opened.name) == ("pdf", "verslag.txt")
    assert opened.sha256 == hashlib.sha256(data).hexdigest()
    assert [line.text for line in opened.lines()] == ["Invoerrechten"]


def test_one_page_with_text_is_enough(tmp_path: Path) -> None:
    source = tmp_path / "half.pdf"
    source.write_bytes(pdf_bytes(picture, one_word, picture))
    assert [line.page for line in open_document(source).lines()] == [2]


def test_an_opening_is_finished_later(tmp_path: Path) -> None:
    source = tmp_path / "verslag.pdf"
    source.write_bytes(WHOLE)
    finish = opening(source)
    source.unlink()
    assert [line.text for line in finish().lines()] == [line.text for line in read(WHOLE).lines()]


def test_an_opening_tells_what_is_wrong_with_the_pdf_when_it_is_finished(tmp_path: Path) -> None:
    source = tmp_path / "stuk.pdf"
    source.write_bytes(WHOLE[: len(WHOLE) // 3])
    finish = opening(source)
    with pytest.raises(SourceError) as caught:
        finish()
    assert caught.value.code == "source-corrupt"


@pytest.fixture
def loaded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files whose pages were loaded, in that order."""
    names: list[str] = []
    load = pages.open_pages

    def count(path: Path, data: bytes) -> pages.OpenPages:
        names.append(path.name)
        return load(path, data)

    monkeypatch.setattr(pages, "open_pages", count)
    return names


def test_what_was_loaded_ahead_is_loaded_once(tmp_path: Path, loaded: list[str]) -> None:
    source = tmp_path / "verslag.pdf"
    source.write_bytes(WHOLE)
    load_ahead(source)
    texts = [[line.text for line in open_document(source).lines()] for _ in range(2)]
    assert texts == [["Invoerrechten"]] * 2
    assert loaded == ["verslag.pdf"] * 2  # The second time it was opened anew.


@pytest.mark.parametrize(
    ("data", "code"), [(None, "source-missing"), (WHOLE[:120], "source-corrupt")]
)
def test_what_is_wrong_with_what_was_loaded_ahead_is_said_when_it_is_opened(
    data: bytes | None, code: str, tmp_path: Path
) -> None:
    source = tmp_path / "verslag.pdf"
    if data is not None:
        source.write_bytes(data)
    load_ahead(source)
    assert refused(source).code == code


@pytest.mark.parametrize("other", [WHOLE, WHOLE[:120]])
def test_another_source_may_be_opened_than_was_loaded_ahead(
    other: bytes, tmp_path: Path, loaded: list[str]
) -> None:
    source = tmp_path / "verslag.pdf"
    source.write_bytes(pdf_bytes(one_word, one_word))
    (tmp_path / "ander.pdf").write_bytes(other)
    load_ahead(tmp_path / "ander.pdf")
    assert len(open_document(source).pages) == 2
    assert loaded == ["ander.pdf", "verslag.pdf"]
