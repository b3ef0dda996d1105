"""Which measure a text names: by a name of the vocabulary, or by a word made of one of its stems.

A word is made of a stem with an ending (``geplande``, ``normen``), or with what may stand before
it (``jaardoel``, ``eindresultaat``). No other word that holds a stem counts: ``realisatiegraad``
names none.
"""

from collections.abc import Iterator

from douane_report.sections.vocabulary import SectionWords, fold

_ENDINGS = ("", "e", "en", "n", "s")
_LONGEST_NAME = 4
"""Most words of the name of a measure."""


def measure_of(words: SectionWords, text: str) -> str | None:
    """Give the measure that a text is the name of, and nothing else."""
    return words.lookup("columns", text) or _of_word(words, fold(text))


def measures_in(words: SectionWords, text: str) -> set[str]:
    """Give the measures that a text names, beside whatever else it says."""
    return {measure for _, measure in names_in(words, text) if measure}


def names_in(words: SectionWords, text: str) -> Iterator[tuple[str, str | None]]:
    """Yield the words of a text in order, folded, those of a name together with its measure."""
    parts = fold(text).split()
    at = 0
    while at < len(parts):
        for count in range(min(_LONGEST_NAME, len(parts) - at), 0, -1):
            name = " ".join(parts[at : at + count])
            measure = words.lookup("columns", name) or _of_word(words, name)
            if measure or count == 1:
                yield name, measure
                at += count
                break


def _of_word(words: SectionWords, folded: str) -> str | None:
    """Give the measure of a word that is made of a stem."""
    for ending in _ENDINGS:
        stem = folded.removesuffix(ending)
        if ending and stem == folded:
            continue
        if measure := words.lookup("stems", stem):
            return measure
        for before in words.before_stems:
            if stem.startswith(before) and (measure := words.lookup("stems", stem[len(before) :])):
                return measure
    return None
