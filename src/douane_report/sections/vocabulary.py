"""The vocabulary of the report: what things are called, from ``vocabulary.toml``.

Names are compared exactly after folding (case, accents, punctuation, white space): nothing
is matched on mere likeness. What is not in the vocabulary keeps its printed label, under a
key that is made from it, and is reported.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from itertools import filterfalse
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from douane_report.model import STATUSKLEUREN, SectionName, Statuskleur

_ACCENTS = re.compile("[\u0300-\u036f]")
_PARTS = re.compile(r"[/()]")
"""What stands between two names of one thing."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
_ONLY_WORDS = dict.fromkeys(range(128), " ") | str.maketrans(
    _LETTERS + _LETTERS.upper(), _LETTERS + _LETTERS.lower()
)
_NO_WORD = re.compile(r"[^a-z0-9]+")
_MARKERS = re.compile(r"\s*(?:\*+\)?|[¹²³⁴-⁹⁰†‡]+|\s\d\)|\s\(\d\))\s*$")
_MARKER_ENDS = frozenset("*)¹²³⁴⁵⁶⁷⁸⁹⁰†‡")
_PREFIX = re.compile(
    r"(?:(?:tabel|figuur|grafiek|overzicht|infographic|diagram)(?: \d{1,2}){0,3} )?"
    r"(?:\d{1,2} ){0,3}"
)
_YEAR = re.compile(r" ?(?:19|20)\d\d ?")
_MOST_OF_TOTAL = 6
"""Most words of a label of the sum of all that is not listed."""

_TABLES: tuple[SectionName, ...] = ("afdrachten", "controles", "drugsvangsten", "aangifteregels")
"""Sections of which each row is the name of a figure."""


@lru_cache(maxsize=2048)
def fold(text: str) -> str:
    """Reduce a name to what counts: lower case letters and digits with single spaces."""
    if not text.isascii():
        # A text has few other characters, however long it is.
        for char in filterfalse(str.isascii, set(text)):
            text = text.replace(char, _folded(char))
    return " ".join(text.translate(_ONLY_WORDS).split())


@cache
def _folded(char: str) -> str:
    """Give what counts of a character: its letters and digits without their accents."""
    plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", char.casefold()))
    return _NO_WORD.sub(" ", plain)


def slug(text: str) -> str:
    """Make a key of a label: ``Fraude met accijns`` becomes ``fraude-met-accijns``."""
    return fold(text).replace(" ", "-") or "zonder-naam"


def strip_marker(text: str) -> str:
    """Take a footnote mark off the end of a label."""
    return _MARKERS.sub("", text) if text.rstrip()[-1:] in _MARKER_ENDS else text


@lru_cache(maxsize=1024)
def _name(text: str) -> str:
    """Give what is looked up of a label: folded, without footnote mark."""
    return fold(strip_marker(text))


class SectionWords(NamedTuple):
    """What one section is called, and what is called what in it.

    Attributes:
        name: name of the section.
        headings: headings to try, in this order, as written in the vocabulary.
        data: the other lists and tables of the section, as written.
        own: what only the report at hand calls things: tables of names, folded.
    """

    name: SectionName
    headings: tuple[str, ...]
    data: Mapping[str, object]
    own: Mapping[str, Mapping[str, str]] = MappingProxyType({})

    def with_own(self, table: str, names: Mapping[str, str]) -> "SectionWords":
        """Give the vocabulary with what a report calls the entries of a table, folded."""
        return self._replace(own=MappingProxyType({**self.own, table: names}))

    def heading_in(self, text: str) -> str | None:
        """Give the heading that ``text`` is or starts with, or None."""
        folded = fold(text)
        start = _prefix_end(folded)
        for heading, parts in _heading_parts(self.headings):
            if _begins_with(folded, start, parts):
                return heading
        return None

    def key_of(self, label: str) -> tuple[str, bool]:
        """Give the stable key of a label, and whether the vocabulary knows it."""
        key = self.lookup("labels", label)
        return (key, True) if key else (slug(strip_marker(label)), False)

    def lookup(self, table: str, name: str) -> str | None:
        """Give the entry of one of the section's tables that ``name`` is called by, or None."""
        known = _entry(self.name, table, name)
        return known or (self.own.get(table, {}).get(_name(name)) if self.own else None)

    def colour(self, name: str) -> Statuskleur | None:
        """Give the status colour that a word stands for, or None."""
        return _status_colour(self.lookup("colours", name))

    def colour_meant(self, meaning: str) -> Statuskleur | None:
        """Give the status colour that a legend explains in these words, or None."""
        return _status_colour(self.lookup("meanings", meaning))

    @property
    def before_stems(self) -> frozenset[str]:
        """What may stand before the stem of a word that names a measure."""
        return _folded_list(self.name, "before_stems")

    def names(self, table: str) -> Iterable[tuple[str, str]]:
        """Give every (folded name, entry) of one of the section's tables, longest name first."""
        return _longest_first(self.name, table)

    def listed(self, name: str, text: str) -> bool:
        """Whether ``text`` is one of the names of one of the section's lists."""
        return fold(text) in _folded_list(self.name, name)

    def has(self, name: str) -> bool:
        """Whether the section has a list of that name."""
        return name in self.data

    def is_total(self, text: str) -> bool:
        """Whether a label is that of the sum of all: one of its names, or made of its words alone.

        So ``Som van de ontvangsten`` is one, and ``Totaal accijnzen`` is that of a part.
        """
        label = strip_marker(text)
        if self.listed("total", label):
            return True
        parts = fold(label).split() if self.has("total_words") else []
        if len(parts) > _MOST_OF_TOTAL:
            return False
        sums = [self.listed("total_words", part) for part in parts]
        return any(sums) and all(
            summed or self.listed("total_of", part) or _YEAR.fullmatch(part)
            for part, summed in zip(parts, sums, strict=True)
        )

    def folded(self, name: str) -> frozenset[str]:
        """Give the names of one of the section's lists, folded."""
        return _folded_list(self.name, name)

    def ends(self, name: str, folded: str) -> bool:
        """Whether a folded word ends in a name of one of the section's lists."""
        return folded.endswith(tuple(_folded_list(self.name, name)))

    def count_in(self, folded: str, table: str) -> int:
        """Count the names of one of the section's tables in a folded text, spaces around it."""
        return count_in(folded, _index(self.name, table))

    def any_in(self, folded: str, name: str) -> bool:
        """Whether a folded text, spaces around it, holds a name of one of the section's lists."""
        return count_in(folded, _folded_list(self.name, name)) > 0


