# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_model
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .ip_allowlist_addresses import IpAllowlistAddresses


@define(kw_only=True, repr=False)
class IpAllowlist(Model):
    """IP addresses from which Retool Cloud connects."""

    ip_addresses: IpAllowlistAddresses
    """IP addresses by AWS region."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = ("ip_addresses",)
    _wire_names: ClassVar[Mapping[str, str]] = {
        "ip_addresses": "ipAddresses",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> IpAllowlist:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.ip_addresses = decode_model(IpAllowlistAddresses, pop("ipAddresses", UNSET))
        except Mismatch as error:
            raise error.inside(data) from None
        self.additional_properties = rest
        return self
