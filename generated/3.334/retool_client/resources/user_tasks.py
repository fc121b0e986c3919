"""The resource `user_tasks`."""

from __future__ import annotations
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.resource import UNSET, AsyncPage, AsyncResource, CallOptions, Page, SyncResource, Unset, async_raw
from .._runtime.resource import async_raw_page, raw


class UserTasksResource(SyncResource):
    """Operations on `user_tasks`."""

    def list(self, /, *, assigned_to_users: Sequence[str] | str | Unset = UNSET,
             statuses: Literal["submitted", "pending", "cancelled", "expired"] | _models.UserTaskStatus | Unset = UNSET,
             workflow_ids: str | Unset = UNSET, limit: str | Unset = UNSET, next_token: str | Unset = UNSET,
             starting_after: str | Unset = UNSET, ending_before: str | Unset = UNSET,
             **options: Unpack[CallOptions]) -> Page[_models.UserTask]:  # fmt: skip
        """List user tasks.

        Returns the tasks that workflows have given to people. This operation is in beta. Token scope: user_tasks:read
        (User Tasks > Read). Plan: Enterprise. In beta.

        Args:
            assigned_to_users: Only tasks that these users can complete, by e-mail address.
            statuses: Only tasks in these states. One of `submitted`, `pending`, `cancelled`, `expired`.
            workflow_ids: Only tasks of these workflows.
            limit: Largest number of items on a page.
            next_token: Token of the page to return, from the previous page.
            starting_after: Only tasks that began after this time.
            ending_before: Only tasks that ended before this time.
        """
        return self._client._paginate(_operations.USER_TASKS_LIST, (), options, {
            "assigned_to_users": assigned_to_users, "statuses": statuses, "workflow_ids": workflow_ids, "limit": limit,
            "next_token": next_token, "starting_after": starting_after, "ending_before": ending_before,
        })  # fmt: skip

    @overload
    def submit(self, task_id: str, /, *, email: str, output: Mapping[str, Any],
               **options: Unpack[CallOptions]) -> _models.UserTaskResult: ...  # fmt: skip
    @overload
    def submit(self, task_id: str, body: _models.UserTaskSubmit | _dicts.UserTaskSubmitDict, /,
               **options: Unpack[CallOptions]) -> _models.UserTaskResult: ...  # fmt: skip
    def submit(self, task_id: str, body: _models.UserTaskSubmit | _dicts.UserTaskSubmitDict | Unset = UNSET, /, *,
               email: str | Unset = UNSET, output: Mapping[str, Any] | Unset = UNSET,
               **options: Unpack[CallOptions]) -> _models.UserTaskResult:  # fmt: skip
        """Submit a user task.

        Completes a task with its output, so that its workflow goes on. This operation is in beta. Token scope:
        user_tasks:write (User Tasks > Write). Plan: Enterprise. In beta.

        Args:
            task_id: UUID of the task.
            body: All that follows in one object, instead of the keyword arguments.
            email: E-mail address of the user who acts.
            output: Result that the task was completed with.
        """
        return self._client._request(_operations.USER_TASKS_SUBMIT, (task_id,), options, {}, body,
                                     {"email": email, "output": output})  # fmt: skip

    @overload
    def cancel(self, task_id: str, /, *, email: str, output: Mapping[str, Any] | Unset = UNSET,
               **options: Unpack[CallOptions]) -> _models.UserTaskResult: ...  # fmt: skip
    @overload
    def cancel(self, task_id: str, body: _models.UserTaskCancel | _dicts.UserTaskCancelDict, /,
               **options: Unpack[CallOptions]) -> _models.UserTaskResult: ...  # fmt: skip
    def cancel(self, task_id: str, body: _models.UserTaskCancel | _dicts.UserTaskCancelDict | Unset = UNSET, /, *,
               email: str | Unset = UNSET, output: Mapping[str, Any] | Unset = UNSET,
               **options: Unpack[CallOptions]) -> _models.UserTaskResult:  # fmt: skip
        """Cancel a user task.

        Ends a task without output. This operation is in beta. Token scope: user_tasks:write (User Tasks > Write).
        Plan: Enterprise. In beta.

        Args:
            task_id: UUID of the task.
            body: All that follows in one object, instead of the keyword arguments.
            email: E-mail address of the user who acts.
            output: Result that the task was completed with.
        """
        return self._client._request(_operations.USER_TASKS_CANCEL, (task_id,), options, {}, body,
                                     {"email": email, "output": output})  # fmt: skip

    @overload
    def reassign(self, task_id: str, /, *, email: str,
                 assignees: Sequence[_models.PermissionSubject | _dicts.PermissionSubjectDict],
                 **options: Unpack[CallOptions]) -> _models.UserTaskResult: ...  # fmt: skip
    @overload
    def reassign(self, task_id: str, body: _models.UserTaskReassign | _dicts.UserTaskReassignDict, /,
                 **options: Unpack[CallOptions]) -> _models.UserTaskResult: ...  # fmt: skip
    def reassign(self, task_id: str, body: _models.UserTaskReassign | _dicts.UserTaskReassignDict | Unset = UNSET, /, *,
                 email: str | Unset = UNSET,
                 assignees: Sequence[_models.PermissionSubject | _dicts.PermissionSubjectDict] | Unset = UNSET,
                 **options: Unpack[CallOptions]) -> _models.UserTaskResult:  # fmt: skip
        """Reassign a user task.

        Gives a task to other users or groups. This operation is in beta. Token scope: user_tasks:write (User Tasks >
        Write). Plan: Enterprise. In beta.

        Args:
            task_id: UUID of the task.
            body: All that follows in one object, instead of the keyword arguments.
            email: E-mail address of the user who acts.
            assignees: Users and groups who can complete the task.
        """
        return self._client._request(_operations.USER_TASKS_REASSIGN, (task_id,), options, {}, body,
                                     {"email": email, "assignees": assignees})  # fmt: skip


