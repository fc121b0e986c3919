# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /user_tasks

List user tasks.

Returns the tasks that workflows have given to people.

Token scope: user_tasks:read (User Tasks > Read). Plan: Enterprise.

Args:
    assigned_to_users: Only tasks that these users can complete, by e-mail address.
    statuses: Only tasks in these states. One of `submitted`, `pending`, `cancelled`, `expired`.
    workflow_ids: Only tasks of these workflows.
    limit: Largest number of items on a page.
    next_token: Token of the page to return, from the previous page.
    starting_after: Only tasks that began after this time.
    ending_before: Only tasks that ended before this time.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import PagedOperation, listed_models
from ..._runtime.unset import UNSET, Unset
from ...models.user_task import UserTask

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from ..._runtime.pagination import AsyncPage, Page
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.user_task_status import UserTaskStatus

OPERATION: Final[PagedOperation[UserTask]] = PagedOperation(
    id="user_tasks.list",
    method="GET",
    path="/user_tasks",
    path_parameters=(),
    query=("assigned_to_users", "statuses", "workflow_ids", "limit", "next_token", "starting_after", "ending_before"),
    responses={200: listed_models(UserTask)},
    paginated=True,
    errors={},
    scopes=(("user_tasks:read",),),
    scope_label="User Tasks > Read",
    since="3.114",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(
    *,
    client: Retool,
    assigned_to_users: Sequence[str] | str | Unset = UNSET,
    statuses: Literal["submitted", "pending", "cancelled", "expired"] | UserTaskStatus | Unset = UNSET,
    workflow_ids: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    next_token: str | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    ending_before: str | Unset = UNSET,
) -> Page[UserTask]:
    """List user tasks."""
    return client._paginate(
        OPERATION,
        (),
        {
            "assigned_to_users": assigned_to_users,
            "statuses": statuses,
            "workflow_ids": workflow_ids,
            "limit": limit,
            "next_token": next_token,
            "starting_after": starting_after,
            "ending_before": ending_before,
        },
    )


def sync_detailed(
    *,
    client: Retool,
    assigned_to_users: Sequence[str] | str | Unset = UNSET,
    statuses: Literal["submitted", "pending", "cancelled", "expired"] | UserTaskStatus | Unset = UNSET,
    workflow_ids: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    next_token: str | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    ending_before: str | Unset = UNSET,
) -> RawResponse[Page[UserTask]]:
    """The same, with status and headers."""
    return client._paginate_raw(
        OPERATION,
        (),
        {
            "assigned_to_users": assigned_to_users,
            "statuses": statuses,
            "workflow_ids": workflow_ids,
            "limit": limit,
            "next_token": next_token,
            "starting_after": starting_after,
            "ending_before": ending_before,
        },
    )


async def asyncio(
    *,
    client: AsyncRetool,
    assigned_to_users: Sequence[str] | str | Unset = UNSET,
    statuses: Literal["submitted", "pending", "cancelled", "expired"] | UserTaskStatus | Unset = UNSET,
    workflow_ids: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    next_token: str | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    ending_before: str | Unset = UNSET,
) -> AsyncPage[UserTask]:
    """The same, asynchronous."""
    return await client._paginate(
        OPERATION,
        (),
        {
            "assigned_to_users": assigned_to_users,
            "statuses": statuses,
            "workflow_ids": workflow_ids,
            "limit": limit,
            "next_token": next_token,
            "starting_after": starting_after,
            "ending_before": ending_before,
        },
    )


async def asyncio_detailed(
    *,
    client: AsyncRetool,
    assigned_to_users: Sequence[str] | str | Unset = UNSET,
    statuses: Literal["submitted", "pending", "cancelled", "expired"] | UserTaskStatus | Unset = UNSET,
    workflow_ids: str | Unset = UNSET,
    limit: str | Unset = UNSET,
    next_token: str | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    ending_before: str | Unset = UNSET,
) -> RawResponse[AsyncPage[UserTask]]:
    """The same, asynchronous, with status and headers."""
    return await client._paginate_raw(
        OPERATION,
        (),
        {
            "assigned_to_users": assigned_to_users,
            "statuses": statuses,
            "workflow_ids": workflow_ids,
            "limit": limit,
            "next_token": next_token,
            "starting_after": starting_after,
            "ending_before": ending_before,
        },
    )
