"""Names that run over up to five lines, on cards, tiles, blocks and before bars."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.sections import afdrachten, controles, drugsvangsten
from douane_report.sections.context import Context, Found
from tests.document.making import Draw, pdf_bytes, read

HIGH = 560.0
LINES = pytest.mark.parametrize("count", [2, 3, 4, 5])


def context_of(draw: Draw) -> Context:
    return Context(read(pdf_bytes(draw, pagesize=(600.0, HIGH))), 2023)


def write(
    canvas: Canvas, x: float, y: float, text: str, size: float = 9, *, bold: bool = False
) -> None:
    canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
    canvas.drawString(x, HIGH - y, text)


def ground(canvas: Canvas, x: float, y: float, wide: float, high: float) -> None:
    canvas.setFillColor("#e8f1f8")
    canvas.rect(x, HIGH - y - high, wide, high, stroke=0, fill=1)
    canvas.setFillColor("#000000")


def name_of(
    canvas: Canvas, x: float, y: float, lines: Sequence[str], size: float, *, bold: bool = False
) -> None:
    for at, line in enumerate(lines):
        write(canvas, x, y + 1.2 * size * at, line, size, bold=bold)


DRUGS = {"Cocaïne": "59.116", "Heroïne": "1.204", "Hasj": "322", "Ketamine": "120"}
DRUG = (
    "Overige verdovende",
    "middelen en nieuwe",
    "psychoactieve stoffen",
    "waaronder lachgas en",
    "stoffen als 3-MMC",
)


@LINES
@pytest.mark.parametrize(("figure", "name"), [(110, 16), (26, 46)])
def test_the_name_of_a_card(count: int, figure: float, name: float) -> None:
    wanted = {**DRUGS, " ".join(DRUG[:count]): "77"}

    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 60, "Drugsvangsten in 2023 (in kg)", 14, bold=True)
        for at, (drug, amount) in enumerate(wanted.items()):
            x, y = 40 + 175 * (at % 3), 80 + 150 * (at // 3)
            ground(canvas, x, y, 165, 140)
            lines = DRUG[:count] if drug not in DRUGS else (drug,)
            name_of(canvas, x + 8, y + name, lines, 10, bold=True)
            write(canvas, x + 8, y + figure, f"{amount} kg", 18, bold=True)
            write(canvas, x + 8, y + 128, "2022: 95 kg")

    found = drugsvangsten.extract(context_of(draw))
    assert isinstance(found, Found)
    values = {it.item: it.hoeveelheden[0].source_text for it in found.section.vangsten}
    assert values == {drug: f"{amount} kg" for drug, amount in wanted.items()}


AMOUNTS = {
    "Omzetbelasting bij invoer": "1.266.082",
    "Accijnzen": "11.593.100",
    "Kolenbelasting": "77.814",
}
# Nobody knows the first; the second opens with a name that is known.
TAXES = (
    (
        "Heffing op verpakte",
        "dranken van pruimtabak",
        "en snuiftabak en ook",
        "waren die daarop",
        "lijken",
    ),
    (
        "Invoerrechten",
        "op goederen van",
        "herkomst buiten de",
        "Europese Unie en de",
        "douane-unie",
    ),
)


@LINES
@pytest.mark.parametrize("tax", TAXES)
@pytest.mark.parametrize("framed", [True, False])
def test_the_name_of_a_tile(count: int, tax: tuple[str, ...], framed: bool) -> None:
    amounts = {" ".join(tax[:count]): "31.004", **AMOUNTS}

    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 60, "Afdrachten in 2023 (bedragen x € 1.000)", 11, bold=True)
        for at, (name, amount) in enumerate(amounts.items()):
            x, y = 40 + 128 * (at % 3), 70 + 90 * (at // 3)
            if framed:
                ground(canvas, x, y, 120, 82)
            write(canvas, x + 6, y + 22, amount, 14, bold=True)
            name_of(canvas, x + 6, y + 36, (name,) if name in AMOUNTS else tax[:count], 7.5)

    found = afdrachten.extract(context_of(draw))
    assert isinstance(found, Found)
    assert {it.item: it.bedragen[0].source_text for it in found.section.posten} == amounts


CHECKS = {
    "Aantal fysieke controles": ("120.000", "131.204"),
    "Aantal scancontroles": ("126.231", "116.018"),
}
CHECK = (
    "Aantal controles na invoer",
    "bij bedrijven met een",
    "vergunning voor het gebruik",
    "van een vereenvoudigde",
    "aangifte of administratie",
)
KEYS = {"Doelstelling": "#9db4c8", "Realisatie": "#154273"}
Block = Callable[[Canvas, int, Sequence[str], tuple[str, str]], None]


def card(canvas: Canvas, at: int, name: Sequence[str], pair: tuple[str, str]) -> None:
    x, y = 40 + 260 * (at % 2), 70 + 140 * (at // 2)
    ground(canvas, x, y, 250, 130)
    name_of(canvas, x + 8, y + 16, name, 10, bold=True)
    for left, label, figure in zip((8, 130), ("Doelstelling", "Realisatie"), pair, strict=True):
        write(canvas, x + left, y + 92, label, 8)
        write(canvas, x + left, y + 114, figure, 14, bold=True)


def bars(canvas: Canvas, at: int, name: Sequence[str], pair: tuple[str, str]) -> None:
    y = 80 + 70 * at
    name_of(canvas, 40, y, name, 10)
    for step, (figure, colour) in enumerate(zip(pair, KEYS.values(), strict=True)):
        wide = int(figure.replace(".", "")) / 500
        canvas.setFillColor(colour)
        canvas.rect(230, HIGH - y - 2 - 14 * step, wide, 10, stroke=0, fill=1)
        canvas.setFillColor("#000000")
        write(canvas, 236 + wide, y + 14 * step, figure, 8)


@LINES
@pytest.mark.parametrize("block", [card, bars])
def test_the_name_of_a_block(count: int, block: Block) -> None:
    checks = {**CHECKS, " ".join(CHECK[:count]): ("1.830", "1.902")}

    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 50, "Controles in 2023", 14, bold=True)
        for at, (name, pair) in enumerate(checks.items()):
            block(canvas, at, (name,) if name in CHECKS else CHECK[:count], pair)
        for at, (label, colour) in enumerate(KEYS.items() if block is bars else ()):
            canvas.setFillColor(colour)
            canvas.rect(230 + 80 * at, HIGH - 308, 8, 8, stroke=0, fill=1)
            canvas.setFillColor("#000000")
            write(canvas, 242 + 80 * at, 307, label, 8)

    found = controles.extract(context_of(draw))
    assert isinstance(found, Found)
    assert {
        it.item: tuple(f[0].source_text for f in (it.doelstelling, it.realisatie))
        for it in found.section.controles
    } == checks
