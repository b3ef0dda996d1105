"""A figure that was found in running prose."""

from typing import Literal, NamedTuple

from douane_report._figures import Number

Kind = Literal["quantity", "range", "year", "ordinal/reference", "unreadable"]


class FoundNumber(NamedTuple):
    """A figure in running prose.

    Attributes:
        number: The figure. Its value is None for a reference, a year printed without its
            century, and what is unreadable.
        start: Offset of its first character (currency sign or minus included).
        end: Offset behind its last character (unit included).
        qualifier: The word or sign of approximation, limit or whole right before it, in lower
            case ("ruim", "ca.", "van de", "<"); None where there is none.
        kind: "quantity"; "range" (two quantities); "year" (or a period of years, or a plain
            1900 to 2099 that nothing shows to be a quantity); "ordinal/reference" (a day, a
            paragraph, a law, a name such as ISO9001:2015); "unreadable" (not in Dutch notation,
            or open to two readings).
        upper: The second figure of a range or a period.
    """

    number: Number
    start: int
    end: int
    qualifier: str | None
    kind: Kind
    upper: Number | None = None
