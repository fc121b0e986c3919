"""What the instance serves and holds itself to: a snapshot, and the same with the overlays applied."""

import contextlib
import functools
import re
from pathlib import Path
from typing import Any, Literal

from attrs import frozen

from ..errors import ClientgenError
from ..openapi.document import check_document, pointer, read_document
from ..openapi.references import dereference
from ..overlay import apply_overlays, read_overlay
from ..releases.release import Release
from ..workspace.workspace import Workspace

Mode = Literal["spec", "observed"]

OBSERVED_FROM = Release("3.284")
"""The oldest release whose answers were recorded; what was seen of it is not said of older ones."""

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@frozen
class Facts:
    """What overlays say of an operation.

    Attributes:
        id: Its name, as in `users.list`.
        scope: The scope that a token needs for it.
    """

    id: str
    scope: str | None


class Documents:
    """The documents of one release.

    Args:
        release: The release.
        snapshot: File of its document.
        workspace: Where its overlays are.
        known: Whether the corrections are known to match this snapshot.

    Raises:
        ClientgenError: If the snapshot cannot be read or is no OpenAPI document.
    """

    def __init__(self, release: Release, snapshot: Path, workspace: Workspace, *, known: bool) -> None:
        self.release = release
        self.snapshot = snapshot
        self._workspace = workspace
        self._known = known
        document = read_document(snapshot)
        check_document(document, str(snapshot))
        self.served: dict[str, Any] = dereference(document)
        _check_operations(self.served, str(snapshot))
        """The snapshot as the release would serve it: references resolved inline."""

    @classmethod
    def of(cls, release: str | Path, directory: Path | None = None) -> "Documents":
        """The documents of a release that has a snapshot, or of a document in a file.

        Args:
            release: For example `3.334`, or a file. What a file is of is told by its `info.version`,
                where that is a release (3.373 and later), or its directory's name (`spec/3.334/openapi.yaml`).
            directory: Where to look for the workspace; the current directory if it is None.

        Raises:
            ClientgenError: If the release has no snapshot, or the file does not tell its release.
        """
        workspace = Workspace.find(directory)
        if isinstance(release, Path):
            return cls(_release_of(release), release, workspace, known=False)
        line = Release(release).line
        entry, folder = workspace.registry().get(line, (None, workspace.spec))
        if entry is None or not entry.snapshot:
            having = ", ".join(known for known, (e, _) in workspace.registry().items() if e.snapshot)
            raise ClientgenError(f"release {line} has no snapshot", fix=f"Releases with one: {having}.")
        return cls(Release(release), folder / entry.snapshot, workspace, known=workspace.knows(line))

    @functools.cached_property
    def corrected(self) -> dict[str, Any]:
        """The document with all overlays of the release applied."""
        overlays = [read_overlay(file) for _, file in self._workspace.overlay_files()]
        chosen = [overlay for overlay in overlays if overlay.applies_to(self.release)]
        if self._known:
            return apply_overlays(self.served, chosen).document  # type: ignore[no-any-return]
        document = self.served
        for overlay in chosen:
            # Of a document that nobody has seen yet, what fits is corrected and the rest is left.
            with contextlib.suppress(ClientgenError):
                document = apply_overlays(document, [overlay], known_release=False).document
        return document

    @functools.cached_property
    def facts(self) -> dict[tuple[str, str], Facts]:
        """What overlays say of each operation, by method and path template."""
        return {
            (method.upper(), template(path)): Facts(
                operation.get("operationId", f"{method.upper()} {path}"), operation.get("x-retool-scope")
            )
            for path, item in self.corrected["paths"].items()
            for method, operation in item.items()
            if method in METHODS
        }

    def behaviour(self, mode: Mode) -> Mode:
        """How a release answers: in `observed` mode as it was seen to, if it was."""
        return mode if self.release >= OBSERVED_FROM else "spec"

    def of_mode(self, mode: Mode) -> dict[str, Any]:
        """The document that requests and replies are checked against."""
        return self.served if mode == "spec" else self.corrected


def template(path: str) -> str:
    """A path template as OpenAPI writes it; documents up to 3.334 have one as web frameworks do (`/:id`)."""
    return re.sub(r"(?<=/):(\w+)", r"{\1}", path)


def newest_release(directory: Path | None = None) -> str:
    """The newest release that has a snapshot."""
    return [line for line, (entry, _) in Workspace.find(directory).registry().items() if entry.snapshot][-1]


def _check_operations(document: dict[str, Any], where: str) -> None:
    """Refuses operations that cannot be served: what is wrong with a document is said before the first request.

    Raises:
        ClientgenError: If there is one.
    """
    for path, item in document["paths"].items():
        _expect(isinstance(item, dict), where, ("paths", path), "is no object")
        for method, operation in item.items():
            if method not in METHODS:
                continue
            place = ("paths", path, method)
            _expect(isinstance(operation, dict), where, place, "is no object")
            responses = operation.get("responses")
            _expect(isinstance(responses, dict), where, place, "has no responses")
            for status, response in responses.items():
                _expect(isinstance(response, dict), where, (*place, "responses", status), "is no object")
            for parameter in (*item.get("parameters", ()), *operation.get("parameters", ())):
                named = isinstance(parameter, dict) and parameter.keys() >= {"in", "name"}
                _expect(named, where, (*place, "parameters"), "has a parameter without a name or place")


def _expect(holds: bool, where: str, place: tuple[str, ...], what: str) -> None:
    if not holds:
        raise ClientgenError(what, where=f"{where}#{pointer(place)}")


def _release_of(file: Path) -> Release:
    document = read_document(file)
    check_document(document, str(file))
    said = document["info"].get("version")
    for text in (str(said), file.resolve().parent.name):
        try:
            release = Release(text)
        except ClientgenError:
            continue
        if release.has_api:
            return release
    raise ClientgenError(
        "does not tell which release it is of",
        where=str(file),
        fix="Put it into a directory with the release's name, as in spec/3.334/openapi.yaml.",
    )
