"""The suite's result as JSON."""

from typing import Any

from .bench import KINDS
from .suite import Result

MATRIX_VERSION = 1
"""Version of the JSON's form."""


def matrix(result: Result) -> dict[str, Any]:
    """The result as JSON: sums, parts with their failures, and each operation × status × kind.

    A cell that was hit is one of which the instance's ledger says so; that the client also did right there, the parts
    say: a cell has the number of cases about it that failed.
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
        "version": MATRIX_VERSION,
        "release": result.release,
        "client": result.client,
        "ok": result.ok,
        "line": result.line,
        "seconds": round(result.seconds, 2),
        "cells": {"hit": result.cells_hit, "total": result.cells_total},
        "ledger": result.ledger,
        "parts": [part.to_dict() for part in result.parts],
        "matrix": cells,
    }
