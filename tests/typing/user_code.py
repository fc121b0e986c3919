"""What users write, checked by mypy and pyright: the types that come out, and the mistakes that are found.

Nothing here runs. `assert_type` states what a type is; an ignored error that did not occur would be one itself.
"""

import datetime
from typing import Any, Literal, assert_type

from retool_client import (
    UNSET,
    AsyncPage,
    AsyncRetool,
    ErrorBody,
    NotFoundError,
    Page,
    PermissionDeniedError,
    RawResponse,
    Retool,
    RetoolError,
    RetryPolicy,
    Timeout,
    UnknownMember,
    Unset,
    dicts,
    models,
)
from retool_client.api.groups import create as create_group
from retool_client.api.users import list as list_users
from retool_client.operations import OPERATIONS, BaseOperation


def lists_and_items(retool: Retool) -> None:
    """Lists of models, filtered by keywords."""
    page = retool.users.list(email="ada@example.com", limit=10)
    assert_type(page, Page[models.User])
    for user in page:
        assert_type(user, models.User)
        assert_type(user.email, str)
        assert_type(user.created_at, datetime.datetime)
        assert_type(user.last_active, datetime.datetime | None)
        assert_type(user.user_type, models.UserType)
        assert_type(user.user_type.is_known, bool)
        assert_type(user.to_dict(), dict[str, Any])
    assert_type(page.first(), models.User | None)
    assert_type(page.first("nobody"), models.User | str)
    assert_type(page.all(max_items=5), list[models.User])
    assert_type(retool.roles.list(), Page[models.Role])
    assert_type(retool.source_control.deployments.list(), Page[models.SourceControlDeployment])
    len(page)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    page[0]  # type: ignore[index]  # pyright: ignore[reportIndexIssue]
    assert_type(page.items, list[models.User])
    assert_type(page.total_count, int | None)
    for part in page.pages():
        assert_type(part, Page[models.User])
    retool.users.list(nope=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    retool.users.list("ada@example.com")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def the_truth_of_a_page(retool: Retool) -> bool:
    """A page is neither true nor false."""
    return not retool.users.list()  # pyright: ignore[reportGeneralTypeIssues]


def objects(retool: Retool) -> None:
    """One object: the envelope is gone. Bodies as keywords, as models and as mappings."""
    group = retool.groups.create(name="Operators")
    assert_type(group, models.Group)
    assert_type(retool.groups.create(models.GroupCreate(name="Operators")), models.Group)
    assert_type(retool.groups.create({"name": "Operators"}), models.Group)
    assert_type(group.members[0].email, str)
    assert_type(group.universal_app_access, models.UniversalAccess)
    retool.groups.create(nmae="Operators")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    retool.groups.create(name=7)  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    assert_type(retool.users.delete("user_1"), None)
    retool.users.get()  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    retool.users.nope()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


def optional_properties(folder: models.FolderCreate) -> None:
    """What may be left out is `Unset` until it is looked at."""
    assert_type(folder.parent_folder_id, str | None | Unset)
    if folder.parent_folder_id is not UNSET:
        assert_type(folder.parent_folder_id, str | None)
    if not isinstance(folder.parent_folder_id, Unset):
        assert_type(folder.parent_folder_id, str | None)
    if folder.parent_folder_id is UNSET:
        return
    assert_type(folder.parent_folder_id, str | None)


def flags(retool: Retool, ask: bool) -> None:
    """An argument decides what the answer has."""
    assert_type(retool.users.get("user_1"), models.User)
    assert_type(retool.users.get("user_1", include_groups=None), models.User)
    assert_type(retool.users.get("user_1", include_groups=False, timeout=3), models.User)
    user = retool.users.get("user_1", include_groups=True)
    assert_type(user, models.UserWithGroups)
    assert_type(user.groups[0].name, str)
    either = retool.users.get("user_1", include_groups=ask)
    assert_type(either.email, str)
    if isinstance(either, models.UserWithGroups):
        assert_type(either.groups[0].name, str)
    raw = retool.with_raw_response.users.get("user_1", include_groups=True)
    assert_type(raw.parsed, models.UserWithGroups)
    retool.users.get("user_1").groups  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # noqa: B018
    retool.users.get("user_1", include_groups="yes")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType, reportCallIssue]


def unions(retool: Retool, subject: models.PermissionSubjectGroup) -> None:
    """Members of a union are told apart by isinstance; one that the release does not know has a class too."""
    for configuration in retool.resource_configurations.list():
        options = configuration.options
        if isinstance(options, models.GrpcOptions):
            assert_type(options.service_name, str | Unset)
        elif isinstance(options, dict):
            assert_type(options, dict[str, Any])
    for found in retool.permissions.list_objects(subject=subject, object_type="app"):
        if isinstance(found, UnknownMember):
            assert_type(found.to_dict(), dict[str, Any])
            assert_type(found["id"], Any)
            assert_type(found.discriminator, Any)
        else:
            assert_type(found.id, str)
        found.access_level  # type: ignore[union-attr]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # noqa: B018


