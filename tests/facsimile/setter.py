"""Setting type: lines, paragraphs, headings and lists as boxes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import pyphen

from tests.facsimile.compose import Box
from tests.facsimile.draw import BLACK, Anchor, Color, Shape, Text, rgb
from tests.facsimile.fonts import SYMBOL_FAMILY, covered, face
from tests.facsimile.layouts import Layout

NATIVE_SHAPING = ("chromium", "weasyprint", "typst")


@cache
def _dictionary() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="nl_NL", left=3, right=3)


@dataclass(frozen=True)
class Style:
    """How a run of text looks."""

    size: float
    family: str
    bold: bool = False
    color: Color = BLACK
    leading: float = 1.3
    letter_space: float = 0.0
    fake_bold: bool = False


class Setter:
    """Sets text in the styles of one design."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.primary = rgb(layout.primary)
        self.accent = rgb(layout.accent)
        self.tint = rgb(layout.tint)

    def style(
        self,
        scale: float = 1.0,
        bold: bool = False,
        color: Color = BLACK,
        head: bool = False,
    ) -> Style:
        """A style at a multiple of the body size."""
        layout = self.layout
        return Style(
            layout.body_size * scale,
            layout.head if head else layout.body,
            bold,
            color,
            layout.leading,
        )

    def width(self, text: str, style: Style) -> float:
        """Width of a run of text."""
        return face(style.family, style.bold).width(text, style.size, style.letter_space)

    def text(
        self,
        x: float,
        y: float,
        text: str,
        style: Style,
        anchor: Anchor = "start",
        word_space: float = 0.0,
    ) -> Text:
        """One run of text, with the ligatures and spaces that the design and font have."""
        shown = covered(text, style.family, style.bold)
        font = face(style.family, style.bold)
        if self.layout.ligatures and not style.letter_space and style.family != "Helvetica":
            for plain, joined in (("ffi", "\ufb03"), ("fi", "\ufb01"), ("fl", "\ufb02")):
                if font.has(joined):
                    shown = shown.replace(plain, joined)
        return Text(
            x,
            y,
            shown,
            style.size,
            style.family,
            style.bold,
            style.color,
            anchor,
            style.letter_space,
            word_space,
            fake_bold=style.fake_bold,
        )

    def symbol(self, x: float, y: float, char: str, size: float, color: Color) -> Text:
        """A bullet, tick or dot from the symbol font."""
        return Text(x, y, char, size, SYMBOL_FAMILY, False, color)

    def wrap(
        self, text: str, width: float, style: Style, hyphenate: bool | None = None
    ) -> list[str]:
        """Break a text into lines."""
        if hyphenate is None:
            hyphenate = self.layout.hyphenate
        lines: list[str] = []
        line = ""
        for word in text.split(" "):
            trial = f"{line} {word}" if line else word
            if self.width(trial, style) <= width:
                line = trial
                continue
            head, tail = self._split(line, word, width, style) if hyphenate else ("", word)
            if head:
                lines.append(f"{line} {head}" if line else head)
                line = tail
            else:
                if line:
                    lines.append(line)
                line = word
        return [*lines, line]

    def _split(self, line: str, word: str, width: float, style: Style) -> tuple[str, str]:
        """The longest first part of a word, with its hyphen, that still fits the line."""
        if len(word) < 8 or not word.strip(".,;:()").isalpha() or word.isupper():
            return "", word
        soft = self.layout.soft_hyphen and not self.layout.engine.startswith(NATIVE_SHAPING)
        hyphen = "\u00ad" if soft else "-"
        for head, tail in _dictionary().iterate(word):
            trial = f"{line} {head}-" if line else f"{head}-"
            if self.width(trial, style) <= width:
                return head + hyphen, tail
        return "", word

    def softened(self, text: str) -> str:
        """The text with unseen break points, where the engine treats them as unseen."""
        if not self.layout.soft_hyphen or not self.layout.engine.startswith(NATIVE_SHAPING):
            return text
        return " ".join(
            _dictionary().inserted(word, "\u00ad") if len(word) > 9 and word.isalpha() else word
            for word in text.split(" ")
        )

    def lines(
        self,
        text: str,
        width: float,
        style: Style,
        x: float = 0.0,
        y: float = 0.0,
        anchor: Anchor = "start",
        hyphenate: bool | None = None,
    ) -> tuple[list[Shape], float]:
        """Lines under each other from a top edge; returns the shapes and the height."""
        step = style.size * style.leading
        shapes: list[Shape] = []
        for at, line in enumerate(self.wrap(text, width, style, hyphenate)):
            base = y + at * step + style.size * (0.5 * style.leading + 0.32)
            shapes.append(self.text(x, base, self.softened(line), style, anchor))
        return shapes, step * len(shapes)

    def paragraph(
        self,
        text: str,
        width: float,
        style: Style,
        before: float = 6.0,
        indent: float = 0.0,
        mark: str = "",
        anchors: Sequence[str] = (),
        keep: bool = False,
    ) -> list[Box]:
        """A paragraph, a box per line; `mark` is a bullet or number in the indent."""
        step = style.size * style.leading
        base = style.size * (0.5 * style.leading + 0.32)
        lines = self.wrap(text, width - indent, style)
        boxes = []
        for at, line in enumerate(lines):
            last = at == len(lines) - 1
            gaps = line.count(" ")
            slack = width - indent - self.width(line, style)
            stretch = self.layout.justify and not last and gaps and not style.bold
            shapes: list[Shape] = [
                self.text(
                    indent,
                    base,
                    self.softened(line),
                    style,
                    word_space=slack / gaps if stretch else 0.0,
                )
            ]
            if mark and at == 0:
                shapes.append(
                    self.text(0, base, mark, style)
                    if mark[0].isdigit() or mark in "•–"
                    else self.symbol(0, base, mark, style.size * 0.85, style.color)
                )
            edge = (at == 0 and len(lines) > 1) or at == len(lines) - 2
            boxes.append(
                Box(
                    step,
                    tuple(shapes),
                    tuple(anchors) if at == 0 else (),
                    keep=keep or edge,
                    before=before if at == 0 else 0.0,
                )
            )
        return boxes

    def heading(
        self, text: str, width: float, level: int, anchors: Sequence[str] = ()
    ) -> list[Box]:
        """A heading of level 1 (chapter) to 4 (title of a table)."""
        layout = self.layout
        scale = {1: 2.2, 2: 1.45, 3: 1.12, 4: 1.0}[level]
        if layout.upper_titles and level in (1, 4):
            text = text.upper()
        style = Style(
            layout.body_size * scale,
            layout.head,
            level > 1,
            self.primary,
            1.2,
            layout.heading_space * (1.0 if level < 3 else 0.4),
            layout.fake_bold and level > 1,
        )
        step = style.size * 1.22
        before = {1: 0.0, 2: 16.0, 3: 11.0, 4: 10.0}[level]
        boxes = [
            Box(
                step,
                (self.text(0, style.size * 0.95, line, style),),
                tuple(anchors) if at == 0 else (),
                keep=True,
                before=before if at == 0 else 0.0,
            )
            for at, line in enumerate(self.wrap(text, width, style, hyphenate=False))
        ]
        last = boxes[-1]
        tail = 10.0 if level == 1 else 3.0
        boxes[-1] = Box(last.height + tail, last.shapes, last.anchors, True, last.before)
        return boxes
