"""The command line: `retool-clientgen`. Each command parses its options, calls one stage, and prints the result.

Exit codes: 0 done, 1 a check found something, 2 bad input or usage, 3 a fault of the toolchain, 130 interrupted.
"""

import gc
import io
import re
import sys
import traceback

from ..errors import ClientgenError
from .console import BAD_INPUT, FAULT, INTERRUPTED, print_error

__all__ = ["COLLECTOR", "main"]


COLLECTOR = (50_000, 20, 100)
"""How seldom the garbage collector runs: it walks large documents for nothing, a sixth of a command's time."""


def main() -> None:
    """Runs the command line and ends the process with its exit code."""
    gc.set_threshold(*COLLECTOR)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A character that the terminal's encoding lacks is no reason to end.
            stream.reconfigure(errors="backslashreplace")
    try:
        code = _run()
        sys.stdout.flush()
    except ClientgenError as error:
        code = _failed(error)
    except ModuleNotFoundError as error:
        command = _command()
        if (error.name or "").startswith("retool_clientgen"):
            code = _unexpected(error)
        else:
            code = _failed(
                ClientgenError(
                    f"needs {error.name}, which is not installed",
                    where=f"retool-clientgen {command}".rstrip(),
                    fix=f"Install retool-clientgen with its extra `{_extra(command, error.name or '')}`.",
                )
            )
    except KeyboardInterrupt:
        code = INTERRUPTED
    except BrokenPipeError:
        # The reader of stdout has seen enough; what is left to flush has nowhere to go.
        sys.stdout = None
        code = 0
    except OSError as error:
        # A file or directory that cannot be used where no stage expects it: a full disk, missing permissions.
        where = str(error.filename) if error.filename is not None else None
        from ..files.atomic import reason

        code = _failed(ClientgenError(reason(error), where=where))
    except Exception as error:
        code = _unexpected(error)
    if code == INTERRUPTED:
        sys.stderr.write("interrupted\n")
    sys.exit(code)


def _run() -> int:
    """Runs a command and gives its exit code."""
    import typer

    from .main import app

    # Which module of Typer or Click has it depends on Typer's version.
    usage: type[Exception] = typer.BadParameter.__bases__[0]
    try:
        return app(standalone_mode=False, prog_name="retool-clientgen") or 0
    except typer.Abort:
        return INTERRUPTED
    except usage as error:
        context = getattr(error, "ctx", None)
        command = help_of = context.command_path if context else f"retool-clientgen {_command()}".rstrip()
        if type(error).__name__ == "NoArgsIsHelpError":
            typer.echo(context.get_help() if context else "", err=True)
            return BAD_INPUT
        what = " ".join(getattr(error, "format_message", error.__str__)().split()).rstrip(".")
        if wrong := re.fullmatch(r"Invalid value for '?(.*?)'?: (.*)", what):
            command, what = f"{command} {wrong[1]}", wrong[2]
        raise ClientgenError(what, where=command, fix=f"`{help_of} -h` shows what it takes.") from error


def _command() -> str:
    """The command that is asked for; empty where none is."""
    return next((word for word in sys.argv[1:] if not word.startswith("-")), "")


def _extra(command: str, missing: str) -> str:
    """The extra that has all that a command needs."""
    if command == "impact":
        return command
    needs_little = command in ("", "explain", "matrix", "mock", "overlay", "releases", "scopes")
    return "cli" if needs_little and missing in ("rich", "typer") else "build"


def _failed(error: ClientgenError) -> int:
    print_error(error, as_json="--json" in sys.argv)
    return BAD_INPUT


def _unexpected(error: Exception) -> int:
    is_verbose = "--verbose" in sys.argv
    if is_verbose:
        traceback.print_exception(error)
    again = "Please report it with this traceback." if is_verbose else "--verbose shows where; please report it."
    text = str(error)[:300]
    what = f"a fault of retool-clientgen: {type(error).__name__}{': ' if text else ''}{text}"
    print_error(ClientgenError(what, fix=again), as_json="--json" in sys.argv)
    return FAULT
