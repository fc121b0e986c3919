# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from typing import Any

from attrs import define

from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class UserTaskCancel(Model):
    """What `user_tasks.cancel` takes."""

    email: str
    """E-mail address of the user who acts."""
    output: dict[str, Any] | Unset = UNSET
    """Result that the task was completed with."""
