"""Drugsvangsten: drugs seized, from an infographic of cards or a plain table.

A card has the drug's name, the large figure of the year, a small history of earlier years, and
sometimes a part ("waarvan maritiem") or a remark. All figures are given in kilograms.
"""

from douane_report import model
from douane_report.document import Line
from douane_report.document.cells import years_in
from douane_report.sections.context import Context, Found, Missing, Trace
from douane_report.sections.notes import footnotes
from douane_report.sections.vocabulary import SectionWords, words_of


def extract(context: Context) -> Found[model.Drugsvangsten] | Missing:
    """Find the drugs and read them."""
    words = words_of("drugsvangsten")
    if context.has_geometry:
        from douane_report.sections.drugsvangsten.pdf import extract_pdf

        return extract_pdf(context, words)
    return _extract_text(context, words)


def _extract_text(context: Context, words: SectionWords) -> Found[model.Drugsvangsten] | Missing:
    from douane_report.sections.drugsvangsten.text import assemble, collect
    from douane_report.sections.drugsvangsten.units import weights_in

    lines = context.document.pages[0].lines
    for index, line in enumerate(lines):
        if words.heading_in(line.text) is None or len(line.text) > 80:
            continue
        first = _first_piece(lines, index + 1, words)
        if first is None:
            continue
        cards = collect(lines, first, words)
        if len(cards.names) < 2 or not cards.heroes:
            continue
        weights = weights_in([it.text for it in lines[index : cards.end]])
        vangsten, loose = assemble(context, words, cards, weights)
        section = model.Drugsvangsten(
            heading=line.text,
            place=context.document.place(line),
            notes=(*footnotes(context, lines[index + 1 : first]), *loose),
            vangsten=vangsten,
        )
        trace = Trace(
            section="drugsvangsten",
            found=True,
            confidence="high",
            why=(
                f"heading ‘{line.text}’; {len(cards.names)} names, {len(cards.heroes)} figures, "
                f"{len(cards.histories)} histories"
            ),
            headings=words.headings,
            pages=(1,),
        )
        return Found(section, trace)
    return context.missing(words, "no heading with drug names and figures under it", [1])


def _first_piece(lines: tuple[Line, ...], start: int, words: SectionWords) -> int | None:
    """Give the first line after a heading that is a piece of a card, within a short reach."""
    from douane_report.sections.drugsvangsten.text import split_names

    for index in range(start, min(start + 8, len(lines))):
        if split_names(lines[index], words) or len(years_in(lines[index])) > 1:
            return index
    return None
