"""What the shell completes: releases and operations, read without the pipeline."""

import contextlib
import re
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from ..errors import ClientgenError

if TYPE_CHECKING:
    from ..workspace.workspace import Workspace

_NAME = re.compile(r"^ +operationId: ([\w.]+)$", re.MULTILINE)
"""The name that an overlay gives an operation."""


def releases(context: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """The releases that have a snapshot, newest first."""
    with contextlib.suppress(ClientgenError, OSError):
        known = [entry for entry, _ in _workspace(context).registry().values() if entry.snapshot]
        found = [(entry.line, f"Retool {entry.line}, API {entry.api_version}") for entry in reversed(known)]
        return [one for one in found if one[0].startswith(incomplete)]
    return []


def operations(context: typer.Context, incomplete: str) -> list[str]:
    """The names that overlays give to operations; reading a document takes longer than a person waits for a key."""
    prefix = "retool." if incomplete.startswith("retool.") else ""
    with contextlib.suppress(ClientgenError, OSError, ValueError):
        texts = [file.read_text(encoding="utf-8") for _, file in _workspace(context).overlay_files()]
        names = {prefix + name for text in texts for name in _NAME.findall(text)}
        return sorted(name for name in names if name.startswith(incomplete))
    return []


def _workspace(context: typer.Context) -> "Workspace":
    from ..workspace.workspace import Workspace

    given = context.params.get("directory")
    return Workspace.find(Path(given) if given else None)
