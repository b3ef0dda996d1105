"""The findings as a table on the terminal, in Dutch, as all findings are.

It has no colours, so that a pipe, a file and a terminal under NO_COLOR get the same characters;
the words in the first column say what a colour would. Only failed checks of severity ``error``
and ``warning`` are shown, unless everything is asked for; the summary counts the others.
"""

import re
import shutil
import sys
import textwrap
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from douane_report.checks.finding import Finding

DEFAULT_WIDTH = 80
_NARROWEST, _WIDEST = 60, 120
_GAP = "  "
_HEADS = ("OORDEEL", "CONTROLE", "BEVINDING")
_FAILED = {"error": "fout", "warning": "let op", "info": "ter info"}
_PRESSING = ("fout", "let op")
_URGENCY = (*_PRESSING, "ter info", "onbeslist", "in orde")


def terminal_width() -> int:
    """Give the width to fill: that of the terminal, or 80 where there is none."""
    if not sys.stdout.isatty():
        return DEFAULT_WIDTH
    return max(_NARROWEST, min(_WIDEST, shutil.get_terminal_size().columns))


def has_errors(findings: "Sequence[Finding]") -> bool:
    """Whether a check of severity ``error`` failed."""
    return any(f.outcome == "fail" and f.severity == "error" for f in findings)


def lay_out(findings: "Sequence[Finding]", width: int, *, everything: bool = False) -> str:
    """Lay findings out in three columns, the most urgent first, messages wrapped.

    Args:
        findings: the findings, in the order of the checks.
        width: number of characters that a line may have.
        everything: show also what is only information, passed, or could not be decided.

    Returns:
        The table; empty when there is nothing to show.
    """
    shown = [f for f in findings if everything or _verdict(f) in _PRESSING]
    if not shown:
        return ""
    shown.sort(key=lambda finding: _URGENCY.index(_verdict(finding)))
    first = max(len(text) for text in (_HEADS[0], *map(_verdict, shown)))
    second = max(len(text) for text in (_HEADS[1], *(finding.check for finding in shown)))
    room = width - first - second - 2 * len(_GAP)
    lines = [
        _join(_HEADS, first, second),
        _join(("─" * first, "─" * second, "─" * room), first, second),
    ]
    for finding in shown:
        message = wrap(_message(finding), room)
        cells = [(_verdict(finding), finding.check), *[("", "")] * (len(message) - 1)]
        lines += [
            _join((*cell, text), first, second) for cell, text in zip(cells, message, strict=True)
        ]
    return "\n".join(lines)


def wrap(text: str, room: int) -> list[str]:
    """Wrap a text so that an address stays whole where it fits on a line.

    One that fits on no line starts a line, and is parted after a slash, a hyphen or another mark
    that parts an address; only what has none is parted anywhere.
    """
    words = (part for word in text.split() for part in _parts(word, room))
    return textwrap.wrap(" ".join(words), room, break_on_hyphens=False)


def _parts(word: str, room: int) -> list[str]:
    """Part a word that is too long into pieces that fit, each as long as can be."""
    piece = f".{{1,{room}}}"
    return re.findall(rf"{piece}$|{piece}(?<=[/?&=_.-])|{piece}", word)


def summarise(findings: "Sequence[Finding]", *, everything: bool = False) -> str:
    """Count the findings by verdict, in one line, and say where the others can be seen."""
    if not findings:
        return "geen bevindingen"
    counts = Counter(map(_verdict, findings))
    parts = ", ".join(f"{counts[verdict]} {verdict}" for verdict in _URGENCY if counts[verdict])
    noun = "bevinding" if len(findings) == 1 else "bevindingen"
    hidden = not everything and any(verdict not in _PRESSING for verdict in counts)
    return f"{len(findings)} {noun}: {parts}" + (" (--verbose toont alles)" if hidden else "")


def _verdict(finding: "Finding") -> str:
    if finding.outcome == "fail":
        return _FAILED[finding.severity]
    return "in orde" if finding.outcome == "pass" else "onbeslist"


def _message(finding: "Finding") -> str:
    """The message with the place, where the source says one."""
    place = f"pagina {finding.page}" if finding.page else ""
    place = place or (f"regel {finding.line}" if finding.line else "")
    return f"{finding.message} ({place})" if place else finding.message


def _join(cells: Sequence[str], first: int, second: int) -> str:
    return _GAP.join((cells[0].ljust(first), cells[1].ljust(second), cells[2])).rstrip()
