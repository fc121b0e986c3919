# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The operation `user_tasks.list`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..._runtime.pagination import AsyncPage, Page
from ..._runtime.resource import async_raw, lazy, raw
from ..._runtime.unset import UNSET, Unset
from ...operations import USER_TASKS_LIST as OPERATION

if TYPE_CHECKING:
    from ... import async_client as _async_client, client as _client, models as _models
else:
    _async_client, _client, _models = lazy(__name__, "...async_client", "...client", "...models")


def sync(
    *, client: _client.Retool, assigned_to_users: Sequence[str] | str | Unset = UNSET,
    statuses: Literal["submitted", "pending", "cancelled", "expired"] | _models.UserTaskStatus | Unset = UNSET,
    workflow_ids: str | Unset = UNSET, limit: str | Unset = UNSET, next_token: str | Unset = UNSET,
    starting_after: str | Unset = UNSET, ending_before: str | Unset = UNSET,
) -> Page[_models.UserTask]:  # fmt: skip
    """List user tasks."""
    return client._paginate(OPERATION, (), {
        "assigned_to_users": assigned_to_users, "statuses": statuses, "workflow_ids": workflow_ids, "limit": limit,
        "next_token": next_token, "starting_after": starting_after, "ending_before": ending_before,
    })  # fmt: skip


async def asyncio(
    *, client: _async_client.AsyncRetool, assigned_to_users: Sequence[str] | str | Unset = UNSET,
    statuses: Literal["submitted", "pending", "cancelled", "expired"] | _models.UserTaskStatus | Unset = UNSET,
    workflow_ids: str | Unset = UNSET, limit: str | Unset = UNSET, next_token: str | Unset = UNSET,
    starting_after: str | Unset = UNSET, ending_before: str | Unset = UNSET,
) -> AsyncPage[_models.UserTask]:  # fmt: skip
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {
        "assigned_to_users": assigned_to_users, "statuses": statuses, "workflow_ids": workflow_ids, "limit": limit,
        "next_token": next_token, "starting_after": starting_after, "ending_before": ending_before,
    })  # fmt: skip


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