def identifiers_and_moments(retool: Retool) -> None:
    """Whole numbers are ints, moments can be compared, and a path takes the attribute that it comes from."""
    group = retool.groups.get(1)
    assert_type(group.id, int)
    assert_type(group.created_at, datetime.datetime)
    retool.groups.delete(group.id)
    retool.groups.delete("1")
    retool.groups.delete(1.5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    for invite in retool.user_invites.list():
        assert_type(invite.id, int)
        assert_type(invite.claimed_at, datetime.datetime | None)
        retool.groups.remove_user_invite(group.id, invite.id)
        retool.groups.add_user_invites(group.id, user_invite_ids=[invite.id])
        assert_type(invite.expires_at < group.created_at, bool)


def arguments(retool: Retool, new: models.UniversalAccess) -> None:
    """Enums are their strings, parts of bodies are models or dicts; both complete, and a slip is an error."""
    retool.groups.create(name="a", universal_app_access="edit")
    retool.groups.create(name="a", universal_app_access=new)
    retool.groups.create(name="a", universal_app_access="edti")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    subject: dicts.PermissionSubjectGroupDict = {"type": "group", "id": 1}
    retool.permissions.list_objects(subject=subject, object_type="app")
    retool.users.update("user_1", operations=[{"op": "replace", "path": "/active", "value": False}])
    retool.users.update("user_1", operations=[{"op": "replce", "path": "/active"}])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    assert_type(models.PermissionSubjectGroup(id=1).type, Literal["group"])


def updates(retool: Retool, configuration: models.ResourceConfiguration) -> None:
    """Keywords set what they name; what is further down has a path."""
    assert_type(retool.users.update("user_1", first_name="Ada", active=False), models.User)
    retool.users.update("user_1", frist_name="Ada")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    retool.users.update("user_1", active="no")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    retool.resource_configurations.update(configuration.id, changes={"/options/database_options/password": "new"})
    assert_type(models.PatchOperations(operations=[]).operations, list[models.PatchOperation])


def raw_answers(retool: Retool) -> None:
    """Status and headers, and the value as `parsed`."""
    raw = retool.with_raw_response.groups.get("1")
    assert_type(raw, RawResponse[models.Group])
    assert_type(raw.status, int)
    assert_type(raw.headers, dict[str, str])
    assert_type(raw.parsed, models.Group)
    assert_type(retool.with_raw_response.users.list().parsed, Page[models.User])
    assert_type(retool.with_raw_response.call("users.list"), RawResponse[Any])
    retool.with_raw_response.groups.get(1.5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def errors(retool: Retool) -> None:
    """What errors carry."""
    try:
        retool.users.get("user_1")
    except NotFoundError as error:
        assert_type(error.status, int)
        assert_type(error.api_message, str | None)
        if isinstance(error.parsed, ErrorBody):
            assert_type(error.parsed.message, str)
    except PermissionDeniedError as error:
        assert_type(error.scope, str | None)
        assert_type(error.scopes, tuple[tuple[str, ...], ...])
    except RetoolError as error:
        assert_type(error.attempts, int)
        assert_type(error.operation_id, str | None)


async def asynchronous(retool: AsyncRetool) -> None:
    """The same, awaited."""
    async for user in retool.users.list():
        assert_type(user, models.User)
    page = await retool.users.list(limit=5)
    assert_type(page, AsyncPage[models.User])
    assert_type(await retool.groups.create(name="Operators"), models.Group)
    assert_type(await page.first(), models.User | None)
    assert_type(await page.all(), list[models.User])
    async for role in retool.roles.list():
        assert_type(role, models.Role)
    raw = await retool.with_raw_response.users.list()
    assert_type(raw, RawResponse[AsyncPage[models.User]])
    assert_type((await retool.with_raw_response.groups.get("1")).parsed, models.Group)


def other_layers(retool: Retool) -> None:
    """Operations as modules, and by name."""
    assert_type(list_users.sync(client=retool, limit=3), Page[models.User])
    assert_type(create_group.sync_detailed(client=retool, body={"name": "a"}), RawResponse[models.Group])
    assert_type(OPERATIONS, tuple[BaseOperation, ...])
    assert_type(OPERATIONS[0].scope, str | None)
    assert_type(retool.call("users.get", path={"user_id": "user_1"}), Any)


def options_of_a_call(retool: Retool) -> None:
    """Every method takes them."""
    assert_type(retool.users.get("user_1", timeout=3, retry=RetryPolicy(attempts=1)), models.User)
    assert_type(retool.groups.create(name="Operators", extra_headers={"X-A": "1"}), models.Group)
    assert_type(retool.groups.create({"name": "Operators"}, timeout=None), models.Group)
    assert_type(retool.users.list(timeout=Timeout(read=5)), Page[models.User])
    assert_type(retool.request("GET", "/users", timeout=3), Any)
    assert_type(retool.with_raw_response.request("GET", "/users"), RawResponse[Any])
    retool.roles.list(timeout="3")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    retool.roles.list(timeuot=3)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def options() -> None:
    """How clients are made."""
    with Retool(
        "retool.example.com",
        token=lambda: "token",
        timeout=Timeout(read=30),
        retry=RetryPolicy(attempts=2),
        rate_limit=45,
        verify="/etc/ca.pem",
    ) as retool:
        assert_type(retool, Retool)
        assert_type(retool.with_options(timeout=None, rate_limit=None), Retool)
        assert_type(retool.check_compatibility().is_compatible, bool)
    Retool("retool.example.com", token="t", timeout="long")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert_type(Retool.from_env(rate_limit=45), Retool)
    Retool.from_env(rate_limits=45)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
