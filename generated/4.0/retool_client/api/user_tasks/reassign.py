"""The operation `user_tasks.reassign`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, dicts as _dicts, models as _models
from ..._runtime.resource import async_raw, raw
from ...operations import USER_TASKS_REASSIGN as OPERATION


def sync(task_id: str, *, client: _client.Retool,
         body: _models.UserTaskReassign | _dicts.UserTaskReassignDict) -> _models.UserTaskResult:  # fmt: skip
    """Reassign a user task."""
    return client._request(OPERATION, (task_id,), body=body)


async def asyncio(task_id: str, *, client: _async_client.AsyncRetool,
                  body: _models.UserTaskReassign | _dicts.UserTaskReassignDict) -> _models.UserTaskResult:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (task_id,), body=body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
