"""The stages of a build in the test's own process."""

from functools import cache
from typing import Any

from retool_clientgen.normalise import Normalised, normalise
from retool_clientgen.openapi.operations import operations
from retool_clientgen.overlay.document import Overlay, read_overlay
from retool_clientgen.releases.release import Release
from retool_clientgen.workspace.source import Source
from retool_clientgen.workspace.workspace import Workspace

from .paths import ROOT


@cache
def source(release: str) -> Source:
    """The document of a release, and the overlays that apply to it."""
    return Source.of_release(Workspace(ROOT), Release(release))


@cache
def served(release: str) -> dict[str, Any]:
    """The document of a release as an instance serves it."""
    return source(release).served


@cache
def operation_count(release: str) -> int:
    """How many operations the document of a release has."""
    return len(operations(served(release)))


@cache
def overlays_of(release: str) -> list[Overlay]:
    """The overlays that apply to a release, in order."""
    return [read_overlay(path, name) for name, path in source(release).overlays]


@cache
def corrected(release: str) -> dict[str, Any]:
    """The document of a release with all overlays applied."""
    return source(release).corrected


@cache
def normalised(release: str) -> Normalised:
    """A release, normalised."""
    return normalise(corrected(release))
