"""Lists of a name, a colon and a figure, as a table with a single column."""

import re
from collections.abc import Iterator

from douane_report.document.cells import read_cell
from douane_report.document.layout import is_bullet
from douane_report.document.model import Known, union
from douane_report.document.pdf import PdfPage
from douane_report.document.repair import BULLETS
from douane_report.document.rows import Row, Table
from douane_report.document.surroundings import lines_without, table_within

_FLUSH = 2.0
"""How far the names of one list may start apart, in points."""

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def colon_table(page: PdfPage, known: Known) -> Table | None:
    """Give the table that lines such as ``Accijnzen: € 12,2 miljard`` make up; None without any.

    A name with a year in it shows that the list is of several, and is no name at all.

    Args:
        page: the page.
        known: tells whether a name is in the vocabulary.
    """
    found = list(_rows(page))
    edges = [row.label[0].placed.x0 for row in found if known(row.text)]
    rows = [
        row
        for row in found
        if edges and all(abs(row.label[0].placed.x0 - edge) <= _FLUSH for edge in edges)
    ]
    if len(rows) < 2 or any(_YEAR.search(row.text) for row in rows):
        return None
    lines = [line for row in rows for line in (*row.label, *(it.line for it in row.cells if it))]
    texts = lines_without(page.fragments, lines)
    extent, size = union([line.placed for line in lines]), lines[0].words[0].size
    return table_within(extent, rows, texts, lines, size)


def _rows(page: PdfPage) -> Iterator[Row]:
    for line in page.fragments:
        words = line.words
        while words and (is_bullet(words[0].text) or words[0].text in BULLETS):
            words = words[1:]
        ends = [at for at, word in enumerate(words) if word.text.endswith(":")]
        if len(ends) != 1:
            continue
        own, last = words[: ends[0]], words[ends[0]]
        if last.text != ":":
            own = (*own, last._replace(text=last.text.removesuffix(":")))
        elif not own or not own[-1].raised:
            # A colon stands by itself behind a footnote mark only.
            continue
        cell = read_cell(line._replace(words=words[ends[0] + 1 :]))
        if cell is not None:
            yield Row((line._replace(words=own),), (cell,))
