from __future__ import annotations
from typing import Any
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class UserTaskSubmit(Model):
    """What `user_tasks.submit` takes."""

    email: str
    """E-mail address of the user who acts."""
    output: dict[str, Any]
    """Result that the task was completed with."""
