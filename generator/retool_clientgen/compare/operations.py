"""The operations of two documents: which became which, and how they differ."""

from typing import Any

from attrs import evolve, frozen

from ..openapi.availability import PLANS, Availability, read_availability, scope_text
from ..openapi.operations import METHODS, identity, path_parameters
from .bodies import compare_request_bodies, compare_responses
from .operation_changes import Report
from .parameters import Parameter, compare_parameters, read_parameters
from .schemas import SchemaComparison
from .security import compare_requirements
from .shape import Node, listed, mapping, text

OPERATION_NAME = "x-retool-operation"
"""Key under which a document that is compared has the name of an operation, for display: it is not what is served."""


@frozen
class DocumentedOperation:
    """An operation with the place where it stands.

    Attributes:
        method: HTTP method, in capitals.
        path: Path template.
        node: What the document says of it.
        item: The path item that it is of.
    """

    method: str
    path: str
    node: Node
    item: Node

    @property
    def id(self) -> str | None:
        """Its `operationId`."""
        return text(self.node.schema.get("operationId")) or None

    @property
    def name(self) -> str:
        """What reports call it: its name in the client, its `operationId`, or method and path."""
        return text(self.node.schema.get(OPERATION_NAME)) or self.id or f"{self.method} {self.path}"

    @property
    def key(self) -> tuple[str, str]:
        """What it has in common with itself in another release: names of path parameters do not count."""
        return self.method, identity(self.path)

    @property
    def parameters(self) -> dict[tuple[str, str], Parameter]:
        """Its parameters by location and name."""
        return read_parameters(self.item, self.node)


def read_operations(document: dict[str, Any]) -> list[DocumentedOperation]:
    """All operations of a document, in its order."""
    return [
        DocumentedOperation(
            method.upper(), str(path), Node(mapping(item[method]), ("paths", path, method)), Node(item, ("paths", path))
        )
        for path, item in mapping(document.get("paths")).items()
        if isinstance(item, dict)
        for method in METHODS
        if isinstance(item.get(method), dict)
    ]


def compare_operations(old: dict[str, Any], new: dict[str, Any], report: Report, schemas: SchemaComparison) -> None:
    """Compares the operations of two documents.

    Args:
        old: The old document.
        new: The new document.
        report: Takes what is found.
        schemas: Compares schemas.
    """
    before, after = read_operations(old), read_operations(new)
    # Older documents do not have badges, which says nothing of plans.
    badges = all(any("x-badges" in operation.node.schema for operation in side) for side in (before, after))
    pairs = _pairs(before, after)
    came_from = {id(new_one): old_one for old_one, new_one in pairs}
    matched = {id(old_one) for old_one, _ in pairs}
    for operation in before:
        if id(operation) not in matched:
            deprecated = operation.node.schema.get("deprecated") is True
            message = f"`{operation.name}` was removed" + (", as its deprecation announced" if deprecated else "")
            at = _nearest(new, operation)
            inner = evolve(report, operation=operation.name, part="operation", new=at)
            inner.removed("endpoint-removed", message, operation.node.keys, (), _request_line(operation))
    for operation in after:
        inner = evolve(report, operation=operation.name, part="operation")
        twin = came_from.get(id(operation))
        if twin is None:
            inner = evolve(inner, old=_nearest(old, operation))
            message = f"`{operation.name}` was added"
            inner.added("endpoint-added", message, operation.node.keys, (), _request_line(operation))
        else:
            report_of_pair = evolve(inner, old=twin.node.keys, new=operation.node.keys)
            _compare(twin, operation, report_of_pair, schemas)
            _badges(twin, operation, report_of_pair, comparable=badges)


def _pairs(
    old: list[DocumentedOperation], new: list[DocumentedOperation]
) -> list[tuple[DocumentedOperation, DocumentedOperation]]:
    """The same operation in both, by method and path, else by its id."""
    pairs = []
    left = {id(operation): operation for operation in new}
    rest = []
    by_path: dict[tuple[str, str], list[DocumentedOperation]] = {}
    for operation in new:
        by_path.setdefault(operation.key, []).append(operation)
    for operation in old:
        there = by_path.get(operation.key)
        if there:
            twin = next((other for other in there if other.path == operation.path), there[0])
            there.remove(twin)
            pairs.append((operation, twin))
            del left[id(twin)]
        else:
            rest.append(operation)
    by_id = {operation.id: operation for operation in left.values() if operation.id}
    for operation in rest:
        twin_by_id = by_id.pop(operation.id or "", None)
        if twin_by_id is not None:
            pairs.append((operation, twin_by_id))
    return pairs


def _nearest(document: dict[str, Any], operation: DocumentedOperation) -> tuple[str, ...]:
    """What would hold an operation in a document that does not have it."""
    paths = document.get("paths")
    if not isinstance(paths, dict):
        return ()
    return ("paths", operation.path) if operation.path in paths else ("paths",)


def _request_line(operation: DocumentedOperation) -> str:
    return f"{operation.method} {operation.path}"


def _compare(old: DocumentedOperation, new: DocumentedOperation, report: Report, schemas: SchemaComparison) -> None:
    renamed = _path(old, new, report)
    _names(old, new, report)
    _availability(old, new, report)
    compare_requirements(old.node, new.node, report, "api-security")
    compare_parameters(
        old.parameters, new.parameters, renamed, report.of("parameters", report.old, report.new), schemas
    )
    compare_request_bodies(old.node, new.node, report.of("request", report.old, report.new), schemas)
    compare_responses(old.node, new.node, report, schemas)


