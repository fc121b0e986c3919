"""The people of a Retool instance.

What every supported release has is called as it is: the type checker knows that it is there. What some of them
lack stands behind an `isinstance`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from retool_clients import v3_75, v4_0

if TYPE_CHECKING:
    from collections.abc import Iterator

    from retool_clients import AnyAsyncRetool, AnyRetool
    from retool_clients.models import AnyUser


@dataclass(frozen=True)
class Person:
    """A person.

    Attributes:
        email: The address.
        name: First and last name.
        groups: Names of the groups, sorted.
    """

    email: str
    name: str
    groups: tuple[str, ...]


def people(retool: AnyRetool) -> Iterator[Person]:
    """Everybody who is active."""
    groups: dict[str, list[str]] = {}
    for group in retool.groups.list():
        for member in group.members:
            groups.setdefault(member.email, []).append(group.name)
    for user in retool.users.list():
        if user.active:
            yield Person(user.email, _name(user), tuple(sorted(groups.get(user.email, ()))))


def dismiss(retool: AnyRetool, email: str) -> bool:
    """Deactivates a user, and ends the sessions where the release can; whether there was one."""
    user = next((user for user in retool.users.list() if user.email == email), None)
    if user is None or not user.active:
        return False
    if isinstance(retool, v4_0.Retool):
        retool.users.logout(user.id)
    retool.users.delete(user.id)
    return True


async def workflow_names(retool: AnyAsyncRetool) -> list[str]:
    """The workflows; none where the release has no API for them."""
    if isinstance(retool, v3_75.AsyncRetool):
        return []
    return [workflow.name async for workflow in retool.workflows.list()]


def _name(user: AnyUser) -> str:
    return f"{user.first_name or ''} {user.last_name or ''}".strip()