def count_in(folded: str, names: Iterable[str]) -> int:
    """Count the folded names that stand in a folded text, spaces around it, as whole words."""
    words = _words_in(folded)
    # Looking a text through for each name takes long, and most of them are not there.
    return sum(it.partition(" ")[0] in words and f" {it} " in folded for it in names)


@lru_cache(maxsize=256)
def _words_in(folded: str) -> frozenset[str]:
    return frozenset(folded.split())


def _status_colour(name: str | None) -> Statuskleur | None:
    if name is None:
        return None
    return next((colour for colour in STATUSKLEUREN if colour == name), None)


@cache
def words_of(section: SectionName) -> SectionWords:
    """Give the vocabulary of one section."""
    table = dict(_load()[section])
    headings = table.pop("headings", ())
    assert isinstance(headings, tuple)
    return SectionWords(name=section, headings=headings, data=MappingProxyType(table))


def is_of_another(section: SectionName, name: str) -> bool:
    """Whether a name is that of a figure of another section, and of none of this one."""
    named = [it for it in _TABLES if words_of(it).lookup("labels", name)]
    return bool(named) and section not in named


@cache
def words(name: str) -> tuple[str, ...]:
    """Give one of the lists that stand outside the sections, such as ``title``."""
    found = _load()[name]
    assert isinstance(found, tuple)
    return found


@cache
def _load() -> Mapping[str, Mapping[str, object]]:
    text = Path(__file__).with_name("vocabulary.toml").read_text("utf-8")
    frozen = _freeze(tomllib.loads(text))
    assert isinstance(frozen, Mapping)
    return frozen


def _freeze(value: object) -> object:
    if isinstance(value, dict):
        return MappingProxyType({key: _freeze(item) for key, item in value.items()})
    return tuple(value) if isinstance(value, list) else value


@cache
def _folded_list(section: str, name: str) -> frozenset[str]:
    names = _load()[section].get(name, ())
    assert isinstance(names, tuple)
    return frozenset(fold(known) for known in names)


@cache
def _index(section: str, table: str) -> Mapping[str, str]:
    entries = _load()[section].get(table, {})
    assert isinstance(entries, Mapping)
    return {fold(name): key for key, names in entries.items() for name in names}


@lru_cache(maxsize=2048)
def _entry(section: str, table: str, name: str) -> str | None:
    names = _index(section, table)
    return names.get(_name(name)) or _entry_of_parts(names, name)


def _entry_of_parts(names: Mapping[str, str], name: str) -> str | None:
    """Give the entry that has two names in one: ``Hennep / marihuana``, ``Amfetamine (speed)``.

    Of ``hoog / hoog`` each is said of something else.
    """
    parts = [part for it in _PARTS.split(strip_marker(name)) if (part := fold(it))]
    found = {names.get(part) for part in parts} if len(set(parts)) == len(parts) > 1 else set()
    return found.pop() if len(found) == 1 else None


@cache
def _longest_first(section: str, table: str) -> tuple[tuple[str, str], ...]:
    names = _index(section, table).items()
    return tuple(sorted(names, key=lambda item: (-len(item[0]), item[0])))


def _prefix_end(folded: str) -> int:
    """Where a heading begins behind ``Tabel 4`` or the number of its paragraph."""
    found = _PREFIX.match(folded)
    return found.end() if found else 0


@cache
def _heading_parts(headings: tuple[str, ...]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Give each heading with what stands around the year in it, folded."""
    return tuple((it, tuple(fold(part) for part in it.split("{jaar}"))) for it in headings)


def _begins_with(folded: str, start: int, parts: tuple[str, ...]) -> bool:
    """Whether a heading stands in a folded text at ``start``, as whole words."""
    at = start
    for index, part in enumerate(parts):
        if index:
            year = _YEAR.match(folded, at)
            if year is None:
                return False
            at = year.end()
        if not folded.startswith(part, at):
            return False
        at += len(part)
    return at == len(folded) or folded[at] == " " or folded[at - 1] == " "
