"""`releases`: what is known of each release."""

import datetime
from typing import Any

from . import options
from .console import Output, Table


def releases(output: Output, directory: options.Directory) -> None:
    """Show the registry: line, channel, support, API version, operations, models, built or not."""
    from ..build.lock import read_lock
    from ..workspace.settings import load_settings

    workspace = directory.workspace
    out = workspace.root / load_settings(workspace).out
    today = datetime.datetime.now(tz=datetime.UTC).date()
    heads = ("line", "channel", "released", "supported", "API", "operations", "models", "client")
    table = Table(*heads, right=("operations", "models"))
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
        counts = (row["operations"], row["models"], row["client"])
        api = entry.api_version if entry.snapshot else None
        table.add(line, entry.channel, row["first_released"], until, api, *counts, style="green" if supported else "")
    note = "[dim]supported: until then at least; in green, today. API: of the snapshot, – without one.[/]"
    output.result({"releases": rows}, [table, note])
