"""Where the clients come from."""

from contextlib import contextmanager

from retool_client import AsyncRetool
from retool_client import Retool as R


def connect(host):
    return R(host, token="secret")


@contextmanager
def connected():
    with R("retool.example.com", token="secret") as client:
        yield client


class Session:
    """Holds a client, without saying of what type."""

    def __init__(self, client):
        self.client = client
        self.users = client.users

    def reset(self, user_id):
        self.users.reset_two_factor(user_id)  #: unseen:3.75 operation-removed users.reset_two_factor
        return self.client.users.get(user_id, include_groups=True)  #: unseen:3.75 argument-removed users.get(include_groups)


async def emails() -> list[str]:
    async with AsyncRetool("retool.example.com", token="secret") as retool:
        await retool.groups.get("1")  #: next operation-deprecated groups.get
        await retool.roles.list()  #: 3.75 operation-removed roles.list
        return [user.email async for user in retool.users.list()]  #: next field-optional User.email
