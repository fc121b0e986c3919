"""Disables the users of a CSV file (email), and ends their sessions. Token scopes: users:write."""

import argparse
import csv
import sys
from pathlib import Path

from retool_client import Retool, RetoolError


def disable(retool: Retool, leavers: set[str], *, at_most: int, dry_run: bool) -> None:
    users = [user for user in retool.users.list() if user.active and user.email.lower() in leavers]
    if admins := [user.email for user in users if user.is_admin]:
        sys.exit(f"admins have to be disabled by hand: {', '.join(admins)}; nothing was changed")
    if len(users) > at_most:
        sys.exit(f"{len(users)} users are more than --at-most {at_most}; nothing was changed")
    for user in users:
        print(user.email, "would be disabled" if dry_run else "is disabled")
        if not dry_run:
            retool.users.update(user.id, active=False)
            retool.users.logout(user.id)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--at-most", type=int, default=20, metavar="N", help="refuse to disable more users")
    parser.add_argument("--dry-run", action="store_true", help="print who would be disabled, and change nothing")
    args = parser.parse_args()
    try:
        with args.file.open(newline="", encoding="utf-8-sig") as file, Retool.from_env() as retool:
            reader = csv.DictReader(file, restval="")
            if "email" not in (reader.fieldnames or ()):
                sys.exit(f"{args.file}: no column email")
            leavers = {row["email"].lower() for row in reader}
            disable(retool, leavers, at_most=args.at_most, dry_run=args.dry_run)
    except (OSError, UnicodeError, RetoolError) as error:
        sys.exit(f"{error}")
