"""How a table was found, and where its rows stand: for ``inspect`` and for the model."""

from douane_report import model
from douane_report.document.rows import Row
from douane_report.document.tables import label_line
from douane_report.sections.context import Context, Region, Trace
from douane_report.sections.tabular.table import Picked
from douane_report.sections.vocabulary import SectionWords


def trace_of(context: Context, words: SectionWords, picked: Picked) -> Trace:
    """Tell how a table was found."""
    labels = [row.text for row in picked.table.rows if row.label]
    known = sum(words.lookup("labels", label) is not None for label in labels)
    parts = [f"{known} of {len(labels)} labels known"]
    parts.append(f"heading ‘{picked.heading.text}’" if picked.heading else "no heading recognised")
    regions = []
    for row in picked.table.rows:
        for line in (*row.label, *(cell.line for cell in row.cells if cell)):
            if box := line.box:
                regions.append(Region(line.page, box, "row"))
    return Trace(
        section=words.name,
        found=True,
        confidence="high" if picked.heading and known >= 2 else "medium",
        why="; ".join(parts),
        headings=words.headings,
        pages=picked.pages,
        regions=tuple(regions),
    )


def place_of_label(context: Context, row: Row) -> model.Place:
    """Give the place of a row's label."""
    return context.document.place(label_line(row.label))
