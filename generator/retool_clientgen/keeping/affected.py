"""Which lines of the user's own code an upgrade touches."""

import importlib
from pathlib import Path

from attrs import frozen

NOT_CONFIGURED = "not configured"
NOT_AVAILABLE = "not available"
LOOKED_AT = "looked at"


@frozen
class Affected:
    """What is known of the user's own code.

    Attributes:
        state: `not configured`, `not available` in this toolchain, or `looked at`.
        uses: A line for each use that is affected: file, line, and what changed.
    """

    state: str
    uses: tuple[str, ...] = ()


def affected(old: Path, new: Path, paths: list[Path]) -> Affected:
    """Looks at the user's own code.

    Args:
        old: The project of the client that it was written for.
        new: The project of the client that it is to work with.
        paths: Files and directories of the code.
    """
    if not paths:
        return Affected(NOT_CONFIGURED)
    try:
        module = importlib.import_module("retool_clientgen.impact")
    except ModuleNotFoundError:
        return Affected(NOT_AVAILABLE)
    return Affected(LOOKED_AT, tuple(str(use) for use in module.impact(old, new, paths)))
