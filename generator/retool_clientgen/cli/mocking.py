"""The command that is an instance: `mock`."""

import signal
import sys
import threading
from typing import TYPE_CHECKING, Annotated, cast

import typer

from . import options
from .console import Output, escape

if TYPE_CHECKING:
    from ..mock.documents import Mode


def mock(  # noqa: PLR0913, PLR0917 - what the command line offers
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
    directory: options.Directory = None,
    as_json: options.Json = False,
    quiet: options.Quiet = False,
) -> None:
    """Serve a Retool instance of a release on this machine, until it is interrupted."""
    from ..errors import ClientgenError
    from ..mock import MockRetool
    from ..mock.tokens import DEFAULT_TOKEN

    if release is not None and spec is not None:
        raise ClientgenError("takes no --release beside it", where="--spec")
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    instance = MockRetool(
        spec if spec is not None else release,
        host=host,
        port=port,
        token=DEFAULT_TOKEN if token is None else token,
        seed=seed,
        mode=cast("Mode", mode),
        directory=directory,
    )
    output = Output(as_json=as_json, quiet=quiet)
    with instance:
        content = {"url": instance.url, "token": instance.token, "release": instance.release, "mode": mode}
        lines = [
            f"Retool {instance.release} is at [bold]{escape(instance.url)}[/], its token is {escape(instance.token)}",
            f"  what it was asked  {escape(instance.url)}/__mock__/report",
            "  it holds what tests need and keeps nothing; interrupt it to end it",
        ]
        output.result(content, lines)
        sys.stdout.flush()
        # A signal does not interrupt a wait without an end on every platform.
        while not stopped.wait(1.0):
            pass