class AsyncUserTasksResource(AsyncResource):
    """Operations on `user_tasks`, asynchronous."""

    def list(self, /, *, assigned_to_users: Sequence[str] | str | Unset = UNSET,
             statuses: Literal["submitted", "pending", "cancelled", "expired"] | _models.UserTaskStatus | Unset = UNSET,
             workflow_ids: str | Unset = UNSET, limit: str | Unset = UNSET, next_token: str | Unset = UNSET,
             starting_after: str | Unset = UNSET, ending_before: str | Unset = UNSET,
             **options: Unpack[CallOptions]) -> AsyncPage[_models.UserTask]:  # fmt: skip
        """List user tasks.

        Returns the tasks that workflows have given to people. This operation is in beta. Token scope: user_tasks:read
        (User Tasks > Read). Plan: Enterprise. In beta.

        Args:
            assigned_to_users: Only tasks that these users can complete, by e-mail address.
            statuses: Only tasks in these states. One of `submitted`, `pending`, `cancelled`, `expired`.
            workflow_ids: Only tasks of these workflows.
            limit: Largest number of items on a page.
            next_token: Token of the page to return, from the previous page.
            starting_after: Only tasks that began after this time.
            ending_before: Only tasks that ended before this time.
        """
        return self._client._paginate(_operations.USER_TASKS_LIST, (), options, {
            "assigned_to_users": assigned_to_users, "statuses": statuses, "workflow_ids": workflow_ids, "limit": limit,
            "next_token": next_token, "starting_after": starting_after, "ending_before": ending_before,
        })  # fmt: skip

    @overload
    async def submit(self, task_id: str, /, *, email: str, output: Mapping[str, Any],
                     **options: Unpack[CallOptions]) -> _models.UserTaskResult: ...  # fmt: skip
    @overload
    async def submit(self, task_id: str, body: _models.UserTaskSubmit | _dicts.UserTaskSubmitDict, /,
                     **options: Unpack[CallOptions]) -> _models.UserTaskResult: ...  # fmt: skip
    async def submit(self, task_id: str, body: _models.UserTaskSubmit | _dicts.UserTaskSubmitDict | Unset = UNSET, /, *,
                     email: str | Unset = UNSET, output: Mapping[str, Any] | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.UserTaskResult:  # fmt: skip
        """Submit a user task.

        Completes a task with its output, so that its workflow goes on. This operation is in beta. Token scope:
        user_tasks:write (User Tasks > Write). Plan: Enterprise. In beta.

        Args:
            task_id: UUID of the task.
            body: All that follows in one object, instead of the keyword arguments.
            email: E-mail address of the user who acts.
            output: Result that the task was completed with.
        """
        return await self._client._request(_operations.USER_TASKS_SUBMIT, (task_id,), options, {}, body,
                                           {"email": email, "output": output})  # fmt: skip

    @overload
    async def cancel(self, task_id: str, /, *, email: str, output: Mapping[str, Any] | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.UserTaskResult: ...  # fmt: skip
    @overload
    async def cancel(self, task_id: str, body: _models.UserTaskCancel | _dicts.UserTaskCancelDict, /,
                     **options: Unpack[CallOptions]) -> _models.UserTaskResult: ...  # fmt: skip
    async def cancel(self, task_id: str, body: _models.UserTaskCancel | _dicts.UserTaskCancelDict | Unset = UNSET, /, *,
                     email: str | Unset = UNSET, output: Mapping[str, Any] | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.UserTaskResult:  # fmt: skip
        """Cancel a user task.

        Ends a task without output. This operation is in beta. Token scope: user_tasks:write (User Tasks > Write).
        Plan: Enterprise. In beta.

        Args:
            task_id: UUID of the task.
            body: All that follows in one object, instead of the keyword arguments.
            email: E-mail address of the user who acts.
            output: Result that the task was completed with.
        """
        return await self._client._request(_operations.USER_TASKS_CANCEL, (task_id,), options, {}, body,
                                           {"email": email, "output": output})  # fmt: skip

    @overload
    async def reassign(self, task_id: str, /, *, email: str,
                       assignees: Sequence[_models.PermissionSubject | _dicts.PermissionSubjectDict],
                       **options: Unpack[CallOptions]) -> _models.UserTaskResult: ...  # fmt: skip
    @overload
    async def reassign(self, task_id: str, body: _models.UserTaskReassign | _dicts.UserTaskReassignDict, /,
                       **options: Unpack[CallOptions]) -> _models.UserTaskResult: ...  # fmt: skip
    async def reassign(self, task_id: str, body: _models.UserTaskReassign | _dicts.UserTaskReassignDict | Unset = UNSET,
                       /, *, email: str | Unset = UNSET,
                       assignees: Sequence[_models.PermissionSubject | _dicts.PermissionSubjectDict] | Unset = UNSET,
                       **options: Unpack[CallOptions]) -> _models.UserTaskResult:  # fmt: skip
        """Reassign a user task.

        Gives a task to other users or groups. This operation is in beta. Token scope: user_tasks:write (User Tasks >
        Write). Plan: Enterprise. In beta.

        Args:
            task_id: UUID of the task.
            body: All that follows in one object, instead of the keyword arguments.
            email: E-mail address of the user who acts.
            assignees: Users and groups who can complete the task.
        """
        return await self._client._request(_operations.USER_TASKS_REASSIGN, (task_id,), options, {}, body,
                                           {"email": email, "assignees": assignees})  # fmt: skip


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawUserTasksResource:
        def __init__(self, resource: UserTasksResource) -> None:
            self.list = raw(resource.list)
            self.submit = raw(resource.submit)
            self.cancel = raw(resource.cancel)
            self.reassign = raw(resource.reassign)

    class AsyncRawUserTasksResource:
        def __init__(self, resource: AsyncUserTasksResource) -> None:
            self.list = async_raw_page(resource.list)
            self.submit = async_raw(resource.submit)
            self.cancel = async_raw(resource.cancel)
            self.reassign = async_raw(resource.reassign)
