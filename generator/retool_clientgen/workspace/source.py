"""The document of a release, as it is served and as the overlays correct it: where every stage and report starts."""

import hashlib
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from ..errors import ClientgenError
from ..openapi.document import read_bytes, read_openapi
from ..openapi.references import read_dereferenced
from ..overlay.apply import Run, apply_overlays
from ..overlay.document import read_overlay
from ..overlay.integrity import check_integrity
from ..releases.release import Release
from .workspace import Workspace

if TYPE_CHECKING:
    from ..normalise import Normalised


@frozen
class Source:
    """A document and the overlays that apply to it.

    Attributes:
        release: The Retool release that serves the document.
        snapshot: File of the document, as it is served.
        name: What locks and messages call that file.
        overlays: Name and file of each overlay that applies, in order.
        must_match: Whether a correction that does not apply is an error. It is one on a snapshot that came with the
            toolchain; on any other document the report lists the correction instead.
    """

    release: Release
    snapshot: Path
    name: str
    overlays: tuple[tuple[str, Path], ...]
    must_match: bool

    @classmethod
    def of_release(cls, workspace: Workspace, release: Release, *, strict: bool = False) -> "Source":
        """The snapshot of a release.

        Args:
            workspace: Where snapshots and overlays are.
            release: The release.
            strict: Whether corrections must apply whatever the document is.

        Raises:
            ClientgenError: If the release has no snapshot, or an overlay is not valid.
        """
        entry, folder = workspace.registry().get(release.line, (None, workspace.spec))
        if entry is None or not entry.snapshot:
            raise ClientgenError(
                f"release {release.line} has no snapshot",
                fix="Fetch it (retool-clientgen fetch --instance URL). "
                f"Releases with one: {', '.join(workspace.snapshots())}.",
            )
        known = strict or workspace.knows(release.line)
        overlays = _applying(workspace, release)
        return _read_once(cls(release, folder / entry.snapshot, entry.snapshot, overlays, known))

    @classmethod
    def of_file(
        cls, workspace: Workspace, file: Path, release: Release | None = None, *, strict: bool = False
    ) -> "Source":
        """A document in a file.

        Args:
            workspace: Where overlays are.
            file: The document.
            release: The release that serves it. If it is None, `info.version` tells it where that is a release (3.373
                and later), or else the file's directory (`spec/3.334/openapi.yaml`).
            strict: Whether corrections must apply whatever the document is.

        Raises:
            ClientgenError: If the file cannot be read, or nothing tells its release.
        """
        release = release or release_of(file)
        return _read_once(cls(release, file, file.name, _applying(workspace, release), strict))

    @cached_property
    def served(self) -> dict[str, Any]:
        """The document as the release serves it, local references inlined.

        Raises:
            ClientgenError: If it cannot be read or is not an OpenAPI document.
        """
        return read_dereferenced(self.snapshot, self.name)

    @cached_property
    def applied(self) -> Run:
        """The document with the overlays applied, and what each of them did.

        Raises:
            ClientgenError: If an overlay cannot be applied, or breaks the document.
        """
        overlays = [read_overlay(file, name) for name, file in self.overlays]
        applied = apply_overlays(self.served, overlays, strict=self.must_match)
        check_integrity(self.served, applied.document, applied.report)
        return applied

    @cached_property
    def normalised(self) -> "Normalised":
        """What a client is made from.

        Raises:
            ClientgenError: If no client can be made of the corrected document.
        """
        from ..normalise import normalise

        return normalise(self.corrected)

    def builtin(self) -> "Source":
        """The same document with the toolchain's own overlays alone, which come before a workspace's."""
        return evolve(self, overlays=tuple(each for each in self.overlays if not each[0].startswith("./")))

    @property
    def corrected(self) -> dict[str, Any]:
        """The document with the overlays applied."""
        return self.applied.document  # type: ignore[no-any-return]


def release_of(file: Path) -> Release:
    """The release of a document in a file, by its `info.version` or its directory's name.

    Raises:
        ClientgenError: If neither is a release.
    """
    document = read_openapi(file)
    for text in (str(document["info"].get("version")), file.resolve().parent.name):
        try:
            release = Release(text)
        except ClientgenError:
            continue
        if release.has_api:
            return release
    raise ClientgenError(
        "does not tell which release it is of",
        where=str(file),
        fix="Name it (--release), or put the file into a directory with the release's name, as in spec/3.334/.",
    )


def _read_once(source: Source) -> Source:
    """The source that was made first of the same content in this process, which is read already.

    Tests start an instance each, and an upgrade asks for the same release several times. Nobody changes a document.
    """
    files = (source.snapshot, *(file for _, file in source.overlays))
    try:
        content = tuple(hashlib.sha256(read_bytes(file)).digest() for file in files)
    except ClientgenError:
        # Whoever reads the file says so.
        return source
    return _first(source, content)


@lru_cache(maxsize=8)
def _first(source: Source, _content: tuple[bytes, ...]) -> Source:
    return source


def _applying(workspace: Workspace, release: Release) -> tuple[tuple[str, Path], ...]:
    return tuple(
        (name, file) for name, file in workspace.overlay_files() if read_overlay(file, name).applies_to(release)
    )
