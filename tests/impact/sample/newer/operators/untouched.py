"""Code that no upgrade touches, with names that look as if one did."""

from dataclasses import dataclass
from typing import Any

from retool_client import NotFoundError, Retool, RetryPolicy
from retool_client.models import GroupCreate


@dataclass
class Account:
    """Not a user of Retool."""

    is_admin: bool
    user_type: str
    legacy_id: int


class Directory:
    """Not a client of Retool."""

    def __init__(self) -> None:
        self.users = self
        self.user_tasks: list[str] = []

    def reset_two_factor(self, user_id: str) -> None:
        self.user_tasks.append(user_id)

    def list(self, email: str = "", *, limit: int = 1) -> "list[Account]":
        return [Account(is_admin=True, user_type="embed", legacy_id=limit)]

    def call(self, name: str) -> str:
        return name


class Extended(Retool):
    """A client with something of its own."""

    def roles_of(self, user_id: str) -> list[str]:
        return [user_id]


def other(directory: Directory, anything: Any, unknown) -> None:
    directory.users.reset_two_factor("a")
    directory.call("users.reset_two_factor")
    for account in directory.list(email="a@example.com", limit=3):
        print(account.is_admin, account.user_type == "embed", account.legacy_id + 1)
    print(anything.users.reset_two_factor, anything.is_admin, unknown.user_tasks)
    text = "retool.users.reset_two_factor is_admin user_type"
    print(text, {"users.reset_two_factor": 1})


def steady(retool: Retool) -> None:
    client = Extended("retool.example.com", token="secret", retry=RetryPolicy(attempts=2))
    print(client.roles_of("user_1"))
    try:
        user = retool.users.get("user_1")
        print(user.id, user.first_name, user.metadata.get("is_admin"))
    except NotFoundError as error:
        print(error.status)
    group = client.groups.create(GroupCreate(name="Operators"))
    client.groups.delete(str(group.name))
    client.call("groups.delete", path={"groupId": "1"})
    print([folder.name for folder in retool.folders.list()])
    print([variable.name for variable in retool.configuration_variables.list()])
    wrong: int = "wrong before and after"
    print(wrong, retool.users.never_there)
