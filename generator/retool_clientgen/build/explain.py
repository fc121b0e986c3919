"""Where a name in a client comes from."""

import difflib
from typing import Any

from attrs import asdict, frozen

from ..errors import ClientgenError
from ..normalise import normalise
from ..workspace.source import Source


@frozen
class Explanation:
    """Where a name comes from.

    Attributes:
        name: The name.
        kind: `operation`, `model`, `enum` or `union`.
        release: The release.
        request: Method and path of an operation; empty for others.
        facts: What else is known, by label.
        pointers: Places in the document as the release serves it, as JSON Pointers.
        actions: Overlay actions that touched those places: file, line and what they did.
    """

    name: str
    kind: str
    release: str
    request: str
    facts: dict[str, str]
    pointers: tuple[str, ...]
    actions: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """The explanation as JSON."""
        return asdict(self)


def explain(source: Source, name: str) -> Explanation:
    """Explains a name of a client.

    Raises:
        ClientgenError: If the client has no such name; names the nearest ones.
    """
    normalised = normalise(source.corrected)
    facts: dict[str, str] = {}
    by_id = {operation.id: operation for operation in normalised.operations}
    components = normalised.document["components"]["schemas"]
    if name in by_id:
        operation = by_id[name]
        kind, request = "operation", f"{operation.method} {operation.path}"
        known = {
            "scope": operation.scope,
            "scope in Retool": operation.scope_label,
            "admin": "required" if operation.requires_admin else None,
            "plan": operation.plan,
            "labels": ", ".join(operation.labels),
            "since": operation.since,
        }
        facts = {label: value for label, value in known.items() if value}
        if operation.named_automatically:
            facts["name"] = "derived from method and path; no overlay gives one"
        pointers: tuple[str, ...] = (operation.pointer,)
    elif name in components:
        schema = components[name]
        kind, request = ("enum" if "enum" in schema else "union" if "anyOf" in schema else "model"), ""
        pointers = tuple(normalised.places[name])
        if name in normalised.numbered:
            facts["name"] = "numbered: a better one was taken"
    else:
        near = difflib.get_close_matches(name, [*by_id, *components], n=3, cutoff=0.4)
        raise ClientgenError(
            f"the client of {source.release.line} has no {name!r}",
            fix=f"Near: {', '.join(near)}." if near else "An operation is named as in users.list, a model as in User.",
        )
    actions: dict[str, None] = {}
    for pointer in pointers:
        for entry in source.applied.report.touching(pointer):
            actions[f"{entry.where} ({entry.kind}) {entry.description}".rstrip()] = None
    return Explanation(name, kind, source.release.line, request, facts, pointers, tuple(actions))
