# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_list
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .folder_update_operation import FOLDER_UPDATE_OPERATION, FolderUpdateOperation


@define(kw_only=True, repr=False)
class FolderUpdate(Model):
    """A model of Retool's API: FolderUpdate."""

    operations: list[FolderUpdateOperation]
    """Operations in the manner of JSON Patch (RFC 6902), carried out in order."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = ("operations",)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> FolderUpdate:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.operations = decode_list(FOLDER_UPDATE_OPERATION.decode, pop("operations", UNSET))
        except Mismatch as error:
            raise error.inside(data) from None
        self.additional_properties = rest
        return self
