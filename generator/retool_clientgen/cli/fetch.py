"""`fetch`: gets the document of an instance."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from attrs import asdict

from ..errors import ClientgenError
from . import options
from .console import Output, escape, escape_line, shown_path

if TYPE_CHECKING:
    from ..fetch.fetch import Fetched


def fetch(
    output: Output,
    connection: options.Connection,
    directory: options.Directory,
    instance: options.Instance = None,
    release: options.InstanceRelease = "auto",
    file: Annotated[Path | None, typer.Option("--file", help="Take the document from a file; needs --release.")] = None,
    update: Annotated[
        bool, typer.Option("--update", help="Replace a snapshot of the release that has other content.")
    ] = False,
) -> None:
    """Fetch the OpenAPI document of an instance into spec/ and the registry."""
    from ..fetch.fetch import fetch_file

    if file is None:
        fetched = fetch_snapshot(connection, directory, instance, release, update=update, output=output)
    elif instance is not None:
        raise ClientgenError("takes no --instance beside it", where="--file")
    elif release == "auto":
        raise ClientgenError("needs --release: a file does not say which release serves it", where="--file")
    else:
        fetched = fetch_file(directory.workspace, file, release, update=update)
    head = {"new": "[green]new[/]", "unchanged": "unchanged", "updated": "[yellow]updated[/]"}[fetched.state]
    lines = [
        f"[bold]{fetched.release}[/] {head}: {fetched.operations} operations, API {escape_line(fetched.api_version)}",
        *(f"  {escape_line(line)}" for line in fetched.differences),
        *(f"  [yellow]{escape_line(line)}[/]" for line in fetched.remarks),
        f"  {escape(shown_path(fetched.path))}",
    ]
    output.result({**asdict(fetched), "path": str(fetched.path)}, lines)


def fetch_snapshot(
    connection: options.Connection,
    directory: options.Directory,
    instance: str | None,
    release: str,
    *,
    update: bool,
    output: Output,
) -> "Fetched":
    """Fetches from the instance that the command line or the settings name."""
    from ..fetch.fetch import fetch_instance

    workspace = directory.workspace
    given = connection.options(workspace, instance)
    with output.progress(f"Fetching from {escape(given.url.rpartition('@')[2])}"):
        return fetch_instance(workspace, given, release, update=update)
