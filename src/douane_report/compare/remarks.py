"""What differs between two reports beside values: labels, headings, notes, legends.

Each is a :class:`Remark` with one Dutch sentence. A label that differs only in how it is written
(capitals, punctuation) is no remark.
"""

from collections.abc import Iterator, Sequence

from douane_report.checks.wording import shown
from douane_report.compare.result import Alignment, Item, Remark, RemarkKind
from douane_report.compare.texts import pair_texts
from douane_report.model import SECTIONS, Jaarrapportage, SectionName
from douane_report.report.formatting import quoted
from douane_report.sections.vocabulary import fold


def find_remarks(
    old: Jaarrapportage, new: Jaarrapportage, alignment: Alignment
) -> tuple[Remark, ...]:
    """Gather what differs beside the values, section by section."""
    found = [*_of_pairs(alignment), *_of_sections(old, new), *_of_prose(old, new)]
    # A note may belong to an entry and to its section; it is said once, where it says most.
    once = {(each.kind, each.section, each.old, each.new): each for each in reversed(found)}
    kept = [each for each in found if any(each is one for one in once.values())]
    return tuple(sorted(kept, key=lambda remark: SECTIONS.index(remark.section)))


def _of_pairs(alignment: Alignment) -> Iterator[Remark]:
    for pair in alignment.pairs:
        if pair.old is None or pair.new is None:
            continue
        old, new = pair.old, pair.new
        if pair.match != "proposed" and fold(old.label) != fold(new.label):
            message = f"{quoted(old.label)} heet nu {quoted(new.label)}."
            yield _remark("label", new, old.label, new.label, message)
        if fold(old.group) != fold(new.group):
            message = f"{quoted(new.label)} stond onder {_heading(old)} en staat nu onder "
            yield _remark("group", new, old.group, new.group, f"{message}{_heading(new)}.")
        yield from _of_notes(
            new.section,
            [note.text for note in old.entry.notes],
            [note.text for note in new.entry.notes],
            new.label,
        )


def _heading(item: Item) -> str:
    return quoted(item.group) if item.group else "geen kop"


def _remark(kind: RemarkKind, item: Item, old: str, new: str, message: str) -> Remark:
    return Remark(
        kind=kind, section=item.section, item=item.label, old=old, new=new, message=message
    )


def _of_sections(old: Jaarrapportage, new: Jaarrapportage) -> Iterator[Remark]:
    for name in SECTIONS:
        before, after = old.section(name), new.section(name)
        if before is None and after is None:
            continue
        if before is None or after is None:
            year = (old if before is None else new).report_year
            yield Remark(
                kind="section",
                section=name,
                old=before.heading if before else "",
                new=after.heading if after else "",
                message=f"Het onderdeel {name} staat niet in het verslag over {year}, of is er "
                "niet in gevonden.",
            )
            continue
        yield from _of_notes(
            name, [note.text for note in before.notes], [note.text for note in after.notes]
        )
    yield from _of_legend(old, new)


def _of_notes(
    section: SectionName, old: Sequence[str], new: Sequence[str], item: str = ""
) -> Iterator[Remark]:
    where = f" bij {quoted(item)}" if item else ""
    for pair in pair_texts(old, new):
        before = old[pair.old] if pair.old is not None else ""
        after = new[pair.new] if pair.new is not None else ""
        if fold(before) == fold(after):
            continue
        verb = "is gewijzigd" if before and after else "is nieuw" if after else "is vervallen"
        was = f"; eerst: {quoted(before)}" if before and after else ""
        message = f"Een noot{where} {verb}: {quoted(after or before)}{was}."
        yield Remark(
            kind="note", section=section, item=item, old=before, new=after, message=message
        )


def _of_legend(old: Jaarrapportage, new: Jaarrapportage) -> Iterator[Remark]:
    before, after = old.activiteitenstatus, new.activiteitenstatus
    if before is None or after is None:
        return
    meanings = {line.status: line.betekenis for line in before.legenda}
    for line in after.legenda:
        known = meanings.get(line.status)
        if known is not None and fold(known) != fold(line.betekenis):
            yield Remark(
                kind="legend",
                section="activiteitenstatus",
                item=line.status,
                old=known,
                new=line.betekenis,
                message=f"De kleur {line.status} betekende {quoted(known)} en betekent nu "
                f"{quoted(line.betekenis)}.",
            )


def _of_prose(old: Jaarrapportage, new: Jaarrapportage) -> Iterator[Remark]:
    """Compare the one figure that stands in the prose only."""
    before = old.afdrachten.perceptiekosten if old.afdrachten else None
    after = new.afdrachten.perceptiekosten if new.afdrachten else None
    if before and after and before.value != after.value:
        yield Remark(
            kind="prose",
            section="afdrachten",
            item="perceptiekosten",
            old=shown(before),
            new=shown(after),
            message=f"De perceptiekosten waren {shown(before)} en zijn nu {shown(after)}.",
        )
