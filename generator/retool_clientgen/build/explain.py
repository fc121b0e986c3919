"""Where a name in a client comes from."""

import difflib
import re

from attrs import frozen

from ..errors import ClientgenError
from ..openapi.document import pointer
from ..openapi.operations import identity
from ..workspace.source import Source

_CLIENT = re.compile(r"^(?:retool_client\.)?(?:(?:async_)?retool\.|models\.)")
"""How code writes a name: `retool.users.list`, `retool_client.models.User`."""
_PREFIX = re.compile(r"^(?:/?api/v2)?/?")


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


def explain(source: Source, name: str) -> Explanation:
    """Explains a name of a client.

    Args:
        source: The document.
        name: An operation (`users.list`, `retool.users.list`, `GET /users`) or a model (`User`, `models.User`).

    Raises:
        ClientgenError: If the client has no such name; names the nearest ones.
    """
    normalised = source.normalised
    facts: dict[str, str] = {}
    by_id = {operation.id: operation for operation in normalised.operations}
    by_request = {(one.method, identity(one.path)): one.id for one in normalised.operations}
    name = " ".join(name.split()).removesuffix("()")
    method, _, path = name.partition(" ")
    if path:
        name = by_request.get((method.upper(), identity(_PREFIX.sub("/", path))), name)
    components = normalised.document["components"]["schemas"]
    if name not in by_id and name not in components:
        name = _CLIENT.sub("", name)
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
        requests = [f"{one.method} {one.path}" for one in normalised.operations]
        names, cutoff = (requests, 0.8) if path else ([*by_id, *components], 0.6)
        near = difflib.get_close_matches(name, names, n=3, cutoff=cutoff)
        raise ClientgenError(
            f"the client of {source.release.line} has no {name!r}",
            fix=f"Did you mean {' or '.join(near)}?" if near else "It takes users.list, GET /users, or User.",
        )
    report = source.applied.report
    served = {pointer(["paths", new]): pointer(["paths", old]) for old, new in report.spellings.items()}
    actions: dict[str, None] = {}
    places = []
    for place in pointers:
        for entry in report.touching(place):
            actions[f"{entry.where} ({entry.kind}) {entry.description}".rstrip()] = None
        path = "/".join(place.split("/")[:3])
        places.append(served.get(path, path) + place.removeprefix(path))
    return Explanation(name, kind, source.release.line, request, facts, tuple(places), tuple(actions))
