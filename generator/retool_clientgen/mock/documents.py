"""What the instance serves and holds itself to: a snapshot, and the same with the overlays applied."""

import functools
from pathlib import Path
from typing import Any, Literal

from attrs import frozen

from ..openapi.availability import Alternatives, read_availability
from ..openapi.operations import operations
from ..releases.release import Release
from ..workspace.source import Source
from ..workspace.workspace import Workspace

Mode = Literal["spec", "observed"]

OBSERVED_FROM = Release("3.284")
"""The oldest release whose answers were recorded; what was seen of it does not hold for older ones."""


@frozen
class Facts:
    """What overlays say about an operation.

    Attributes:
        id: Its name, as in `users.list`.
        scopes: The scopes that a token needs for it: any alternative suffices.
    """

    id: str
    scopes: Alternatives


class Documents:
    """The documents of one release.

    Args:
        source: The release's document, and the overlays that apply to it.

    Attributes:
        release: The release.
        served: The document as the release serves it, references inlined.

    Raises:
        ClientgenError: If the document cannot be read or served.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        self.release = source.release
        self.served = source.served

    @classmethod
    def of(
        cls, release: str | Path | None = None, directory: Path | None = None, *, spec: Path | None = None
    ) -> "Documents":
        """The documents of a release that has a snapshot, or of a document in a file.

        Args:
            release: For example `3.334`, or a file; if it is None, the newest release that was fetched into the
                workspace, or else the newest that has a snapshot.
            directory: Where to look for the workspace; the current directory if it is None.
            spec: The file of a document of that release.

        Raises:
            ClientgenError: If the release has no snapshot, or nothing tells the file's release.
        """
        workspace = Workspace.find(directory)
        if isinstance(release, Path):
            return cls(Source.of_file(workspace, release))
        if spec is not None:
            return cls(Source.of_file(workspace, spec, Release(release) if release is not None else None))
        return cls(Source.of_release(workspace, Release(release or workspace.default_release())))

    @property
    def corrected(self) -> dict[str, Any]:
        """The document with all overlays of the release applied."""
        return self._source.corrected

    @functools.cached_property
    def facts(self) -> dict[tuple[str, str], Facts]:
        """What overlays say about each operation, by method and path; the names of path parameters do not count."""
        return {each.key: Facts(each.id, read_availability(each.node).scopes) for each in operations(self.corrected)}

    def behaviour(self, mode: Mode) -> Mode:
        """How a release answers: in `observed` mode as it was seen to, if it was."""
        return mode if self.release >= OBSERVED_FROM else "spec"

    def of_mode(self, mode: Mode) -> dict[str, Any]:
        """The document that requests and replies are checked against."""
        return self.served if mode == "spec" else self.corrected
