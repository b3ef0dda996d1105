"""Tables with a row for each measure under one label, and the measures in a column beside it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import afdrachten, controles
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, pdf_bytes, read

PAGE = (620.0, 420.0)
FIGURES = {
    "Aantal controles op bagage van passagiers": ("262.677", "235.905"),
    "Aantal uren toezicht": ("516.696", "511.054"),
    "Inzet van speurhonden": ("3.129", "3.008"),
    "Aantal controles vrachtschepen, vliegtuigen en vluchten (hoog risico)": ("9.877", "9.912"),
    "Aantal scancontroles": ("126.231", "116.018"),
}
PROSE = "Met de departementen zijn afspraken gemaakt over het aantal controles. Het zijn er meer."


def stacked(
    names: Sequence[str] = ("Doelstelling", "Realisatie"),
    *,
    level: float = 0.5,
    wide: int = 80,
    ruled: bool = True,
    repeated: bool = False,
    pitch: float = 16,
    head: str = "Aantal",
    skipped: tuple[int, int] | None = None,
    first: int = 0,
    last: int = 5,
    top: float = 395,
) -> Draw:
    """Set a row for each measure under each label.

    Args:
        names: the measures; what is not the first two is a difference.
        level: where the label stands: 0 level with the first row, 1 with the last.
        wide: most characters of a line of a label.
        ruled: whether a rule parts the blocks.
        repeated: whether the label stands on each row.
        pitch: from one row to the next, in points, where the label leaves room.
        head: what stands over the figures.
        skipped: a block and a row of it that is not there.
        first: the first block; the header stands over number 0 only.
        last: one past the last block.
        top: where the heading stands, in points from below.
    """

    def draw(canvas: Canvas) -> None:
        if first == 0:
            canvas.setFont("Helvetica-Bold", 12)
            canvas.drawString(40, top, "Controles in 2029")
            canvas.setFont("Helvetica", 8)
            canvas.drawString(40, top - 20, PROSE)
            canvas.drawString(40, top - 39, "Controle")
            canvas.drawRightString(560, top - 39, head)
        canvas.setFont("Helvetica", 8)
        y = top - 55 if first == 0 else top
        for block, (label, figures) in list(enumerate(FIGURES.items()))[first:last]:
            rows = list(zip(names, (*figures, "1.234")[: len(names)], strict=True))
            if skipped and skipped[0] == block:
                del rows[skipped[1]]
            lines = parted(label, wide)
            step = max(pitch, (9 * len(lines) + 4) / len(rows))
            over = y - level * (step * (len(rows) - 1) - 9 * (len(lines) - 1))
            for at, (name, figure) in enumerate(rows):
                canvas.drawString(400, y - step * at, name)
                canvas.drawRightString(560, y - step * at, figure)
                if repeated:
                    canvas.drawString(40, y - step * at, label)
            for at, line in enumerate([] if repeated else lines):
                canvas.drawString(40, over - 9 * at, line)
            y -= step * len(rows)
            if ruled:
                canvas.line(36, y + 10, 564, y + 10)

    return draw


def parted(label: str, wide: int) -> list[str]:
    lines = [""]
    for word in label.split():
        if len(lines[-1]) + len(word) > wide:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def figures_of(*draws: Draw) -> dict[str, list[tuple[str, int, str, bool]]]:
    found = controles.extract(Context(read(pdf_bytes(*draws, pagesize=PAGE)), 2029))
    if not isinstance(found, Found):
        return {}
    return {
        it.item: [
            (measure, figure.period, figure.source_text, figure.value is not None)
            for measure, figures in (("d", it.doelstelling), ("r", it.realisatie))
            for figure in figures
        ]
        for it in found.section.controles
    }


def wanted(*, turned: bool = False) -> dict[str, list[tuple[str, int, str, bool]]]:
    return {
        label: [("d", 2029, pair[turned], True), ("r", 2029, pair[not turned], True)]
        for label, pair in FIGURES.items()
    }


@pytest.mark.parametrize("ruled", [True, False])
@pytest.mark.parametrize("level", [0, 0.5, 1])
def test_two_measures_under_each_label(level: float, ruled: bool) -> None:
    assert figures_of(stacked(level=level, ruled=ruled)) == wanted()


@pytest.mark.parametrize(
    "draw",
    [
        stacked(("Norm", "Gerealiseerd")),
        stacked(("Doel 2029", "Realisatie 2029")),
        stacked(("Doelstelling", "Realisatie", "Verschil")),
        stacked(("Doelstelling", "Realisatie", "Verschil"), level=0),
        stacked(wide=36),
        stacked(wide=24),
        stacked(wide=24, ruled=False, pitch=20),
        stacked(repeated=True),
        stacked(pitch=11),
        stacked(pitch=24),
        stacked(head=""),
        stacked(head="2029"),
    ],
    ids=[
        "other words", "dated", "difference", "difference, at the top", "two lines", "three lines",
        "three lines, no rules", "repeated", "close", "wide", "no header", "year over it",
    ],
)  # fmt: skip
def test_blocks_in_other_hands(draw: Draw) -> None:
    assert figures_of(draw) == wanted()


def test_what_was_done_may_come_first() -> None:
    assert figures_of(stacked(("Realisatie", "Doelstelling"))) == wanted(turned=True)


@pytest.mark.parametrize("head", ["Aantal", "", "2029"])
@pytest.mark.parametrize("level", [0, 0.5])
def test_blocks_that_go_on_on_the_next_page(head: str, level: float) -> None:
    first = stacked(level=level, head=head, last=3, top=200)
    assert figures_of(first, stacked(level=level, first=3)) == wanted()


def test_two_years_of_one_measure() -> None:
    assert figures_of(stacked(("Realisatie 2028", "Realisatie 2029"))) == {
        label: [("r", 2029, pair[1], True), ("r", 2028, pair[0], True)]
        for label, pair in FIGURES.items()
    }


@pytest.mark.parametrize("level", [0, 0.5, 1])
@pytest.mark.parametrize("skipped", [(0, 0), (2, 0), (2, 1), (4, 1)])
def test_no_figure_is_that_of_its_neighbour(level: float, skipped: tuple[int, int]) -> None:
    """Where a row lacks, nobody may count off the others."""
    found = figures_of(stacked(level=level, skipped=skipped))
    told = {(label, it) for label, own in found.items() for it in own if it[3]}
    assert told <= {(label, it) for label, own in wanted().items() for it in own}


@pytest.mark.parametrize("level", [0, 0.5, 1])
def test_afdrachten_and_what_was_expected(level: float) -> None:
    taxes = {"Invoerrechten": ("4.100", "4.267"), "Accijnzen": ("11.600", "11.593")}
    taxes |= {"Totaal": ("15.700", "15.860")}

    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 390, "Afdrachten in 2029 (bedragen x € 1 mln)")
        for at, (name, pair) in enumerate(taxes.items()):
            canvas.drawString(40, 360 - 40 * at - 16 * level, name)
            for row, (measure, amount) in enumerate(
                zip(("Raming", "Realisatie"), pair, strict=True)
            ):
                canvas.drawString(300, 360 - 40 * at - 16 * row, measure)
                canvas.drawRightString(500, 360 - 40 * at - 16 * row, amount)

    found = afdrachten.extract(Context(read(pdf_bytes(draw, pagesize=PAGE)), 2029))
    assert isinstance(found, Found)
    entries = [*found.section.posten, found.section.totaal]
    assert [[figure.value for figure in it.bedragen] for it in entries if it] == [
        [Decimal(4267) * 10**6], [Decimal(11593) * 10**6], [Decimal(15860) * 10**6]
    ]  # fmt: skip
