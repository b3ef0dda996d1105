"""The full text of the 2023 report as a story, its tables and pictures set anew.

The text file kept the words and lost the layout. Where a table or picture stood, its lost
lines are cut out and the block of the ground truth is set in their place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.facsimile.layouts import Layout
from tests.facsimile.prose import SEED_TEXT
from tests.facsimile.teller import Storyteller
from tests.facsimile.truth import Truth

# First line, last line, and the block that takes the place of what lies between.
CUTS = (
    ("Afdracht", "A B C", "abc"),
    ("Afdrachten in 2023 (bedragen", "Totaal 17.395.454", "amounts"),
    ("Drugsvangsten 2023", "2023 2023 2023\n2023 2023 2023\n2023 2023 2023", "drugs"),
    ("Controles in 2023", "Aantal scancontroles", "checks"),
    ("Aangifteregels Douane Nederland", "* De data voor", "chart"),
    ("245", "1.014", ""),
    ("Professionele en integere organisatie Status", "Leiderschap en cultuur", "status 0"),
    ("Groen", "Verloopt niet zoals gepland", "legend"),
    ("Slimme handhaving, soepele logistiek Status", "Klantgericht Toezicht", "status 1"),
    ("Datagedreven organisatie Status", "Datamanagement", "status 2"),
    ("Verbetering interne beheersing Grote", "Verbeteren scriptbeheer", "status 3"),
    ("▪ Onvoldoende medewerkers met de juiste", "▪ DWU-verplichtingen", "risks"),
    ("Risico’s voortkomend uit externe", "▪ Programmatische aansturing met", "measures"),
)
ABC = (
    (
        "Afdracht",
        (
            "Zorgen dat opbrengsten aan invoerrechten en belastingen zo juist, tijdig en "
            "volledig mogelijk zijn."
        ),
    ),
    (
        "Beschermen",
        "De samenleving zo goed mogelijk beschermen tegen onveilige en ongewenste goederen.",
    ),
    (
        "Concurrentiepositie",
        (
            "Bijdragen aan het versterken van de concurrentiepositie van Nederland en de "
            "Europese Unie."
        ),
    ),
)
NUMBERED = re.compile(r"(\d(?:\.\d+)+|[A-C]|[1-4])\s+([A-Z].*)")
FURNITURE = re.compile(r"^Jaarrapportage Douane 2023\d+$")


def _lines() -> list[str]:
    """The lines of the text, each lost block replaced by one line `@name`."""
    lines = [line.strip() for line in SEED_TEXT.read_text(encoding="utf-8").splitlines()]
    lines = [line for line in lines if not FURNITURE.match(line)]
    for first, last, name in CUTS:
        start = next(
            at
            for at, line in enumerate(lines)
            if line.startswith(first) and not line.startswith("@")
        )
        repeats = last.split("\n")
        ends = [at for at in range(start, len(lines)) if lines[at].startswith(repeats[0])]
        end = ends[len(repeats) - 1]
        lines[start : end + 1] = ["", f"@{name}" if name else "", ""]
    return lines


def _starts(line: str, next_line: str) -> bool:
    """Whether a line begins something of its own rather than going on with a paragraph."""
    return bool(line.startswith(("▪", "@", "* ")) or re.match(r"\d\.\s", line)) or (
        bool(NUMBERED.fullmatch(line)) and len(line) < 75 and not line.endswith(".")
    )


def paragraphs() -> Iterator[tuple[str, str]]:
    """Kind ("heading", "sub", "item", "block", "text") and words of every part of the text."""
    part: list[str] = []
    lines = _lines()
    for at, line in enumerate([*lines, ""]):
        after = lines[at + 1] if at + 1 < len(lines) else ""
        ahead = next((text for text in lines[at + 1 :] if text), "")
        unfinished = bool(part) and ahead[:1].islower() and not re.search(r"[.:!?]$", part[-1])
        if not line:
            if part and not unfinished:
                yield from _told(part)
                part = []
            continue
        if part and _starts(line, after):
            yield from _told(part)
            part = []
        part.append(line)


def _told(part: list[str]) -> Iterator[tuple[str, str]]:
    first = part[0]
    numbered = NUMBERED.fullmatch(first)
    if first.startswith("@"):
        yield "block", first[1:]
    elif numbered and len(first) < 75 and not first.endswith("."):
        wrapped = len(part) > 1 and (
            part[1][:1].islower() or (len(part) == 2 and len(part[1]) < 40)
        )
        yield "heading", " ".join(part[: 2 if wrapped else 1])
        if part[2 if wrapped else 1 :]:
            yield "text", _joined(part[2 if wrapped else 1 :])
    elif first.startswith("▪") or re.match(r"\d\.\s", first):
        yield "item", _joined(part)
    elif (
        len(first) < 60
        and len(part) > 1
        and not re.search(r"[.,:;]$", first)
        and len(part[1]) > 60
        and part[1][0].isupper()
    ):
        yield "sub", first
        yield "text", _joined(part[1:])
    elif len(part) == 1 and len(first) < 60 and not re.search(r"[.,:;]$", first):
        yield "sub", first
    else:
        yield "text", _joined(part)


def _joined(part: list[str]) -> str:
    text = "\n".join(part)
    text = re.sub(r"(\w)-\n(?!en |of )(?=[a-z])", r"\1", text)
    return re.sub(r"\s+", " ", text.replace("-\n", "-")).strip()


def tell_2023(
    layout: Layout,
    truth: Truth,
    pages: dict[str, int],
    earlier: Storyteller | None,
    kind: type[Storyteller] = Storyteller,
) -> Storyteller:
    """The full 2023 report."""
    teller = kind(layout, truth, pages)
    teller.cover()
    teller.contents(earlier.entries if earlier else [], earlier.figures if earlier else [])
    chapter = ""
    for part, words in paragraphs():
        match = NUMBERED.fullmatch(words)
        if part == "heading" and match:
            number = match.group(1)
            title = f"{number} {match.group(2)}"
            level = 3 if number.isalpha() else number.count(".") + 1
            if level == 1 and title == chapter:
                continue
            if level == 1:
                chapter = title
                teller.new_page(chapter=title)
            teller.bare(level, title, full=level == 1)
        elif part == "sub":
            teller.caption(4, words)
        elif part == "item":
            mark, _, text = words.partition(" ")
            teller.item(text.strip(), mark if mark[0].isdigit() else layout.bullet)
        elif part == "block":
            _block(teller, words)
        else:
            teller.para(words)
    teller.colophon()
    return teller


def _block(teller: Storyteller, name: str) -> None:
    kind, _, number = name.partition(" ")
    if kind == "abc":
        for word, text in ABC:
            teller.para(f"{word[0]} - {word}: {text}")
    elif kind == "status":
        teller.status_table(int(number))
    elif kind == "measures":
        teller.new_page()
        teller.risk_page()
    else:
        {
            "amounts": teller.amounts,
            "drugs": teller.drugs,
            "checks": teller.checks,
            "chart": teller.chart,
            "legend": teller.legend,
            "risks": teller.risk_list,
        }[kind]()
