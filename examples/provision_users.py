"""Makes the users of a CSV file and adds them to their groups. Token scopes: users:write, groups:write."""

import argparse
import csv
import sys
from pathlib import Path

from retool_client import Retool, RetoolError
from retool_client.models import GroupCreateMember

COLUMNS = {"email", "first_name", "last_name", "groups"}  # groups: names, with semicolons between them


def provision(retool: Retool, people: list[dict[str, str]]) -> None:
    groups = {group.name: group for group in retool.groups.list()}
    users = {user.email.lower(): user.id for user in retool.users.list()}
    memberships = [(person["email"].lower(), name) for person in people for name in person["groups"].split(";") if name]
    if unknown := {name for _, name in memberships} - groups.keys():
        sys.exit(f"no such group: {', '.join(sorted(unknown))}; nothing was changed")
    for person in people:
        email, first_name, last_name = person["email"].lower(), person["first_name"], person["last_name"]
        if email not in users:
            users[email] = retool.users.create(email=email, first_name=first_name, last_name=last_name).id
    for email, name in memberships:
        if users[email] not in {member.id for member in groups[name].members}:
            member = GroupCreateMember(id=users[email], is_group_admin=False)
            groups[name] = retool.groups.add_members(groups[name].id, members=[member])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    try:
        with parser.parse_args().file.open(newline="", encoding="utf-8-sig") as file, Retool.from_env() as retool:
            reader = csv.DictReader(file, restval="")
            if missing := COLUMNS - set(reader.fieldnames or ()):
                sys.exit(f"{file.name}: no column {', '.join(sorted(missing))}")
            provision(retool, list(reader))
    except (OSError, UnicodeError, RetoolError) as error:
        sys.exit(f"{error}")
