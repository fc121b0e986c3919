from typing import TypeAlias, Union
from .._runtime.decoding import UnionSpec, UnknownMember
from .add_operation import AddOperation
from .copy_operation import CopyOperation
from .move_operation import MoveOperation
from .remove_operation import RemoveOperation
from .replace_operation import ReplaceOperation
from .test_operation import TestOperation

FolderUpdateOperation: TypeAlias = Union[AddOperation, RemoveOperation, ReplaceOperation, MoveOperation, CopyOperation,
                                         TestOperation, UnknownMember]  # fmt: skip
"""JSON Patch operations (RFC 6902), applied in order: `operations` of `FolderUpdate`."""

FOLDER_UPDATE_OPERATION = UnionSpec(FolderUpdateOperation, discriminator="op", mapping={
    "add": AddOperation, "remove": RemoveOperation, "replace": ReplaceOperation, "move": MoveOperation,
    "copy": CopyOperation, "test": TestOperation,
})  # fmt: skip
