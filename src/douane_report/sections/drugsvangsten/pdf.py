"""Drugs seized in a PDF: cards in any grid, or a plain table of drugs by year."""

from collections.abc import Sequence

from douane_report import model
from douane_report.document import Line
from douane_report.document.cards.infographic import Card, find_cards
from douane_report.document.pdf import PdfPage
from douane_report.sections.context import Context, Found, Missing, Region, Trace
from douane_report.sections.drugsvangsten.cards import vangst_of, with_cards_beside
from douane_report.sections.drugsvangsten.units import weights_in
from douane_report.sections.drugsvangsten.words import with_parts_opened
from douane_report.sections.notes import footnotes
from douane_report.sections.tabular.columns import resolve_columns
from douane_report.sections.tabular.table import Picked, known_label, pick_form, pick_table
from douane_report.sections.vocabulary import SectionWords, fold, is_of_another

_LONGEST_NAME = 60
"""Most characters of a line that may be the name on a card, with its figure and a note."""


def extract_pdf(context: Context, words: SectionWords) -> Found[model.Drugsvangsten] | Missing:
    """Find the drugs, and the parts that only a sentence tells of."""
    found = _extract(context, words)
    if isinstance(found, Missing) or any(vangst.delen for vangst in found.section.vangsten):
        return found
    from douane_report.sections.drugsvangsten.told import with_parts_told

    vangsten = with_parts_told(context, words, found.section.vangsten)
    return found._replace(section=found.section.model_copy(update={"vangsten": vangsten}))


def _extract(context: Context, words: SectionWords) -> Found[model.Drugsvangsten] | Missing:
    """Find the drugs as cards or as a table, whichever gives more figures.

    The rows of a table, parted by rules, look like cards that are strips: with as many figures
    it is a table. So do the rows of the next table, which are no drugs: they are not counted.
    """
    picked, looked = pick_table(context, words)
    if picked:
        picked = picked._replace(table=with_parts_opened(picked.table, words))
    cards = _find_cards(context, words, looked)
    in_cards = _figures_of(_counted(cards[1], words, picked)) if cards else 0
    in_table = _figures_by_year(context, words, picked)
    is_table = picked is not None and in_table and in_table >= in_cards
    if not is_table and cards is not None and in_cards >= 2:
        return _from_cards(context, words, *cards, looked)
    if found := picked if is_table else _tiles(context, words):
        from douane_report.sections.drugsvangsten.table import from_table

        return with_cards_beside(context, words, from_table(context, words, found), found.table)
    return context.missing(words, "no cards and no table by year with two known drugs", looked)


def _counted(cards: Sequence[Card], words: SectionWords, picked: Picked | None) -> Sequence[Card]:
    """Give the cards that are rows of a table, if it has all that are known; else all of them."""
    rows = {fold(row.text) for row in picked.table.rows if row.label} if picked else set()
    shared = [card for card in cards if fold(card.name.text) in rows]
    known = [card for card in cards if words.lookup("labels", card.name.text)]
    return shared if shared and all(card in shared for card in known) else cards


def _figures_of(cards: Sequence[Card]) -> int:
    """Count the figures of cards that can be read, or that are no figures by what they say."""
    return sum(not cell.damage for card in cards for _, cell in card.figures)


def _tiles(context: Context, words: SectionWords) -> Picked | None:
    """Find the drugs as tiles with one figure each, if they are those of the report's year."""
    from douane_report.document.forms.open_tiles import open_tile_table

    picked = pick_form(context, words, open_tile_table)
    return picked if picked and picked.year in (None, context.report_year) else None


def _figures_by_year(context: Context, words: SectionWords, picked: Picked | None) -> int:
    """Count the figures of a table whose columns are years; 0 when they are not."""
    if picked is None:
        return 0
    columns = resolve_columns(picked.table, words, context.report_year, "hoeveelheid")
    if len({column.period for column in columns if column}) < 2:
        return 0
    return sum(
        cell is not None and column is not None
        for row in picked.table.rows
        if row.label
        for cell, column in zip(row.cells, columns, strict=False)
    )


