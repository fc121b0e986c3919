"""What is in a workspace, and instances that serve what a test wants."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .server import Answer, Asked, as_json


def contents(directory: Path) -> dict[str, bytes]:
    """All files below a directory."""
    return {
        path.relative_to(directory).as_posix(): path.read_bytes()
        for path in sorted(directory.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def instance_of(release: str | None, document: Any) -> Callable[[Asked], Answer]:
    """What an instance answers that says its release, if it has one, serves a document, and knows its ETag."""
    etag = f'"{hashlib.sha256(json.dumps(document).encode()).hexdigest()[:16]}"'

    def answer(asked: Asked) -> Answer:
        if asked.path.endswith("/api/checkHealth"):
            return as_json({"version": release} if release else {})
        if asked.headers.get("if-none-match") == etag:
            return Answer(304, b"", {"ETag": etag})
        return as_json(document, ETag=etag)

    return answer
