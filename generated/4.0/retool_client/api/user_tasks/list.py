"""The operation `user_tasks.list`."""

from __future__ import annotations
from collections.abc import Sequence
from typing import Literal
from ..._lazy import async_client as _async_client, client as _client, models as _models
from ..._runtime.resource import UNSET, AsyncPage, Page, Unset, async_raw, raw
from ...operations import USER_TASKS_LIST as OPERATION


def sync(*, client: _client.Retool, assigned_to_users: Sequence[str] | str | Unset = UNSET,
         statuses: Literal["submitted", "pending", "cancelled", "expired"] | _models.UserTaskStatus | Unset = UNSET,
         workflow_ids: str | Unset = UNSET, limit: str | Unset = UNSET, next_token: str | Unset = UNSET,
         starting_after: str | Unset = UNSET, ending_before: str | Unset = UNSET) -> Page[_models.UserTask]:  # fmt: skip
    """List user tasks."""
    return client._paginate(OPERATION, query={"assigned_to_users": assigned_to_users, "statuses": statuses,
                            "workflow_ids": workflow_ids, "limit": limit, "next_token": next_token,
                            "starting_after": starting_after, "ending_before": ending_before})  # fmt: skip


async def asyncio(
    *, client: _async_client.AsyncRetool, assigned_to_users: Sequence[str] | str | Unset = UNSET,
    statuses: Literal["submitted", "pending", "cancelled", "expired"] | _models.UserTaskStatus | Unset = UNSET,
    workflow_ids: str | Unset = UNSET, limit: str | Unset = UNSET, next_token: str | Unset = UNSET,
    starting_after: str | Unset = UNSET, ending_before: str | Unset = UNSET,
) -> AsyncPage[_models.UserTask]:  # fmt: skip
    """The same, asynchronous."""
    return await client._paginate(OPERATION, query={"assigned_to_users": assigned_to_users, "statuses": statuses,
                                  "workflow_ids": workflow_ids, "limit": limit, "next_token": next_token,
                                  "starting_after": starting_after, "ending_before": ending_before})  # fmt: skip


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
