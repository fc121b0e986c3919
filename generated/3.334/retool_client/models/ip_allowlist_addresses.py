# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


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

    _required: ClassVar[tuple[str, ...]] = (
        "us_west_2",
        "eu_central_1",
        "ap_southeast_1",
    )
    _wire_names: ClassVar[Mapping[str, str]] = {
        "us_west_2": "us-west-2",
        "eu_central_1": "eu-central-1",
        "ap_southeast_1": "ap-southeast-1",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> IpAllowlistAddresses:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.us_west_2 = pop("us-west-2", UNSET)
        self.eu_central_1 = pop("eu-central-1", UNSET)
        self.ap_southeast_1 = pop("ap-southeast-1", UNSET)
        self.additional_properties = rest
        return self
