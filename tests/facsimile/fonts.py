"""Free fonts of a Debian machine, and how wide their characters are.

The typesetter breaks lines itself, so that the page of every figure is known by
construction; it needs the advance widths that the engines will use.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont

ROOT = Path("/usr/share/fonts/truetype")
SYMBOL_FAMILY = "DejaVu Sans"


@dataclass(frozen=True)
class Family:
    """One family: its name for CSS and Typst, and the files of two weights."""

    name: str
    regular: str
    bold: str


FAMILIES: dict[str, Family] = {
    family.name: family
    for family in (
        Family(
            "Liberation Sans", "liberation/LiberationSans-Regular", "liberation/LiberationSans-Bold"
        ),
        Family(
            "Liberation Serif",
            "liberation/LiberationSerif-Regular",
            "liberation/LiberationSerif-Bold",
        ),
        Family("DejaVu Sans", "dejavu/DejaVuSans", "dejavu/DejaVuSans-Bold"),
        Family("DejaVu Serif", "dejavu/DejaVuSerif", "dejavu/DejaVuSerif-Bold"),
        Family("Noto Sans", "noto/NotoSans-Regular", "noto/NotoSans-Bold"),
        Family("Noto Serif", "noto/NotoSerif-Regular", "noto/NotoSerif-Bold"),
    )
}
# The 14 standard fonts have no file; Liberation Sans was drawn to the widths of Helvetica.
HELVETICA = "Helvetica"
METRIC_OF = {HELVETICA: "Liberation Sans"}


class Face:
    """Advance widths and coverage of one font file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        font = TTFont(path, lazy=True)
        self._cmap: dict[int, str] = font.getBestCmap()
        self._advance = {name: width for name, (width, _) in font["hmtx"].metrics.items()}
        self._units: int = font["head"].unitsPerEm
        self.ascent: float = font["hhea"].ascent / self._units
        self.descent: float = -font["hhea"].descent / self._units

    def has(self, char: str) -> bool:
        """Whether the font can draw the character."""
        return ord(char) in self._cmap

    def width(self, text: str, size: float, letter_space: float = 0.0) -> float:
        """Width of a run of text in points, without kerning."""
        # A soft hyphen is seen at the end of a line only.
        text = text[:-1].replace("\u00ad", "") + text[-1:]
        advance = sum(
            self._advance.get(self._cmap.get(ord(char), ".notdef"), self._units // 2)
            for char in text
        )
        return float(advance) * size / self._units + letter_space * len(text)


def path_of(family: str, bold: bool) -> Path:
    """File of a family in one of two weights."""
    known = FAMILIES[METRIC_OF.get(family, family)]
    return ROOT / f"{known.bold if bold else known.regular}.ttf"


@cache
def face(family: str, bold: bool = False) -> Face:
    """Metrics of a family in one of two weights."""
    return Face(path_of(family, bold))


def covered(text: str, family: str, bold: bool = False) -> str:
    """The text with every space that the font lacks replaced by a no-break space."""
    font = face(family, bold)
    return "".join(
        "\u00a0" if char in "\u2009\u202f" and not font.has(char) else char for char in text
    )
