"""The file that a recording goes to: a line for each exchange, each written whole."""

import json
import os
from pathlib import Path
from typing import Any, Self

from ...errors import ClientgenError


class ExchangeLog:
    """Appends exchanges to a file, which only its owner can read.

    Args:
        path: The file; it is made if it is missing, and else continued.

    Raises:
        ClientgenError: If it cannot be written to, or ends in half a line.
    """

    def __init__(self, path: Path) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            if path.exists() and path.stat().st_size:
                with path.open("rb") as file:
                    file.seek(-1, os.SEEK_END)
                    if file.read(1) != b"\n":
                        raise ClientgenError(
                            "ends in half a line", where=str(path), fix="Remove its last line, or give another file."
                        )
            self._handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        except OSError as error:
            raise ClientgenError(f"cannot be written: {error.strerror}", where=str(path)) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        os.close(self._handle)

    def write(self, exchange: dict[str, Any]) -> None:
        """Writes one exchange whole, or nothing of it.

        Raises:
            OSError: If it cannot be written, as where the disk is full.
        """
        line = (json.dumps(exchange, ensure_ascii=False) + "\n").encode("utf-8", "replace")
        before = os.fstat(self._handle).st_size
        rest = memoryview(line)
        try:
            while rest:
                rest = rest[os.write(self._handle, rest) :]
        except OSError:
            # Half a line would spoil the next one.
            os.ftruncate(self._handle, before)
            raise
