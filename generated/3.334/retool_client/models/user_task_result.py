# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from .._runtime.models import Model, define
from .user_task import UserTask


@define(kw_only=True, repr=False)
class UserTaskResult(Model):
    """What `user_tasks.cancel` returns."""

    user_task: UserTask
    """A task that a workflow has given to people."""
