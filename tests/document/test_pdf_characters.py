"""Letters of ligatures that pdfium places elsewhere."""

from __future__ import annotations

import pytest

from douane_report.document.pdf_characters import _put_ligatures_back

WIDTH = 5.0


def line_of(
    text: str, ligature: str, *, apart: bool, moved: float
) -> tuple[list[int], list[float]]:
    """Set a line of letters, one text object each or all in one, with a ligature moved aside."""
    objects: list[int] = []
    edges: list[float] = []
    first = text.index(ligature)
    for at in range(len(text)):
        inside = first <= at < first + len(ligature)
        objects.append((first + 1 if inside else at + 1) if apart else 1)
        x = 900 + WIDTH * at - (moved if inside else 0)
        edges += [x, 110.0 - (2 if inside else 0), x + WIDTH, 100.0 + (2 if inside else 0)]
    return objects, edges


@pytest.mark.parametrize("apart", [True, False], ids=["object per letter", "one object"])
@pytest.mark.parametrize(
    ("text", "ligature"),
    [("kwalificaties", "fi"), ("niet flexibel", "fl"), ("officieel", "ffi"), ("draft na", "ft")],
)
def test_a_ligature_is_put_into_the_gap_that_it_left(text: str, ligature: str, apart: bool) -> None:
    objects, edges = line_of(text, ligature, apart=apart, moved=594.8)
    if ligature == "ft":
        text = text.replace(" ", "x")
    _put_ligatures_back(text, objects, edges)
    assert edges[0::4] == [pytest.approx(900 + WIDTH * at) for at in range(len(text))]
    assert set(edges[1::4]) == {110.0}
    assert set(edges[3::4]) == {100.0}


@pytest.mark.parametrize("moved", [0.0, 4.0])
def test_a_ligature_in_its_place_stays(moved: float) -> None:
    objects, edges = line_of("kwalificaties", "fi", apart=True, moved=moved)
    before = list(edges)
    _put_ligatures_back("kwalificaties", objects, edges)
    assert edges == before


def test_letters_that_begin_a_line_elsewhere_are_no_ligature_of_it() -> None:
    text = "eindfiguur"
    objects, edges = line_of(text, "fi", apart=True, moved=594.8)
    for at in range(6, len(text)):  # No gap is left, and the level is another.
        edges[4 * at : 4 * at + 4] = [400 + WIDTH * at, 60.0, 405 + WIDTH * at, 50.0]
    before = list(edges)
    _put_ligatures_back(text, objects, edges)
    assert edges == before
