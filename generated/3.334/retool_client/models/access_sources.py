# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_list, decode_model
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .access_source_group import AccessSourceGroup
from .access_source_inherited import AccessSourceInherited


@define(kw_only=True, repr=False)
class AccessSources(Model):
    """Where the access comes from."""

    direct: bool | Unset = UNSET
    """Whether access was given on the object itself."""
    universal: bool | Unset = UNSET
    """Whether access comes from the group's universal access."""
    groups: list[AccessSourceGroup] | Unset = UNSET
    """Groups that it belongs to."""
    inherited: AccessSourceInherited | Unset = UNSET
    """The folder that access is inherited from."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AccessSources:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.direct = pop("direct", UNSET)
            self.universal = pop("universal", UNSET)
            self.groups = decode_list(AccessSourceGroup.from_dict, pop("groups", UNSET))
            self.inherited = decode_model(AccessSourceInherited, pop("inherited", UNSET))
        except Mismatch as error:
            raise error.inside(data) from None
        self.additional_properties = rest
        return self