def _find_cards(
    context: Context, words: SectionWords, looked: list[int]
) -> tuple[PdfPage, tuple[Card, ...]] | None:
    names = [name for name, _ in words.names("labels")]
    best: tuple[PdfPage, tuple[Card, ...]] | None = None
    for page in context.pages_with(names, 2):
        assert isinstance(page, PdfPage)
        if page.number not in looked:
            looked.append(page.number)
        cards = tuple(
            card
            for card in find_cards(page, context.report_year, known_label(words))
            if _may_be_drug(words, card.name.text)
        )
        if not _are_rows(cards) and (best is None or len(cards) > len(best[1])):
            best = (page, cards)
    return best


def _are_rows(cards: Sequence[Card]) -> bool:
    """Whether a drug has two cards: they are rows of lists then, one of each year."""
    return len({fold(card.name.text) for card in cards}) < len(cards)


def _may_be_drug(words: SectionWords, name: str) -> bool:
    """Whether the name on a card is no heading of the section, and of no other section."""
    return words.heading_in(name) is None and not is_of_another(words.name, name)


def _rest_of_grid(
    context: Context, words: SectionWords, page: PdfPage, cards: Sequence[Card]
) -> list[tuple[PdfPage, Card]]:
    """Give the cards of the best page and those with which the grid goes on elsewhere."""
    names = {fold(card.name.text) for card in cards}
    years = {year for card in cards for year, _ in card.figures} - {context.report_year}
    found: list[tuple[PdfPage, Card]] = [(page, card) for card in cards]
    for other in context.document.pages:
        if other is page or abs(other.number - page.number) > 2:
            continue
        assert isinstance(other, PdfPage)
        near = abs(other.number - page.number) == 1
        text = context.folded(other)
        dated = sum(f" {year} " in text for year in years) >= 2
        if not (_stands_on_a_line(other, text, words) or (near and " kg " in text and dated)):
            continue
        for card in find_cards(other, context.report_year, known_label(words), like=cards):
            name = card.name.text
            if fold(name) not in names and _may_be_drug(words, name):
                names.add(fold(name))
                found.append((other, card))
    return sorted(found, key=lambda item: item[0].number)


def _stands_on_a_line(page: PdfPage, folded: str, words: SectionWords) -> bool:
    """Whether a known drug is, or begins or ends, a short line of the page, as on a card."""
    names = [f" {name} " for name, _ in words.names("labels") if f" {name} " in folded]
    for line in page.text.splitlines() if names else ():
        text = f" {fold(line)} "
        if len(text) <= _LONGEST_NAME:
            ends = (text.startswith, text.endswith)
            if any(end(name) for name in names for end in ends):
                return True
    return False


def _from_cards(
    context: Context,
    words: SectionWords,
    page: PdfPage,
    cards: Sequence[Card],
    looked: list[int],
) -> Found[model.Drugsvangsten]:
    found = _rest_of_grid(context, words, page, cards)
    pages = {it.number: it for it, _ in found}
    heading = next(
        (
            line
            for number in sorted(pages)
            for line in pages[number].fragments
            if words.heading_in(line.text)
        ),
        None,
    )
    rest = [
        line
        for number in sorted(pages)
        for line in pages[number].lines
        if not any(it.number == number and _on(line, card) for it, card in found)
    ]
    printed = [it for number in sorted(pages) for it in pages[number].fragments]
    weights = weights_in([*(line.text for line in rest), *(line.text for line in printed)])
    section = model.Drugsvangsten(
        heading=heading.text if heading else "",
        place=context.document.place(heading or found[0][1].name),
        notes=footnotes(context, rest, reach=len(rest)),
        vangsten=tuple(vangst_of(context, words, card, weights) for _, card in found),
    )
    known = sum(words.lookup("labels", card.name.text) is not None for _, card in found)
    trace = Trace(
        section="drugsvangsten",
        found=True,
        confidence="high" if heading and known >= 2 else "medium",
        why=f"{len(found)} cards, {known} known names"
        + (f"; heading ‘{heading.text}’" if heading else "; no heading recognised")
        + weights.told,
        headings=words.headings,
        pages=tuple(looked),
        regions=tuple(Region(it.number, card.box, f"card {card.name.text}") for it, card in found),
    )
    return Found(section, trace)


def _on(line: Line, card: Card) -> bool:
    box = line.box
    return box is not None and card.box.contains(box, slack=2)
