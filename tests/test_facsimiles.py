"""The committed facsimiles: every value of their truth is found, right, and nothing else is.

The truth beside each PDF was written by the program that typeset it, from the figures that it
was given. Places are held against the page itself: characters with pdfium's text of a rectangle,
colours with the painted pixels.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pypdfium2
import pytest

from douane_report import extract
from douane_report.model import SECTIONS, Box, Figure, Jaarrapportage, Status, Value
from tests.agreement import disagreements, truth_of

ROOT = Path(__file__).parents[1]
CASES = sorted((ROOT / "tests" / "facsimile" / "cases").glob("*.pdf"))
SEED = ROOT / "seeds" / "jaarrapportage-douane-2023.txt"
FULL_TEXT = "facsimile-2023-typst"

per_case = pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)


@cache
def report_of(case: Path) -> Jaarrapportage:
    return extract(case, second_reading=False, allow_partial=True)


def test_there_are_facsimiles_with_a_truth() -> None:
    assert FULL_TEXT in [case.stem for case in CASES]
    assert len(CASES) >= 3
    assert all(len(truth_of(case)) > 90 for case in CASES)


@per_case
@pytest.mark.parametrize("section", SECTIONS)
def test_every_value_is_found_and_none_invented(case: Path, section: str) -> None:
    truth = truth_of(case)
    assert any(row["section"] == section for row in truth)
    assert disagreements(truth, report_of(case), section) == []


@per_case
def test_year_and_pages(case: Path) -> None:
    report = report_of(case)
    assert {str(report.report_year)} == {row["report_year"] for row in truth_of(case)}
    assert report.bron.kind == "pdf"
    assert report.bron.pages == len(paper_of(case).pages)
    assert report.ontbrekend == ()


class Paper:
    """The pages of a PDF by pdfium alone, in points from the top left as they are shown."""

    def __init__(self, path: Path) -> None:
        self.document = pypdfium2.PdfDocument(path)
        self.pages = list(self.document)
        self.texts = [page.get_textpage() for page in self.pages]

    def size(self, number: int) -> tuple[float, float]:
        """Width and height of a page as it is shown."""
        image = self.pages[number - 1].render(scale=1)
        return image.width, image.height

    def text(self, number: int, box: Box) -> str:
        """The characters within a box, give or take a point and a half."""
        left, bottom, right, top = self.pages[number - 1].get_cropbox()
        x0, y0 = float(box.x0) - 1.5, float(box.top) - 1.5
        x1, y1 = float(box.x1) + 1.5, float(box.bottom) + 1.5
        bounds = {
            0: (left + x0, top - y1, left + x1, top - y0),
            90: (left + y0, bottom + x0, left + y1, bottom + x1),
            180: (right - x1, bottom + y0, right - x0, bottom + y1),
            270: (right - y1, top - x1, right - y0, top - x0),
        }[self.pages[number - 1].get_rotation()]
        found: str = self.texts[number - 1].get_text_bounded(*bounds)
        return found

    def colours(self, number: int, box: Box, scale: int = 2) -> set[tuple[int, int, int]]:
        """The colours painted within a box."""
        image = self.pages[number - 1].render(scale=scale).to_pil().convert("RGB")
        edges = (int(edge * scale) for edge in (box.x0, box.top, box.x1, box.bottom))
        x0, top, x1, bottom = edges
        area = image.crop((x0, top, x1 + 1, bottom + 1))
        return {colour for _, colour in area.getcolors(area.width * area.height)}


@cache
def paper_of(case: Path) -> Paper:
    return Paper(case)


def placed(case: Path) -> Iterator[tuple[Value, int, Box]]:
    """Every value that was read, with its page and box."""
    for value in report_of(case).values():
        if value.reading.value is None:
            continue
        place = value.reading.place
        assert place is not None, value
        assert place.page is not None, value
        assert place.box is not None, value
        yield value, place.page, place.box


def bare(text: str) -> str:
    """Letters, digits and signs of a figure; ligatures undone, hyphens and white space gone."""
    return re.sub(r"[\s\u00ad\u0002\ufffe-]", "", unicodedata.normalize("NFKC", text))


@per_case
def test_every_value_lies_on_its_page(case: Path) -> None:
    paper = paper_of(case)
    found = list(placed(case))
    assert len(found) > 80
    sizes = {number: paper.size(number) for number in {page for _, page, _ in found}}
    outside = [
        value
        for value, page, box in found
        if not (
            0 <= box.x0 < box.x1 <= sizes[page][0] and 0 <= box.top < box.bottom <= sizes[page][1]
        )
    ]
    assert outside == []


@per_case
def test_the_box_of_a_figure_holds_its_characters(case: Path) -> None:
    paper = paper_of(case)
    figures = [
        it for it in placed(case) if isinstance(it[0].reading, Figure) and it[0].measure != "rang"
    ]
    assert len(figures) > 60
    elsewhere = [
        (value.item, value.reading.source_text, paper.text(page, box))
        for value, page, box in figures
        if bare(value.reading.source_text) not in bare(paper.text(page, box))
    ]
    assert elsewhere == []


@per_case
def test_the_box_of_a_rank_holds_the_risk(case: Path) -> None:
    paper = paper_of(case)
    ranks = [it for it in placed(case) if it[0].measure == "rang"]
    assert len(ranks) >= 5
    for value, page, box in ranks:
        there, item = bare(paper.text(page, box)), bare(value.item)
        # Letters of a watermark may lie between those of the risk, but no other text.
        rest = iter(there)
        whole = all(letter in rest for letter in item)
        # A name that goes on in another column is placed by its lines in the first.
        assert whole or (len(there) >= 10 and item.startswith(there)), (item, there)
        assert len(there) <= len(item) + len("CONCEPT")


@per_case
def test_the_box_of_a_status_holds_its_colour(case: Path) -> None:
    paper = paper_of(case)
    statuses = [it for it in placed(case) if isinstance(it[0].reading, Status)]
    assert len(statuses) > 3
    for value, page, box in statuses:
        text = value.reading.source_text
        wanted = [int(text[at : at + 2], 16) for at in (1, 3, 5)]
        nearest = min(
            max(abs(one - other) for one, other in zip(wanted, colour, strict=True))
            for colour in paper.colours(page, box)
        )
        assert nearest <= 12, (value.item, text)


def test_text_and_pdf_of_one_report_agree(tmp_path: Path) -> None:
    (case,) = (path for path in CASES if path.stem == FULL_TEXT)
    text = extract(SEED, overrides=tmp_path)
    pdf = list(report_of(case).values())
    compared = 0
    for value in text.values():
        if value.section == "activiteitenstatus" or value.reading.value is None:
            continue
        same = [
            it.reading
            for it in pdf
            if it[:5] == value[:5]
            and it.reading.period == value.reading.period
            and it.reading.value == value.reading.value
        ]
        assert len(same) == 1, value
        if isinstance(value.reading, Figure):
            assert isinstance(same[0], Figure)
            assert (same[0].unit, same[0].decimals) == (value.reading.unit, value.reading.decimals)
        compared += 1
    # 124 values, less 17 statuses, two ambiguous totals and one dash.
    assert compared == 104
    assert [it[:5] for it in pdf] == [it[:5] for it in text.values()]


def test_the_picture_settles_what_the_text_leaves_open() -> None:
    (case,) = (path for path in CASES if path.stem == FULL_TEXT)
    section = report_of(case).aangifteregels
    assert section is not None
    totals = {figure.period: str(figure.value) for figure in section.reeksen[0].aantallen}
    assert totals == {
        2018: "245000000",
        2019: "324000000",
        2020: "385000000",
        2021: "653000000",
        2022: "721000000",
        2023: "1014000000",
    }
