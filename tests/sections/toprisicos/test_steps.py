"""Ranks and risks on bars that are set in or out step by step, as on stairs."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections.context import Missing
from tests.sections.toprisicos.risk_pages import PITCH, announce, result, shade, wrap, write
from tests.sections.toprisicos.test_lists import NAMES, ranks_of
from tests.sections.toprisicos.test_numbers import treated


def stairs(canvas: Canvas, step: float, most: int, bars: bool) -> None:
    announce(canvas)
    for at, name in enumerate(NAMES):
        x, y = 200.0 + step * at, 415.0 - 30 * at
        if bars:
            shade(canvas, x - 8, y - 16, 350 - step * at, 27, "#d0d0f0")
        write(canvas, x, y - 4, str(at + 1), bold=True, size=11)
        for line in wrap(name, most):
            y = write(canvas, x + 18, y, line, bold=True)
        assert y >= 415 - 30 * at - 3 * PITCH


@pytest.mark.parametrize("step", [9.0, 14.0, 30.0, -9.0, -30.0])
@pytest.mark.parametrize("most", [60, 28])
@pytest.mark.parametrize("bars", [True, False])
def test_each_number_has_the_text_on_its_step(step: float, most: int, bars: bool) -> None:
    assert ranks_of(lambda canvas: stairs(canvas, step, most, bars), treated) == NAMES


@pytest.mark.parametrize("steps", [(0, 9, 0, 9, 0), (0, 30, 60, 30, 0)])
@pytest.mark.parametrize("lost", [1, 2, 3])
def test_a_number_without_a_text_makes_no_list(steps: tuple[int, ...], lost: int) -> None:
    """Nor do stairs with an empty step: whose the other texts are, nobody knows."""

    def draw(canvas: Canvas) -> None:
        announce(canvas)
        for at, name in enumerate(NAMES):
            x, y = 100.0 + (steps[at] if lost < 3 else 12 * at), 415.0 - 30 * at
            write(canvas, x, y, str(at + 1), bold=True, size=11)
            write(canvas, x + 18, y, "" if at == lost else name, bold=True)

    assert isinstance(result(draw, treated), Missing)
