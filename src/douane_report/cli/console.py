"""Data to standard output, everything else to standard error."""

import io
import sys
from enum import IntEnum


class Loudness(IntEnum):
    """How much is said on standard error; errors always are."""

    QUIET = 0
    NORMAL = 1
    VERBOSE = 2


def prepare() -> None:
    """Make sure that no character can fail to be printed, whatever the terminal's encoding."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def data(text: str) -> None:
    """Print data."""
    sys.stdout.write(text if text.endswith("\n") else text + "\n")
    sys.stdout.flush()


def raw(content: bytes) -> None:
    """Print data that must keep its bytes, whatever the terminal's encoding."""
    sys.stdout.flush()
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()


def error(message: object) -> None:
    """Print an error, which no option silences."""
    _print(str(message))


class Talk:
    """What a command says while it works.

    Attributes:
        loudness: how much of it is printed.
    """

    def __init__(self, *, quiet: bool, verbose: bool) -> None:
        self.loudness = (
            Loudness.QUIET if quiet else Loudness.VERBOSE if verbose else Loudness.NORMAL
        )

    def say(self, message: str) -> None:
        """Print what everybody wants to know, unless asked to be quiet."""
        if self.loudness >= Loudness.NORMAL:
            _print(message)

    def detail(self, message: str) -> None:
        """Print what helps to follow the work, when asked to be verbose."""
        if self.loudness >= Loudness.VERBOSE:
            _print(message)


def _print(message: str) -> None:
    """Print to standard error; when nobody can hear, go on."""
    if sys.stderr is not None:
        sys.stderr.write(message + "\n")
        sys.stderr.flush()
