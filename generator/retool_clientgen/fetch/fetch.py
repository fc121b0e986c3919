"""From an instance, or a file, to a snapshot in the workspace and its entry in the registry."""

import datetime
from pathlib import Path
from typing import Any

from attrs import asdict, evolve, frozen

from ..errors import ClientgenError
from ..files.atomic import write_atomically
from ..normalise.simplify import unordered, without_prose
from ..openapi.document import canonical_json, check_document, read_openapi, sha256
from ..openapi.operations import DocumentOperation, operations, path_parameters
from ..openapi.references import dereference
from ..releases.registry import RegistryEntry, read_registry, write_entry
from ..releases.release import Release
from ..report import cut
from ..workspace.instances import Served, remember
from ..workspace.workspace import Workspace
from .instance import NAME_RELEASE, Answer, Instance, InstanceOptions

_PROSE = ("description", "summary", "example", "examples", "externalDocs")


@frozen
class Differences:
    """The operations that two documents serve differently, as `GET /users`.

    Attributes:
        added: Those that only the new one has.
        removed: Those that only the old one has.
        changed: Those whose parameters, bodies or answers differ.
    """

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()

    @property
    def lines(self) -> tuple[str, ...]:
        """A line for each: `added: GET /users`."""
        return tuple(f"{word}: {name}" for word, names in asdict(self).items() for name in names)


@frozen
class Fetched:
    """What fetching did.

    Attributes:
        release: Line of the snapshot's release.
        instance_release: The release as the instance or the caller gave it.
        path: The snapshot.
        sha256: SHA-256 of its bytes.
        api_version: `info.version` of the document.
        operations: Number of its operations.
        state: `new`, `unchanged` or `updated`.
        differences: What differs from the snapshot there was, a line each.
        remarks: What a reader has to know besides, a sentence each.
    """

    release: str
    instance_release: str
    path: Path
    sha256: str
    api_version: str
    operations: int
    state: str
    differences: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


def fetch_instance(
    workspace: Workspace, options: InstanceOptions, release: str = "auto", *, update: bool = False
) -> Fetched:
    """Fetches the document of an instance.

    Args:
        workspace: Where the snapshot goes.
        options: How the instance is reached.
        release: Its release, or `auto` to ask it.
        update: Whether a snapshot of the release with other content is replaced.

    Raises:
        ClientgenError: If the instance is not reached, its release is too old or not known, or a snapshot with other
            content is there.
    """
    url, name, answer, remarks = _ask(options, release)
    fetched = store(workspace, Release(name), name, answer.document, origin="fetched from an instance", update=update)
    remember(workspace, url, Served(fetched.release, fetched.sha256, answer.etag))
    return evolve(fetched, remarks=remarks)


def ask_instance(options: InstanceOptions, release: str = "auto") -> tuple[str, dict[str, Any]]:
    """Asks an instance for its release and its document, and keeps neither.

    Returns:
        The release as the instance or the caller says it, and the document.

    Raises:
        ClientgenError: If the instance is not reached, or its release is too old or not known.
    """
    _, name, answer, _ = _ask(options, release)
    return name, answer.document


def _ask(options: InstanceOptions, given: str) -> tuple[str, str, Answer, tuple[str, ...]]:
    """The URL of an instance, its release, its document, and remarks.

    Three may name the release: the caller, `checkHealth`, and `info.version` of newer documents. They have to agree.
    """
    with Instance(options) as instance:
        url = instance.url
        healthy = instance.release(is_given=given != "auto")
        names = {"--release": None if given == "auto" else given, f"{url}/api/checkHealth": healthy}
        _agreed(names)
        answer = instance.answer()
    check_document(answer.document, f"{url}/api/v2/spec")
    names[f"info.version of {url}/api/v2/spec"] = stated = release_in(answer.document)
    _agreed(names)
    own = healthy or stated
    if own is not None:
        return url, own, answer, ()
    if given == "auto":
        raise ClientgenError(
            f"the instance does not say its release (API version {_version(answer.document)!r})",
            where=url,
            fix=NAME_RELEASE,
        )
    return url, given, answer, (f"the instance does not say its release: that it is {given} was not checked",)


def _agreed(names: dict[str, str | None], of: str = "instance") -> None:
    """Checks that all that name a release name the same one, and that it has the API.

    Args:
        names: The release, by what names it.
        of: What is of that release, for the message.

    Raises:
        ClientgenError: If they do not.
    """
    known = [(place, name) for place, name in names.items() if name is not None]
    for place, name in known:
        if not Release(name).has_api:
            raise ClientgenError(
                f"release {Release(name)} has no Retool API",
                where=place,
                fix="It is there from Stable 3.33 and Edge 3.36 on.",
            )
        if Release(name).line != Release(known[0][1]).line:
            raise ClientgenError(
                f"says that the {of} is of release {name}, but {known[0][0]} says {known[0][1]}",
                where=place,
                fix=f"Name the release that the {of} is of{'' if of == 'file' else ', or leave --release out'}."
                if known[0][0] == "--release"
                else "Nothing was kept: look up the release under Settings in the instance.",
            )


