"""What the instance serves and holds itself to: a snapshot, and the same with the overlays applied."""

from pathlib import Path
from typing import Literal

from ..releases.release import Release
from ..workspace.source import Source
from ..workspace.workspace import Workspace

Mode = Literal["spec", "observed"]

OBSERVED_FROM = Release("3.284")
"""The oldest release whose answers were recorded; what was seen of it does not hold for older ones."""


def source_of(release: str | Path | None, spec: Path | None, directory: Path | None) -> Source:
    """The documents of a release that has a snapshot, or of a document in a file.

    Args:
        release: For example `3.334`, or a file; if it is None, the newest release that was fetched into the workspace,
            or else the newest that has a snapshot.
        spec: The file of a document of that release.
        directory: Where to look for the workspace; the current directory if it is None.

    Raises:
        ClientgenError: If the release has no snapshot, or nothing tells the file's release.
    """
    workspace = Workspace.find(directory)
    if isinstance(release, Path):
        return Source.of_file(workspace, release)
    if spec is not None:
        return Source.of_file(workspace, Path(spec), Release(release) if release is not None else None)
    return Source.of_release(workspace, Release(release or workspace.default_release()))
