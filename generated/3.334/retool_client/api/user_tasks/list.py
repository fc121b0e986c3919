# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `user_tasks.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ..._runtime.unset import UNSET, Unset
from ...operations import USER_TASKS_LIST as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from ... import AsyncPage, Page, AsyncRetool, Retool
    from ...models import UserTask, UserTaskStatus


def sync(
    *, client: Retool, assigned_to_users: Sequence[str] | str | Unset = UNSET,
    statuses: Literal["submitted", "pending", "cancelled", "expired"] | UserTaskStatus | Unset = UNSET,
    workflow_ids: str | Unset = UNSET, limit: str | Unset = UNSET, next_token: str | Unset = UNSET,
    starting_after: str | Unset = UNSET, ending_before: str | Unset = UNSET,
) -> Page[UserTask]:  # fmt: skip
    """List user tasks."""
    return client._paginate(OPERATION, (), {
        "assigned_to_users": assigned_to_users, "statuses": statuses, "workflow_ids": workflow_ids, "limit": limit,
        "next_token": next_token, "starting_after": starting_after, "ending_before": ending_before,
    })  # fmt: skip


async def asyncio(
    *, client: AsyncRetool, assigned_to_users: Sequence[str] | str | Unset = UNSET,
    statuses: Literal["submitted", "pending", "cancelled", "expired"] | UserTaskStatus | Unset = UNSET,
    workflow_ids: str | Unset = UNSET, limit: str | Unset = UNSET, next_token: str | Unset = UNSET,
    starting_after: str | Unset = UNSET, ending_before: str | Unset = UNSET,
) -> AsyncPage[UserTask]:  # fmt: skip
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {
        "assigned_to_users": assigned_to_users, "statuses": statuses, "workflow_ids": workflow_ids, "limit": limit,
        "next_token": next_token, "starting_after": starting_after, "ending_before": ending_before,
    })  # fmt: skip


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
