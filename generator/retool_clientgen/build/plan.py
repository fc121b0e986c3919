"""Which builds a command asks for: releases, their snapshots, the overlays that apply, and where the result goes."""

from pathlib import Path

from ..errors import ClientgenError
from ..releases.release import Release
from ..workspace.settings import load_settings
from ..workspace.source import Source
from ..workspace.workspace import Workspace
from .build import BuildRequest
from .lock import read_lock


def plan_build(  # noqa: PLR0913 - what the command line offers
    directory: Path | None,
    releases: list[str],
    *,
    every: bool = False,
    out: Path | None = None,
    spec: Path | None = None,
    spec_release: str | None = None,
    revision: int | None = None,
    strict: bool = False,
    keep_revision: bool = False,
) -> list[tuple[BuildRequest, Path]]:
    """The builds that a command asks for.

    Args:
        directory: Where to look for the workspace.
        releases: Releases that have a snapshot.
        every: All releases that have a snapshot.
        out: Directory that gets a project per release; what the settings say if it is None.
        spec: A document to build from instead of a snapshot.
        spec_release: The release of that document.
        revision: Last part of the packages' version; what the settings say if it is None.
        strict: Whether corrections must match on unknown releases too, whatever the settings say.
        keep_revision: Whether the version, and the release that the changelog starts from, are taken from the lock of
            the package that is there.

    Returns:
        Each build with the directory of its project.

    Raises:
        ClientgenError: If nothing is asked for, or a release has no snapshot.
    """
    workspace = Workspace.find(directory)
    settings = load_settings(workspace)
    target = out or workspace.root / settings.out
    last_part = settings.revision if revision is None else revision
    strict = strict or settings.strict
    snapshots = list(workspace.snapshots())
    # A release that is built may be the one before another one: its document is read once.
    sources: dict[str, Source] = {}

    def source_of(line: str) -> Source:
        if line not in sources:
            sources[line] = Source.of_release(workspace, Release(line), strict=strict)
        return sources[line]

    def request(source: Source) -> tuple[BuildRequest, Path]:
        project = target / source.release.line
        lock = read_lock(project) if keep_revision else None
        if lock is not None:
            revision = int(lock.inputs.version.rpartition(".")[2])
            older = [lock.inputs.before.release] if lock.inputs.before is not None else []
        else:
            revision = last_part
            # A file is not one of the workspace's releases, so it has none before it.
            known = snapshots if spec is None else []
            older = [line for line in known if Release(line) < Release(source.release.line)]
        before = source_of(older[-1]) if older and older[-1] in snapshots else None
        if before is not None and not before.snapshot.is_file():
            before = None
        return BuildRequest(source, revision, strict, settings.client_name, settings.urls, before), project

    if spec is not None:
        if spec_release is None or releases or every:
            raise ClientgenError("takes --release, and no other releases beside it", where="--spec")
        return [request(Source.of_file(workspace, spec, Release(spec_release), strict=strict))]
    if every:
        releases = snapshots
    if not releases:
        raise ClientgenError(
            "no release is named",
            fix="Name a release (retool-clientgen build 3.334), or all that have a snapshot (--all).",
        )
    lines = dict.fromkeys(Release(release).line for release in releases)
    return [request(source_of(line)) for line in lines]
