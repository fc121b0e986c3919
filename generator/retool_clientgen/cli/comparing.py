"""The commands that compare releases: `diff`, `matrix` and `scopes`."""

import enum
import tempfile
from pathlib import Path
from typing import Annotated, Any

import typer
from attrs import asdict

from ..errors import ClientgenError
from . import options
from .console import DONE, FOUND, Output, escape

Html = Annotated[
    Path | None, typer.Option("--html", metavar="FILE", help="Write a page for a browser to a file; - is stdout.")
]


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
    markdown: options.Markdown = None,
    html: Html = None,
    directory: options.Directory = None,
    as_json: options.Json = False,
    quiet: options.Quiet = False,
) -> None:
    """Show what changes from one release to another: in the API, and in the Python package."""
    from ..compare.run import run_diff
    from ..workspace.workspace import Workspace
    from .fetching import instance_options

    output = Output(as_json=as_json, quiet=quiet)
    is_told = to_stdout(markdown, html, as_json=as_json)
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
        from ..compare.report_markdown import markdown as as_markdown

        output.report(markdown, as_markdown(comparison))
    if html is not None:
        from ..compare.report_html import html as as_html

        output.report(html, as_html(comparison))
    if not is_told:
        from ..compare.report_table import table_lines

        output.result(comparison.to_dict(), table_lines(comparison, escape))
    found = {
        FailOn.NOTHING: False,
        FailOn.BREAKING: comparison.is_breaking,
        FailOn.ANY: bool(comparison.changes or comparison.python),
    }
    raise typer.Exit(FOUND if found[fail_on] else DONE)


def to_stdout(markdown: Path | None, html: Path | None = None, *, as_json: bool) -> bool:
    """Whether a report goes to stdout.

    Raises:
        ClientgenError: If something else goes there too.
    """
    asked = [markdown, html].count(Path("-"))
    if asked + (asked and as_json) > 1:
        raise ClientgenError("only one of --markdown, --html and --json goes to stdout", where="-")
    return asked == 1


def matrix(
    markdown: options.Markdown = None,
    html: Html = None,
    directory: options.Directory = None,
    as_json: options.Json = False,
    quiet: options.Quiet = False,
) -> None:
    """Show which operation exists since which release, who may call it, and where its shape changed."""
    from rich.table import Table

    from ..compare import matrix as releases

    output = Output(as_json=as_json, quiet=quiet)
    is_told = to_stdout(markdown, html, as_json=as_json)
    found = releases.build_matrix(directory)
    if markdown is not None:
        output.report(markdown, releases.markdown(found))
    if html is not None:
        output.report(html, releases.html(found))
    if is_told:
        return
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
    for column in ("operation", *found.releases, "since", "scope", "plan", "changed in"):
        table.add_column(column, overflow="fold")
    for row in found.rows:
        marks = ["●" if line in row.releases else "" for line in found.releases]
        changed = ", ".join(map(releases.shape_change, row.changes))
        name = f"{row.id} (beta)" if row.beta else row.id
        cells = [name, *marks, releases.first_release(row, found), releases.scope_cell(row), row.plan or "–", changed]
        table.add_row(*map(escape, cells))
    output.result(found.to_dict(), [table])


def scopes(
    wanted: Annotated[
        list[str],
        typer.Argument(metavar="OPERATION|PATH...", help="Operations (users.list), Python files, directories."),
    ],
    release: options.NewestRelease = None,
    directory: options.Directory = None,
    as_json: options.Json = False,
    quiet: options.Quiet = False,
) -> None:
    """Show the least that a token, a plan and a release must have for operations, or for those that code uses."""
    from ..compare.scopes import needs_of, uses_of
    from ..normalise import normalise
    from ..releases.release import Release
    from ..workspace.source import Source
    from ..workspace.workspace import Workspace

    output = Output(as_json=as_json, quiet=quiet)
    workspace = Workspace.find(directory)
    line = release or workspace.snapshots()[-1]
    normalised = normalise(Source.of_release(workspace, Release(line)).corrected)
    operations = {operation.id: operation for operation in normalised.operations}
    paths = [Path(name) for name in wanted if name not in operations and (name.endswith(".py") or Path(name).exists())]
    named = [name for name in wanted if Path(name) not in paths]
    with output.progress("Checking") as progress:
        uses, unclear = uses_of(paths, line, directory, progress) if paths else ([], [])
    needed = list(dict.fromkeys([*named, *(use.operation for use in uses)]))
    needs = needs_of(line, operations, needed)
    count = len(needed)
    lines: list[Any] = [f"[bold]Retool {line}[/], {count} operation{'' if count == 1 else 's'}"]
    for scope, ids in needs.scopes.items():
        label = f" ({needs.labels[scope]})" if needs.labels[scope] else ""
        lines.append(f"  scope   [bold]{escape(scope)}[/]{escape(label)}  {escape(', '.join(ids))}")
    lines += [f"  scope   [yellow]not known[/]  {escape(', '.join(needs.unknown))}"] if needs.unknown else []
    lines += [f"  plan    {needs.plan or 'not known'}", f"  since   {needs.since or 'not known'}"]
    lines += [f"  admin   {escape(', '.join(needs.admin))}"] if needs.admin else []
    lines += [f"  beta    {escape(', '.join(needs.beta))}"] if needs.beta else []
    lines += [f"[yellow]not known[/]: {len(unclear)}"] if unclear else []
    lines += [f"  {escape(str(one))}" for one in unclear]
    unclear_places = [{"file": str(one.file), "line": one.line, "what": one.what} for one in unclear]
    content = {**needs.to_dict(), "uses": list(map(asdict, uses)), "unclear": unclear_places}
    output.result(content, lines)
