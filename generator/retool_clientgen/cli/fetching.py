"""The commands that bring something into a workspace: `fetch` and `init`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..errors import ClientgenError
from . import options
from .console import Output, escape, shown_path

if TYPE_CHECKING:
    from ..fetch.fetch import Fetched
    from ..fetch.instance import InstanceOptions
    from ..workspace.workspace import Workspace


def fetch(
    instance: options.Instance = None,
    release: Annotated[
        str, typer.Option("--release", help="The release of the instance; auto asks it. Needed with --file.")
    ] = "auto",
    file: Annotated[Path | None, typer.Option("--file", help="Take the document from a file.")] = None,
    update: Annotated[
        bool, typer.Option("--update", help="Replace a snapshot of the release that has other content.")
    ] = False,
    directory: options.Directory = None,
    as_json: options.Json = False,
    quiet: options.Quiet = False,
) -> None:
    """Fetch the OpenAPI document of an instance into spec/ and the registry."""
    output = Output(as_json=as_json, quiet=quiet)
    if file is not None:
        from ..fetch.fetch import fetch_file
        from ..workspace.workspace import Workspace

        if instance is not None:
            raise ClientgenError("takes no --instance beside it", where="--file")
        if release == "auto":
            raise ClientgenError("needs --release: a file does not say which release serves it", where="--file")
        fetched = fetch_file(Workspace.find(directory), file, release, update=update)
    else:
        fetched = _fetch(instance, release, update=update, directory=directory, output=output)
    head = {"new": "[green]new[/]", "unchanged": "unchanged", "updated": "[yellow]updated[/]"}[fetched.state]
    lines = [
        f"[bold]{fetched.release}[/] {head}: {fetched.operations} operations, API {escape(fetched.api_version)}",
        *(f"  {escape(line)}" for line in fetched.differences),
        *(f"  [yellow]{escape(line)}[/]" for line in fetched.remarks),
        f"  {escape(shown_path(fetched.path))}",
    ]
    content = {
        "release": fetched.release,
        "instance_release": fetched.instance_release,
        "state": fetched.state,
        "path": str(fetched.path),
        "sha256": fetched.sha256,
        "api_version": fetched.api_version,
        "operations": fetched.operations,
        "differences": list(fetched.differences),
        "remarks": list(fetched.remarks),
    }
    output.result(content, list(lines))


def fetch_snapshot(instance: str | None, release: str, *, update: bool, directory: Path | None, output: Output) -> str:
    """Fetches from an instance and gives the line of its release."""
    return _fetch(instance, release, update=update, directory=directory, output=output).release


def _fetch(instance: str | None, release: str, *, update: bool, directory: Path | None, output: Output) -> "Fetched":
    from ..fetch.fetch import fetch_instance
    from ..workspace.workspace import Workspace

    workspace = Workspace.find(directory)
    given = instance_options(workspace, instance)
    with output.progress(f"Fetching from {escape(given.url.rpartition('@')[2])}"):
        return fetch_instance(workspace, given, release, update=update)


def instance_options(workspace: "Workspace", instance: str | None) -> "InstanceOptions":
    """How the instance is reached that a command or the settings name.

    Raises:
        ClientgenError: If neither names one.
    """
    from ..fetch.instance import InstanceOptions
    from ..workspace.settings import load_settings

    settings = load_settings(workspace)
    url = instance or settings.host or ("localhost" if settings.unix_socket else None)
    if url is None:
        raise ClientgenError("no instance is named", fix="Give --instance URL, or set RETOOL_HOST.")
    return InstanceOptions(
        url=url,
        scheme=settings.scheme or ("http" if settings.unix_socket else None),
        token=settings.token,
        unix_socket=settings.unix_socket,
        ca_bundle=settings.ca_bundle,
        client_cert=settings.client_cert,
        timeout=settings.timeout,
        retries=settings.retries,
    )


def init(
    directory: Annotated[Path, typer.Argument(help="Where the workspace is laid out.")] = Path(),
    instance: options.Instance = None,
    as_json: options.Json = False,
    quiet: options.Quiet = False,
) -> None:
    """Lay out a workspace: configuration, spec/, overlays/, and CI jobs that upgrade the client each week."""
    from ..fetch.instance import instance_url
    from ..workspace.scaffold import scaffold

    output = Output(as_json=as_json, quiet=quiet)
    written, kept = scaffold(directory, instance_url(instance) if instance else None)
    lines = [f"  {escape(str(path))}" for path in written]
    if kept:
        lines += ["there already, left as it is:", *(f"  {escape(str(path))}" for path in kept)]
    lines += ["", "Next:", "  retool-clientgen build --all --wheel"]
    lines += ["  retool-clientgen fetch --instance https://retool.example.com   (with RETOOL_ACCESS_TOKEN set)"]
    output.result(
        {"written": [str(path) for path in written], "kept": [str(path) for path in kept]},
        ["[bold]written:[/]", *lines],
    )
