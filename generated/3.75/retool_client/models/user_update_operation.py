# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.decoding import UnionSpec
from .access_request_update_operation import AccessRequestUpdateOperation
from .user_update_operation_add import UserUpdateOperationAdd
from .user_update_operation_remove import UserUpdateOperationRemove

UserUpdateOperation: TypeAlias = "UserUpdateOperationAdd | UserUpdateOperationRemove | AccessRequestUpdateOperation"
"""One of 3 forms."""

USER_UPDATE_OPERATION: UnionSpec = UnionSpec(
    members=(
        UserUpdateOperationAdd,
        UserUpdateOperationRemove,
        AccessRequestUpdateOperation,
    ),
    discriminator="op",
    mapping={
        "add": UserUpdateOperationAdd,
        "remove": UserUpdateOperationRemove,
        "replace": AccessRequestUpdateOperation,
    },
)
"""Decodes UserUpdateOperation."""
