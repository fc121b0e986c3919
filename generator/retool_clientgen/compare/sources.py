"""The documents that are compared: of releases, of files and of instances."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import frozen

from ..errors import ClientgenError
from ..normalise import normalise
from ..openapi.document import read_openapi
from ..openapi.references import read_dereferenced
from ..releases.release import Release
from ..workspace.source import Source as ReleaseSource
from ..workspace.source import release_of
from ..workspace.workspace import Workspace
from .changes import Side
from .operations import read_operations

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..fetch.instance import InstanceOptions


@frozen
class Source:
    """A document and what is known of it.

    Attributes:
        side: What reports say of it.
        document: The document, its references inlined, each schema with the name of its class.
        snapshot: File of the document as it is served.
        is_registered: Whether it is the snapshot of a release, so that a package of it may be there already.
    """

    side: Side
    document: dict[str, Any]
    snapshot: Path
    is_registered: bool


def read_source(
    name: str,
    directory: Path | None,
    scratch: Path,
    reach: "Callable[[str], InstanceOptions]",
    *,
    release: str | None = None,
    corrected: bool = True,
) -> Source:
    """Reads one of the documents to compare.

    Args:
        name: A release (`3.334`), a file, or the URL of an instance.
        directory: Where to look for the workspace.
        scratch: Directory that gets the document of an instance.
        reach: How an instance is reached.
        release: The release of a file or an instance that does not say it.
        corrected: Whether overlays are applied.

    Raises:
        ClientgenError: If it is none of these, or cannot be read.
    """
    workspace = Workspace.find(directory)
    file = Path(name)
    if _is_release(name):
        source = ReleaseSource.of_release(workspace, Release(name))
        known = True
    elif "://" in name:
        from ..fetch.fetch import ask_instance

        said, content = ask_instance(reach(name), release or "auto")
        file = scratch / f"{Release(said).line}.json"
        file.write_text(json.dumps(content), encoding="utf-8")
        source, known = ReleaseSource.of_file(workspace, file, Release(said)), False
    elif file.is_file():
        found = _of_file(file, workspace, release)
        if found is None:
            # Nothing tells which overlays are for it.
            return _as_it_is(file)
        source, known = found, False
    else:
        raise ClientgenError(
            "is no release, no file and no URL",
            where=name[:200],
            fix="Name a release (3.334), a file (openapi.json) or an instance (https://retool.example.com).",
        )
    try:
        document = source.corrected if corrected else source.served
    except ClientgenError as error:
        raise ClientgenError(error.what, where=error.where or name, fix=error.fix) from error
    line = source.release.line
    shown = line if known else name
    return Source(_side(shown, line, document, corrected=corrected), named(document), source.snapshot, known)


def _is_release(name: str) -> bool:
    try:
        Release(name)
    except ClientgenError:
        return False
    return True


def _of_file(file: Path, workspace: Workspace, release: str | None) -> ReleaseSource | None:
    read_openapi(file)
    try:
        return ReleaseSource.of_file(workspace, file, Release(release) if release is not None else release_of(file))
    except ClientgenError:
        return None


def _as_it_is(file: Path) -> Source:
    document = read_dereferenced(file)
    return Source(_side(file.name, None, document, corrected=False), named(document), file, is_registered=False)


def _side(name: str, line: str | None, document: dict[str, Any], *, corrected: bool) -> Side:
    version = str(document["info"].get("version", ""))
    return Side(name, line, version, len(read_operations(document)), corrected)


def named(document: dict[str, Any]) -> dict[str, Any]:
    """A document in which each schema that becomes a class has the name of its class, as `x-retool-model`.

    Args:
        document: A document. It stays as it is; where no client can be made from it, it is the result.
    """
    try:
        places = normalise(document).places
    except ClientgenError:
        return document
    copy: dict[str, Any] = json.loads(json.dumps(document))
    for name, pointers in places.items():
        for place in pointers:
            schema = _at(copy, place)
            if isinstance(schema, dict):
                schema["x-retool-model"] = name
    return copy


def _at(document: dict[str, Any], place: str) -> Any:
    from ..openapi.document import resolve_pointer

    try:
        return resolve_pointer(document, place)
    except KeyError:
        return None
