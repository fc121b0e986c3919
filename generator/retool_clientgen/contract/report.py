"""Where the suite's result is written."""

import json
from pathlib import Path

from attrs import frozen

from ..files.atomic import write_atomically
from ..mock import MockRetool
from .matrix import matrix
from .operations import operations_of
from .page import page
from .suite import Result


@frozen
class Written:
    """The files of a report.

    Attributes:
        json: The matrix as JSON.
        html: The same as a page.
    """

    json: Path
    html: Path


def write_report(result: Result, instance: MockRetool, directory: Path) -> Written:
    """Writes the result as JSON and as a page.

    Args:
        result: The result.
        instance: The instance that it was made with.
        directory: Where the files go; it is made if it is missing.

    Raises:
        ClientgenError: If they cannot be written.
    """
    content = matrix(result)
    known = {o.id: f"{o.method} {o.path}" for o in operations_of(instance.api.documents.corrected)}
    written = Written(directory / f"contract-{result.release}.json", directory / f"contract-{result.release}.html")
    write_atomically(written.json, (json.dumps(content, indent=1, ensure_ascii=False) + "\n").encode())
    write_atomically(written.html, page(content, known).encode())
    return written
