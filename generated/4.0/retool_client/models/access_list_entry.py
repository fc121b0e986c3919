# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_enum, decode_incomplete, decode_model, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset
from .access_list_subject import AccessListSubject
from .access_sources import AccessSources
from .effective_access_level import EFFECTIVE_ACCESS_LEVEL, EffectiveAccessLevel


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

    _wire_names: ClassVar[Mapping[str, str]] = {"access_level": "accessLevel"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AccessListEntry:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            value = data["subject"]
            self.subject = (
                AccessListSubject.from_dict(value)
                if value.__class__ is dict
                else decode_model(AccessListSubject, value)
            )
            value = data["accessLevel"]
            try:
                self.access_level = EFFECTIVE_ACCESS_LEVEL[value]
            except (LookupError, TypeError):
                self.access_level = decode_enum(EffectiveAccessLevel, value)
            value = get("sources", UNSET)
            self.sources = (
                AccessSources.from_dict(value) if value.__class__ is dict else decode_model(AccessSources, value)
            )
        except KeyError:
            return decode_incomplete(cls, data)
        except Mismatch as error:
            raise error.inside(data, cls.from_dict) from None
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(AccessListEntry)
