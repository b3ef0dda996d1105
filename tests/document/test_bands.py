"""Bands of a page, told by the gutters that run through them."""

from __future__ import annotations

from douane_report.document.bands import bands_of

LEFT, MIDDLE, RIGHT = (50.0, 270.0), (306.0, 530.0), (562.0, 780.0)


def test_what_fills_a_gutter_up_stands_under_the_columns() -> None:
    """White space between paragraphs is no place at which the columns under them began."""
    text = [[LEFT, MIDDLE, RIGHT], [MIDDLE, RIGHT], [LEFT, MIDDLE, RIGHT]]
    under = [[(434.0, 690.0)], [LEFT, (434.0, 690.0)]]
    slices = [[MIDDLE, RIGHT], [], *text, [], *text, *under]
    found = [(band.first, band.last) for band in bands_of(slices)]
    assert found[-1] == (len(slices) - 2, len(slices) - 1)


def test_what_leaves_a_part_of_each_gutter_is_of_the_columns() -> None:
    """Over columns of text a table has a gutter that their first lines leave free."""
    table = [[(50.0, 215.0), (230.0, 260.0)], [(50.0, 200.0)]]
    text = [[(50.0, 120.0), MIDDLE, RIGHT], [(50.0, 270.0), MIDDLE, RIGHT]]
    slices = [*table, [], [], *text, *text]
    found = [(band.first, band.last) for band in bands_of(slices)]
    assert found[-1] == (4, len(slices) - 1)


def test_columns_that_end_over_white_space_are_not_parted_above_it() -> None:
    """The last line of a column is short enough to leave a gutter of those under it free."""
    columns = [(142.0, 447.0), (500.0, 795.0)]
    slices = [columns, [], [(500.0, 568.0)], [], [(369.0, 536.0), (608.0, 645.0)]]
    found = [(band.first, band.last) for band in bands_of(slices)]
    assert found == [(0, 3), (4, 4)]
