"""A comparison as plain text for a terminal, 80 columns wide unless asked otherwise.

It has no colours, so that a pipe, a file and a terminal under NO_COLOR get the same characters;
the sign before every line says what a colour would.
"""

import textwrap
import unicodedata
from collections.abc import Iterator, Sequence

from douane_report.compare.result import Moved
from douane_report.compare.summary import Headline
from douane_report.compare.view import Block, DiffView, Line, SectionView, by_label
from douane_report.report.formatting import counted

WIDTH = 80
_GAP = "  "
_NARROWEST_LABEL = 24


def lay_out_diff(view: DiffView, *, width: int = WIDTH, everything: bool = True) -> str:
    """Lay a comparison out.

    Args:
        view: the comparison.
        width: number of characters that a line may have.
        everything: show what is the same as well, else only how much of it there is.
    """
    lines = [view.title, "═" * min(width, len(view.title))]
    if view.facsimile:
        lines += _wrapped("Let op: facsimile, met verzonnen cijfers.", width)
    lines += _wrapped(f"{view.counts or 'geen cijfers'}.", width)
    lines += _wrapped(f"{view.proposals}.", width) if view.proposals else []
    lines += _headlines(view.headlines, width)
    for section in view.sections:
        lines += ["", *_section(section, width, everything=everything)]
    if view.restated:
        title = "Dezelfde jaren in beide verslagen"
        lines += [
            "",
            "",
            title,
            "═" * len(title),
            *_wrapped(f"{view.restated_intro} {view.restated_counts}.", width),
        ]
        for section in view.restated:
            if any(not line.equal for block in section.blocks for line in block.lines):
                lines += ["", *_section(section, width, everything=False)]
    lines += _provenance(view.provenance, width)
    return "\n".join(line.rstrip() for line in lines)


def _headlines(found: Sequence[Headline], width: int) -> Iterator[str]:
    if not found:
        return
    yield ""
    first = max(len(each.verdict) for each in found)
    for each in found:
        items = [*each.items, *([f"en {each.more} andere"] if each.more else [])]
        head = f"{each.sign} {each.verdict:<{first}} {each.count:>3}  "
        yield from _wrapped("; ".join(map(_flat, items)), width, head)


def _section(section: SectionView, width: int, *, everything: bool) -> Iterator[str]:
    name = section.title.upper()
    yield f"{name} {'─' * max(0, width - len(name) - 1)}"
    yield from _wrapped(section.counts, width)
    for block in section.blocks:
        yield from _block(block, width, everything=everything)
    for remark in section.remarks:
        yield from _wrapped(_flat(remark), width, "* ")


def _block(block: Block, width: int, *, everything: bool) -> Iterator[str]:
    hide_equal = block.kind == "texts" or not everything
    shown = [line for line in block.lines if not (line.equal and hide_equal)]
    hidden = len(block.lines) - len(shown)
    if shown:
        yield ""
        if block.kind == "texts":
            yield block.title
            yield from _texts(shown, width)
        else:
            yield from _values(block, shown, width)
    if hidden:
        noun = "maatregel is" if block.kind == "texts" else "cijfer is"
        more = "maatregelen zijn" if block.kind == "texts" else "cijfers zijn"
        yield f"  {counted(hidden, noun, more)} gelijk"


def _values(block: Block, lines: Sequence[Line], width: int) -> Iterator[str]:
    columns = [
        [block.heads[0], *(_flat(line.old) for line in lines)],
        [block.heads[1], *(_flat(line.new) for line in lines)],
        ["", *(_flat(line.percent or _places(line)) for line in lines)],
    ]
    widths = [max(map(_length, column)) for column in columns]
    room = width - 2 - sum(widths) - len(_GAP) * len(widths)
    if room < _NARROWEST_LABEL:
        yield from _stacked(lines, width)
        return
    heads = [_right(head, size) for head, size in zip((*block.heads, ""), widths, strict=True)]
    yield _GAP.join([_left(_flat(block.title), room + 2), *heads])
    for label, group in by_label(lines):
        headed = group[0].part != ""
        if headed:
            yield from _wrapped(_flat(label), width - 2, "  ")
        for line in group:
            text = f"  {line.part}" if line.part else label
            cells = [line.old, line.new, line.percent or _places(line)]
            yield from _row(line, text, cells, widths, room)
            yield from _detail(line, width)


def _row(
    line: Line, text: str, cells: Sequence[str], widths: Sequence[int], room: int
) -> Iterator[str]:
    indent = "  " if line.part else ""
    label = textwrap.wrap(_flat(text), room, subsequent_indent=indent) or [""]
    if line.part:
        label[0] = indent + label[0].lstrip()
    values = [_right(_flat(cell), size) for cell, size in zip(cells, widths, strict=True)]
    yield _GAP.join([f"{line.sign} {_left(label[0], room)}", *values])
    yield from (f"  {more}" for more in label[1:])


def _places(line: Line) -> str:
    """Say the difference where there is no percentage: of places in a list."""
    return line.difference if "plaats" in line.difference else ""


def _stacked(lines: Sequence[Line], width: int) -> Iterator[str]:
    """Lay values out below their label, where they do not fit beside it."""
    for line in lines:
        label = f"{line.label}, {line.part}" if line.part else line.label
        yield from _wrapped(_flat(label), width, f"{line.sign} ")
        change = f"  ({line.percent})" if line.percent else ""
        yield from _wrapped(
            f"{_flat(line.old) or '–'} → {_flat(line.new) or '–'}{change}", width, "    "
        )
        yield from _detail(line, width)


def _texts(lines: Sequence[Line], width: int) -> Iterator[str]:
    for label, group in by_label(lines):
        yield from _wrapped(_flat(label), width, "  ")
        for line in group:
            if line.old and line.new:
                yield from _wrapped(_flat(line.new), width, f"  {line.sign} ")
                yield from _wrapped(f"was: {_flat(line.old)}", width, "      ")
            else:
                yield from _wrapped(_flat(line.new or line.old), width, f"  {line.sign} ")
            yield from _detail(line, width)


def _detail(line: Line, width: int) -> Iterator[str]:
    if line.detail:
        yield from _wrapped(_flat(line.detail), width, "    ↳ ")


def _provenance(moved: Sequence[Moved], width: int) -> Iterator[str]:
    if not moved:
        return
    yield from ("", "HERKOMST", "─" * width)
    for each in moved:
        where = f"{each.item}, {each.measure} {each.period}: {each.field}"
        yield from _wrapped(_flat(where), width, "~ ")
        yield from _wrapped(f"{_flat(each.old) or '–'} → {_flat(each.new) or '–'}", width, "    ")


def _wrapped(text: str, width: int, head: str = "") -> list[str]:
    if not text:
        return []
    return textwrap.wrap(
        text,
        width,
        initial_indent=head,
        subsequent_indent=" " * len(head),
        break_on_hyphens=False,
    )


def _flat(text: str) -> str:
    """Make text of a source safe for a terminal: one line, no control characters."""
    plain = text.replace("\N{NO-BREAK SPACE}", " ")
    kept = "".join(" " if unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp") else c for c in plain)
    return " ".join(kept.split())


def _length(text: str) -> int:
    return len(text)


def _left(text: str, width: int) -> str:
    return text.ljust(width)


def _right(text: str, width: int) -> str:
    return text.rjust(width)
