from __future__ import annotations
from .._runtime.models import Model, define
from .user_task import UserTask


@define(kw_only=True, repr=False)
class UserTaskResult(Model):
    """What `user_tasks.cancel` returns."""

    user_task: UserTask
    """A task that a workflow has given to people."""
