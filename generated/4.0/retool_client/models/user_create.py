from __future__ import annotations
from typing import Any
from .._runtime.models import UNSET, Model, Unset, define
from .user_seat_type import UserSeatType
from .user_type import UserType


@define(kw_only=True, repr=False)
class UserCreate(Model):
    """What `users.create` takes."""

    email: str
    """E-mail address of the user."""
    first_name: str
    """Given name of the user."""
    last_name: str
    """Family name of the user."""
    active: bool | Unset = UNSET
    """Whether the user can sign in; false for deactivated users. The server's default is `true`."""
    metadata: dict[str, Any] | Unset = UNSET
    """Values of user attributes, by name. The server's default is `{}`."""
    user_type: UserType | Unset = UNSET
    """Kind of account. The server's default is `"default"`."""
    seat_type: UserSeatType | Unset = UNSET
    """Kind of seat that the user takes; null if there is none."""
