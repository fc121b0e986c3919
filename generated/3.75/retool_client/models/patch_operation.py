# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from typing import TypeAlias

from .._runtime.decoding import UnionSpec
from .add_operation import AddOperation
from .remove_operation import RemoveOperation
from .replace_operation import ReplaceOperation

PatchOperation: TypeAlias = AddOperation | RemoveOperation | ReplaceOperation
"""JSON Patch operations (RFC 6902), applied in order: `operations` of `PatchOperations`."""

PATCH_OPERATION = UnionSpec(
    PatchOperation,
    discriminator="op",
    mapping={"add": AddOperation, "remove": RemoveOperation, "replace": ReplaceOperation},
)
