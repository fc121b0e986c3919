"""The commands that compare releases: `diff`, `matrix` and `scopes`."""

import enum
import sys
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from . import options
from .console import DONE, FOUND, Output, escape, shown_path


class FailOn(enum.StrEnum):
    """What ends `diff` with exit code 1."""

    NOTHING = "nothing"
    BREAKING = "breaking"
    ANY = "any"


def diff(  # noqa: PLR0913, PLR0917 - options
    old: Annotated[str, typer.Argument(metavar="OLD", help="A release (3.75), a file, or the URL of an instance.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The same for what it is compared with.")],
    old_release: Annotated[
        str | None, typer.Option("--old-release", metavar="RELEASE", help="The release of OLD, where nothing tells it.")
    ] = None,
    new_release: Annotated[
        str | None, typer.Option("--new-release", metavar="RELEASE", help="The release of NEW, where nothing tells it.")
    ] = None,
    uncorrected: Annotated[
        bool, typer.Option("--uncorrected", help="Compare the documents as they are served, without overlays.")
    ] = False,
    python: Annotated[
        bool, typer.Option("--python/--no-python", help="Compare the generated packages too, building what is missing.")
    ] = True,
    fail_on: Annotated[
        FailOn, typer.Option("--fail-on", help="End with exit code 1 on breaking changes, or on any.")
    ] = FailOn.NOTHING,
    markdown: Annotated[
        Path | None, typer.Option("--markdown", metavar="FILE", help="Write Markdown to a file; - is stdout.")
    ] = None,
    html: Annotated[Path | None, typer.Option("--html", metavar="FILE", help="Write a page for a browser to a file; - is stdout.")] = None,
    directory: options.Directory = None,
    as_json: options.Json = False,
    quiet: options.Quiet = False,
) -> None:
    """Show what changes from one release to another: in the API, and in the Python package."""
    from ..diff.run import run_diff
    from ..workspace import Workspace
    from .fetching import instance_options

    output = Output(as_json=as_json, quiet=quiet)
    workspace = Workspace.find(directory)
    with tempfile.TemporaryDirectory(prefix="retool-clientgen-") as scratch, output.progress("Comparing") as progress:
        comparison = run_diff(
            (old, old_release),
            (new, new_release),
            directory,
            Path(scratch),
            lambda url: instance_options(workspace, url),
            corrected=not uncorrected,
            python=python,
            progress=progress,
        )
    if markdown is not None:
        from ..diff.report_markdown import markdown as as_markdown

        _write(markdown, as_markdown(comparison), output)
    if html is not None:
        from ..diff.report_html import html as as_html

        _write(html, as_html(comparison), output)
    if Path("-") not in (markdown, html):
        from ..diff.report_table import table_lines

        output.result(comparison.to_dict(), table_lines(comparison, escape))
    found = {
        FailOn.NOTHING: False,
        FailOn.BREAKING: comparison.is_breaking,
        FailOn.ANY: bool(comparison.changes or comparison.python),
    }
    raise typer.Exit(FOUND if found[fail_on] else DONE)


def _write(file: Path, content: str, output: Output) -> None:
    """Writes a report to a file in one step, or to stdout."""
    from ..files import write_atomically

    if file == Path("-"):
        sys.stdout.write(content)
        return
    write_atomically(file, content.encode())
    output.remark(f"written: {escape(shown_path(file))}")
