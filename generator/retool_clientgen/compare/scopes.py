"""The least that a token, a plan and a release must have for some operations."""

import difflib
from typing import Any

from attrs import asdict, frozen

from ..errors import ClientgenError
from ..normalise import Operation
from ..normalise.availability import PLANS, scope_label
from ..releases.release import Release


@frozen
class Needs:
    """What some operations need together.

    Attributes:
        release: The release whose document said so.
        scopes: The token scopes, as in `users:read`, each with the operations that need it.
        labels: How Retool shows these scopes: `Users > Read`.
        plan: The highest of their plans; None where nothing says so.
        since: The newest of their first releases; None where nothing says so.
        unknown: Operations whose scope nothing says.
        beta: Operations that are in beta.
        admin: Operations that only a token of an admin may call.
    """

    release: str
    scopes: dict[str, tuple[str, ...]]
    labels: dict[str, str | None]
    plan: str | None
    since: str | None
    unknown: tuple[str, ...]
    beta: tuple[str, ...]
    admin: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """What is needed, as JSON."""
        return asdict(self)


def needs_of(release: str, operations: dict[str, Operation], wanted: list[str]) -> Needs:
    """What operations need.

    Args:
        release: The release.
        operations: All operations of the release, by id.
        wanted: Ids of those that are to be called.

    Raises:
        ClientgenError: If the release has no such operation; names the nearest ones.
    """
    chosen = []
    for name in dict.fromkeys(wanted):
        if name not in operations:
            near = difflib.get_close_matches(name, operations, n=3, cutoff=0.4)
            raise ClientgenError(
                f"release {release} has no operation {name[:200]!r}",
                fix=f"Near: {', '.join(near)}."
                if near
                else "Name an operation (users.list), or a file or directory that is there.",
            )
        chosen.append(operations[name])
    scopes: dict[str, list[str]] = {}
    # Operations with a choice come last, and choose what is needed anyway.
    for operation in sorted(chosen, key=lambda one: len(one.scopes)):
        if operation.scopes:
            for scope in min(operation.scopes, key=lambda each: sum(scope not in scopes for scope in each)):
                scopes.setdefault(scope, []).append(operation.id)
    plans = [operation.plan for operation in chosen if operation.plan in PLANS]
    first = [operation.since for operation in chosen if operation.since is not None]
    return Needs(
        release,
        {scope: tuple(scopes[scope]) for scope in sorted(scopes)},
        {scope: scope_label(scope) for scope in sorted(scopes)},
        max(plans, key=lambda plan: PLANS.index(plan or ""), default=None),
        max(first, key=Release, default=None),
        tuple(operation.id for operation in chosen if not operation.scopes),
        tuple(operation.id for operation in chosen if operation.beta),
        tuple(operation.id for operation in chosen if operation.requires_admin),
    )
