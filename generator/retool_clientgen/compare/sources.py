"""The documents that are compared: of releases, of files and of instances."""

import itertools
import json
import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from ..errors import ClientgenError
from ..normalise import Normalised, normalise
from ..normalise.simplify import simplify, unordered, without_prose
from ..openapi.document import listed, mapping, pointer_parts, read_openapi
from ..openapi.json_schema import as_schema
from ..openapi.operations import operations
from ..openapi.references import read_dereferenced
from ..releases.release import Release
from ..workspace.source import Source as ReleaseSource
from ..workspace.source import release_of
from ..workspace.workspace import Workspace
from .changes import Side
from .operations import OPERATION_NAME
from .shape import MODEL_NAME, UNIONS, Digests, Node
from .unions import match_members

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..fetch.instance import InstanceOptions

_SCHEMA_LISTS = (*UNIONS, "allOf")


@frozen
class Source:
    """A document and what is known of it.

    Attributes:
        name: What reports call it.
        plain: The document as it is served, references inlined.
        applied: The document with the overlays applied; None where none was applied.
        origin: Where document and overlays were read; None where nothing tells the release.
        is_registered: Whether it is the snapshot of a release, so that a package of it may be there already.
        remarks: What a reader has to know of it, a sentence each.
    """

    name: str
    plain: dict[str, Any]
    applied: dict[str, Any] | None
    origin: ReleaseSource | None
    is_registered: bool = False
    remarks: tuple[str, ...] = ()
    _names: dict[int, str] = field(factory=dict, init=False)

    @classmethod
    def of_snapshot(cls, origin: ReleaseSource) -> "Source":
        """The snapshot of a release.

        Raises:
            ClientgenError: If it cannot be read, or an overlay not be applied.
        """
        return cls(origin.release.line, origin.served, origin.corrected, origin, is_registered=True)

    @property
    def release(self) -> str | None:
        """Line of its release; None where nothing tells it."""
        return None if self.origin is None else self.origin.release.line

    @cached_property
    def side(self) -> Side:
        """What reports say of it."""
        version = str(self.plain["info"].get("version", ""))
        return Side(self.name, self.release, version, len(operations(self.plain)), self.applied is not None)

    @cached_property
    def normalised(self) -> Normalised | None:
        """What a client is made from; None where no client can be made of the document."""
        try:
            return normalise(self.plain) if self.origin is None or self.applied is None else self.origin.normalised
        except ClientgenError:
            return None

    @cached_property
    def document(self) -> dict[str, Any]:
        """The document that a client is made from, the corrected one where overlays were applied.

        Operations and schemas have the names that the client gives them.
        """
        document: dict[str, Any] = json.loads(json.dumps(self.plain if self.applied is None else self.applied))
        ids = {operation.pointer: operation.id for operation in self.normalised.operations} if self.normalised else {}
        for operation in operations(document):
            operation.node[OPERATION_NAME] = ids.get(operation.pointer, operation.id)
        alike = _Alike(document)
        classes = self.normalised.places if self.normalised else {}
        named = [(name, schema) for name, places in classes.items() for place in places for schema in alike.to(place)]
        for name, schema in named:
            if isinstance(schema, dict):
                schema[MODEL_NAME] = self._names[id(schema)] = name
        return document

    @cached_property
    def corrected(self) -> dict[str, Any] | None:
        """The document with the overlays applied, with the same names."""
        return None if self.applied is None else self.document

    @cached_property
    def served(self) -> dict[str, Any]:
        """The document as it is served, with the same names."""
        if self.applied is None:
            return self.document
        document: dict[str, Any] = json.loads(json.dumps(self.plain))
        there = {operation.key: operation for operation in operations(document)}
        pairs = [(one, there[one.key]) for one in operations(self.document) if one.key in there]
        for operation, twin in pairs:
            twin.node[OPERATION_NAME] = operation.node[OPERATION_NAME]
        digests = Digests()
        for path, other in {operation.path: twin.path for operation, twin in pairs}.items():
            self._carry_names(self.document["paths"][path], document["paths"][other], digests)
        self._carry_names(self.document.get("components"), document.get("components"), digests)
        return document

    def _carry_names(self, named: Any, other: Any, digests: Digests, key: str = "") -> None:
        """Gives schemas of another document the names that the same ones were given; overlays may have more."""
        if isinstance(named, list) and isinstance(other, list):
            for one, twin in _same_items(named, other, digests, key):
                self._carry_names(one, twin, digests)
        elif isinstance(named, dict) and isinstance(other, dict):
            if id(named) in self._names:
                other[MODEL_NAME] = self._names[id(named)]
            for name, inner in named.items():
                self._carry_names(inner, other.get(name), digests, name)


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
        scratch: Directory that gets the document of an instance; it is made if it is missing.
        reach: How an instance is reached.
        release: The release of a file or an instance that does not say it.
        corrected: Whether overlays are applied.

    Raises:
        ClientgenError: If it is not one of these, or cannot be read.
    """
    workspace = Workspace.find(directory)
    source, is_registered = _find(name, workspace, scratch, reach, release)
    if source is None:
        # Nothing tells which overlays are for it.
        file = Path(name)
        remark = f"{file.name} does not tell its release, so no overlay was applied (--old-release, --new-release)"
        return Source(file.name, read_dereferenced(file), None, None, remarks=(remark,))
    shown = source.release.line if is_registered else name
    applied, served, remarks = None, None, []
    try:
        served = source.served
        applied = source.corrected if corrected else None
    except ClientgenError as error:
        if is_registered or served is None:
            raise ClientgenError(error.what, where=error.where or name, fix=error.fix) from error
        remarks.append(f"the overlays do not apply to {shown} ({error.where}: {error.what}); names are derived")
    return Source(shown, served, applied, source, is_registered, tuple(remarks))


def _find(
    name: str, workspace: Workspace, scratch: Path, reach: "Callable[[str], InstanceOptions]", release: str | None
) -> tuple[ReleaseSource | None, bool]:
    """What a name means, and whether that is the snapshot of a release; None for a file that tells no release."""
    file = Path(name)
    if "://" in name:
        from ..fetch.fetch import ask_instance

        line, content = ask_instance(reach(name), release or "auto")
        scratch.mkdir(parents=True, exist_ok=True)
        file = scratch / f"{Release(line).line}.json"
        file.write_text(json.dumps(content), encoding="utf-8")
        return ReleaseSource.of_file(workspace, file, Release(line)), False
    # `2.4.0-x.json` reads like a release too: a slash, or a suffix that is not a number, tells a file.
    is_file_name = "/" in name or "\\" in name or re.search(r"\.[A-Za-z]\w*$", name) is not None
    if not (file.is_file() and is_file_name):
        try:
            known = Release(name)
        except ClientgenError:
            known = None
        if known is not None:
            return ReleaseSource.of_release(workspace, known), True
    if not file.is_file():
        raise ClientgenError(
            "is not a release, a file or a URL",
            where=name[:200],
            fix="Name a release (3.334), a file (openapi.json) or an instance (https://retool.example.com).",
        )
    read_openapi(file)
    try:
        given = Release(release) if release is not None else release_of(file)
        return ReleaseSource.of_file(workspace, file, given), False
    except ClientgenError:
        return None, False


@frozen
class _Alike:
    """Finds the schemas of a document that have one class.

    Attributes:
        document: The document that a client is made from.
    """

    document: dict[str, Any]
    _meanings: dict[int, str] = field(factory=dict, init=False)

    def to(self, place: str) -> list[Any]:
        """The schema at a place, and those in members of unions that equal its own members.

        A client has one class for members that mean the same, and that class has one of their places. Parts of an
        `allOf` are one schema for it: what is in one of them is in the schema that holds them.
        """
        found: list[Any] = [self.document]
        for holder, key in itertools.pairwise(("", *pointer_parts(place))):
            found = [inner for node in found for inner in self._inner(node, key, holder)]
        return found

    def _inner(self, node: Any, key: str, holder: str) -> Iterator[Any]:
        """What a key of a node may lead to; the node is at another key, that of its holder."""
        if isinstance(node, list):
            chosen = node[int(key) : int(key) + 1]
            if chosen and holder in _SCHEMA_LISTS:
                chosen = [other for other in node if self._meaning(other) == self._meaning(chosen[0])]
            yield from chosen
        elif isinstance(node, dict):
            if key in node:
                yield node[key]
            for part in listed(node.get("allOf")):
                yield from self._inner(part, key, holder)

    def _meaning(self, schema: Any) -> str:
        """A digest of what makes the class of a schema."""
        if id(schema) not in self._meanings:
            self._meanings[id(schema)] = unordered(without_prose(simplify(schema, "")))
        return self._meanings[id(schema)]


def _same_items(one: list[Any], other: list[Any], digests: Digests, key: str) -> Iterator[tuple[Any, Any]]:
    """The items of two lists that are the same one, by the keyword that has the lists."""
    if key in _SCHEMA_LISTS:
        before, after = ([Node(as_schema(item), ()) for item in side] for side in (one, other))
        yield from ((old.schema, new.schema) for old, new in match_members(before, after, digests).pairs)
    elif key == "parameters":
        for at, parameter in enumerate(one):
            name, place = mapping(parameter).get("name"), mapping(parameter).get("in")
            twins = [each for each in other if (mapping(each).get("name"), mapping(each).get("in")) == (name, place)]
            # Parameters of a path may have other names there.
            twins += [each for each in other[at : at + 1] if mapping(each).get("in") == place]
            yield parameter, next(iter(twins), None)
    else:
        yield from zip(one, other, strict=False)
