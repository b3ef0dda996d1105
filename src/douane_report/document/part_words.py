"""Words with which the name of a part opens: ``waarvan``, or the same cut short (``w.v.``)."""

import re

_IN_FULL = "waarvan"
_OF_A_PART = (_IN_FULL, "daarvan", "hiervan")

_SHORT = re.compile(r"(?:w[. ]{0,2}v|v[. ]{0,2}w|waarv|wrv)(?:\.|(?=[\s:,]|$))(?!\w|\s?b\b)")
"""``v.w.b.`` (what concerns) is none of them."""


def spelled_out(text: str) -> str:
    """Give a text in small letters, folded or not, with ``waarvan`` in full where it opens so."""
    return _SHORT.sub(_IN_FULL, text, count=1) if text[:1] in "wv" and _SHORT.match(text) else text


def is_of_which(word: str) -> bool:
    """Whether a word in small letters is ``waarvan``, in full or cut short."""
    return spelled_out(word) == _IN_FULL


def opens_part(text: str) -> bool:
    """Whether a text opens, in small letters, as the name of a part does."""
    return text[:1] in "dhwv" and spelled_out(text).split(" ", 1)[0] in _OF_A_PART
