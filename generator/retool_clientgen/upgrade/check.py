"""Whether an instance still serves what a client was made from."""

from enum import StrEnum
from typing import Any

from attrs import asdict, evolve, frozen

from ..errors import ClientgenError
from ..fetch.fetch import compare_documents, release_in
from ..fetch.instance import Instance, InstanceOptions
from ..openapi.document import canonical_json, check_document, read_document, sha256
from ..releases.release import Release
from ..workspace.instances import Served, read_served, remember
from ..workspace.workspace import Workspace
from .pinned import Pinned, pinned


class Standing(StrEnum):
    """How an instance compares to a client."""

    SAME = "same"
    """It serves what the client was made from."""
    MOVED = "moved"
    """It is of another release."""
    CHANGED = "changed"
    """It is of the same release, or does not say its release, and serves other content."""


@frozen
class Checked:
    """What `check` found.

    Attributes:
        instance: URL of the instance.
        standing: How it compares to the client.
        release: The release that the client is for.
        version: The client's version.
        instance_release: The release as the instance says it; None where it does not.
        api_version: `info.version` of what it serves; None where only the ETag was compared.
        added: Operations that it serves and the client's snapshot lacks, as `GET /users`.
        removed: Operations that it does not serve any more.
        changed: Operations whose parameters, bodies or answers differ; prose does not count.
        remarks: What a reader has to know besides, a sentence each.
        conditional: Whether the instance answered that nothing changed, without sending the document.
        distribution: Name of the client's distribution.
    """

    instance: str
    standing: Standing
    release: str
    version: str
    instance_release: str | None
    api_version: str | None = None
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    conditional: bool = False
    distribution: str = "retool-client"

    @property
    def same(self) -> bool:
        """Whether there is nothing to do."""
        return self.standing is Standing.SAME

    def to_dict(self) -> dict[str, Any]:
        """What was found, as JSON."""
        counts = {name: len(getattr(self, name)) for name in ("added", "removed", "changed")}
        return {**asdict(self), "same": self.same, "standing": self.standing.value, "counts": counts}


def check(workspace: Workspace, options: InstanceOptions, release: str | None = None, *, keep: bool = True) -> Checked:
    """Holds an instance against the lock of its client.

    The document is asked for with the ETag that it had; an instance that knows ETags sends it only if it is another.

    Args:
        workspace: The workspace.
        options: How the instance is reached.
        release: The release whose client it is held against; None for the one it was last fetched for.
        keep: Whether a new ETag is kept in the workspace.

    Raises:
        ClientgenError: If that cannot be told: no client is built, or the instance does not serve a document.
    """
    with Instance(options) as instance:
        client = pinned(workspace, instance.url, release)
        if client is None:
            raise ClientgenError(
                "no client is built here, so there is nothing to hold the instance against",
                where=str(workspace.root),
                fix="Build one: retool-clientgen build --instance URL.",
            )
        digest = client.lock.inputs.snapshot_sha256
        before = read_served(workspace).get(instance.url)
        etag = before.etag if before is not None and before.snapshot_sha256 == digest else None
        named = instance.release()
        answer = instance.answer(etag)
    line = client.release.line
    checked = Checked(
        instance.url, Standing.SAME, line, client.lock.inputs.version, named, distribution=client.distribution
    )
    if answer.document is None:
        checked = evolve(checked, conditional=True)
    else:
        check_document(answer.document, f"{instance.url}/api/v2/spec")
        checked = evolve(checked, instance_release=named or release_in(answer.document))
        checked = _compared(checked, answer.document, workspace, client)
    if checked.instance_release is not None and Release(checked.instance_release).line != line:
        return evolve(checked, standing=Standing.MOVED)
    if checked.same and keep:
        try:
            remember(workspace, instance.url, Served(line, digest, answer.etag))
        except ClientgenError as error:
            # The next check asks for the whole document; nothing else is lost.
            checked = evolve(checked, remarks=(f"the ETag is not kept: {error.where}: {error.what}",))
    return checked


def _compared(checked: Checked, document: dict[str, Any], workspace: Workspace, client: Pinned) -> Checked:
    """Holds a document against the snapshot that a client was made from, in the form in which snapshots are kept."""
    checked = evolve(checked, api_version=str(document["info"].get("version", "")))
    content = canonical_json(document)
    if sha256(content) == client.lock.inputs.snapshot_sha256:
        return checked
    checked = evolve(checked, standing=Standing.CHANGED)
    snapshot = workspace.snapshots().get(client.release.line)
    if snapshot is None or not snapshot.is_file():
        return evolve(checked, remarks=("the snapshot is gone, so the difference is not known",))
    kept = snapshot.read_bytes()
    locked = sha256(kept) == client.lock.inputs.snapshot_sha256
    if kept == content:
        remark = "spec/ has what the instance serves already, and the client was made from something else: build it"
        return evolve(checked, remarks=(remark,))
    found = compare_documents(read_document(snapshot), document)
    if not found.lines and locked and snapshot.suffix != ".json":
        # A snapshot that people wrote has other prose than the instance; `fetch` takes it for the same too.
        return evolve(checked, standing=Standing.SAME)
    remarks = [] if found.lines else ["descriptions, names of path parameters, or the order only"]
    if not locked:
        remarks.append("spec/ has another snapshot than the one that the client was made from; that one is compared")
    return evolve(checked, **asdict(found), remarks=tuple(remarks))
