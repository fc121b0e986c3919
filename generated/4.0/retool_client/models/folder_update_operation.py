# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.decoding import UnionSpec
from .add_operation import AddOperation
from .copy_operation import CopyOperation
from .move_operation import MoveOperation
from .remove_operation import RemoveOperation
from .replace_operation import ReplaceOperation
from .test_operation import TestOperation

FolderUpdateOperation: TypeAlias = (
    AddOperation | RemoveOperation | ReplaceOperation | MoveOperation | CopyOperation | TestOperation
)
"""One of 6 forms."""

FOLDER_UPDATE_OPERATION: UnionSpec = UnionSpec(
    members=(AddOperation, RemoveOperation, ReplaceOperation, MoveOperation, CopyOperation, TestOperation),
    discriminator="op",
    mapping={
        "add": AddOperation,
        "remove": RemoveOperation,
        "replace": ReplaceOperation,
        "move": MoveOperation,
        "copy": CopyOperation,
        "test": TestOperation,
    },
)
"""Decodes FolderUpdateOperation."""
