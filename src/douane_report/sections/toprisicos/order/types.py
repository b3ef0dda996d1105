"""What the titles of risks are set in, as those show whose names are known."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from douane_report.document import Line
from douane_report.sections.toprisicos.blocks import Block
from douane_report.sections.toprisicos.items import Item
from douane_report.sections.toprisicos.titles import TypeOf, name_among, type_of
from douane_report.sections.vocabulary import SectionWords

_LEAST = 2
"""How many titles that are known show what the others are set in."""

_MOST_LINES = 4
"""Over how many lines a title may go."""


def types_of_titles(
    told: Iterable[Line | Block],
    words: SectionWords,
    known: Callable[[str], bool],
    alike: Callable[[Sequence[str]], int],
) -> frozenset[TypeOf]:
    """Give the types that titles of risks are set in and measures are not.

    Args:
        told: the lines and blocks of the pages with measures.
        words: the vocabulary of the section.
        known: tells whether a text names a risk.
        alike: counts those of some texts that name risks of the list, if in other words.
    """
    titles: Counter[TypeOf] = Counter()
    measures: set[TypeOf] = set()
    over: dict[TypeOf, list[str]] = {}
    run: list[Line] = []
    last: Line | None = None
    for item in told:
        above, last = last, None if isinstance(item, Block) else item
        if isinstance(item, Block):
            run = []
            name = name_among(item.title, words, known)
            if known(name.text):
                titles[type_of(name.lines[0].words[0])] += 1
            measures |= {type_of(line.words[0]) for it in item.items for line in it.lines}
            continue
        style = type_of(item.words[0])
        if item.bullet and above is not None and not above.bullet and run:
            over.setdefault(type_of(run[-1].words[0]), []).append(Item(run).text)
        if item.bullet:
            # A number may stand before a title as well, which then may go on on the next line.
            numbered = item.bullet[0].isdigit()
            run = [item] if numbered and not known(item.text) else []
            if known(item.text):
                titles[style] += 1
            elif not numbered:
                measures.add(style)
            continue
        if run and (run[-1].page != item.page or type_of(run[-1].words[0]) != style):
            run = []
        run = [*run, item][-_MOST_LINES:]
        if item.box and any(known(Item(run[at:]).text) for at in range(len(run))):
            titles[style] += 1
            run = []
    found = {style for style, count in titles.items() if count >= _LEAST} - measures
    if not found:
        # Where hardly any title has the words of the list, their likeness shows what they are.
        found = {style for style, texts in over.items() if alike(texts) >= _LEAST} - measures
    return frozenset(found)
