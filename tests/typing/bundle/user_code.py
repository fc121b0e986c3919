"""What users of several releases write, checked by mypy and pyright: what is right, and the mistakes that are found.

Nothing here runs. Needs a package with the releases 3.75, 3.334 and 4.0. An ignored error that did not occur is an
error itself.
"""

from typing import assert_type

import retool_clients
from retool_clients import (
    AnyAsyncRetool,
    AnyRetool,
    AsyncPage,
    NotFoundError,
    Page,
    RetryPolicy,
    models,
    operations,
    v3_75,
    v3_334,
    v4_0,
)


def connecting() -> None:
    """What `connect` gives: any release, or the one that is named."""
    assert_type(retool_clients.connect("retool.example.com", token="t", retry=RetryPolicy(attempts=2)), AnyRetool)
    assert_type(retool_clients.connect(release="3.334"), v3_334.Retool)
    assert_type(retool_clients.connect(release="4.0", policy="exact"), v4_0.Retool)
    assert_type(retool_clients.connect(release=input()), AnyRetool)
    with retool_clients.connect() as retool:
        assert_type(retool.base_url, str)
    retool_clients.connect(tokne="t")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    retool_clients.connect(timeout="long")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    retool_clients.connect(policy="newest")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]


def every_release(retool: AnyRetool) -> None:
    """What every release has needs no question."""
    for user in retool.users.list():
        assert_type(user, models.AnyUser)
        assert_type(user.email, str)
    assert_type(retool.groups.create(name="Operators").name, str)
    assert_type(retool.users.delete("user_1"), None)
    # 3.75 has no filters yet.
    retool.users.list(email="a@b.c")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    retool.users.delete(1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def some_releases(retool: AnyRetool) -> None:
    """What one release lacks is an error until that one is ruled out."""
    retool.users.logout("user_1")  # type: ignore[union-attr]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    retool.workflows.list()  # type: ignore[union-attr]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    if isinstance(retool, v3_75.Retool):
        return
    assert_type(retool, v3_334.Retool | v4_0.Retool)
    for workflow in retool.workflows.list():
        assert_type(workflow.name, str)
    if isinstance(retool, v4_0.Retool):
        assert_type(retool.users.logout("user_1"), v4_0.models.UserLogoutResult)


def shared_classes(retool: v3_334.Retool | v4_0.Retool, user: models.AnyUser) -> None:
    """A class that is the same has one name; one that is not has a union."""
    assert_type(v3_75.models.AddOperation(path="/a", value=1), models.AddOperation)
    assert_type(retool.users.list().first(), v3_334.models.User | v4_0.models.User | None)
    if isinstance(user, v4_0.models.User):
        assert_type(user, v4_0.models.User)
    _ = models.User  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
    _ = v3_75.models.Workflow  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
    _ = retool_clients.v5_0  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]


def tables(retool: AnyRetool) -> None:
    """Which release has what, and errors, which all releases share."""
    assert_type(operations.OPERATIONS["users.list"], tuple[str, ...])
    try:
        retool.users.get("user_1")
    except NotFoundError as error:
        assert_type(error.releases, tuple[str, str] | None)


async def asynchronous() -> None:
    """The same, awaited."""
    retool = await retool_clients.aconnect("retool.example.com", token="t")
    assert_type(retool, AnyAsyncRetool)
    async for user in retool.users.list():
        assert_type(user, models.AnyUser)
    only = await retool_clients.aconnect(release="4.0")
    assert_type(await only.users.list(), AsyncPage[v4_0.models.User])
    page: Page[v4_0.models.User] = retool_clients.connect(release="4.0").users.list()
    assert_type(page.first(), v4_0.models.User | None)