def fetch_file(workspace: Workspace, file: Path, release: str, *, update: bool = False) -> Fetched:
    """Takes a document from a file.

    Args:
        workspace: Where the snapshot goes.
        file: The document, JSON or YAML.
        release: The release that serves it.
        update: Whether a snapshot of the release with other content is replaced.

    Raises:
        ClientgenError: If the file is not an OpenAPI document or names another release, or a snapshot with other
            content is there.
    """
    document = read_openapi(file)
    _agreed({"--release": release, f"info.version of {file}": release_in(document)}, "file")
    return store(workspace, Release(release), release, document, origin="taken from a file", update=update)


def store(
    workspace: Workspace, release: Release, named: str, document: dict[str, Any], *, origin: str, update: bool
) -> Fetched:
    """Writes a snapshot and its registry entry: the snapshot first, so that the registry never names what is not there.

    Args:
        workspace: Where they go.
        release: The release.
        named: The release as it was given, with its patch.
        document: The document.
        origin: Where it came from, for the registry.
        update: Whether a snapshot with other content is replaced.

    Raises:
        ClientgenError: If a snapshot with other content is there and `update` is false, no build could read the
            document, or a file cannot be written.
    """
    # What no build could read is not kept.
    count = len(operations(dereference(document, f"the document of {named}")))
    content = canonical_json(document)
    digest = sha256(content)
    relative = f"{release.line}/openapi.json"
    path = workspace.spec / relative
    there = workspace.snapshots().get(release.line)
    state = "new"
    differences: tuple[str, ...] = ()
    if there is not None and there.is_file():
        differences = _differences(there, document, replaced=update)
        # A snapshot that people wrote has other prose than the instance; what it serves is what counts.
        if there.read_bytes() == content or (not differences and there.suffix != ".json"):
            unchanged = sha256(there.read_bytes())
            return Fetched(release.line, named, there, unchanged, _version(document), count, "unchanged")
        # What came with the toolchain is nobody's work that could be lost: the workspace gets a snapshot of its own.
        own = there.is_relative_to(workspace.spec)
        if own and not update:
            lines = "\n".join(f"  {line}" for line in cut(differences, 10)) or "  descriptions only"
            raise ClientgenError(
                f"a snapshot of {release.line} with other content is there:\n{lines}",
                where=str(there),
                fix="Replace it with --update, or keep it.",
            )
        state = "updated" if own else "new"
    write_atomically(path, content)
    known = read_registry(workspace.spec).get(release.line)
    write_entry(
        workspace.spec,
        RegistryEntry(
            line=release.line,
            api_version=_version(document),
            snapshot=relative,
            sha256=digest,
            origin=origin,
            recorded=datetime.datetime.now(tz=datetime.UTC).date(),
            evidence=known.evidence if known is not None and known.evidence else f"Release {named}, {origin}.",
        ),
    )
    return Fetched(release.line, named, path, digest, _version(document), count, state, differences)


def _differences(there: Path, document: dict[str, Any], *, replaced: bool) -> tuple[str, ...]:
    try:
        return compare_documents(read_openapi(there), document).lines
    except ClientgenError as error:
        if not replaced:
            raise ClientgenError(error.what, where=str(there), fix="Replace it with --update.") from error
        # That it is damaged is a reason to replace it.
        return (f"what was there could not be compared: {error.what}",)


def compare_documents(old: dict[str, Any], new: dict[str, Any]) -> Differences:
    """What two documents serve differently; prose, tags, order in lists, and names of path parameters do not count."""
    before, after = ({one.key: one for one in operations(dereference(document))} for document in (old, new))
    both = [key for key in after if key in before]
    return Differences(
        tuple(one.name for key, one in after.items() if key not in before),
        tuple(one.name for key, one in before.items() if key not in after),
        tuple(after[key].name for key in both if _content(after[key]) != _content(before[key])),
    )


def _content(operation: DocumentOperation) -> str:
    # The parameters are those that apply, whether the operation or its path has them.
    in_path = path_parameters(operation.path)
    parameters = [
        {**each, "name": in_path.index(each["name"])} if each["in"] == "path" and each["name"] in in_path else each
        for each in operation.parameters
    ]
    rest = {key: value for key, value in operation.node.items() if key not in ("tags", "operationId")}
    return unordered(without_prose({**rest, "parameters": parameters}, _PROSE))


def _version(document: dict[str, Any]) -> str:
    return str(document["info"].get("version", ""))


def release_in(document: dict[str, Any]) -> str | None:
    """The release in `info.version`, which newer instances report there; None where it is a version of its own."""
    version = _version(document)
    try:
        return version if Release(version).has_api else None
    except ClientgenError:
        return None
