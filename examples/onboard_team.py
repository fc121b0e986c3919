"""Sets up a team: a folder for its apps, a group that may edit them, and its members, of whom new ones are invited.

Token scopes: folders:write, groups:write, permissions:write, users:write.
"""

import argparse
import sys

from retool_client import Retool, RetoolError
from retool_client.models import FolderType, PermissionObjectFolder, PermissionSubjectGroup


def onboard(retool: Retool, team: str, emails: set[str]) -> None:
    folders = (each for each in retool.folders.list() if each.folder_type is FolderType.APP and each.name == team)
    folder = next(folders, None) or retool.folders.create(name=team, folder_type="app")
    groups = (each for each in retool.groups.list() if each.name == team)
    group = next(groups, None) or retool.groups.create(name=team)
    subject, apps = PermissionSubjectGroup(id=group.id), PermissionObjectFolder(id=folder.id)
    retool.permissions.grant(subject=subject, object=apps, access_level="edit")
    members = {member.id for member in group.members}
    users = {user.email.lower(): user.id for user in retool.users.list()}
    invited = {invite.invited_email.lower() for invite in retool.user_invites.list()}
    for email in sorted(emails):
        if email in users:
            if users[email] not in members:
                retool.groups.add_members(group.id, members=[{"id": users[email], "is_group_admin": False}])
        elif email not in invited:
            print(retool.user_invites.create(email=email, default_group_ids=[group.id]).invite_link)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("team")
    parser.add_argument("emails", nargs="+", type=str.lower)
    args = parser.parse_args()
    try:
        with Retool.from_env() as retool:
            onboard(retool, args.team, set(args.emails))
    except RetoolError as error:
        sys.exit(f"{error}")
