"""`releases`: what is known of each release."""

import datetime
from typing import Any

from . import options
from .console import Output, escape


def releases(directory: options.Directory = None, as_json: options.Json = False, quiet: options.Quiet = False) -> None:
    """Show the registry: line, channel, support, API version, operations, models, built or not."""
    from rich.table import Table

    from ..build.lock import read_lock
    from ..workspace.settings import load_settings
    from ..workspace.workspace import Workspace

    workspace = Workspace.find(directory)
    out = workspace.root / load_settings(workspace).out
    today = datetime.datetime.now(tz=datetime.UTC).date()
    columns = ("line", "channel", "released", "at least until", "API", "snapshot", "operations", "models", "client")
    table = Table(box=None, padding=(0, 1, 0, 0), header_style="bold")
    for column in columns:
        table.add_column(column, no_wrap=True, justify="right" if column in ("operations", "models") else "left")
    rows: list[dict[str, Any]] = []
    for line, (entry, _) in workspace.registry().items():
        lock = read_lock(out / line)
        supported = entry.is_supported(today)
        until = entry.supported_until_at_least
        row = {
            "line": line,
            "channel": entry.channel,
            "first_released": str(entry.first_released) if entry.first_released else None,
            "supported_until_at_least": str(until) if until else None,
            "supported": supported,
            "api_version": entry.api_version,
            "snapshot": entry.snapshot,
            "origin": entry.origin,
            "operations": lock.operations if lock else None,
            "models": lock.models if lock else None,
            "client": lock.inputs.version if lock else None,
        }
        rows.append(row)
        shown = "–" if until is None else f"[green]{until}[/]" if supported else f"[dim]{until}[/]"
        cells = [row["line"], row["channel"], row["first_released"]]
        rest: list[Any] = [
            row["api_version"],
            "yes" if entry.snapshot else None,
            row["operations"],
            row["models"],
            row["client"],
        ]
        table.add_row(*map(_cell, cells), shown, *map(_cell, rest))
    Output(as_json=as_json, quiet=quiet).result({"releases": rows}, [table])


def _cell(value: Any) -> str:
    return "–" if value is None else escape(str(value))
