# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.decoding import UnionSpec
from .access_request_update_operation import AccessRequestUpdateOperation
from .folder_update_operation_copy import FolderUpdateOperationCopy
from .folder_update_operation_move import FolderUpdateOperationMove
from .folder_update_operation_test import FolderUpdateOperationTest
from .user_update_operation_add import UserUpdateOperationAdd
from .user_update_operation_remove import UserUpdateOperationRemove

FolderUpdateOperation: TypeAlias = "UserUpdateOperationAdd | UserUpdateOperationRemove | AccessRequestUpdateOperation | FolderUpdateOperationMove | FolderUpdateOperationCopy | FolderUpdateOperationTest"
"""One of 6 forms."""

FOLDER_UPDATE_OPERATION: UnionSpec = UnionSpec(
    members=(
        UserUpdateOperationAdd,
        UserUpdateOperationRemove,
        AccessRequestUpdateOperation,
        FolderUpdateOperationMove,
        FolderUpdateOperationCopy,
        FolderUpdateOperationTest,
    ),
    discriminator="op",
    mapping={
        "add": UserUpdateOperationAdd,
        "remove": UserUpdateOperationRemove,
        "replace": AccessRequestUpdateOperation,
        "move": FolderUpdateOperationMove,
        "copy": FolderUpdateOperationCopy,
        "test": FolderUpdateOperationTest,
    },
)
"""Decodes FolderUpdateOperation."""
