"""Which lines of the user's own code an upgrade touches."""

import os
from collections.abc import Callable
from pathlib import Path

from attrs import frozen

from ..compare.impact.run import run_impact
from ..errors import ClientgenError
from ..fetch.instance import InstanceOptions
from ..workspace.source import Source
from .staging import Staging


@frozen
class Affected:
    """What is known of the user's own code.

    Attributes:
        looked_at: Whether it was looked at.
        uses: A line for each use that is affected: file, line, and what is the matter.
        missed: What was not looked at and why, a sentence each.
    """

    looked_at: bool = False
    uses: tuple[str, ...] = ()
    missed: tuple[str, ...] = ()


def affected(
    staging: Staging, old: Source, new: Source, paths: list[Path], progress: Callable[[str], None]
) -> Affected:
    """Looks at the user's own code. What cannot be checked is reported and does not stop an upgrade.

    Args:
        staging: The copy of the workspace that is upgraded.
        old: What the code was written for.
        new: What it is to work with.
        paths: Files and directories of the code; without any, nothing is looked at.
        progress: Called as each stage begins.
    """
    if not paths:
        return Affected()
    moved = old.release.line != new.release.line
    before = (old.release.line, None) if moved else (str(old.snapshot), old.release.line)
    after = (new.release.line, None)
    scratch = staging.scratch / "impact"
    try:
        found = run_impact(
            before, after, paths, staging.copy.root, scratch, InstanceOptions, cache=scratch, progress=progress
        )
    except ClientgenError as error:
        return Affected(missed=(f"{error.where}: {error.what}" if error.where else error.what,))
    root = staging.workspace.root
    uses = [f"{os.path.relpath(use.file, root)}:{use.line}: {use.what}: {use.message}" for use in found.affected]
    return Affected(looked_at=True, uses=tuple(uses), missed=tuple(found.remarks))
