"""Drugs on cards: the entry of a card, and those that stand beside a table of all others."""

from douane_report import model
from douane_report.document.cards.infographic import Card, cards_apart
from douane_report.document.model import union
from douane_report.document.pdf import PdfPage
from douane_report.document.repair import join_lines
from douane_report.document.rows import Table
from douane_report.sections.context import Context, Found, Region
from douane_report.sections.drugsvangsten.parts import deel
from douane_report.sections.drugsvangsten.units import Weights, weights_in
from douane_report.sections.drugsvangsten.words import names_part, part_in
from douane_report.sections.tabular.columns import year_in
from douane_report.sections.vocabulary import SectionWords, strip_marker


def with_cards_beside(
    context: Context, words: SectionWords, found: Found[model.Drugsvangsten], table: Table
) -> Found[model.Drugsvangsten]:
    """Add the drugs that have a card of their own level with the table, and no row in it.

    The card of a drug that stands out has the years of the table, in kilograms by its own words;
    one that has others, or none, may speak of something else.
    """
    page = context.document.pages[table.page - 1]
    assert isinstance(page, PdfPage)
    keys = {vangst.key for vangst in found.section.vangsten}
    named = (words.lookup("labels", line.text) for line in page.fragments)
    if not any(key and key not in keys for key in named):
        return found
    lines = [line for row in table.rows for line in row.label]
    lines += [cell.line for row in table.rows for cell in row.cells if cell]
    taken = {word.placed for line in lines for word in line.words}
    extent = union(list(taken))
    years = {it.period for vangst in found.section.vangsten for it in vangst.hoeveelheden}
    cards = [
        card
        for card in cards_apart(
            page, context.report_year, lambda text: bool(words.lookup("labels", text)), taken
        )
        if words.key_of(card.name.text)[0] not in keys
        and card.box.overlap_y(extent) > 0.5 * min(card.box.height, extent.height)
        and len(card.figures) > 1
        and years >= {year for year, _ in card.figures}
        and all(cell.number is None or cell.number.unit == "kg" for _, cell in card.figures)
    ]
    if not cards or len({words.key_of(card.name.text)[0] for card in cards}) < len(cards):
        return found
    weights = weights_in([line.text for line in page.fragments])
    first, behind = (
        [
            vangst_of(context, words, card, weights)
            for card in cards
            if (card.box.x1 <= extent.x0) is left
        ]
        for left in (True, False)
    )
    regions = [Region(page.number, card.box, f"card {card.name.text}") for card in cards]
    return Found(
        found.section.model_copy(
            update={"vangsten": (*first, *found.section.vangsten, *behind)},
        ),
        found.trace._replace(
            why=f"{found.trace.why}; {len(cards)} beside it on cards",
            regions=(*found.trace.regions, *regions),
        ),
    )


def vangst_of(
    context: Context, words: SectionWords, card: Card, weights: Weights
) -> model.Drugsvangst:
    """Make the entry of a drug of its card."""
    key, known = words.key_of(card.name.text)
    weights = weights.or_as(card.figures[0][1])
    figures = sorted(
        (weights.figure(context, cell, year) for year, cell in card.figures),
        key=lambda figure: -figure.period,
    )
    return model.Drugsvangst(
        key=key,
        item=strip_marker(card.name.text),
        known=known,
        place=context.document.place(card.name),
        hoeveelheden=tuple(figures),
        delen=tuple(
            deel(context, words, name, cell, year_in(name) or context.report_year, weights)
            for name, cell in card.parts
            if names_part(words, name) or part_in(words, name)
        ),
        notes=tuple(
            context.note(lines[0], text=join_lines(line.text for line in lines))
            for lines in card.remarks
        ),
    )
