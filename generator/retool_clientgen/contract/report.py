"""The result of the suite, as JSON and as a page."""

import json
from collections import Counter
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

from ..files.atomic import write_atomically
from ..report.pages import render
from .bench import KINDS
from .suite import ABOUT, Result

REPORT_VERSION = 2
"""Version of the form of the JSON."""

_MOST_FAILURES = 200
"""How many failures the page shows; the JSON has all."""


def to_json(result: Result) -> dict[str, Any]:
    """The result as JSON: sums, parts with their failures, and each operation × status × kind of client.

    Each cell has how often the client got that answer, by the instance's ledger, and how many cases about it failed.
    """
    failed = Counter((f.operation, f.status, f.kind) for part in result.parts for f in part.failures)
    cells = [
        {
            "operation": operation,
            "status": status,
            **{kind: {"hits": hits[kind], "failed": failed[operation, status, kind]} for kind in KINDS},
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


def write_report(result: Result, directory: Path) -> Path:
    """Writes the result as JSON and as a page beside it, and gives the place of the page.

    Args:
        result: The result.
        directory: Where the files go; it is made if it is missing.

    Raises:
        ClientgenError: If they cannot be written.
    """
    content = to_json(result)
    page = directory / f"contract-{result.release}.html"
    write_atomically(page.with_suffix(".json"), (json.dumps(content, indent=1, ensure_ascii=False) + "\n").encode())
    write_atomically(page, _page(content).encode())
    return page


def _page(content: dict[str, Any]) -> str:
    by_operation = itemgetter("operation")
    rows = [
        _row(name, content["requests"].get(name, ""), list(cells))
        for name, cells in groupby(sorted(content["matrix"], key=by_operation), key=by_operation)
    ]
    failures = [{"part": part["part"], **failure} for part in content["parts"] for failure in part["failures"]]
    return render(
        "contract.html.jinja", report=content, about=ABOUT, resources=sorted({row["resource"] for row in rows}),
        groups=[(title, found) for title, passed in (("Not as documented", False), ("As documented", True))
                if (found := [row for row in rows if row["passed"] is passed])],
        failures=failures[:_MOST_FAILURES], more=len(failures) - _MOST_FAILURES, kinds=KINDS,
    )  # fmt: skip


def _row(name: str, request: str, cells: list[dict[str, Any]]) -> dict[str, Any]:
    """An operation on the page; a cell passed where each kind of client got the answer, and no case about it failed."""
    for cell in cells:
        cell["passed"] = all(cell[kind]["hits"] and not cell[kind]["failed"] for kind in KINDS)
    return {
        "operation": name,
        "resource": name.rpartition(".")[0] or name.rpartition("/")[2],
        "request": request,
        "cells": cells,
        "passed": all(cell["passed"] for cell in cells),
    }
