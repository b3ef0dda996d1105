"""Names of risks that follow each other closely, with a number beside the first line of each."""

from collections.abc import Sequence

from douane_report.document import Line
from douane_report.document.lists.numbered import number_in

_LEVEL = 0.3
"""How far apart the baselines of a number and the first line of a name are, in type sizes."""


def holds_several(lines: Sequence[Line]) -> bool:
    """Whether more than one number stands among lines, so that they are more names than one."""
    texts = [it for it in lines if number_in(it.text) is None]
    return bool(texts) and len(lines) - len(texts) > 1


def parted_by_numbers(lines: Sequence[Line]) -> list[list[Line]]:
    """Give the lines of each name with its number, or nothing where some number starts none.

    Args:
        lines: numbers and names, from top to bottom.
    """
    numbers = [it for it in lines if number_in(it.text) is not None]
    blocks: list[list[Line]] = []
    for line in (it for it in lines if number_in(it.text) is None):
        slack = _LEVEL * line.words[0].size
        own = [it for it in numbers if abs(it.placed.bottom - line.placed.bottom) <= slack]
        if own:
            blocks.append([*own, line])
        elif blocks:
            blocks[-1].append(line)
        else:
            return []
    return blocks if len(blocks) == len(numbers) else []
