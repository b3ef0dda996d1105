"""Which names are those of series of declaration lines, wherever they are printed."""

from douane_report.sections.vocabulary import SectionWords, fold


def is_series(text: str, words: SectionWords, headed: bool) -> bool:
    """Whether a name is that of a series of declaration lines.

    It is a known one, or speaks of declaration lines; under a heading of the section it need
    not say of which lines.

    Args:
        text: the name.
        words: vocabulary of the section.
        headed: whether the chart stands under a heading of the section.
    """
    if words.lookup("labels", text) is not None or "aangifteregel" in fold(text):
        return True
    return headed and words.any_in(spaced(text), "lines")


def may_be_series(text: str, words: SectionWords) -> bool:
    """Whether a name is that of a series if the title of its chart speaks of declaration lines."""
    folded = spaced(text)
    return (
        is_series(text, words, True)
        or words.any_in(folded, "flow")
        or any(f" {stem}" in folded for stem in words.folded("shops"))
    )


def speaks_of_lines(text: str, words: SectionWords) -> bool:
    """Whether a name itself says that lines are counted, as ``Totaal`` does not."""
    return "aangifteregel" in fold(text) or words.any_in(spaced(text), "lines")


def spaced(text: str) -> str:
    """Fold a text, with a space at each end, for words to be sought in it."""
    return f" {fold(text)} "
