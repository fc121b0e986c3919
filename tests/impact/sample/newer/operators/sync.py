"""Synchronous code in every style."""

import logging

import retool_client.api.workflows.list  #: 3.75 operation-removed workflows.list
from operators.clients import Session, connect, connected
from retool_client import UNSET, NotFoundError, Retool, models
from retool_client.api.users import list as list_users
from retool_client.api.users import reset_two_factor  #: 3.75 operation-removed users.reset_two_factor
from retool_client.models import FolderType, GroupCreate, User, UserCreate
from retool_client.models import UserType  #: 3.75 model-removed UserType
from retool_client.resources.users import UsersResource

log = logging.getLogger(__name__)
DEFAULT = UserType.DEFAULT  #: 3.75 model-removed UserType.DEFAULT


def unannotated(users):
    for user in users.list(email="a@example.com"):  #: unseen:3.75 argument-removed users.list(email)
        log.info("%s", user.is_admin)  #: unseen:3.75 field-removed User.is_admin; unseen:next field-removed User.is_admin
    return users


def annotated(users: UsersResource) -> None:
    users.reset_two_factor("user_1")  #: 3.75 operation-removed users.reset_two_factor
    users.list(first_name="Ada")  #: 3.75 argument-removed users.list(first_name); next argument-renamed users.list(first_name)


def kinds(user: User) -> str:
    match user.user_type:  #: 3.75 field-removed User.user_type
        case "embed":  #: next enum-value-removed UserType("embed")
            return "embedded"
        case "mobile":
            return "mobile"
        case _:
            return "other"


def pattern(user: object) -> bool:
    match user:
        case User(is_admin=True):  #: 3.75 field-removed User.is_admin; next field-removed User.is_admin
            return True
        case _:
            return False


def is_embedded(user: User) -> bool:
    return user.user_type == "embed"  #: 3.75 field-removed User.user_type; next enum-value-removed UserType("embed")


def main() -> None:
    retool = Retool("retool.example.com", token="secret")
    users = retool.users
    annotated(unannotated(users))
    tasks = retool.user_tasks  #: 3.75 resource-removed user_tasks
    tasks.list()  #: 3.75 operation-removed user_tasks.list
    retool.call("users.reset_two_factor", path={"userId": "user_1"})  #: 3.75 operation-removed users.reset_two_factor
    retool.call("users.get", path={"userId": "user_1"}, query={"includeGroups": True})  #: 3.75 argument-removed users.get(includeGroups)
    list_users.sync(client=retool, limit=10)  #: 3.75 argument-removed users.list(limit)
    reset_two_factor.sync("user_1", client=retool)  #: 3.75 operation-removed users.reset_two_factor
    retool_client.api.workflows.list.sync(client=retool)  #: 3.75 operation-removed workflows.list
    admins = [user.email for user in users.list() if user.is_admin]  #: 3.75 field-removed User.is_admin; next field-removed User.is_admin; next field-optional User.email
    raw = retool.with_raw_response.users.get("user_1")
    log.info("%s %s", raw.parsed.is_admin, admins)  #: 3.75 field-removed User.is_admin; next field-removed User.is_admin
    retool.folders.create(name="Agents", folder_type="agent")  #: 3.75 enum-value-removed folders.create(folder_type)
    if next(iter(retool.folders.list())).folder_type == FolderType.LIBRARY:  #: 3.75 enum-value-removed FolderType.LIBRARY
        log.info("a library")
    retool.groups.create(GroupCreate(name="Operators", theme_access=True))  #: 3.75 field-removed GroupCreate.theme_access
    retool.groups.create({"name": "Operators", "theme_access": True})  #: 3.75 argument-removed groups.create(theme_access)
    new = UserCreate(email="a@example.com", first_name="A", last_name="B")
    numbers: dict[int, str] = {}
    for user in users.list():
        number = user.legacy_id  #: 3.75 field-type-changed User.legacy_id
        numbers[number] = user.id  #: 3.75 type-error User.legacy_id
    log.info("%s", getattr(users.create(new), "two_factor_auth_enabled"))  #: unseen:3.75 field-removed User.two_factor_auth_enabled
    variables = retool.configuration_variables.list()
    log.info("%d", len(variables))
    for variable in variables:
        log.info("%s", variable.name)
    lower = retool.users.get("user_1").email.lower()  #: next field-optional User.email
    log.info("%s", lower)
    session = Session(connect("retool.example.com"))
    log.info("%s", session.reset("user_1").email)  #: unseen:next field-optional User.email
    with connected() as client:
        client.roles.list()  #: 3.75 operation-removed roles.list
        client.users.set_attribute("user_1", name="a", value="b")  #: 3.75 access-changed users.set_attribute


def annotation_of_a_gone_model(kind: UserType) -> "models.UserType":  #: 3.75 model-removed UserType; 3.75 model-removed UserType
    return kind


def silenced(users: UsersResource) -> None:
    users.reset_two_factor("user_1")  # type: ignore  #: 3.75 operation-removed users.reset_two_factor
