"""What the shell completes: releases and operations, read without the pipeline."""

import re
from collections.abc import Iterator
from pathlib import Path

import typer

_NAME = re.compile(r"^ +operationId: ([\w.]+)$", re.MULTILINE)
"""The name that an overlay gives an operation."""


def releases(context: typer.Context, incomplete: str) -> Iterator[tuple[str, str]]:
    """The releases that have a snapshot, newest first."""
    from ..workspace.workspace import Workspace

    for line, (entry, _) in reversed(Workspace.find(_directory(context)).registry().items()):
        if entry.snapshot and line.startswith(incomplete):
            yield line, f"Retool {line}, API {entry.api_version}"


def operations(context: typer.Context, incomplete: str) -> Iterator[str]:
    """The names that overlays give to operations; reading a document takes longer than a person waits for a key."""
    from ..workspace.workspace import Workspace

    prefix = "retool." if incomplete.startswith("retool.") else ""
    texts = (file.read_text(encoding="utf-8") for _, file in Workspace.find(_directory(context)).overlay_files())
    for name in sorted({name for text in texts for name in _NAME.findall(text)}):
        if (prefix + name).startswith(incomplete):
            yield prefix + name


def _directory(context: typer.Context) -> Path | None:
    given = context.params.get("directory")
    return Path(given) if given else None
