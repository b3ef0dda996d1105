"""Errors that a user can act on: each says what is wrong, where, and what to do.

Every error carries the exit code that the command line promises for it, so that the
command line only has to print and exit, and a library caller can catch one base class.
"""


class DouaneReportError(Exception):
    """Base of every error that this package raises on purpose.

    Attributes:
        code: short stable identifier, such as ``source-missing``.
        what: one sentence that says what is wrong.
        where: the file, page, line or option that it is about; may be empty.
        advice: what the user can do about it; may be empty.
        exit_code: exit code of the command line for this kind of error.
    """

    exit_code = 1

    def __init__(self, code: str, what: str, *, where: str = "", advice: str = "") -> None:
        super().__init__(what)
        self.code = code
        self.what = what
        self.where = where
        self.advice = advice

    def __str__(self) -> str:
        parts = [f"error[{self.code}]: {self.what}"]
        if self.where:
            parts.append(f"  --> {self.where}")
        if self.advice:
            parts.append(f"  help: {self.advice}")
        return "\n".join(parts)


class UsageError(DouaneReportError):
    """The command, or a file that steers it, was used wrongly."""

    exit_code = 2


class SourceError(DouaneReportError):
    """The source cannot be read: missing, empty, corrupt, encrypted, without text, too large."""

    exit_code = 3


class ReportError(DouaneReportError):
    """The source was read, but is no Jaarrapportage Douane, or lacks a required section."""

    exit_code = 4
