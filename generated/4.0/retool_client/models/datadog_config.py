# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_enum, decode_incomplete, new
from .._runtime.models import Model, wire_keys
from .datadog_site import DATADOG_SITE, DatadogSite


@define(kw_only=True, repr=False)
class DatadogConfig(Model):
    """A model of Retool's API: DatadogConfig."""

    provider: Literal["Datadog"] = "Datadog"
    """The provider; it tells the variants of the configuration apart."""
    api_key: str
    """API key of the provider. Masked in responses."""
    site: DatadogSite
    """Datadog site that events are sent to. The server's default is `"US1"`."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> DatadogConfig:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.provider = data["provider"]
            self.api_key = data["api_key"]
            value = data["site"]
            try:
                self.site = DATADOG_SITE[value]
            except (LookupError, TypeError):
                self.site = decode_enum(DatadogSite, value)
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 3:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(DatadogConfig)
