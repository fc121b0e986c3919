"""Operations by names in constants, and arguments in dicts."""

from enum import StrEnum
from typing import Final

from retool_client import Retool

LIST = "workflows.list"
FINAL: Final = "workflows.list"
USERS = "users.list"
ALL = ["workflows.list", "users.list"]
AGENT = "agent"


class Name(StrEnum):
    LIST = "workflows.list"
    USERS = "users.list"


class Names:
    LIST = "workflows.list"


def names(retool: Retool) -> None:
    local = "workflows.list"
    retool.call(local)  #: 3.75 operation-removed workflows.list
    retool.call(LIST)  #: 3.75 operation-removed workflows.list
    retool.call(FINAL)  #: 3.75 operation-removed workflows.list
    retool.call(operation_id=Names.LIST)  #: 3.75 operation-removed workflows.list
    retool.call(Name.LIST)  #: unseen:3.75 operation-removed workflows.list
    for name in ALL:
        retool.call(name)  #: unseen:3.75 operation-removed workflows.list
    print([retool.call(name) for name in (LIST, USERS)])  #: unseen:3.75 operation-removed workflows.list
    retool.call(USERS)
    retool.call(Name.USERS)


def hidden(retool: Retool, LIST: str) -> None:
    retool.call(LIST)


def dicts(retool: Retool) -> None:
    query = {"first_name": "Ada", "last_name": "Lovelace"}  #: unseen:3.75 argument-removed users.list(first_name); unseen:3.75 argument-removed users.list(last_name)
    query["email"] = "ada@example.com"  #: unseen:3.75 argument-removed users.list(email)
    retool.users.list(**query)
    retool.users.list(**dict(first_name="Ada"))  #: 3.75 argument-removed users.list(first_name)
    other = {"first_name": "Ada"}
    print(other)
    retool.folders.create(name="Agents", folder_type=AGENT)  #: 3.75 type-error folders.create
