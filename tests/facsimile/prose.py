"""Running text: real paragraphs without figures, and sentences about the invented ones."""

from __future__ import annotations

import random
import re
from decimal import ROUND_DOWN, ROUND_UP, Decimal
from functools import cache
from pathlib import Path

from tests.facsimile.layouts import Layout
from tests.facsimile.numbers_nl import dutch
from tests.facsimile.truth import Truth

SEED_TEXT = Path(__file__).parents[2] / "seeds" / "jaarrapportage-douane-2023.txt"
_UNFIT = re.compile(r"\d|groen|oranje|rood|rode|status|▪|toprisico|onderstaande", re.IGNORECASE)


@cache
def paragraphs() -> tuple[str, ...]:
    """Paragraphs of the 2023 report that hold no figure and speak of no table."""
    found = []
    for raw in re.split(r"\n\s*\n", SEED_TEXT.read_text(encoding="utf-8")):
        text = re.sub(r"(\w)-\s*\n\s*(?!en |of )", r"\1", raw)
        text = re.sub(r"\s+", " ", text).strip()
        whole = 160 < len(text) < 900 and text.endswith(".") and text[0].isupper()
        if whole and not _UNFIT.search(text):
            found.append(text)
    return tuple(found)


class Filler:
    """Deals paragraphs in an order that a seed fixes, without repeating one too soon."""

    def __init__(self, seed: int) -> None:
        self._pool = list(paragraphs())
        random.Random(f"prose {seed}").shuffle(self._pool)
        self._at = 0

    def deal(self, count: int) -> list[str]:
        """The next paragraphs."""
        dealt = [self._pool[(self._at + step) % len(self._pool)] for step in range(count)]
        self._at += count
        return dealt


def about(value: Decimal, digits: int = 2) -> tuple[str, Decimal]:
    """A value rounded to some digits, with the Dutch word for which way it was rounded."""
    unit = Decimal(10) ** max(value.adjusted() + 1 - digits, 0)
    below = (value / unit).quantize(Decimal(1), ROUND_DOWN) * unit
    above = (value / unit).quantize(Decimal(1), ROUND_UP) * unit
    if below == value:
        return "", value
    return ("ruim", below) if value - below <= above - value else ("bijna", above)


def drug_sentences(truth: Truth, layout: Layout) -> list[str]:
    """What the text says of the drugs, in round figures."""
    sentences = []
    first = truth.drugs[0]
    now, before = first.amounts[truth.year], first.amounts[truth.year - 1]
    if now and before:
        word, round_now = about(now)
        other, round_before = about(before)
        more = "meer" if now > before else "minder"
        sentences.append(
            f"De Douane onderschepte in {truth.year} {more} cocaïne dan het jaar ervoor. "
            f"Afgelopen jaar namen we {word} {dutch(round_now)} kilo cocaïne in beslag, "
            f"tegenover {other} {dutch(round_before)} kilo in {truth.year - 1}.".replace("  ", " ")
        )
    sentences.append(
        "De Douane controleert nog steeds intensief de poststroom. Dit heeft geleid tot de "
        f"inbeslagname van ruim 16.500 briefpostzendingen met vooral synthetische drugs en "
        f"ketamine, tegenover bijna 27.000 in {truth.year - 1}."
    )
    return sentences


def line_sentences(truth: Truth) -> list[str]:
    """What the text says of the declaration lines, in round figures."""
    total, part = truth.series
    first, last = min(total.lines), max(total.lines)
    word, round_total = about(total.lines[last] / 1_000_000)
    other, round_part = about(part.lines[last] / 1_000_000)
    return [
        f"De staafdiagram laat de groei in het aantal aangifteregels in de periode {first} tot en "
        f"met {last} zien. In {last} is het aantal verder gegroeid naar {word} "
        f"{dutch(round_total)} miljoen, waarvan {other} {dutch(round_part)} miljoen e-commerce."
    ]


def check_sentences(truth: Truth) -> list[str]:
    """What the text says of the checks, without their exact figures."""
    sentences = [
        "De Douane maakt met de opdrachtgevende departementen afspraken over de inzet, "
        "bijvoorbeeld in het aantal uit te voeren controles. Hierbij maken we ook afspraken over "
        "wanneer er voldoende inzet is geleverd (bandbreedte)."
    ]
    check = truth.controles[-1]
    aim, done = check.doelstelling[truth.year], check.realisatie[truth.year]
    if aim and done:
        word = "behaald" if done >= aim else "niet behaald"
        sentences.append(
            f"De doelstelling voor ‘{check.label[0].lower()}{check.label[1:]}’ is {word}: de "
            f"realisatie komt uit op {round(done * 100 / aim)} procent."
        )
    return sentences