def _path(old: DocumentedOperation, new: DocumentedOperation, report: Report) -> dict[str, str]:
    """Reports another path, and gives the new names of its parameters by the old ones."""
    keys = old.node.keys, new.node.keys
    names = [path_parameters(one.path) for one in (old, new)]
    renamed = {}
    if old.key == new.key:
        renamed = {before: after for before, after in zip(*names, strict=True) if before != after}
        if renamed:
            said = ", ".join(f"`{before}` is `{after}` now" for before, after in renamed.items())
            rule, message = "endpoint-path-parameter-renamed", f"parameters of the path have other names: {said}"
            report.changed(rule, message, *keys, old.path, new.path)
    else:
        message = f"is at {_request_line(new)} instead of {_request_line(old)}"
        report.changed("endpoint-path-changed", message, *keys, _request_line(old), _request_line(new))
    return renamed


def _names(old: DocumentedOperation, new: DocumentedOperation, report: Report) -> None:
    keys = old.node.keys, new.node.keys
    if old.id != new.id:
        if old.id is None:
            report.changed("api-operation-id-added", f"got the name `{new.id}`", *keys, None, new.id)
        elif new.id is None:
            report.changed("api-operation-id-removed", f"lost the name `{old.id}`", *keys, old.id, None)
        else:
            message = f"was renamed from `{old.id}` to `{new.id}`"
            report.changed("api-operation-id-changed", message, *keys, old.id, new.id)
    tags = [
        list(dict.fromkeys(tag for tag in listed(node.schema.get("tags")) if isinstance(tag, str)))
        for node in (old.node, new.node)
    ]
    for tag in tags[0]:
        if tag not in tags[1]:
            report.changed("api-tag-removed", f"is no longer tagged {tag}", *keys, tag, None)
    for tag in tags[1]:
        if tag not in tags[0]:
            report.changed("api-tag-added", f"is tagged {tag}", *keys, None, tag)


def _availability(old: DocumentedOperation, new: DocumentedOperation, report: Report) -> None:
    """Deprecation, and what overlays say of token scope, plan, first release and beta state."""
    before, after, keys = old.node.schema, new.node.schema, (old.node.keys, new.node.keys)
    deprecated = before.get("deprecated") is True, after.get("deprecated") is True
    if deprecated == (False, True):
        report.changed("endpoint-deprecated", "was deprecated", *keys)
    elif deprecated == (True, False):
        report.changed("endpoint-reactivated", "is no longer deprecated", *keys)
    one, other = read_availability(before), read_availability(after)
    beta = one.beta, other.beta
    if beta == (False, True):
        report.changed("api-stability-decreased", "is a beta now", *keys)
    elif beta == (True, False):
        report.changed("api-stability-increased", "is no longer a beta", *keys)
    was, now = _token(one), _token(other)
    if was != now:
        suffices = set(one.scopes) <= set(other.scopes) and one.requires_admin >= other.requires_admin
        if was is None:
            report.changed("token-scope-added", f"its token scope is known now: {now}", *keys, was, now)
        elif now is None:
            report.changed("token-scope-removed", "its token scope is no longer known", *keys, was, now)
        else:
            rule = "token-scope-added" if suffices else "token-scope-changed"
            report.changed(rule, f"its token scope is {now} instead of {was}", *keys, was, now)
    if one.since and other.since and one.since != other.since:
        message = f"its first release is {other.since} instead of {one.since}"
        report.changed("since-changed", message, *keys, one.since, other.since)


def _badges(old: DocumentedOperation, new: DocumentedOperation, report: Report, *, comparable: bool) -> None:
    """Plans and other badges; what one side alone has is a change where both documents have badges."""
    keys = old.node.keys, new.node.keys
    one, other = (read_availability(operation.node.schema) for operation in (old, new))
    if one.plan != other.plan and (comparable or (one.plan and other.plan)):
        message = f"its plan is {other.plan or 'no longer stated'} instead of {one.plan or 'not stated'}"
        report.changed(_plan_rule(one.plan, other.plan), message, *keys, one.plan, other.plan)
    for label in one.labels if comparable else ():
        if label not in other.labels:
            report.changed("badge-removed", f"no longer has the badge “{label}”", *keys, label, None)
    for label in other.labels if comparable else ():
        if label not in one.labels:
            report.changed("badge-added", f"has the badge “{label}”", *keys, None, label)


def _plan_rule(old: str | None, new: str | None) -> str:
    ranks = [PLANS.index(plan) if plan in PLANS else -1 for plan in (old or PLANS[0], new or PLANS[0])]
    # "Enterprise" is the name of all its tiers.
    if -1 in ranks or (old and new and (new.startswith(f"{old} ") or old.startswith(f"{new} "))):
        return "plan-changed"
    return "plan-raised" if ranks[1] > ranks[0] else "plan-lowered"


def _token(available: Availability) -> str | None:
    """The scopes that a token needs, and whether it has to be an admin's."""
    scope = scope_text(available.scopes)
    return f"{scope or 'any'}, admins only" if available.requires_admin else scope
