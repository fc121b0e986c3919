# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""PATCH /user_tasks/{taskId}/cancel

Cancel a user task.

Ends a task without output.

Token scope: user_tasks:write (User Tasks > Write). Plan: Enterprise.

Args:
    task_id: UUID of the task.
    body: All that follows in one object, instead of the keyword arguments.
    email: E-mail address of the user who acts.
    output: Result that the task was completed with.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.user_task_cancel import UserTaskCancel
from ...models.user_task_result import UserTaskResult

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...dicts import UserTaskCancelDict

OPERATION: Final[Operation[UserTaskResult]] = Operation(
    id="user_tasks.cancel",
    method="PATCH",
    path="/user_tasks/{taskId}/cancel",
    path_parameters=("taskId",),
    query=(),
    body=Body("application/json", model=lambda: UserTaskCancel, required=True),
    responses={200: data(UserTaskResult.from_dict)},
    errors={},
    scopes=(("user_tasks:write",),),
    scope_label="User Tasks > Write",
    since="3.114",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(task_id: str, *, client: Retool, body: UserTaskCancel | UserTaskCancelDict) -> UserTaskResult:
    """Cancel a user task."""
    return client._request(OPERATION, (task_id,), {}, body)


def sync_detailed(
    task_id: str, *, client: Retool, body: UserTaskCancel | UserTaskCancelDict
) -> RawResponse[UserTaskResult]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (task_id,), {}, body)


async def asyncio(task_id: str, *, client: AsyncRetool, body: UserTaskCancel | UserTaskCancelDict) -> UserTaskResult:
    """The same, asynchronous."""
    return await client._request(OPERATION, (task_id,), {}, body)


async def asyncio_detailed(
    task_id: str, *, client: AsyncRetool, body: UserTaskCancel | UserTaskCancelDict
) -> RawResponse[UserTaskResult]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (task_id,), {}, body)
