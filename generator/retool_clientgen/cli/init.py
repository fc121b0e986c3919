"""`init`: lays out a workspace."""

from pathlib import Path
from typing import Annotated

import typer

from . import options
from .console import Output, escape


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
    content = {"written": list(map(str, written)), "kept": list(map(str, kept))}
    output.result(content, ["[bold]written:[/]", *lines])
