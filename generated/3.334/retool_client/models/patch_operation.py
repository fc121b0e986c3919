from typing import TypeAlias, Union
from .._runtime.decoding import UnionSpec, UnknownMember
from .add_operation import AddOperation
from .remove_operation import RemoveOperation
from .replace_operation import ReplaceOperation

PatchOperation: TypeAlias = Union[AddOperation, RemoveOperation, ReplaceOperation, UnknownMember]
"""JSON Patch operations (RFC 6902), applied in order: `operations` of `PatchOperations`."""

PATCH_OPERATION = UnionSpec(PatchOperation, discriminator="op", mapping={"add": AddOperation, "remove": RemoveOperation,
                                                                         "replace": ReplaceOperation})  # fmt: skip
