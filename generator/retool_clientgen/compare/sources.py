"""The documents that are compared: of releases, of files and of instances."""

import itertools
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from ..errors import ClientgenError
from ..normalise import Normalised, Operation, normalise
from ..normalise.simplify import simplify, unordered, without_prose
from ..openapi.document import pointer, pointer_parts, read_openapi, resolve_pointer
from ..openapi.operations import operations
from ..openapi.references import read_dereferenced
from ..releases.release import Release
from ..workspace.source import Source as ReleaseSource
from ..workspace.source import release_of
from ..workspace.workspace import Workspace
from .changes import Side
from .operations import OPERATION_NAME
from .shape import Digests, Node
from .unions import match_members

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..fetch.instance import InstanceOptions


@frozen
class Source:
    """A document and what is known of it.

    Attributes:
        side: What reports say of it.
        served: The document as it is served, references inlined. Operations and schemas have the names that the
            client gives them, for display.
        corrected: The document with the overlays applied, named likewise; None where none was applied.
        snapshot: File of the document as it is served.
        operations: The operations of the client that is made from `document`, by id; none where no client can be made.
        is_registered: Whether it is the snapshot of a release, so that a package of it may be there already.
        remarks: What a reader has to know of it, a sentence each.
    """

    side: Side
    served: dict[str, Any]
    corrected: dict[str, Any] | None
    snapshot: Path
    operations: dict[str, Operation]
    is_registered: bool
    remarks: tuple[str, ...] = ()

    @property
    def document(self) -> dict[str, Any]:
        """The document that a client is made from: the corrected one, or the served one where nothing was applied."""
        return self.served if self.corrected is None else self.corrected


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
        name: A release (`3.334`), a file, or the URL of an instance. A file that exists wins over a release where the
            name has a slash or a suffix (`./3.334`, `3.334-staging.json`).
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
    known = False
    if "://" in name:
        from ..fetch.fetch import ask_instance

        line, content = ask_instance(reach(name), release or "auto")
        file = scratch / f"{Release(line).line}.json"
        file.write_text(json.dumps(content), encoding="utf-8")
        source = ReleaseSource.of_file(workspace, file, Release(line))
    elif _is_release(name) and not (file.is_file() and _reads_like_a_file(name)):
        source = ReleaseSource.of_release(workspace, Release(name))
        known = True
    elif file.is_file():
        found = _of_file(file, workspace, release)
        if found is None:
            # Nothing tells which overlays are for it.
            return _as_it_is(file)
        source = found
    else:
        raise ClientgenError(
            "is not a release, a file or a URL",
            where=name[:200],
            fix="Name a release (3.334), a file (openapi.json) or an instance (https://retool.example.com).",
        )
    try:
        served = source.served
    except ClientgenError as error:
        raise ClientgenError(error.what, where=error.where or name, fix=error.fix) from error
    line = source.release.line
    shown = line if known else name
    if not corrected:
        return _source(_side(shown, line, served, corrected=False), served, None, source.snapshot, known)
    try:
        applied = source.corrected
    except ClientgenError as error:
        if known:
            raise ClientgenError(error.what, where=error.where or name, fix=error.fix) from error
        remark = f"the overlays do not apply to {shown} ({error.where}: {error.what}); names are derived"
        side = _side(shown, line, served, corrected=False)
        return _source(side, served, None, source.snapshot, known, (remark,))
    side = _side(shown, line, served, corrected=True)
    return _source(side, served, applied, source.snapshot, known)


def _reads_like_a_file(name: str) -> bool:
    """Whether a name has a slash, or a suffix that is not a number: `2.4.0-x.json` reads like a release too."""
    return "/" in name or "\\" in name or re.search(r"\.[A-Za-z]\w*$", name) is not None


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
    side = _side(file.name, None, document, corrected=False)
    remark = f"{file.name} does not tell its release, so no overlay was applied (--old-release, --new-release)"
    return _source(side, document, None, file, False, (remark,))


def _side(name: str, line: str | None, document: dict[str, Any], *, corrected: bool) -> Side:
    version = str(document["info"].get("version", ""))
    return Side(name, line, version, len(operations(document)), corrected)


