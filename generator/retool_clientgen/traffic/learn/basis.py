"""The document that exchanges are held against: a release's, with its overlays, or a file."""

from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from ...errors import ClientgenError
from ...openapi.references import read_dereferenced
from ...overlay.document import Overlay, read_overlay
from ...releases.release import Release
from ...workspace.source import Source
from ...workspace.workspace import Workspace

_ANNOTATIONS = frozenset({"operationId", "tags", "summary", "description", "title", "deprecated"})


@frozen
class Basis:
    """A document and what to call it.

    Attributes:
        document: The document, its references inlined.
        name: For messages: `3.334`, or the file.
        release: The line of the release; None for a file.
    """

    document: dict[str, Any]
    name: str
    release: str | None


def read_basis(
    directory: Path | None, release: str | None, spec: Path | None, *, uncorrected: bool, out: Path
) -> Basis:
    """Reads the document that a command names.

    Args:
        directory: Where to look for the workspace.
        release: A release that has a snapshot.
        spec: A file instead; it is taken as it is.
        uncorrected: Whether a release's corrections are left out. Its names stay, since they tell which places have the
            same model.
        out: The overlay that is being learned: of a release's overlays it is left out, as it is applied by itself.

    Raises:
        ClientgenError: If not exactly one of the two is named, or it cannot be read.
    """
    if (release is None) == (spec is None):
        raise ClientgenError(
            "a release or a document is needed, and not both", fix="Give --release 3.334, or --spec FILE."
        )
    if spec is not None:
        if uncorrected:
            raise ClientgenError("a document of --spec is taken as it is", where="--uncorrected")
        return Basis(read_dereferenced(spec), str(spec), None)
    source = Source.of_release(Workspace.find(directory), Release(str(release)))
    overlays = tuple((name, file) for name, file in source.overlays if file.resolve() != out.resolve())
    if uncorrected:
        overlays = tuple((name, file) for name, file in overlays if only_names(read_overlay(file, name)))
    line = source.release.line
    return Basis(evolve(source, overlays=overlays).corrected, line, line)


def only_names(overlay: Overlay) -> bool:
    """Whether an overlay only names and describes, so that the same exchanges fit with and without it."""
    for action in overlay.actions:
        if action.remove:
            if not action.target.endswith((".tags", ".description", ".summary")):
                return False
        elif (
            not isinstance(action.update, dict)
            or action.copy is not None
            or not all(key in _ANNOTATIONS or key.startswith("x-") for key in action.update)
        ):
            return False
    return True
