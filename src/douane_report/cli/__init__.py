"""The command line: ``douane-report``.

* :mod:`~douane_report.cli.commands` has one thin function per command on one report;
  :mod:`~douane_report.cli.comparing` those on several, and
  :mod:`~douane_report.cli.publishing` those that hand data on;
  :mod:`~douane_report.cli.inspecting` shows what was recognised where.
* :mod:`~douane_report.cli.console` keeps data (standard output) and talk (standard error) apart.
* :mod:`~douane_report.cli.table` lays the findings out for a terminal.

Nothing heavy is imported before a command runs, so that ``--help`` stays quick.
"""

import gc
import os
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from copy import copy
from pathlib import Path
from typing import NoReturn

import typer

from douane_report.cli import comparing, console, inspecting, publishing
from douane_report.cli.commands import app
from douane_report.document import load_ahead
from douane_report.errors import DouaneReportError, UsageError

__all__ = ["app", "comparing", "inspecting", "main", "publishing", "run"]

_INTERRUPTED, _TERMINATED = 130, 143
_INTERNAL = 70
"""Exit code for a defect of this program, as in ``sysexits.h``; the contract uses 0 to 4."""


_MANY_OBJECTS = 100_000

_READERS = frozenset({"extract", "report", "inspect"})
"""Commands that read a source."""


def main() -> None:
    """Run the command line and leave with its exit code."""
    if hasattr(signal, "SIGPIPE"):
        # Files are written before anything is printed, so that a reader who stops early
        # (``| head -1``) may end the program, without a word, as it does every other tool.
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    # Leave by an exception, so that half-written files are cleared away.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(_TERMINATED))
    # Reading makes many small objects and hardly a cycle: look for those less often.
    gc.set_threshold(_MANY_OBJECTS, 50, 50)
    # What is installed beside this program must not change what is read, nor slow it down.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    console.prepare()
    _leave(run(sys.argv[1:]))


def _leave(code: int) -> NoReturn:
    """End the process at once, as its memory goes with it.

    All files are closed by now. Giving back every object one by one, as Python does at its end,
    takes a tenth of the time of reading a report; mypy leaves in the same way for this reason.
    """
    for stream in (sys.stdout, sys.stderr):
        # Data is flushed as it is printed; what is left is help, and nobody to tell of it.
        with suppress(OSError, ValueError, AttributeError):
            stream.flush()
    os._exit(code)


def run(arguments: Sequence[str]) -> int:
    """Run one command and give its exit code; errors are printed, never raised."""
    _load_ahead(arguments)
    try:
        code = _app_for(arguments)(
            list(arguments), prog_name="douane-report", standalone_mode=False
        )
    except typer.TyperException as error:
        console.error(_usage_error(error))
        return UsageError.exit_code
    except DouaneReportError as error:
        console.error(error)
        return error.exit_code
    except (KeyboardInterrupt, typer.Abort):
        code = _INTERRUPTED
    except OSError as error:
        console.error(_system_error(error))
        return UsageError.exit_code
    except Exception as error:
        console.error(_internal_error(error))
        return _INTERNAL
    if code == _INTERRUPTED:
        console.error("interrupted")
    return code if isinstance(code, int) else 0


def _load_ahead(arguments: Sequence[str]) -> None:
    """Begin to load the PDF that a command names, while all that reads it is imported."""
    name, *others = arguments or ("",)
    pdf = next((it for it in others if it.lower().endswith(".pdf")), None)
    if name in _READERS and pdf is not None:
        load_ahead(Path(pdf))


def _app_for(arguments: Sequence[str]) -> typer.Typer:
    """Give the app with the command that is asked for alone: Typer makes all that it has."""
    name = arguments[0] if arguments else ""
    commands = app.registered_commands
    asked = [it for it in commands if it.callback and it.callback.__name__ == name]
    if not asked:
        return app
    narrowed = copy(app)
    narrowed.registered_commands = asked
    return narrowed


def _usage_error(error: typer.TyperException) -> UsageError:
    """Say what Typer found wrong in the form of this program's own errors."""
    context = getattr(error, "ctx", None)
    command = context.command_path if context else "douane-report"
    near = getattr(error, "possibilities", None)
    if near:
        what, guess = error.message, " or ".join(near)
    else:
        # Typer puts its guess at a mistyped command into the message itself.
        what, _, guess = error.format_message().partition(" Did you mean ")
        guess = guess.replace("'", "").replace(", ", " or ")
    advice = f"did you mean {guess.rstrip('?')}?" if guess else f"see {command} --help"
    return UsageError("usage", what.rstrip(". "), where=command, advice=advice)


def _system_error(error: OSError) -> UsageError:
    where = str(error.filename) if error.filename is not None else ""
    return UsageError("system", error.strerror or str(error), where=where)


def _internal_error(error: Exception) -> DouaneReportError:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = f"{trace.tb_frame.f_globals['__name__']}, line {trace.tb_lineno}" if trace else ""
    return DouaneReportError(
        "internal",
        f"{type(error).__name__}: {error}",
        where=where,
        advice="this is a defect of the program; please report it with this message",
    )
