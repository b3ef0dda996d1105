"""Activiteitenstatus: the activities of the yearly plan, each with a coloured mark.

An activity table opens with its title and the word "Status". A text has lost every mark: there
a status is known only where the prose says it outright, and ``unknown`` elsewhere.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from douane_report import model
from douane_report.document import Line
from douane_report.document.repair import join_lines
from douane_report.sections.activiteitenstatus.row import ActivityRow
from douane_report.sections.activiteitenstatus.titles.repeats import without_repeats
from douane_report.sections.context import Context, Found, Missing, Trace
from douane_report.sections.prose import sentences
from douane_report.sections.vocabulary import SectionWords, words_of

_NUMBERED = re.compile(r"^(\d{1,2}(?:\.\d{1,2}){1,2})\.?\s+(\S.*)$")
_TOC_END = re.compile(r"(?:\.{3,}|\s)\s*\d{1,3}$")
_SENTENCE_END = re.compile(r"[a-z)]\.\s+[A-Z]")
_LONGEST_LABEL = 130
_SEPARATORS = ":\u2013-="
_NOT_GIVEN = frozenset({model.Origin.UNKNOWN, model.Origin.UNPUBLISHED})
_NO_MARK = "de tekst van het rapport heeft geen gekleurde markeringen"


def extract(context: Context) -> Found[model.Activiteitenstatus] | Missing:
    """Find the activity tables and read them."""
    words = words_of("activiteitenstatus")
    if context.has_geometry:
        from douane_report.sections.activiteitenstatus.pdf import find_rows

        rows, legend, regions, looked = find_rows(context, words)
    else:
        lines = context.document.pages[0].lines
        rows = list(_text_rows(lines, words))
        legend = tuple(_text_legend(context, lines, words))
        regions, looked = [], [1]
    if not rows:
        return context.missing(words, "no table title with the word Status beside it", looked)
    rows = without_repeats(rows, words)
    paragraphs = _paragraphs(context, rows, words)
    stated = _stated(context, words, paragraphs, rows)
    activities = tuple(_activity(context, words, row, stated) for row in rows)
    known = sum(activity.known for activity in activities)
    section = model.Activiteitenstatus(
        heading=_heading(context, words),
        place=context.document.place(rows[0].label[0]),
        activiteiten=activities,
        legenda=legend,
        paragrafen=tuple(paragraph for paragraph, _ in paragraphs),
    )
    groups = len({row.group for row in rows})
    trace = Trace(
        section="activiteitenstatus",
        found=True,
        confidence="high" if known >= 2 else "medium",
        why=f"{groups} tables with a column Status; {known} of {len(rows)} labels known",
        headings=words.headings,
        pages=tuple(looked),
        regions=tuple(regions),
    )
    return Found(section, trace)


def _activity(
    context: Context, words: SectionWords, row: ActivityRow, stated: dict[str, model.Status]
) -> model.Activiteit:
    key, known = words.key_of(row.text)
    status = row.status
    if status is None or status.origin in _NOT_GIVEN:
        status = stated.get(key, status)
    if status is None:
        status = model.Status(
            period=context.report_year, origin=model.Origin.UNKNOWN, reason=_NO_MARK
        )
    return model.Activiteit(
        key=key,
        item=row.text,
        known=known,
        place=context.document.place(row.label[0]),
        groep=row.group,
        status=status,
        eerder=row.earlier,
    )


def status_header(line: Line, words: SectionWords) -> str | None:
    """Give the title of an activity table when ``line`` is its header row, else None."""
    for length in (1, 2):
        last = " ".join(word.text for word in line.words[-length:])
        if len(line.words) > length and last[:1].isupper() and words.listed("status", last):
            return " ".join(word.text for word in line.words[:-length])
    return None


def _text_rows(lines: Sequence[Line], words: SectionWords) -> Iterator[ActivityRow]:
    """Yield the labels under each header row, up to the first heading or paragraph."""
    group = ""
    for block in _blocks(lines, words):
        title = status_header(block[0], words)
        if title is not None:
            group = title
        elif _explains(block, words):
            continue
        elif group and not _ends_table(block):
            yield ActivityRow(tuple(block), group)
        else:
            group = ""


def _blocks(lines: Sequence[Line], words: SectionWords) -> Iterator[list[Line]]:
    """Group lines that no white space parts; a header row is a block of its own."""
    block: list[Line] = []
    for line in lines:
        header = status_header(line, words) is not None and len(line.text) < 120
        if block and (line.gap or header or status_header(block[0], words) is not None):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _explains(block: Sequence[Line], words: SectionWords) -> bool:
    """Whether lines say what a colour means, or name one, as those of a legend do."""
    first, *rest = join_lines(line.text for line in block).split()
    name = first.rstrip(_SEPARATORS)
    if words.colour(name) is None:
        return False
    parted = name != first or not rest or not rest[0].strip(_SEPARATORS)
    return parted or words.colour_meant(" ".join(rest).rstrip(".")) is not None


def _ends_table(block: Sequence[Line]) -> bool:
    """Whether lines are a numbered heading, a list or a paragraph, and no label."""
    text = join_lines(line.text for line in block)
    return bool(
        _NUMBERED.match(text)
        or block[0].bullet
        or len(text) > _LONGEST_LABEL
        or text.endswith((".", ":", ";"))
        or _SENTENCE_END.search(text)
    )


def _text_legend(
    context: Context, lines: Sequence[Line], words: SectionWords
) -> Iterator[model.LegendaRegel]:
    for index, line in enumerate(lines):
        colour = words.colour(line.text)
        if colour is None:
            continue
        meaning = []
        for following in lines[index + 1 : index + 4]:
            if following.gap or words.colour(following.text):
                break
            meaning.append(following.text)
        if meaning:
            yield model.LegendaRegel(
                status=colour,
                betekenis=join_lines(meaning),
                place=context.document.place(line),
            )


def _heading(context: Context, words: SectionWords) -> str:
    for page in context.document.pages:
        for text in page.text.splitlines():
            opens = text.strip()[:1].isdigit() or text.strip()[:1].isupper()
            if not opens or text.strip().endswith((".", ",")):
                continue
            if words.heading_in(text) and len(text) < 80 and not _TOC_END.search(text.strip()):
                return " ".join(text.split())
    return ""


def _paragraphs(
    context: Context, rows: Sequence[ActivityRow], words: SectionWords
) -> list[tuple[model.Paragraaf, str]]:
    """Give the numbered paragraphs of the chapter on activities, with their keys."""
    found = list(_numbered_lines(context))
    keys = {words.key_of(row.text)[0] for row in rows}
    chapters = Counter(
        number.split(".")[0] for number, title, _ in found if words.key_of(title)[0] in keys
    )
    if not chapters:
        return []
    chapter = chapters.most_common(1)[0][0]
    seen: set[str] = set()
    result = []
    for number, title, place in found:
        if number.split(".")[0] == chapter and number.count(".") == 2 and number not in seen:
            seen.add(number)
            paragraph = model.Paragraaf(nummer=number, titel=title, place=place)
            result.append((paragraph, words.key_of(title)[0]))
    return result


def _numbered_lines(context: Context) -> Iterator[tuple[str, str, model.Place]]:
    for page in context.document.pages:
        if not page.has_geometry:
            yield from _numbered_text_lines(context, page.lines)
            continue
        lines = page.text.splitlines()
        texts = [" ".join(it.split()) for it in lines if it.lstrip()[:1].isdigit()]
        matches = [(text, _NUMBERED.match(text)) for text in texts]
        contents = sum(bool(found and _TOC_END.search(text)) for text, found in matches)
        if contents >= 4:
            continue
        for _, found in matches:
            if found and len(found.group(2)) < 90:
                place = model.Place(source=context.document.sha256, page=page.number)
                yield found.group(1), found.group(2), place


def _numbered_text_lines(
    context: Context, lines: Sequence[Line]
) -> Iterator[tuple[str, str, model.Place]]:
    for index, line in enumerate(lines):
        found = _NUMBERED.match(line.text)
        if found is None or _TOC_END.search(line.text):
            continue
        title = [found.group(2)]
        for following in lines[index + 1 : index + 2]:
            if not following.gap and len(following.text) < 60:
                title.append(following.text)
        yield found.group(1), join_lines(title), context.document.place(line)


def _of_another_year(text: str, report_year: int) -> bool:
    """Whether a sentence speaks of other years only, so that its status may be an earlier one."""
    years = {int(year) for year in re.findall(r"\b(?:19|20)\d\d\b", text)}
    return bool(years) and report_year not in years


def _stated(
    context: Context,
    words: SectionWords,
    paragraphs: Sequence[tuple[model.Paragraaf, str]],
    rows: Sequence[ActivityRow],
) -> dict[str, model.Status]:
    """Find what the prose says outright about the status of an activity."""
    colours = "|".join(name for name, _ in words.names("colours"))
    named = re.compile(
        rf"activiteit\s+[‘'\"“](?P<item>[^’'\"”]+)[’'\"”].{{0,60}}?"
        rf"\bstatus\s+(?P<colour>{colours})\b",
        re.I,
    )
    plain = re.compile(
        rf"\b(?P<colour>{colours})\s+kleur\s+van\s+(?:het|de|dit|deze)\s+"
        r"(?:programma|activiteit|project)",
        re.I,
    )
    sayings = [
        saying
        for name, _ in words.names("colours")
        for saying in (f" status {name} ", f" {name} kleur van ")
    ]
    keys = {words.key_of(row.text)[0] for row in rows}
    current = ""
    headings = {paragraph.nummer: key for paragraph, key in paragraphs}
    found: dict[str, model.Status] = {}
    for page in context.document.pages:
        # Before lines are put in order: most pages that name a colour say nothing of a status.
        text = context.folded(page)
        if not any(saying in text for saying in sayings):
            continue
        for sentence in sentences(page):
            if numbered := _NUMBERED.match(sentence.text):
                current = headings.get(numbered.group(1), "")
            key = current
            match = named.search(sentence.text)
            if match:
                key = words.key_of(match.group("item"))[0]
            else:
                match = plain.search(sentence.text)
            if match and _of_another_year(sentence.text, context.report_year):
                continue
            if match and key in keys and key not in found:
                found[key] = model.Status(
                    period=context.report_year,
                    value=words.colour(match.group("colour")),
                    source_text=sentence.text,
                    place=context.document.place(sentence.line),
                    origin=model.Origin.STATED,
                    reason="de lopende tekst zegt het",
                )
    return found
