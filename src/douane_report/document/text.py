"""Reading the text of a report: lines, without layout.

A text that was taken from a PDF keeps traces of its pages: form feeds, a space before the
first character of a page, and the running footer, often glued to the page number
(``Jaarrapportage Douane 202311``). They are dealt with here, so that a section only ever sees
the lines that a person would read.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from douane_report.document.model import Document, Line, TextPage, Word
from douane_report.document.repair import BULLETS, fold_spaces, mend_characters
from douane_report.errors import SourceError

_FOOTER = re.compile(r"^(?:\d{1,3}\s*\|?\s*)?Jaarrapportage Douane (?:19|20)\d\d\s*\|?\s*\d{0,3}$")
_BULLET = re.compile(rf"^(?!>\s+[\d€])([{re.escape(BULLETS)}]|\d{{1,2}}[.)])\s+(?=\S)")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f]")


def read_text(path: Path, data: bytes, sha256: str) -> Document:
    """Read the bytes of a text source.

    Raises:
        SourceError: the bytes are no UTF-8 text.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SourceError(
            "source-binary",
            f"the source is neither a PDF nor UTF-8 text (byte {error.start})",
            where=str(path),
            advice="give a PDF, or its text saved as UTF-8",
        ) from None
    if found := _CONTROL.search(text):
        raise SourceError(
            "source-binary",
            f"the source is neither a PDF nor text (control character at {found.start()})",
            where=str(path),
            advice="give a PDF, or its text saved as UTF-8",
        )
    if not text.strip():
        raise SourceError(
            "source-empty", "the source holds no text", where=str(path), advice="check the file"
        )
    page = TextPage(text=text, lines=tuple(_read_lines(text)))
    return Document(kind="text", sha256=sha256, name=path.name, pages=(page,))


def _read_lines(text: str) -> Iterator[Line]:
    gap = True
    for number, raw in enumerate(re.split(r"\r\n|\r|\n", text), start=1):
        content = fold_spaces(mend_characters(raw))
        if not content or _FOOTER.match(content):
            gap = True
            continue
        bullet = _BULLET.match(content)
        if bullet:
            content = content[bullet.end() :]
        starts_page = "\f" in raw or (raw.startswith(" ") and not bullet)
        words = tuple(Word(text=word) for word in content.split(" "))
        yield Line(
            words=words,
            page=1,
            number=number,
            bullet=bullet.group(1) if bullet else "",
            gap=gap or starts_page,
        )
        gap = False
