# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_enum, decode_incomplete, new
from .._runtime.models import Model, wire_keys
from .segment_host import SEGMENT_HOST, SegmentHost


@define(kw_only=True, repr=False)
class SegmentIntegration(Model):
    """A model of Retool's API: SegmentIntegration."""

    type_: Literal["segment"] = "segment"
    """Type; it tells the variants apart."""
    host: SegmentHost
    """Host name."""
    api_key: str
    """API key of the provider. Masked in responses."""
    enabled: bool
    """Whether it is switched on."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _wire_names: ClassVar[Mapping[str, str]] = {"type_": "type"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SegmentIntegration:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.type_ = data["type"]
            value = data["host"]
            try:
                self.host = SEGMENT_HOST[value]
            except (LookupError, TypeError):
                self.host = decode_enum(SegmentHost, value)
            self.api_key = data["api_key"]
            self.enabled = data["enabled"]
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 4:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(SegmentIntegration)
