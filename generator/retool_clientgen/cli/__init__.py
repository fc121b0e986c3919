"""The command line: `retool-clientgen`. Each command parses its options, calls one stage, and prints the result.

Exit codes: 0 done, 1 a check found something, 2 bad input or usage.
"""

import io
import sys

from ..errors import ClientgenError
from .console import BAD_INPUT, print_error

__all__ = ["main"]


def main() -> None:
    """Runs the command line and ends the process with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A character that the terminal's encoding lacks is no reason to end.
            stream.reconfigure(errors="backslashreplace")
    try:
        from .main import app

        app()
    except ClientgenError as error:
        _fail(error)
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("retool_clientgen"):
            raise
        command = next((word for word in sys.argv[1:] if not word.startswith("-")), "")
        _fail(
            ClientgenError(
                f"needs {error.name}, which is not installed",
                where=f"retool-clientgen {command}".rstrip(),
                fix=f"Install retool-clientgen with its extra `{_extra(command, error.name or '')}`.",
            )
        )
    except KeyboardInterrupt:
        sys.stderr.write("interrupted\n")
        sys.exit(130)
    except BrokenPipeError:
        # The reader of stdout has seen enough; what is left to flush has nowhere to go.
        sys.stdout = None
        sys.exit(0)
    except OSError as error:
        # A file or directory that cannot be used where no stage expects it: a full disk, missing permissions.
        where = str(error.filename) if error.filename is not None else None
        _fail(ClientgenError(error.strerror or str(error), where=where))


def _extra(command: str, missing: str) -> str:
    """The extra that has all that a command needs."""
    if command == "impact":
        return command
    needs_little = command in ("", "explain", "matrix", "mock", "overlay", "releases", "scopes")
    return "cli" if needs_little and missing in ("rich", "typer") else "build"


def _fail(error: ClientgenError) -> None:
    print_error(error, as_json="--json" in sys.argv)
    sys.exit(BAD_INPUT)
