"""The result of the suite, as JSON and as a page."""

import json
from itertools import groupby
from pathlib import Path
from typing import Any

from attrs import frozen

from ..files.atomic import write_atomically
from ..report.pages import render
from .bench import KINDS
from .suite import Result

REPORT_VERSION = 2
"""Version of the form of the JSON."""

_MOST_FAILURES = 200
"""How many failures the page shows; the JSON has all."""


@frozen
class Written:
    """The files of a report.

    Attributes:
        json: The result as JSON.
        html: The same as a page.
    """

    json: Path
    html: Path


def to_json(result: Result) -> dict[str, Any]:
    """The result as JSON: sums, parts with their failures, and each operation × status × kind of client.

    Each cell has how often the client got that answer, by the instance's ledger, and how many cases about it failed.
    """
    failed: dict[tuple[str, int, str], int] = {}
    for part in result.parts:
        for failure in part.failures:
            if failure.status is not None:
                key = (failure.operation, failure.status, failure.kind)
                failed[key] = failed.get(key, 0) + 1
    cells = [
        {
            "operation": operation,
            "status": status,
            **{kind: {"hits": hits[kind], "failed": failed.get((operation, status, kind), 0)} for kind in KINDS},
        }
        for (operation, status), hits in result.cells.items()
    ]
    return {
        "version": REPORT_VERSION,
        "release": result.release,
        "client": result.client,
        "ok": result.ok,
        "line": result.line,
        "seconds": round(result.seconds, 2),
        "cells": {"hit": result.cells_hit, "total": result.cells_total},
        "ledger": result.ledger,
        "requests": result.requests,
        "parts": [part.to_dict() for part in result.parts],
        "matrix": cells,
    }


def write_report(result: Result, directory: Path) -> Written:
    """Writes the result as JSON and as a page.

    Args:
        result: The result.
        directory: Where the files go; it is made if it is missing.

    Raises:
        ClientgenError: If they cannot be written.
    """
    content = to_json(result)
    written = Written(directory / f"contract-{result.release}.json", directory / f"contract-{result.release}.html")
    write_atomically(written.json, (json.dumps(content, indent=1, ensure_ascii=False) + "\n").encode())
    write_atomically(written.html, _page(content).encode())
    return written


def _page(content: dict[str, Any]) -> str:
    def operation(cell: dict[str, Any]) -> str:
        return str(cell["operation"])

    rows = [
        {
            "operation": name,
            "resource": name.rpartition(".")[0] or name.rpartition("/")[2],
            "request": content["requests"].get(name, ""),
            "cells": list(cells),
        }
        for name, cells in groupby(sorted(content["matrix"], key=operation), key=operation)
    ]
    failures = [{"part": part["part"], **failure} for part in content["parts"] for failure in part["failures"]]
    return render(
        "contract.html.jinja",
        report=content,
        rows=rows,
        resources=sorted({row["resource"] for row in rows}),
        failures=failures[:_MOST_FAILURES],
        more=len(failures) - _MOST_FAILURES,
        kinds=KINDS,
    )
