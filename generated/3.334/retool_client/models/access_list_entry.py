# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_enum, decode_model
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .access_list_subject import AccessListSubject
from .access_sources import AccessSources
from .effective_access_level import EffectiveAccessLevel


@define(kw_only=True, repr=False)
class AccessListEntry(Model):
    """A model of Retool's API: AccessListEntry."""

    subject: AccessListSubject
    """User, group or invite that access is given to."""
    access_level: EffectiveAccessLevel
    """Level of access that the subject has in the end."""
    sources: AccessSources | Unset = UNSET
    """Where the access comes from."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "subject",
        "access_level",
    )
    _wire_names: ClassVar[Mapping[str, str]] = {
        "access_level": "accessLevel",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AccessListEntry:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.subject = decode_model(AccessListSubject, pop("subject", UNSET))
            self.access_level = decode_enum(EffectiveAccessLevel, pop("accessLevel", UNSET))
            self.sources = decode_model(AccessSources, pop("sources", UNSET))
        except Mismatch as error:
            raise error.inside(data) from None
        self.additional_properties = rest
        return self
