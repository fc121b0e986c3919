"""`impact`: what an upgrade does to the user's own code."""

import tempfile
from pathlib import Path
from typing import Annotated

import typer

from . import options
from .console import DONE, FOUND, Output, escape


def impact(  # noqa: PLR0913, PLR0917 - options
    output: Output,
    connection: options.Connection,
    directory: options.Directory,
    old: options.Old,
    new: options.New,
    paths: Annotated[list[Path], typer.Argument(metavar="PATH…", help="Your code: files and directories.")],
    old_release: options.OldRelease = None,
    new_release: options.NewRelease = None,
    python: options.Python = None,
    cache: Annotated[
        Path | None,
        typer.Option(
            "--cache", metavar="DIRECTORY", help="Keep packages that have to be built here.", show_default=False
        ),
    ] = None,
    fail_on: Annotated[
        options.FailOn, typer.Option("--fail-on", help="What ends with exit code 1: anything touched, or what breaks.")
    ] = options.FailOn.ANY,
    markdown: options.Markdown = None,
) -> None:
    """Show which lines of your own code an upgrade touches. Needs pyright: the extra `impact`."""
    from ..compare.impact import report
    from ..compare.impact.run import run_impact
    from ..compare.rules import Severity

    output.expect(markdown)
    workspace = directory.workspace
    with tempfile.TemporaryDirectory(prefix="retool-clientgen-") as scratch, output.progress("Checking") as progress:
        found = run_impact(
            (old, old_release),
            (new, new_release),
            paths,
            directory.path,
            Path(scratch),
            lambda url: connection.options(workspace, url),
            cache=cache,
            python=python,
            progress=progress,
        )
    output.report(markdown, lambda: report.markdown(found))
    output.result(found.to_dict(), report.table_lines(found, escape))
    fails = {options.FailOn.BREAKING: bool(found.counts()[Severity.BREAKING]), options.FailOn.ANY: bool(found.affected)}
    raise typer.Exit(FOUND if fails.get(fail_on) else DONE)
