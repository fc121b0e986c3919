"""The command line's entry point and its list of commands."""

import io
import sys
from importlib.metadata import version
from typing import Annotated

import typer

from ..errors import ClientgenError
from . import (
    building,
    comparing,
    contracting,
    fetching,
    impacting,
    keeping,
    learning,
    looking,
    mocking,
    overlays,
    reference,
)
from .console import BAD_INPUT, print_error

app = typer.Typer(
    name="retool-clientgen",
    help="Turns the OpenAPI document of a Retool instance into a typed, pinned Python client.\n\n"
    "Exit codes: 0 done, 1 a check found something, 2 bad input or usage.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"retool-clientgen {version('retool-clientgen')}")
        raise typer.Exit


@app.callback()
def root(
    _version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Options that stand before the command."""


app.command("fetch")(fetching.fetch)
app.command("build")(building.build)
app.command("verify")(building.verify)
app.command("releases")(looking.releases)
app.command("explain")(looking.explain)
app.command("reference")(reference.reference)
app.command("document")(reference.document)
app.command("diff")(comparing.diff)
app.command("matrix")(comparing.matrix)
app.command("scopes")(comparing.scopes)
app.command("check")(keeping.check)
app.command("upgrade")(keeping.upgrade)
app.command("impact")(impacting.impact)
app.command("mock")(mocking.mock)
app.command("learn")(learning.learn)
app.command("record")(learning.record)
app.command("contract")(contracting.contract)
app.command("demo")(contracting.demo)
app.command("init")(fetching.init)
app.add_typer(overlays.app)


def main() -> None:
    """Runs the command line and ends the process with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A character that the terminal's encoding lacks is no reason to end.
            stream.reconfigure(errors="backslashreplace")
    try:
        app()
    except ClientgenError as error:
        print_error(error, as_json="--json" in sys.argv)
        sys.exit(BAD_INPUT)
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
        print_error(ClientgenError(error.strerror or str(error), where=where), as_json="--json" in sys.argv)
        sys.exit(BAD_INPUT)
