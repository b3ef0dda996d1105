"""A part of what was seized that only a sentence tells: ``Van de 9 kg qat in 2024 is 2 kg ...``.

It is taken at its word only where it names one drug and the year of the report, repeats the
figure of that drug, and says of one other figure that it is a known part. Any word that is not
listed, as ``ruim`` or ``niet``, may change what it says.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from douane_report import model
from douane_report.document import Line, Word
from douane_report.document.cards.tokens import Piece, Token
from douane_report.document.part_words import is_of_which, spelled_out
from douane_report.document.pdf import PdfPage
from douane_report.sections.context import Context
from douane_report.sections.drugsvangsten.parts import PartFigure, deel
from douane_report.sections.drugsvangsten.units import Weights
from douane_report.sections.drugsvangsten.words import part_in
from douane_report.sections.vocabulary import SectionWords, fold
from douane_report.sections.vocabulary import words as words_of_all

_MOST_LINES = 3
"""How many lines a sentence takes at most."""

_ENDS = (".", ":", "!", "?")

_LONGEST_NAME = 5
"""How many words the name of a drug has at most."""


class _Told(NamedTuple):
    """A part that a sentence tells of, and whether that is a note by itself, in no other text."""

    part: PartFigure
    alone: bool


def with_parts_told(
    context: Context,
    words: SectionWords,
    vangsten: tuple[model.Drugsvangst, ...],
) -> tuple[model.Drugsvangst, ...]:
    """Add the parts that sentences on the pages of drugs tell of; none if two contradict."""
    found: dict[str, _Told] = {}
    numbers = {vangst.place.page for vangst in vangsten if vangst.place}
    for page in context.document.pages:
        if page.number not in numbers or not words.count_in(context.folded(page), "parts"):
            continue
        assert isinstance(page, PdfPage)
        for sentence, alone in _sentences(page):
            part = _part(Piece(sentence), words, vangsten, context.report_year)
            if part is None:
                continue
            told = found.setdefault(part.drug, _Told(part, alone))
            if told.part.cell.text != part.cell.text:
                return vangsten
    return tuple(
        vangst.model_copy(update={"delen": (_deel(context, words, found[vangst.key]),)})
        if vangst.key in found
        else vangst
        for vangst in vangsten
    )


def _deel(context: Context, words: SectionWords, told: _Told) -> model.Deel:
    part = told.part
    made = deel(context, words, part.name, part.cell, part.period, Weights())
    if told.alone:
        return made
    figure = made.hoeveelheid.model_copy(
        update={"origin": model.Origin.STATED, "reason": "de lopende tekst zegt het"}
    )
    return made.model_copy(update={"hoeveelheid": figure})


def _sentences(page: PdfPage) -> Iterator[tuple[Line, bool]]:
    """Give the sentences of a page, and whether each is a paragraph by itself.

    A sentence starts after another one, or with its paragraph.
    """
    lines = page.lines
    for index, line in enumerate(lines):
        opens = line.gap or bool(line.bullet) or not index
        ended = opens or lines[index - 1].text.endswith(_ENDS)
        for at, word in enumerate(line.words):
            if ended and _is_worded(word):
                found, ends = _from(lines, index, at)
                first = opens and not any(map(_is_worded, line.words[:at]))
                if found:
                    yield line._replace(words=found, bullet=""), ends and first
            ended = word.text.endswith(_ENDS) if _is_worded(word) else ended


def _is_worded(word: Word) -> bool:
    """Whether a word is no mark of a footnote."""
    return not word.raised and any(map(str.isalnum, word.text))


def _from(lines: Sequence[Line], index: int, start: int) -> tuple[tuple[Word, ...], bool]:
    """Give the words of the sentence that starts at a word, and whether a paragraph ends there.

    There are none of one that goes on over more lines than a plain sentence does.
    """
    words: list[Word] = []
    for at in range(index, index + _MOST_LINES):
        line = lines[at]
        last = at + 1 == len(lines) or lines[at + 1].gap or bool(lines[at + 1].bullet)
        for word in line.words[start if at == index else 0 :]:
            if word.text.endswith(".") and not is_of_which(word.text.casefold()):
                ends = last and word is line.words[-1]
                return (*words, word._replace(text=word.text[:-1])), ends
            words.append(word)
        if last:
            return tuple(words), True
    return (), False


def _part(
    sentence: Piece, words: SectionWords, vangsten: Sequence[model.Drugsvangst], year: int
) -> PartFigure | None:
    """Give the part that a sentence tells of, under the key of its drug."""
    figures = sentence.of_kind("figure")
    years = [token.line.text for token in sentence.of_kind("year")]
    if len(figures) != 2 or years != [str(year)]:
        return None
    said = [word for it in sentence.of_kind("text") for word in _said(it)]
    key, rest = _drug(said, words)
    name = part_in(words, " ".join(word for word in rest if not words.listed("told", word)))
    whole = next((_seized(vangst, year) for vangst in vangsten if vangst.key == key), None)
    if name is None or whole is None:
        return None
    for own, part in (figures, figures[::-1]):
        less = _kilograms(part)
        if _kilograms(own) == whole and less is not None and less < whole and part.cell:
            told = _is_told_of(part, own, sentence.tokens, words)
            return PartFigure(key, f"waarvan {name}", year, part.cell) if told else None
    return None


def _drug(said: Sequence[str], words: SectionWords) -> tuple[str, list[str]]:
    """Give the only drug that some words name, and the other words; no key where none is."""
    keys: set[str] = set()
    rest: list[str] = []
    at = 0
    while at < len(said):
        for length in range(min(_LONGEST_NAME, len(said) - at), 0, -1):
            if key := words.lookup("labels", " ".join(said[at : at + length])):
                keys.add(key)
                at += length
                break
        else:
            rest.append(said[at])
            at += 1
    return keys.pop() if len(keys) == 1 else "", rest


def _seized(vangst: model.Drugsvangst, year: int) -> Decimal | None:
    return next((it.value for it in vangst.hoeveelheden if it.period == year), None)


def _kilograms(token: Token) -> Decimal | None:
    number = token.cell.number if token.cell else None
    return number.value if number and number.unit == "kg" else None


def _is_told_of(part: Token, own: Token, tokens: Sequence[Token], words: SectionWords) -> bool:
    """Whether the words of a part are said of one figure, and not of the whole.

    They stand behind both (``Van de 9 kg is 2 kg maritiem``, ``2 kg van de 9 kg is maritiem``),
    or before that of the part after a word that opens it (``9 kg, waarvan maritiem 2 kg``).
    """
    one, other = tokens.index(own), tokens.index(part)
    named = [at for at, it in enumerate(tokens) if it.kind == "text" and _names(it, words)]
    between = [word for it in tokens[min(one, other) + 1 : max(one, other)] for word in _said(it)]
    if min(named, default=0) > max(one, other):
        return one < other or "van" in between[:1]
    opened = words_of_all("of_a_part")
    return (
        one < other
        and all(one < at < other for at in named)
        and any(word in opened for word in between)
    )


def _names(token: Token, words: SectionWords) -> bool:
    return any(words.lookup("parts", word) for word in _said(token))


def _said(token: Token) -> list[str]:
    texts = [spelled_out(fold(it.text)) for it in token.line.words] if token.kind == "text" else []
    return [word for text in texts for word in text.split()]
