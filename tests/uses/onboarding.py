"""Sets up a team, as a script of a user does: a folder, a group that may edit it, and its members."""

from retool_client import Retool
from retool_client.models import UserWithGroups


def onboard(retool: Retool, team: str, emails: list[str]) -> dict[str, list[str]]:
    """Sets up a team; the names of each member's groups."""
    folder = retool.folders.create(name=team, folder_type="app")
    group = retool.groups.create(name=team)
    retool.permissions.grant(
        subject={"type": "group", "id": int(group.id or 0)},
        object={"type": "folder", "id": folder.id},
        access_level="edit",
    )
    users = [retool.users.create(email=email, first_name="New", last_name="Member") for email in emails]
    retool.groups.add_members(group.id, members=[{"id": user.id, "is_group_admin": False} for user in users])
    found = {}
    for user in users:
        member = retool.users.get(user.id, include_groups=True)
        if isinstance(member, UserWithGroups):
            found[user.email] = [each.name for each in member.groups]
    return found
