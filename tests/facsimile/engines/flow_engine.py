"""HTML that flows, printed by WeasyPrint or Chromium; they say on which page an id landed."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from ctypes import byref, c_long, create_string_buffer
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium

from tests.facsimile.engines.html_engine import CHROMIUM_FLAGS
from tests.facsimile.flow_css import style_sheet
from tests.facsimile.flow_html import HtmlTeller, anchor_id
from tests.facsimile.layouts import Layout
from tests.facsimile.truth import Truth, rows
from tests.facsimile.typeset import Teller


class _Seen(dict[str, int]):
    """Notes which anchors the truth asks for."""

    def __missing__(self, key: str) -> int:
        self[key] = 0
        return 0


def wanted_anchors(truth: Truth) -> list[str]:
    """Every anchor that the truth needs a page for."""
    seen = _Seen()
    for _ in rows(truth, seen):
        pass
    return list(seen)


def _extras(layout: Layout) -> str:
    parts = []
    if layout.watermark:
        parts.append(
            "<div class='fixed' style='top:45%;left:20%;font-size:70pt;color:#ededed;"
            f"transform:rotate(-35deg)'>{layout.watermark}</div>"
        )
    return "".join(parts)


def write(layout: Layout, truth: Truth, path: Path, teller: Teller) -> dict[str, int]:
    """Print a report; returns the page of every anchor.

    Two runs: the table of contents of the second knows the pages of the first.
    """
    press = {"weasyprint-flow": press_weasyprint, "chromium-flow": press_chromium}[layout.engine]
    pages: dict[str, int] = {}
    earlier: HtmlTeller | None = None
    for _ in range(2):
        told = teller(layout, truth, pages, earlier, HtmlTeller)
        assert isinstance(told, HtmlTeller)
        names = [*wanted_anchors(truth), *(anchor for _, _, anchor in told.entries)]
        links = "".join(f"<a href='#{anchor_id(name)}'></a>" for name in names)
        html = (
            "<!DOCTYPE html><html lang='nl'><head><meta charset='utf-8'>"
            f"<title>Jaarrapportage Douane {truth.year}</title>"
            f"<style>{style_sheet(layout, truth.year)}</style></head><body>{_extras(layout)}"
            f"<div class='cols'>{''.join(told.parts)}{links}</div></body></html>"
        )
        found = press(html, path)
        pages = {name: found.get(anchor_id(name), 0) for name in names}
        earlier = told
    return pages


def press_weasyprint(html: str, path: Path) -> dict[str, int]:
    """Print with WeasyPrint."""
    from weasyprint import HTML

    document = HTML(string=html).render()
    document.write_pdf(path)
    return {name: number for number, page in enumerate(document.pages, 1) for name in page.anchors}


def press_chromium(html: str, path: Path) -> dict[str, int]:
    """Print with Chromium, which names a destination for every id that a link points at."""
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        raise FileNotFoundError("chromium is not installed")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "report.html"
        source.write_text(html, encoding="utf-8")
        subprocess.run(
            [program, *CHROMIUM_FLAGS, f"--user-data-dir={folder}/profile",
             f"--print-to-pdf={path.resolve()}", source.as_uri()],
            check=True, capture_output=True, timeout=120,
        )  # fmt: skip
    return _destinations(path)


def _destinations(path: Path) -> dict[str, int]:
    document = pypdfium2.PdfDocument(path)
    found = {}
    for at in range(pdfium.FPDF_CountNamedDests(document.raw)):
        size = c_long(0)
        pdfium.FPDF_GetNamedDest(document.raw, at, None, byref(size))
        buffer = create_string_buffer(size.value)
        dest = pdfium.FPDF_GetNamedDest(document.raw, at, buffer, byref(size))
        name = buffer.raw[: size.value].decode("utf-16-le").rstrip("\0")
        found[name] = pdfium.FPDFDest_GetDestPageIndex(document.raw, dest) + 1
    document.close()
    return found
