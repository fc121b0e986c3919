"""`mock`: an instance of Retool on this machine."""

import sys
from typing import TYPE_CHECKING, Annotated, cast

import typer

from . import options
from .console import Output, escape, until_stopped

if TYPE_CHECKING:
    from ..mock.documents import Mode


def mock(  # noqa: PLR0913, PLR0917 - what the command line offers
    output: Output,
    directory: options.Directory,
    release: options.NewestRelease = None,
    spec: options.SpecInstead = None,
    host: Annotated[str, typer.Option("--host", help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="Port; a free one if it is 0.")] = 0,
    token: Annotated[
        str | None, typer.Option("--token", help="The access token that may call everything.", show_default=False)
    ] = None,
    seed: Annotated[int, typer.Option("--seed", help="Decides identifiers and all that is made up.")] = 0,
    mode: Annotated[
        str, typer.Option("--mode", help="spec answers as the document says, observed as real instances do.")
    ] = "spec",
    allow_host: Annotated[
        list[str] | None,
        typer.Option("--allow-host", metavar="NAME", help="Another name by which clients reach it."),
    ] = None,
    leave_out: Annotated[
        list[str] | None,
        typer.Option("--leave-out", metavar="KEY", help="A key that answers leave out, even if it is required."),
    ] = None,
    points_per_minute: Annotated[
        int | None,
        typer.Option("--points-per-minute", min=1, help="Rolling limit, answered with 429; none if left out."),
    ] = None,
) -> None:
    """Serve a Retool instance of a release on this machine, until it is interrupted."""
    from ..mock import MockRetool
    from ..mock.tokens import DEFAULT_TOKEN

    wait = until_stopped()
    instance = MockRetool(
        release,
        spec=spec,
        host=host,
        port=port,
        allowed_hosts=allow_host or (),
        leave_out=leave_out or (),
        points_per_minute=points_per_minute,
        token=DEFAULT_TOKEN if token is None else token,
        seed=seed,
        mode=cast("Mode", mode),
        directory=directory.path,
    )
    with instance:
        content = {"url": instance.url, "token": instance.token, "release": instance.release, "mode": mode}
        lines = [
            f"Retool {instance.release} is at [bold]{escape(instance.url)}[/], its token is {escape(instance.token)}",
            f"  what it was asked  {escape(instance.url)}/__mock__/report",
            "  it holds what tests need and keeps nothing; interrupt it to end it",
        ]
        output.result(content, lines)
        sys.stdout.flush()
        wait()
