# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.decoding import UnionSpec
from .resource_update_operation import ResourceUpdateOperation
from .user_update_operation_add_operation import UserUpdateOperationAddOperation
from .user_update_operation_remove_operation import UserUpdateOperationRemoveOperation

UserUpdateOperation: TypeAlias = (
    "UserUpdateOperationAddOperation | UserUpdateOperationRemoveOperation | ResourceUpdateOperation"
)
"""One of 3 forms."""

USER_UPDATE_OPERATION: UnionSpec = UnionSpec(
    members=(
        UserUpdateOperationAddOperation,
        UserUpdateOperationRemoveOperation,
        ResourceUpdateOperation,
    ),
    discriminator="op",
    mapping={
        "add": UserUpdateOperationAddOperation,
        "remove": UserUpdateOperationRemoveOperation,
        "replace": ResourceUpdateOperation,
    },
)
"""Decodes UserUpdateOperation."""
