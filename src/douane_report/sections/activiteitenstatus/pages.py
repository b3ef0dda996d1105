"""Which pages may hold activities with their statuses: by what they say, and by their colours."""

from collections import Counter

from douane_report.document import Page
from douane_report.document.pdf import PdfPage
from douane_report.sections.activiteitenstatus.legend.colours import has_status_colours
from douane_report.sections.context import Context
from douane_report.sections.vocabulary import SectionWords, fold

_PAGES_ON = 3
"""How many pages after the last that names an activity are looked at for marks."""

_LONGEST_LINE = 110

_MOST_HEADS = 7
"""Most words of the heads of the columns of a table."""

_LONGEST_TITLE = 60
"""Most characters of the title of a chapter or a table."""


def pages_of(context: Context, words: SectionWords) -> list[PdfPage]:
    """Pages with a header "Status", activities or the legend, and those with such marks near."""
    named: set[int] = set()
    for page in context.document.pages:
        if (
            _names_statuses(context, page, words)
            or _has_marked_labels(context, page, words)
            or _has_marked_meanings(context, page, words)
            or _is_titled(context, page, words)
        ):
            named.add(page.number)
    if not named:
        return []
    reach = range(min(named), max(named) + _PAGES_ON + 1)
    # In a gray print no colours tell which pages go on.
    gray = not any(it.number in named and _is_marked(it) for it in context.document.pages)
    return [
        page
        for page in context.document.pages
        if isinstance(page, PdfPage)
        and (
            page.number in named
            or (
                page.number in reach
                and (gray or has_status_colours(page) or _ends_in_colours(page, words))
            )
        )
    ]


def _names_statuses(context: Context, page: Page, words: SectionWords) -> bool:
    """Whether lines of a page are a header "Status", two activities or two colours."""
    text = context.folded(page)
    lines = [it.strip() for it in page.text.splitlines() if len(it) < _LONGEST_LINE]
    if words.any_in(text, "status"):
        if any(_ends_in_status(line, words) for line in lines):
            return True
        if any(_holds_status(line, words) for line in lines) and _is_marked(page):
            return True
    known = set()
    if words.count_in(text, "labels") >= 2:
        known = {key for it in set(lines) if (key := words.lookup("labels", it))}
    if len(known) >= 2 or not words.count_in(text, "colours"):
        return len(known) >= 2
    coloured = sum(bool(words.colour(line.split(":")[0])) for line in lines)
    return coloured >= 2 or any(_names_columns(line, words) for line in lines)


def _has_marked_labels(context: Context, page: Page, words: SectionWords) -> bool:
    """Whether a page names two activities, in whatever line, and has marks like statuses."""
    if words.count_in(context.folded(page), "labels") < 2:
        return False
    return _is_marked(page) or (page.has_geometry and _ends_in_colours(page, words))


def _has_marked_meanings(context: Context, page: Page, words: SectionWords) -> bool:
    """Whether a page says what two colours mean, and has marks like statuses."""
    text = context.folded(page)
    if words.count_in(text, "meanings") < 2:
        return False
    told = {status for name, status in words.names("meanings") if f" {name} " in text}
    return len(told) > 1 and _is_marked(page)


def _is_titled(context: Context, page: Page, words: SectionWords) -> bool:
    """Whether a title on a page speaks of how activities stand, and marks like statuses follow.

    The words of the legend may be any, and none of the activities need be known.
    """
    subjects = [f" {stem}" for stem in words.folded("title_subjects")]
    states = words.folded("title_states")

    def tells(text: str) -> bool:
        return any(it in text for it in subjects) and any(it in text for it in states)

    if not tells(context.folded(page)):
        return False
    short = [it.rstrip() for it in page.text.splitlines() if len(it) < _LONGEST_TITLE]
    titles = [it for it in short if it and it[-1] not in ".,:;"]
    return any(tells(f" {fold(it)}") for it in titles) and _is_marked(page)


def _is_marked(page: Page) -> bool:
    return isinstance(page, PdfPage) and has_status_colours(page)


def _ends_in_status(line: str, words: SectionWords) -> bool:
    """Whether a line is or ends in the header "Status", with a capital, or has it among others."""
    parts = line.split() or [""]
    if 2 < len(parts) <= _MOST_HEADS and any(words.listed("activity", it) for it in parts):
        return any(it[0].isupper() and words.listed("status", it) for it in parts)
    return any(
        word[:1].isupper() and words.listed("status", word) for word in (parts[0], parts[-1])
    )


def _names_columns(line: str, words: SectionWords) -> bool:
    """Whether a line is the heads of a matrix: it ends in two colours, with capitals."""
    last = line.split()[-2:]
    return all(it[0].isupper() for it in last) and len({*map(words.colour, last), None}) == 3


def _holds_status(line: str, words: SectionWords) -> bool:
    """Whether a line holds the header "Status" between two others, with a capital."""
    parts = line.split()
    if len(parts) > _MOST_HEADS:
        return False
    return any(it[:1].isupper() and words.listed("status", it) for it in parts[1:-1])


def _ends_in_colours(page: Page, words: SectionWords) -> bool:
    """Whether two lines of a page end in the name of a colour, as rows of a table do."""
    ends = Counter(parts[-1] for it in page.text.splitlines() if (parts := it.rsplit(None, 1)))
    named = (n for it, n in ends.items() if it[0].isupper() and words.colour(it) is not None)
    return sum(named) > 1
