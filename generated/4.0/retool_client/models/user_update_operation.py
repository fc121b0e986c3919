# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.decoding import UnionSpec
from .add_operation import AddOperation
from .remove_operation import RemoveOperation
from .replace_operation import ReplaceOperation

UserUpdateOperation: TypeAlias = AddOperation | RemoveOperation | ReplaceOperation
"""One of 3 forms."""

USER_UPDATE_OPERATION: UnionSpec = UnionSpec(
    members=(AddOperation, RemoveOperation, ReplaceOperation),
    discriminator="op",
    mapping={"add": AddOperation, "remove": RemoveOperation, "replace": ReplaceOperation},
)
"""Decodes UserUpdateOperation."""
