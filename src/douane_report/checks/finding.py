"""What a check says: a verdict inside a rule, and the finding that everyone else sees.

A rule yields :class:`Verdict` objects, which say only what the rule itself knows. The registry
adds what the declaration of the rule knows (its id, section and severity) and so makes a
:class:`Finding`, a row of ``findings.csv``; a rule can never sign with another rule's name.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from pydantic import Field

from douane_report.model import Exact, Frozen, Place, Reading, SectionName

Outcome = Literal["pass", "fail", "unverifiable"]
Severity = Literal["error", "warning", "info"]
SectionOrNone = SectionName | Literal[""]


class Finding(Frozen):
    """What one check found about one thing: a row of ``findings.csv``."""

    check: str = Field(description="identifier of the rule, such as `afdrachten.total`")
    outcome: Outcome = Field(
        description="`pass`, `fail`, or `unverifiable`: the report has nothing to hold it against"
    )
    severity: Severity = Field(description="how bad a failure of this kind is")
    section: SectionOrNone = Field(default="", description="section it is about, if it is one")
    key: str = Field(default="", description="key of the item it is about, if it is one")
    period: int | None = Field(default=None, description="year it is about, if it is one")
    expected: Exact | None = Field(
        default=None, description="the number to compare with, in the base unit"
    )
    found: Exact | None = Field(
        default=None, description="the number that was found, in the base unit"
    )
    tolerance: Exact | None = Field(
        default=None,
        description="largest difference that the rounding of both sides together can explain",
    )
    message: str = Field(description="one sentence, in Dutch, that a reader can act on")
    source_text: str = Field(default="", description="the characters that it speaks of")
    page: int | None = Field(default=None, description="page of a PDF where that stands")
    line: int | None = Field(default=None, description="line of a text where that stands")


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a rule concludes about one thing.

    Attributes:
        outcome: see :class:`Finding`.
        message: one Dutch sentence.
        severity: another severity than the declared one; the rule declares it under ``also``.
        section: the section, for a rule that looks at all sections.
        key: key of the entry.
        period: the year; else that of the reading.
        expected: the number to compare with.
        found: the number that was found.
        tolerance: largest difference that rounding can explain.
        reading: the value it is about; gives period, source text and place.
        source_text: the characters it is about, when there is no reading.
        place: where that stands, when there is no reading or it has no place of its own.
    """

    outcome: Outcome
    message: str
    severity: Severity | None = None
    section: SectionName | None = None
    key: str = ""
    period: int | None = None
    expected: Decimal | None = None
    found: Decimal | None = None
    tolerance: Decimal | None = None
    reading: Reading | None = None
    source_text: str = ""
    place: Place | None = None

    def sign(self, check: str, section: SectionOrNone, severity: Severity) -> Finding:
        """Make the finding of the rule that is declared so."""
        place = (self.reading.place if self.reading else None) or self.place
        period = self.reading.period if self.reading and self.period is None else self.period
        return Finding(
            check=check,
            outcome=self.outcome,
            severity=self.severity or severity,
            section=self.section or section,
            key=self.key,
            period=period,
            expected=_plain(self.expected),
            found=_plain(self.found),
            tolerance=_plain(self.tolerance),
            message=self.message,
            source_text=self.reading.source_text if self.reading else self.source_text,
            page=place.page if place else None,
            line=place.line if place else None,
        )


def _plain(number: Decimal | None) -> Decimal | None:
    """Give the number without trailing zeros and without an exponent: one way to write it."""
    if number is None:
        return None
    text = f"{number:f}"
    return Decimal(text.rstrip("0").rstrip(".") if "." in text else text)
