"""Writes users, and how much they used Retool in the last days, to a CSV file. Token scopes: users:read, usage."""

import argparse
import csv
import datetime
import sys
from collections.abc import Iterator
from pathlib import Path

from retool_client import Retool, RetoolError

COLUMNS = ("email", "active", "seat", "last_active", "app_views", "app_saves")


def rows(retool: Retool, since: datetime.date) -> Iterator[tuple[object, ...]]:
    used = {usage.email.lower(): usage for usage in retool.usage.list_users(start_date=since.isoformat())}
    for user in retool.users.list():
        usage = used.get(user.email.lower())
        counts = (usage.count_app_views, usage.count_app_saves) if usage else (0, 0)
        yield (user.email, user.active, user.seat_type or None, user.last_active, *counts)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--days", type=int, default=30)
    args = parser.parse_args()
    try:
        with Retool.from_env() as retool:
            table = list(rows(retool, datetime.date.today() - datetime.timedelta(days=args.days)))
        with args.file.open("w", newline="", encoding="utf-8") as file:  # or pandas.DataFrame(table, columns=COLUMNS)
            csv.writer(file).writerows([COLUMNS, *table])
    except (OSError, RetoolError) as error:
        sys.exit(f"{error}")
