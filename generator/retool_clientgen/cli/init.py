"""`init`: lays out a workspace."""

from pathlib import Path
from typing import Annotated

import typer

from . import options
from .console import Output, escape


def init(
    output: Output,
    connection: options.Connection,
    directory: Annotated[Path, typer.Argument(help="Where the workspace is laid out.")] = Path(),
    instance: options.Instance = None,
    toolchain: Annotated[
        str | None,
        typer.Option(
            "--toolchain",
            metavar="REQUIREMENT",
            help="Where the CI jobs install the toolchain from: retool-clientgen @ git+https://…@<commit>, or a "
            "version on your own index. Without it: where this one was installed from.",
        ),
    ] = None,
    index_url: Annotated[
        str | None, typer.Option("--index-url", metavar="URL", help="The only index that the jobs ask.")
    ] = None,
    client_name: Annotated[
        str | None,
        typer.Option(
            "--client-name",
            metavar="NAME",
            help="Name of the client's distribution, such as acme-retool-client. It is imported as retool_client.",
        ),
    ] = None,
) -> None:
    """Lay out a workspace: configuration, spec/, overlays/, and CI jobs that upgrade the client each week."""
    from ..errors import ClientgenError
    from ..fetch.instance import instance_url
    from ..generate import text
    from ..workspace.scaffold import scaffold, to_move
    from ..workspace.toolchain import installation, publishing_tools

    url = instance_url(instance) if instance else None
    install = installation(toolchain, index_url)
    try:
        name = text.distribution(client_name) if client_name is not None else None
    except ClientgenError as error:
        raise ClientgenError(error.what, where="--client-name", fix=error.fix) from None
    written, kept = scaffold(directory, url, name, install, publishing_tools(index_url), connection.given)
    lines = [f"  {escape(str(path))}" for path in written]
    if kept:
        lines += ["there already, left as it is:", *(f"  {escape(str(path))}" for path in kept)]
    moved = to_move(directory)
    lines += ["", escape(moved)] if moved else []
    if "RETOOL_CLIENTGEN_SOURCE" in install:
        lines += [
            "",
            "The jobs read RETOOL_CLIENTGEN_SOURCE, a variable of the repository: set it to the place that they",
        ]
        lines += ["install the toolchain from (retool-clientgen\\[impact] @ git+https://…@<commit>)."]
    lines += ["", "Next, with RETOOL_ACCESS_TOKEN set:"]
    lines += [f"  retool-clientgen build --instance {escape(url or 'https://retool.example.com')} --wheel"]
    content = {"written": list(map(str, written)), "kept": list(map(str, kept)), "move": moved}
    output.result(content, ["[bold]written:[/]", *lines])
