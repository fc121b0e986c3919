"""Reads every user with their groups, many at a time, and prints them as JSON Lines. Token scopes: users:read."""

import argparse
import asyncio
import sys

from retool_client import AsyncRetool, RetoolError
from retool_client.models import UserWithGroups


async def read(rate_limit: int | None) -> list[UserWithGroups]:
    # The client waits where it has to: for a connection, for the rate limit, and before it tries again.
    async with AsyncRetool(rate_limit=rate_limit) as retool:
        user_ids = [user.id async for user in retool.users.list() if user.active]
        return await asyncio.gather(*(retool.users.get(user_id, include_groups=True) for user_id in user_ids))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rate-limit", type=int, help="most requests a minute")
    try:
        for user in asyncio.run(read(parser.parse_args().rate_limit)):
            print(user.to_json())
    except RetoolError as error:
        sys.exit(f"{error}")
