"""The command that shows what an upgrade does to the user's own code: `impact`."""

import tempfile
from pathlib import Path
from typing import Annotated

import typer

from . import options
from .comparing import FailOn, to_stdout
from .console import DONE, FOUND, Output, escape


def impact(  # noqa: PLR0913, PLR0917 - options
    old: Annotated[
        str, typer.Argument(metavar="OLD", help="What the code is written for: a release, a file, or a URL.")
    ],
    new: Annotated[str, typer.Argument(metavar="NEW", help="What it is upgraded to.")],
    paths: Annotated[list[Path], typer.Argument(metavar="PATH…", help="Your code: files and directories.")],
    old_release: Annotated[
        str | None, typer.Option("--old-release", metavar="RELEASE", help="The release of OLD, where nothing tells it.")
    ] = None,
    new_release: Annotated[
        str | None, typer.Option("--new-release", metavar="RELEASE", help="The release of NEW, where nothing tells it.")
    ] = None,
    python: Annotated[
        Path | None,
        typer.Option("--python", metavar="FILE", help="The interpreter whose installed packages your code imports."),
    ] = None,
    cache: Annotated[
        Path | None,
        typer.Option(
            "--cache", metavar="DIRECTORY", help="Keep packages that have to be built here.", show_default=False
        ),
    ] = None,
    fail_on: Annotated[
        FailOn, typer.Option("--fail-on", help="What ends with exit code 1: anything touched, or what breaks.")
    ] = FailOn.ANY,
    markdown: options.Markdown = None,
    directory: options.Directory = None,
    as_json: options.Json = False,
    quiet: options.Quiet = False,
) -> None:
    """Show which lines of your own code an upgrade touches. Needs pyright: the extra `impact`."""
    from ..compare.impact.run import run_impact
    from ..workspace.workspace import Workspace
    from .fetching import instance_options

    output = Output(as_json=as_json, quiet=quiet)
    is_told = to_stdout(markdown, as_json=as_json)
    workspace = Workspace.find(directory)
    with tempfile.TemporaryDirectory(prefix="retool-clientgen-") as scratch, output.progress("Checking") as progress:
        found = run_impact(
            (old, old_release),
            (new, new_release),
            paths,
            directory,
            Path(scratch),
            lambda url: instance_options(workspace, url),
            cache=cache,
            python=python,
            progress=progress,
        )
    if markdown is not None:
        from ..compare.impact.report_markdown import markdown as as_markdown

        output.report(markdown, as_markdown(found))
    if not is_told:
        from ..compare.impact.report_table import table_lines

        output.result(found.to_dict(), table_lines(found, escape))
    fails = {FailOn.NOTHING: False, FailOn.BREAKING: found.is_breaking, FailOn.ANY: bool(found.affected)}
    raise typer.Exit(FOUND if fails[fail_on] else DONE)
