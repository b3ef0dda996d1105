"""Sources as pages, lines, words and marks, read through :func:`open_document`."""

import hashlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from douane_report.document.model import Box, Document, Line, Mark, Page, Word
from douane_report.errors import SourceError

if TYPE_CHECKING:
    from concurrent.futures import Future

    from douane_report.document.pdfium.pages import OpenPages

__all__ = [
    "Box",
    "Document",
    "Line",
    "Mark",
    "Page",
    "Word",
    "load_ahead",
    "open_document",
    "opening",
]

MAX_BYTES = 200 * 1024 * 1024
"""Largest source that is read, in bytes; a report is a few megabytes."""

_PDF_MAGIC = b"%PDF-"

_ahead: dict[Path, Callable[[], Document]] = {}
"""Sources that are being opened before they are asked for, and what finishes each."""


def open_document(path: Path) -> Document:
    """Open a PDF or a text.

    Raises:
        SourceError: the file is missing, empty, too large, corrupt, encrypted, or holds no text.
    """
    return opening(path)()


def load_ahead(path: Path) -> None:
    """Begin to open a source that will be asked for, before what asks for it is imported.

    What is wrong with it is said when it is asked for.
    """
    with suppress(SourceError):
        _ahead[path] = opening(path)


def opening(path: Path) -> Callable[[], Document]:
    """Begin to open a PDF or a text, if that has not begun, and give what finishes it.

    The pages of a PDF are loaded in a thread. pdfium does that without Python, so that modules
    can be imported meanwhile, which takes as long.

    Raises:
        SourceError: as :func:`open_document`, here or when it is finished.
    """
    begun = _ahead.pop(path, None)
    while _ahead:
        # pdfium must not be used in two threads at once.
        with suppress(SourceError):
            _ahead.popitem()[1]()
    return begun or _begin(path)


def _begin(path: Path) -> Callable[[], Document]:
    data = _read_bytes(path)
    sha256 = hashlib.sha256(data).hexdigest()
    if _PDF_MAGIC not in data[:1024]:
        return partial(_text, path, data, sha256)
    from douane_report.document.pdfium.pages import open_pages

    pool = ThreadPoolExecutor(max_workers=1)
    return partial(_pdf, pool, pool.submit(open_pages, path, data), sha256)


def _text(path: Path, data: bytes, sha256: str) -> Document:
    from douane_report.document.text import read_text

    return read_text(path, data, sha256)


def _pdf(pool: ThreadPoolExecutor, pages: "Future[OpenPages]", sha256: str) -> Document:
    from douane_report.document.pdf import read_pdf

    pool.shutdown()  # Its thread has ended, too: a process with one thread can be copied.
    return read_pdf(pages.result(), sha256)


def _read_bytes(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise SourceError(
                "source-too-large",
                f"the source has {size} bytes, more than the {MAX_BYTES} that are read",
                where=str(path),
            )
        data = path.read_bytes()
    except FileNotFoundError:
        raise SourceError(
            "source-missing", "there is no such file", where=str(path), advice="check the path"
        ) from None
    except IsADirectoryError:
        raise SourceError(
            "source-directory",
            "the source is a folder, not a file",
            where=str(path),
            advice="give one PDF or text",
        ) from None
    except OSError as error:
        raise SourceError(
            "source-unreadable", f"the file cannot be read: {error.strerror}", where=str(path)
        ) from None
    if not data:
        raise SourceError(
            "source-empty", "the file is empty", where=str(path), advice="fetch it again"
        )
    return data
