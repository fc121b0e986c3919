# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.decoding import UnionSpec
from .user_2 import User2
from .user_option_2 import UserOption2

User: TypeAlias = "User2 | UserOption2"
"""What was asked for."""

USER: UnionSpec = UnionSpec(
    members=(
        User2,
        UserOption2,
    ),
)
"""Decodes User."""
