# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, new
from .._runtime.models import Model, wire_keys


@define(kw_only=True, repr=False)
class IpAllowlistAddresses(Model):
    """IP addresses by AWS region."""

    us_west_2: str
    """Addresses in AWS region us-west-2 (Oregon), comma-separated."""
    eu_central_1: str
    """Addresses in AWS region eu-central-1 (Frankfurt), comma-separated."""
    ap_southeast_1: str
    """Addresses in AWS region ap-southeast-1 (Singapore), comma-separated."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "us_west_2": "us-west-2",
        "eu_central_1": "eu-central-1",
        "ap_southeast_1": "ap-southeast-1",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> IpAllowlistAddresses:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.us_west_2 = data["us-west-2"]
            self.eu_central_1 = data["eu-central-1"]
            self.ap_southeast_1 = data["ap-southeast-1"]
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 3:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(IpAllowlistAddresses)
