"""`record`: a proxy that writes down exchanges."""

from pathlib import Path
from typing import Annotated

import typer
from attrs import asdict

from . import options
from .console import DONE, FOUND, Output, escape, shown_path, until_stopped


def record(
    output: Output,
    connection: options.Connection,
    directory: options.Directory,
    out: Annotated[Path, typer.Option("--out", help="The recording: exchanges are appended, one a line.")],
    instance: options.Instance = None,
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="Port on loopback; 0 for any.")] = 8334,
    host: Annotated[str, typer.Option("--host", help="A loopback address.")] = "127.0.0.1",
) -> None:
    """Record exchanges with an instance: a proxy on loopback that redacts as it writes. Ctrl-C ends it."""
    from ..fetch.instance import http_client, instance_url
    from ..traffic.record.exchange_log import ExchangeLog
    from ..traffic.record.proxy import Proxy
    from ..traffic.record.redaction import Redactor
    from ..traffic.record.vocabulary import builtin_vocabulary

    workspace = directory.workspace
    given = connection.options(workspace, instance)
    url = instance_url(given.url, given.scheme)
    redactor = Redactor(builtin_vocabulary(workspace))
    wait = until_stopped()
    client = http_client(given)
    with ExchangeLog(out) as log:
        with Proxy(url, client, log, redactor, host=host, port=port) as proxy:
            output.remark(f"[bold]{proxy.url}[/] passes on to {escape(url)}; Ctrl-C ends it")
            wait()
        counts = proxy.counts
    lines = [f"[green]{counts.recorded} exchanges[/] in {escape(shown_path(out))}"]
    if counts.passed:
        lines.append(f"  {counts.passed} others went through: not with the API, too large, or not to be read")
    if counts.failed:
        lines.append(f"  [yellow]{counts.failed} without a whole answer of the instance[/]")
    if counts.lost:
        lines.append(f"  [red]{counts.lost} could not be written[/]: is the disk full?")
    output.result({"recording": str(out), **asdict(counts)}, lines)
    raise typer.Exit(FOUND if counts.lost else DONE)
