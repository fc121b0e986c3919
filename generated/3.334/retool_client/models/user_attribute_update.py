# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_list
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .replace_operation import ReplaceOperation


@define(kw_only=True, repr=False)
class UserAttributeUpdate(Model):
    """A model of Retool's API: UserAttributeUpdate."""

    operations: list[ReplaceOperation]
    """Operations in the manner of JSON Patch (RFC 6902), carried out in order."""
    update_existing: bool | Unset = UNSET
    """Whether users who have a value already get the new default."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = ("operations",)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UserAttributeUpdate:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.operations = decode_list(ReplaceOperation.from_dict, pop("operations", UNSET))
            self.update_existing = pop("update_existing", UNSET)
        except Mismatch as error:
            raise error.inside(data) from None
        self.additional_properties = rest
        return self
