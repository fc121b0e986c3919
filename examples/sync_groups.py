"""Gives groups the members that they have in a CSV file (group, email). Token scopes: users:read, groups:write."""

import argparse
import csv
import sys
from pathlib import Path

from retool_client import Retool, RetoolError


def sync(retool: Retool, wanted: set[tuple[str, str]], *, dry_run: bool) -> None:
    groups = {group.name: group for group in retool.groups.list()}
    users = {user.email.lower(): user.id for user in retool.users.list()}
    if unknown := {name for name, _ in wanted} - groups.keys() | {email for _, email in wanted} - users.keys():
        sys.exit(f"not in Retool: {sorted(unknown)}; nothing was changed")
    names = {name for name, _ in wanted}
    current = {(name, member.email.lower()) for name in names for member in groups[name].members}
    for name, email in sorted(wanted ^ current):
        print(name, "+" if (name, email) in wanted else "-", email)
        if (name, email) in wanted and not dry_run:
            retool.groups.add_members(groups[name].id, members=[{"id": users[email], "is_group_admin": False}])
        elif not dry_run:
            retool.groups.remove_member(groups[name].id, users[email])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--dry-run", action="store_true", help="print what would change, and change nothing")
    args = parser.parse_args()
    try:
        with args.file.open(newline="", encoding="utf-8-sig") as file, Retool.from_env() as retool:
            reader = csv.DictReader(file, restval="")
            if missing := {"group", "email"} - set(reader.fieldnames or ()):
                sys.exit(f"{args.file}: no column {', '.join(sorted(missing))}")
            sync(retool, {(row["group"], row["email"].lower()) for row in reader}, dry_run=args.dry_run)
    except (OSError, UnicodeError, RetoolError) as error:
        sys.exit(f"{error}")
