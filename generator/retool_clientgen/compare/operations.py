"""The operations of two documents: which became which, and how they differ."""

from operator import attrgetter
from typing import Any

from attrs import evolve

from ..openapi.availability import PLANS, Availability, read_availability, scope_text
from ..openapi.document import listed
from ..openapi.operations import DocumentOperation, path_parameters
from ..openapi.operations import operations as read_operations
from .bodies import compare_request_bodies, compare_responses
from .changes import Report
from .constraints import flag
from .parameters import compare_parameters, read_parameters
from .rules import Severity
from .schemas import SchemaComparison
from .security import Requirements, compare_requirements
from .shape import Keys, Node, text

OPERATION_NAME = "x-retool-operation"
"""Key under which a document that is compared has the name of an operation, for display: it is not what is served."""


def compare_operations(old: dict[str, Any], new: dict[str, Any], report: Report, schemas: SchemaComparison) -> None:
    """Compares the operations of two documents."""
    security = Requirements(old), Requirements(new)
    before, after = read_operations(old), read_operations(new)
    # Older documents do not have badges, which says nothing of plans.
    badges = all(any("x-badges" in operation.node for operation in side) for side in (before, after))
    came_from = {id(new_one): old_one for old_one, new_one in _pairs(before, after)}
    matched = {id(old_one) for old_one in came_from.values()}
    for operation in before:
        if id(operation) not in matched:
            deprecated = operation.node.get("deprecated") is True
            message = f"`{_name(operation)}` was removed" + (", as its deprecation announced" if deprecated else "")
            inner = evolve(report, operation=_name(operation), part="operation", new=_nearest(new, operation))
            inner.note("endpoint-removed", message, operation.name, old=operation.keys)
    for operation in after:
        inner = evolve(report, operation=_name(operation), part="operation", new=operation.keys)
        twin = came_from.get(id(operation))
        if twin is None:
            message = f"`{_name(operation)}` was added"
            inner.note("endpoint-added", message, None, operation.name, old=_nearest(old, operation))
        else:
            inner = evolve(inner, old=twin.keys)
            _compare(twin, operation, inner, schemas, security)
            _badges(twin.node, operation.node, inner, comparable=badges)


def _name(operation: DocumentOperation) -> str:
    """What reports call it: its name in the client, its `operationId`, or method and path."""
    return text(operation.node.get(OPERATION_NAME)) or operation.id


def _own_id(operation: DocumentOperation) -> str | None:
    return text(operation.node.get("operationId")) or None


def _without_slash(operation: DocumentOperation) -> tuple[str, str]:
    method, path = operation.key
    return method, path.rstrip("/")


def _pairs(
    old: list[DocumentOperation], new: list[DocumentOperation]
) -> list[tuple[DocumentOperation, DocumentOperation]]:
    """The same operation in both, by method and path, with or without a slash at its end, else by its id."""
    pairs = []
    left = {id(operation): operation for operation in new}
    rest = old
    for key in (attrgetter("key"), _without_slash, _own_id):
        there: dict[tuple[str, str] | str | None, list[DocumentOperation]] = {}
        for operation in left.values():
            there.setdefault(key(operation), []).append(operation)
        todo, rest = rest, []
        for operation in todo:
            same = there.get(key(operation)) if key(operation) is not None else None
            if same:
                twin = next((other for other in same if other.path == operation.path), same[0])
                same.remove(twin)
                pairs.append((operation, left.pop(id(twin))))
            else:
                rest.append(operation)
    return pairs


def _nearest(document: dict[str, Any], operation: DocumentOperation) -> Keys:
    """What would hold an operation in a document that does not have it."""
    return Node(document, ()).deepest("paths", operation.path).keys


def _compare(
    before: DocumentOperation,
    after: DocumentOperation,
    report: Report,
    schemas: SchemaComparison,
    security: tuple[Requirements, Requirements],
) -> None:
    nodes = Node(before.node, report.old), Node(after.node, report.new)
    renamed = _path(before, after, report)
    _names(before, after, report)
    _availability(before.node, after.node, report)
    was, now = read_parameters(before), read_parameters(after)
    compare_parameters(was, now, renamed, evolve(report, part="parameters"), schemas)
    compare_request_bodies(*nodes, evolve(report, part="request"), schemas)
    compare_responses(*nodes, report, schemas)
    compare_requirements(*nodes, report, "api-security", security)


