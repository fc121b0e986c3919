"""What users write, checked by mypy and pyright: the types that come out, and the mistakes that are found.

Nothing here runs. `assert_type` states what a type is; an ignored error that did not occur would be one itself.
"""

import datetime
from typing import Any, assert_type

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
    Unset,
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
    assert_type(page.items, list[models.User])
    assert_type(page.total_count, int | None)
    for part in page.pages():
        assert_type(part, Page[models.User])
    retool.users.list(nope=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    retool.users.list("ada@example.com")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


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
    retool.users.get()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    retool.users.nope()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


def optional_properties(folder: models.FolderCreate) -> None:
    """What may be left out is `Unset` until it is looked at."""
    assert_type(folder.parent_folder_id, str | None | Unset)
    if folder.parent_folder_id is UNSET:
        return
    if not isinstance(folder.parent_folder_id, Unset):
        assert_type(folder.parent_folder_id, str | None)


def unions(retool: Retool) -> None:
    """Members of a union are told apart by isinstance."""
    user = retool.users.get("user_1", include_groups=True)
    assert_type(user, models.UserWithGroups)
    if not isinstance(user.groups, Unset):
        assert_type(user.groups[0].name, str)
    for configuration in retool.resource_configurations.list():
        options = configuration.options
        if isinstance(options, models.GrpcOptions):
            assert_type(options.service_name, str | Unset)
        elif isinstance(options, dict):
            assert_type(options, dict[str, Any])


def raw_answers(retool: Retool) -> None:
    """Status and headers, and the value as `parsed`."""
    raw = retool.with_raw_response.groups.get("1")
    assert_type(raw, RawResponse[models.Group])
    assert_type(raw.status, int)
    assert_type(raw.headers, dict[str, str])
    assert_type(raw.parsed, models.Group)
    assert_type(retool.with_raw_response.users.list().parsed, Page[models.User])
    assert_type(retool.with_raw_response.call("users.list"), RawResponse[Any])
    retool.with_raw_response.groups.get(1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


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
