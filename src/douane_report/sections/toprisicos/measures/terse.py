"""Whether paragraphs under the names of risks are measures where no heading over them says so.

The heading of the overarching measures under them says that measures stand before it. Sentences
may still tell what a risk is, and one line under each name who owns it: only where the paragraphs
are no sentences, and most risks have several of them, are they taken for measures.
"""

import re
from collections import Counter
from collections.abc import Sequence

from douane_report.sections.toprisicos.blocks import Block
from douane_report.sections.toprisicos.headings import Heading
from douane_report.sections.toprisicos.items import Item
from douane_report.sections.toprisicos.words import is_overarching
from douane_report.sections.vocabulary import SectionWords, fold

_SENTENCES = re.compile(r"[.!?:]$|[.!?] +[A-Z]")
_LABEL = re.compile(r"^([\w ]{2,24}): ")


def ends_in_overall(headings: Sequence[Heading]) -> bool:
    """Whether a heading tells of overarching measures, under what are then measures as well."""
    return any(it.group is None and "maatregel" in fold(it.line.text) for it in headings)


def are_terse(blocks: Sequence[Block], words: SectionWords) -> bool:
    """Whether the paragraphs of risks are measures by how they are worded and how many they are."""
    risks = [it for it in blocks if not is_overarching(Item(list(it.title)).text, words)]
    if len(risks) == len(blocks) or len(risks) < 2:
        return False
    texts = [Item(list(item.lines)).text for block in risks for item in block.items]
    if any(_SENTENCES.search(text) for text in texts):
        return False
    labels = Counter(found[1] for text in texts if (found := _LABEL.match(text)))
    several = sum(len(it.items) > 1 for it in risks)
    return 2 * several > len(risks) and max(labels.values(), default=0) < 2