def _path(old: DocumentOperation, new: DocumentOperation, report: Report) -> dict[str, str]:
    """Reports another path, and gives the new names of its parameters by the old ones."""
    if old.key != new.key:
        message = f"is at {new.name} instead of {old.name}"
        report.note("endpoint-path-changed", message, old.name, new.name)
        if _without_slash(old) != _without_slash(new):
            return {}
    names = zip(path_parameters(old.path), path_parameters(new.path), strict=True)
    renamed = {before: after for before, after in names if before != after}
    if renamed:
        names_now = ", ".join(f"`{before}` is `{after}` now" for before, after in renamed.items())
        message = f"parameters of the path have other names: {names_now}"
        report.note("endpoint-path-parameter-renamed", message, old.path, new.path)
    return renamed


def _names(old: DocumentOperation, new: DocumentOperation, report: Report) -> None:
    was, now = _own_id(old), _own_id(new)
    if was is None and now is not None:
        report.note("api-operation-id-added", f"got the name `{now}`", was, now)
    elif now is None and was is not None:
        report.note("api-operation-id-removed", f"lost the name `{was}`", was, now)
    elif was != now:
        # An overlay, or the path, may give the client's method the same name all the same.
        names = {text(one.node.get(OPERATION_NAME)) for one in (old, new)}
        severity = Severity.INFORMATIONAL if len(names) == 1 and None not in names else None
        message = f"was renamed from `{was}` to `{now}`"
        report.note("api-operation-id-changed", message, was, now, severity=severity)
    before, after = (
        list(dict.fromkeys(tag for tag in listed(one.node.get("tags")) if isinstance(tag, str))) for one in (old, new)
    )
    for tag in (tag for tag in before if tag not in after):
        report.note("api-tag-removed", f"is no longer tagged {tag}", tag, None)
    for tag in (tag for tag in after if tag not in before):
        report.note("api-tag-added", f"is tagged {tag}", None, tag)


def _availability(old: dict[str, Any], new: dict[str, Any], report: Report) -> None:
    """Deprecation, and what overlays say of token scope, plan, first release and beta state."""
    one, other = read_availability(old), read_availability(new)
    for difference in flag("deprecated", old, new):
        report.note(f"endpoint-{difference.rule}", difference.message)
    if other.beta and not one.beta:
        report.note("api-stability-decreased", "is a beta now")
    elif one.beta and not other.beta:
        report.note("api-stability-increased", "is no longer a beta")
    before, after = _token(one), _token(other)
    if before != after and (_in_prose(old) or _in_prose(new)):
        suffices = set(one.scopes) <= set(other.scopes) and one.requires_admin >= other.requires_admin
        rule, message = "token-scope-changed", f"its token scope is {after} instead of {before}"
        if before is None:
            rule, message = "token-scope-added", f"its token scope is known now: {after}"
        elif after is None:
            rule, message = "token-scope-removed", "its token scope is no longer known"
        elif suffices:
            rule = "token-scope-added"
        report.note(rule, message, before, after)
    if one.since and other.since and one.since != other.since:
        message = f"its first release is {other.since} instead of {one.since}"
        report.note("since-changed", message, one.since, other.since)


def _in_prose(node: dict[str, Any]) -> bool:
    """Whether an operation states its token scope elsewhere than in `security`, which is compared for itself."""
    return _token(read_availability({key: value for key, value in node.items() if key != "security"})) is not None


def _badges(old: dict[str, Any], new: dict[str, Any], report: Report, *, comparable: bool) -> None:
    """Plans and other badges; what one side alone has is a change where both documents have badges."""
    one, other = read_availability(old), read_availability(new)
    if one.plan != other.plan and (comparable or (one.plan and other.plan)):
        message = f"its plan is {other.plan or 'no longer stated'} instead of {one.plan or 'not stated'}"
        report.note(_plan_rule(one.plan, other.plan), message, one.plan, other.plan)
    if comparable:
        for label in (label for label in one.labels if label not in other.labels):
            report.note("badge-removed", f"no longer has the badge “{label}”", label, None)
        for label in (label for label in other.labels if label not in one.labels):
            report.note("badge-added", f"has the badge “{label}”", None, label)


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
