"""HTML with absolute places, printed by WeasyPrint or by Chromium.

Odd designs draw their shapes as SVG, even ones as boxes of CSS, so that a dot is once a
path and once the round corners of a box.
"""

from __future__ import annotations

import base64
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from html import escape
from pathlib import Path

from tests.facsimile.draw import Bitmap, Circle, Line, Page, Poly, Rect, Shape, Text
from tests.facsimile.fonts import face, path_of
from tests.facsimile.typeset import Typeset

SUPPORTS = frozenset({"soft-hyphen-inside"})
CHROMIUM_FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--no-first-run", "--disable-quic", "--hide-scrollbars",
)  # fmt: skip


def html_of(report: Typeset) -> str:
    """The report as one HTML file."""
    svg = report.layout.seed % 2 == 1
    fonts = {(s.family, s.bold) for p in report.pages for s in p.shapes if isinstance(s, Text)}
    faces = "".join(
        f"@font-face{{font-family:'F {family}';font-weight:{700 if bold else 400};"
        f"src:url('{path_of(family, bold).as_uri()}')}}"
        for family, bold in sorted(fonts)
    )
    sizes = sorted({(page.w + 2 * page.bleed, page.h + 2 * page.bleed) for page in report.pages})
    rules = "".join(
        f"@page p{at}{{size:{w:.2f}pt {h:.2f}pt;margin:0}}"
        f".p{at}{{page:p{at};width:{w:.2f}pt;height:{h - 0.5:.2f}pt}}"
        for at, (w, h) in enumerate(sizes)
    )
    body = []
    for page in report.pages:
        at = sizes.index((page.w + 2 * page.bleed, page.h + 2 * page.bleed))
        inner = "".join(_shapes(page, svg))
        body.append(f"<section class='p{at}'>{inner}</section>")
    w, h = sizes[0]
    return (
        "<!DOCTYPE html><html lang='nl'><head><meta charset='utf-8'>"
        f"<title>Jaarrapportage Douane {report.truth.year}</title><style>{faces}"
        f"@page{{size:{w:.2f}pt {h:.2f}pt;margin:0}}{rules}"
        "html,body{margin:0;padding:0}*{-webkit-print-color-adjust:exact}"
        "section{position:relative;break-after:page;overflow:hidden}"
        "section:last-child{break-after:auto}"
        "section>*{position:absolute;white-space:pre;line-height:1}"
        "</style></head><body>" + "".join(body) + "</body></html>"
    )


def _shapes(page: Page, svg: bool) -> Iterator[str]:
    off = page.bleed
    for shape in page.shapes:
        if isinstance(shape, Text):
            yield from _text(shape, off)
        elif isinstance(shape, Bitmap):
            data = base64.b64encode(shape.png).decode()
            yield (
                f"<img alt='' style='left:{shape.x + off:.2f}pt;top:{shape.y + off:.2f}pt;"
                f"width:{shape.w:.2f}pt;height:{shape.h:.2f}pt' src='data:image/png;base64,{data}'>"
            )
        elif (
            svg
            or isinstance(shape, Poly)
            or (isinstance(shape, Line) and shape.x != shape.x2 and shape.y != shape.y2)
        ):
            yield _vector(shape, off)
        else:
            yield _css(shape, off)


def _text(shape: Text, off: float) -> Iterator[str]:
    # With a line height of one em, the baseline lies at a distance that the font tells.
    font = face(shape.family, shape.bold)
    drop = shape.size * (0.5 + (font.ascent - font.descent) / 2)
    side = {
        "start": "left:0",
        "middle": "left:-500pt;width:1000pt;text-align:center",
        "end": "right:0",
    }
    style = (
        f"font:{700 if shape.bold else 400} {shape.size:.2f}pt/1 'F {shape.family}';"
        f"color:{shape.color.hex};"
    )
    if shape.letter_space:
        style += f"letter-spacing:{shape.letter_space:.2f}pt;"
    if shape.word_space:
        style += f"word-spacing:{shape.word_space:.3f}pt;"
    turn = f"transform:rotate({-shape.angle}deg);transform-origin:0 0;" if shape.angle else ""
    for shift in (0.0, 0.35) if shape.fake_bold else (0.0,):
        outer = (
            f"left:{shape.x + off + shift:.2f}pt;top:{shape.y + off:.2f}pt;width:0;height:0;{turn}"
        )
        yield (
            f'<div style="{outer}"><div style="position:absolute;white-space:pre;top:{-drop:.2f}pt;'
            f'{side[shape.anchor]};{style}">{escape(shape.text)}</div></div>'
        )


