# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.decoding import UnionSpec
from .folder_update_operation_copy_operation import FolderUpdateOperationCopyOperation
from .folder_update_operation_move_operation import FolderUpdateOperationMoveOperation
from .folder_update_operation_test_operation import FolderUpdateOperationTestOperation
from .resource_update_operation import ResourceUpdateOperation
from .user_update_operation_add_operation import UserUpdateOperationAddOperation
from .user_update_operation_remove_operation import UserUpdateOperationRemoveOperation

FolderUpdateOperation: TypeAlias = "UserUpdateOperationAddOperation | UserUpdateOperationRemoveOperation | ResourceUpdateOperation | FolderUpdateOperationMoveOperation | FolderUpdateOperationCopyOperation | FolderUpdateOperationTestOperation"
"""One of 6 forms."""

FOLDER_UPDATE_OPERATION: UnionSpec = UnionSpec(
    members=(
        UserUpdateOperationAddOperation,
        UserUpdateOperationRemoveOperation,
        ResourceUpdateOperation,
        FolderUpdateOperationMoveOperation,
        FolderUpdateOperationCopyOperation,
        FolderUpdateOperationTestOperation,
    ),
    discriminator="op",
    mapping={
        "add": UserUpdateOperationAddOperation,
        "remove": UserUpdateOperationRemoveOperation,
        "replace": ResourceUpdateOperation,
        "move": FolderUpdateOperationMoveOperation,
        "copy": FolderUpdateOperationCopyOperation,
        "test": FolderUpdateOperationTestOperation,
    },
)
"""Decodes FolderUpdateOperation."""
