"""The stages of a build in the test's own process."""

from functools import cache
from typing import Any

from retool_clientgen.build.plan import plan_build
from retool_clientgen.normalise import Normalised, normalise
from retool_clientgen.openapi.references import read_dereferenced
from retool_clientgen.overlay import Overlay, apply_overlays, read_overlay

from .paths import ROOT


@cache
def served(release: str) -> dict[str, Any]:
    """The document of a release as an instance serves it."""
    ((request, _),) = plan_build(ROOT, [release])
    return read_dereferenced(request.snapshot)


@cache
def overlays_of(release: str) -> list[Overlay]:
    """The overlays that apply to a release, in order."""
    ((request, _),) = plan_build(ROOT, [release])
    return [read_overlay(path) for _, path in request.overlays]


@cache
def corrected(release: str) -> dict[str, Any]:
    """The document of a release with all overlays applied."""
    return apply_overlays(served(release), overlays_of(release), strict=True, known_release=True).document


@cache
def normalised(release: str) -> Normalised:
    """A release, normalised."""
    return normalise(corrected(release))
