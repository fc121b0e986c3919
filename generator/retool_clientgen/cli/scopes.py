"""`scopes`: what a token needs."""

from pathlib import Path
from typing import Annotated, Any

import typer
from attrs import asdict

from . import complete, options
from .console import Output, escape


def scopes(
    output: Output,
    directory: options.Directory,
    wanted: Annotated[
        list[str],
        typer.Argument(
            metavar="OPERATION|PATH...",
            help="Operations (users.list), Python files, directories.",
            autocompletion=complete.operations,
        ),
    ],
    release: options.NewestRelease = None,
) -> None:
    """Show the least that a token, a plan and a release must have for operations, or for those that code uses."""
    from ..compare.scopes import needs_of, uses_of
    from ..releases.release import Release
    from ..workspace.source import Source

    workspace = directory.workspace
    line = release or workspace.default_release()
    normalised = Source.of_release(workspace, Release(line)).normalised
    operations = {operation.id: operation for operation in normalised.operations}
    paths = [Path(name) for name in wanted if name not in operations and (name.endswith(".py") or Path(name).exists())]
    named = [name for name in wanted if Path(name) not in paths]
    with output.progress("Checking") as progress:
        uses, unclear = uses_of(paths, line, directory.path, progress) if paths else ([], [])
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
    content = {**asdict(needs), "uses": list(map(asdict, uses)), "unclear": unclear_places}
    output.result(content, lines)