def _source(
    side: Side,
    served: dict[str, Any],
    corrected: dict[str, Any] | None,
    snapshot: Path,
    is_registered: bool,
    remarks: tuple[str, ...] = (),
) -> Source:
    """A source whose documents have the names that the client of the corrected document gives, for display."""
    document = served if corrected is None else corrected
    try:
        normalised = normalise(document)
    except ClientgenError:
        # No client can be made of it, so that nothing has a name.
        normalised = Normalised({}, [], {}, {})
    by_id = {operation.id: operation for operation in normalised.operations}
    copies = [_named(each, document, normalised) for each in (served, corrected) if each is not None]
    return Source(side, copies[0], copies[1] if corrected else None, snapshot, by_id, is_registered, remarks)


def _named(document: dict[str, Any], corrected: dict[str, Any], normalised: Normalised) -> dict[str, Any]:
    """A copy of a document with the names of its client.

    Args:
        document: A document. It stays as it is.
        corrected: The document with overlays applied, or the same one.
        normalised: What the corrected document was normalised to.
    """
    names = {operation.pointer: operation.id for operation in normalised.operations}
    copy: dict[str, Any] = json.loads(json.dumps(document))
    there = {operation.key: operation for operation in operations(document)}
    paths: dict[str, str] = {}
    for operation in operations(corrected):
        twin = there.get(operation.key)
        if twin is not None:
            paths[operation.path] = twin.path
            copy["paths"][twin.path][twin.method][OPERATION_NAME] = names.get(operation.pointer, operation.id)
    twins = _Twins(corrected, document, paths)
    for name, pointers in normalised.places.items():
        for place in itertools.chain.from_iterable(map(twins.alike, pointers)):
            found = twins.of(place)
            schema = resolve_pointer(copy, found) if found is not None else None
            if isinstance(schema, dict):
                schema["x-retool-model"] = name
    return copy


@frozen
class _Twins:
    """Finds where a schema of a corrected document is in the document as it is served.

    Attributes:
        corrected: The corrected document.
        served: The document as it is served.
        paths: Path templates of the served document, by those of the corrected one.
    """

    corrected: dict[str, Any]
    served: dict[str, Any]
    paths: dict[str, str]
    _digests: Digests = field(factory=Digests, init=False)
    _meanings: dict[int, str] = field(factory=dict, init=False)
    _members: dict[tuple[int, int], dict[int, int]] = field(factory=dict, init=False)

    def of(self, place: str) -> str | None:
        """The JSON Pointer of a schema in the served document; None where it is not there."""
        one: Any = self.corrected
        other: Any = self.served
        keys: list[str | int] = []
        for key in pointer_parts(place):
            step: str | int = key
            twin: str | int | None = key
            if isinstance(one, list):
                step = int(key)
                twin = self._member(one, other, step) if isinstance(other, list) else None
            elif keys == ["paths"]:
                twin = self.paths.get(key)
            if twin is None or (isinstance(other, dict) and twin not in other) or not isinstance(other, dict | list):
                return None
            one, other = one[step], other[twin]  # type: ignore[index]
            keys.append(twin)
        return pointer(keys)

    def alike(self, place: str) -> Iterator[str]:
        """The place of a schema of the corrected document, and those in members of unions that equal its own members.

        A client has one class for members that mean the same, and that class has one of their places.
        """
        found: list[list[str | int]] = [[]]
        node: Any = self.corrected
        for key in pointer_parts(place):
            steps: list[str | int] = [key]
            if isinstance(node, list):
                meaning = self._meaning(node[int(key)])
                steps = [at for at, other in enumerate(node) if self._meaning(other) == meaning]
            node = node[int(key) if isinstance(node, list) else key]
            found = [[*path, step] for path in found for step in steps]
        return map(pointer, found)

    def _meaning(self, schema: Any) -> str:
        """A digest of what makes the class of a schema."""
        if id(schema) not in self._meanings:
            self._meanings[id(schema)] = unordered(without_prose(simplify(schema, "")))
        return self._meanings[id(schema)]

    def _member(self, one: list[Any], other: list[Any], index: int) -> int | None:
        ends = id(one), id(other)
        if ends not in self._members:
            sides = [
                [Node(member if isinstance(member, dict) else {}, (at,)) for at, member in enumerate(members)]
                for members in (one, other)
            ]
            pairs = match_members(sides[0], sides[1], self._digests).pairs
            self._members[ends] = {int(before.keys[0]): int(after.keys[0]) for before, after in pairs}
        return self._members[ends].get(index)
