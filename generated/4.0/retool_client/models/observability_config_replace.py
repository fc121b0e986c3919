# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset
from .observability_provider_config import OBSERVABILITY_PROVIDER_CONFIG, ObservabilityProviderConfig


@define(kw_only=True, repr=False)
class ObservabilityConfigReplace(Model):
    """A model of Retool's API: ObservabilityConfigReplace."""

    config: ObservabilityProviderConfig | Unset = UNSET
    """How it is configured."""
    enabled: bool | Unset = UNSET
    """Whether it is switched on."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ObservabilityConfigReplace:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.config = OBSERVABILITY_PROVIDER_CONFIG.decode(get("config", UNSET))
            self.enabled = get("enabled", UNSET)
        except Mismatch as error:
            raise error.inside(data, cls.from_dict) from None
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(ObservabilityConfigReplace)
