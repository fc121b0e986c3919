# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_enum
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .segment_host import SegmentHost


@define(kw_only=True, repr=False)
class SegmentIntegration(Model):
    """A model of Retool's API: SegmentIntegration."""

    type_: Literal["segment"] = "segment"
    """Type; tells the forms apart where there are several."""
    host: SegmentHost
    """Host name."""
    api_key: str
    """API key of the provider. Masked in answers."""
    enabled: bool
    """Whether it is switched on."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "type_",
        "host",
        "api_key",
        "enabled",
    )
    _wire_names: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SegmentIntegration:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.type_ = pop("type", UNSET)
        self.host = decode_enum(SegmentHost, pop("host", UNSET))
        self.api_key = pop("api_key", UNSET)
        self.enabled = pop("enabled", UNSET)
        self.additional_properties = rest
        return self
