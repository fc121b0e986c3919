"""Teams are permission groups of a Retool instance, found by their names."""

from dataclasses import dataclass

from retool_client import AsyncRetool, Retool
from retool_client.models import Group, User


@dataclass(frozen=True)
class Joined:
    """Result of joining a team.

    Attributes:
        user_id: Identifier of the user in Retool.
        is_new: Whether the user was created.
        team_is_new: Whether the team was.
    """

    user_id: str
    is_new: bool
    team_is_new: bool


def join(retool: Retool, *, email: str, first_name: str, last_name: str, team: str) -> Joined:
    """Makes a person a member of a team; who was deactivated is active again.

    Joining twice is the same as joining once.
    """
    user = _user(retool, email)
    is_new = user is None
    if user is None:
        user = retool.users.create(email=email, first_name=first_name, last_name=last_name)
    elif not user.active:
        retool.users.update(user.id, operations=[{"op": "replace", "path": "/active", "value": True}])
    group = _group(retool, team)
    team_is_new = group is None
    if group is None:
        group = retool.groups.create(name=team)
    retool.groups.add_members(str(int(group.id or 0)), members=[{"id": user.id, "is_group_admin": False}])
    return Joined(user.id, is_new, team_is_new)


def leave(retool: Retool, *, email: str) -> bool:
    """Deactivates a person; whether there was one."""
    user = _user(retool, email)
    if user is None or not user.active:
        return False
    retool.users.delete(user.id)
    return True


async def members(retool: AsyncRetool, team: str) -> list[str]:
    """The addresses of a team's members, sorted."""
    async for group in retool.groups.list():
        if group.name == team:
            return sorted(member.email for member in group.members)
    return []


def _user(retool: Retool, email: str) -> User | None:
    return next(iter(retool.users.list(email=email)), None)


def _group(retool: Retool, name: str) -> Group | None:
    return next((group for group in retool.groups.list() if group.name == name), None)
