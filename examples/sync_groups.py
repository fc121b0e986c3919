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
        sys.exit(f"not in Retool: {', '.join(sorted(unknown))}; nothing was changed")
    named = [groups[name] for name in {name for name, _ in wanted}]
    current = {(group.name, member.email.lower()) for group in named for member in group.members}
    for name, email in sorted(wanted ^ current):
        print(name, "+" if (name, email) in wanted else "-", email)
        if dry_run:
            continue
        if (name, email) in wanted:
            retool.groups.add_members(groups[name].id, members=[{"id": users[email], "is_group_admin": False}])
        else:
            retool.groups.remove_member(groups[name].id, users[email])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--dry-run", action="store_true", help="print what would change, and change nothing")
    args = parser.parse_args()
    try:
        with args.file.open(newline="", encoding="utf-8-sig") as file, Retool.from_env() as retool:
            rows = {(row["group"], row["email"].lower()) for row in csv.DictReader(file, restval="")}
            sync(retool, rows, dry_run=args.dry_run)
    except KeyError as error:
        sys.exit(f"{args.file}: no column {error}")
    except (OSError, RetoolError) as error:
        sys.exit(f"{error}")