def _css(shape: Shape, off: float) -> str:
    match shape:
        case Circle():
            box = (shape.x - shape.r, shape.y - shape.r, 2 * shape.r, 2 * shape.r)
            extra = f"border-radius:50%;background:{shape.fill.hex}"
        case Rect():
            box = (shape.x, shape.y, shape.w, shape.h)
            extra = f"background:{shape.fill.hex};" if shape.fill else ""
            if shape.stroke:
                extra += (
                    f"box-sizing:border-box;border:{shape.width:.2f}pt solid {shape.stroke.hex};"
                )
            extra += f"border-radius:{shape.radius:.2f}pt"
        case Line():
            half = shape.width / 2
            w, h = abs(shape.x2 - shape.x), abs(shape.y2 - shape.y)
            left, top = min(shape.x, shape.x2), min(shape.y, shape.y2)
            box = (left, top - half, w, shape.width) if w else (left - half, top, shape.width, h)
            extra = f"background:{shape.color.hex}"
        case _:
            raise TypeError(shape)
    x, y, w, h = box
    return (
        f"<div style='left:{x + off:.2f}pt;top:{y + off:.2f}pt;"
        f"width:{w:.2f}pt;height:{h:.2f}pt;{extra}'></div>"
    )


def _vector(shape: Shape, off: float) -> str:
    match shape:
        case Circle():
            x, y, w, h = shape.x - shape.r, shape.y - shape.r, 2 * shape.r, 2 * shape.r
            r = f"{shape.r:.2f}"
            inner = f"<circle cx='{r}' cy='{r}' r='{r}' fill='{shape.fill.hex}'/>"
        case Rect():
            x, y, w, h = shape.x - 1, shape.y - 1, shape.w + 2, shape.h + 2
            fill = shape.fill.hex if shape.fill else "none"
            stroke = (
                f" stroke='{shape.stroke.hex}' stroke-width='{shape.width}'" if shape.stroke else ""
            )
            inner = (
                f"<rect x='1' y='1' width='{shape.w:.2f}' height='{shape.h:.2f}' "
                f"rx='{shape.radius:.2f}' fill='{fill}'{stroke}/>"
            )
        case Line():
            x, y = min(shape.x, shape.x2) - 1, min(shape.y, shape.y2) - 1
            w, h = abs(shape.x2 - shape.x) + 2, abs(shape.y2 - shape.y) + 2
            inner = (
                f"<line x1='{shape.x - x:.2f}' y1='{shape.y - y:.2f}' x2='{shape.x2 - x:.2f}' "
                f"y2='{shape.y2 - y:.2f}' stroke='{shape.color.hex}' stroke-width='{shape.width}'/>"
            )
        case Poly():
            xs, ys = [p[0] for p in shape.points], [p[1] for p in shape.points]
            x, y, w, h = min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)
            points = " ".join(f"{px - x:.2f},{py - y:.2f}" for px, py in shape.points)
            inner = f"<polygon points='{points}' fill='{shape.fill.hex}'/>"
        case _:
            raise TypeError(shape)
    return (
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {w:.2f} {h:.2f}' "
        f"style='left:{x + off:.2f}pt;top:{y + off:.2f}pt;width:{w:.2f}pt;height:{h:.2f}pt'>"
        f"{inner}</svg>"
    )


def write_weasyprint(report: Typeset, path: Path) -> None:
    """Print with WeasyPrint."""
    from weasyprint import HTML

    HTML(string=html_of(report)).write_pdf(path)


def write_chromium(report: Typeset, path: Path) -> None:
    """Print with a headless Chromium that is given its own empty profile."""
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        raise FileNotFoundError("chromium is not installed")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "report.html"
        source.write_text(html_of(report), encoding="utf-8")
        subprocess.run(
            [program, *CHROMIUM_FLAGS, f"--user-data-dir={folder}/profile",
             f"--print-to-pdf={path.resolve()}", source.as_uri()],
            check=True, capture_output=True, timeout=120,
        )  # fmt: skip
