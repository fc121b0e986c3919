# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `user_tasks.cancel`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import USER_TASKS_CANCEL as OPERATION

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any
    from ... import AsyncRetool, Retool
    from ...models import UserTaskCancel, UserTaskResult
    from ...dicts import UserTaskCancelDict


def sync(task_id: str, *, client: Retool, body: UserTaskCancel | UserTaskCancelDict) -> UserTaskResult:
    """Cancel a user task."""
    return client._request(OPERATION, (task_id,), {}, body)


async def asyncio(task_id: str, *, client: AsyncRetool, body: UserTaskCancel | UserTaskCancelDict) -> UserTaskResult:
    """The same, asynchronous."""
    return await client._request(OPERATION, (task_id,), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
