"""`diff`: what changes from one release to another."""

import tempfile
from pathlib import Path
from typing import Annotated

import typer

from . import options
from .console import DONE, FOUND, Output, escape_line


def diff(  # noqa: PLR0913, PLR0917 - options
    output: Output,
    connection: options.Connection,
    directory: options.Directory,
    old: options.Old,
    new: options.New,
    old_release: options.OldRelease = None,
    new_release: options.NewRelease = None,
    uncorrected: Annotated[
        bool, typer.Option("--uncorrected", help="Compare the documents as they are served, without overlays.")
    ] = False,
    python: Annotated[
        bool, typer.Option("--python/--no-python", help="Compare the generated packages too, building what is missing.")
    ] = True,
    fail_on: Annotated[
        options.FailOn, typer.Option("--fail-on", help="End with exit code 1 on breaking changes, or on any.")
    ] = options.FailOn.NOTHING,
    markdown: options.Markdown = None,
    html: options.Html = None,
) -> None:
    """Show what changes from one release to another: in the API, and in the Python package."""
    from ..compare import report
    from ..compare.run import run_diff

    output.expect(markdown, html)
    workspace = directory.workspace
    with tempfile.TemporaryDirectory(prefix="retool-clientgen-") as scratch, output.progress("Comparing") as progress:
        comparison = run_diff(
            (old, old_release),
            (new, new_release),
            directory.path,
            Path(scratch),
            lambda url: connection.options(workspace, url),
            corrected=not uncorrected,
            python=python,
            progress=progress,
        )
    output.report(markdown, lambda: report.markdown(comparison))
    output.report(html, lambda: report.html(comparison))
    output.result(comparison.to_dict(), report.table_lines(comparison, escape_line))
    is_any = bool(comparison.changes or comparison.python)
    fails = {options.FailOn.BREAKING: comparison.is_breaking, options.FailOn.ANY: is_any}
    raise typer.Exit(FOUND if fails.get(fail_on) else DONE)
