from __future__ import annotations
from typing import Any
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class UserTaskCancel(Model):
    """What `user_tasks.cancel` takes."""

    email: str
    """E-mail address of the user who acts."""
    output: dict[str, Any] | Unset = UNSET
    """Result that the task was completed with."""
