"""Two things worked out at once: one of them in a process of its own."""

import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import NoReturn, TypeVar

T = TypeVar("T")
U = TypeVar("U")


def both(one: Callable[[], T], other: Callable[[], U]) -> tuple[T, U]:
    """Work out two things that need nothing of each other.

    The first is worked out in a copy of this process, which shares its memory, if the machine has
    a second core for it and nothing is lost by copying: of all threads a copy has only one. What
    the copy does not give, such as an error, is worked out here after all.

    Args:
        one: works out what can be pickled, and changes nothing that is seen outside.
        other: works out the rest, meanwhile.
    """
    copied = _copy(one) if _can_be_copied() else None
    if copied is None:
        return one(), other()
    process, reads = copied
    try:
        with os.fdopen(reads, "rb") as pipe:
            rest = other()
            given = pipe.read()
    except BaseException:
        os.kill(process, signal.SIGKILL)
        raise
    finally:
        os.waitpid(process, 0)
    with suppress(EOFError, pickle.UnpicklingError):
        result: T = pickle.loads(given)
        return result, rest
    return one(), rest


def _can_be_copied() -> bool:
    return (
        sys.platform == "linux"
        and threading.active_count() == 1
        and len(os.sched_getaffinity(0)) > 1
    )


def _copy(make: Callable[[], object]) -> tuple[int, int] | None:
    """Copy this process for what it makes; give the copy, and the end of a pipe to read it from."""
    reads, writes = os.pipe()
    try:
        process = os.fork()
    except OSError:  # There is no room for another process.
        os.close(reads)
        os.close(writes)
        return None
    if not process:
        _hand_over(make, writes)
    os.close(writes)
    return process, reads


def _hand_over(make: Callable[[], object], writes: int) -> NoReturn:
    """Write what is made, and end without a word, also where it cannot be made."""
    try:
        with os.fdopen(writes, "wb") as pipe:
            pipe.write(pickle.dumps(make(), pickle.HIGHEST_PROTOCOL))
    finally:
        os._exit(0)
