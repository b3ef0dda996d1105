"""Pages with top risks and measures in many forms, drawn small for tests."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reportlab.pdfgen.canvas import Canvas

from douane_report.model import Toprisicos
from douane_report.sections import toprisicos
from douane_report.sections.context import Context, Found, Missing
from tests.document.making import Draw, pdf_bytes, read

PAGE = (600.0, 520.0)
SIZE = 9.0
PITCH = 12.0

RISKS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("Uitval van digitale systemen", "extern", ("Jaarlijkse uitwijktest", "Een tweede centrum")),
    ("Te weinig vakmensen voor het werk aan de grens", "intern", ("Werving in de regio",)),
    ("Drukte in de havens", "extern", ("Camera’s op de kade", "Oefenen met de politie")),
    ("Personele veiligheid en integriteit", "intern", ("Screening vooraf", "Een vast meldpunt")),
    ("Verouderde wetgeving over zendingen", "extern", ("Overleg met de Commissie",)),
)
OVERALL = ("Groei naar een volwassen organisatie", "Meer samen met andere diensten")
GROUP = {
    "extern": "Risico’s voortkomend uit externe ontwikkelingen",
    "intern": "Risico’s voortkomend uit de interne organisatie",
}
WRAPPED = {
    "extern": ("Risico’s voortkomend", "uit externe", "ontwikkelingen"),
    "intern": ("Risico’s voortkomend", "uit de interne", "organisatie"),
}
OVERARCHING = "Overkoepelende maatregelen"

Put = Callable[[Canvas], None]


def own(group: str) -> list[tuple[str, tuple[str, ...]]]:
    """The risks of a group with their measures."""
    return [(name, measures) for name, of, measures in RISKS if of == group]


def write(
    canvas: Canvas, x: float, y: float, text: str, *, bold: bool = False, size: float = SIZE
) -> float:
    """Write a line; gives the height of the next."""
    canvas.setFillColor("#000000")
    canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
    canvas.drawString(x, y, text)
    return y - PITCH


def wrap(text: str, most: int = 30) -> list[str]:
    """Break a text into lines."""
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + len(word) >= most:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def title(canvas: Canvas, x: float, y: float, text: str, most: int = 30) -> float:
    """Write the title of a risk in bold type over one or more lines."""
    for line in wrap(text, most):
        y = write(canvas, x, y, line, bold=True)
    return y


def measures(canvas: Canvas, x: float, y: float, texts: Sequence[str], bullet: str = "•") -> float:
    """Write measures with bullets; ``square`` and ``dash`` are drawn."""
    for text in texts:
        canvas.setFillColor("#dd7700")
        if bullet == "square":
            canvas.rect(x + 2, y + 1.5, 3.4, 3.4, stroke=0, fill=1)
        elif bullet == "dash":
            canvas.rect(x + 1, y + 2.5, 5, 0.8, stroke=0, fill=1)
        elif bullet == "disc":
            canvas.circle(x + 3.5, y + 3, 1.6, stroke=0, fill=1)
        else:
            write(canvas, x, y, bullet)
        y = write(canvas, x + 11, y, text)
    return y


def shade(canvas: Canvas, x: float, y: float, width: float, height: float, fill: str) -> None:
    """Paint a rectangle whose lower left corner is given."""
    canvas.setFillColor(fill)
    canvas.rect(x, y, width, height, stroke=0, fill=1)


def announce(canvas: Canvas) -> None:
    """Write the heading over the ranked list."""
    write(canvas, 40, 470, "Toprisico’s", bold=True, size=16)
    write(canvas, 40, 452, "Eind 2026 waren dit de toprisico’s van de Douane, het zwaarste eerst.")


def ranked(canvas: Canvas) -> None:
    """Write the ranked list under the line that announces it."""
    announce(canvas)
    for at, (name, _, _) in enumerate(RISKS):
        write(canvas, 40, 420 - 16 * at, f"{at + 1}.")
        write(canvas, 56, 420 - 16 * at, name)


def result(*pages: Draw) -> Found[Toprisicos] | Missing:
    """Read the section from some pages."""
    return toprisicos.extract(Context(read(pdf_bytes(*pages, pagesize=PAGE)), 2026))


def section_of(*pages: Draw) -> Toprisicos:
    """Read the section from pages that have it."""
    found = result(*pages)
    assert isinstance(found, Found)
    return found.section


def owned(section: Toprisicos) -> dict[str, tuple[str, list[str]]]:
    """Give the group and the measures of each risk."""
    return {it.item: (it.groep, [m.value or "" for m in it.maatregelen]) for it in section.risicos}


def overall_of(section: Toprisicos) -> list[str]:
    """Give the overarching measures."""
    overall = section.overkoepelend
    return [it.value or "" for it in overall.maatregelen] if overall else []
