# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class SslSettings(Model):
    """How TLS is used."""

    enabled: bool | Unset = UNSET
    """Whether it is switched on."""
    client_key: str | None | Unset = UNSET
    """Private key of the client's certificate, PEM. Masked in answers."""
    client_cert: str | None | Unset = UNSET
    """Certificate that the client shows, PEM."""
    ca_cert: str | None | Unset = UNSET
    """Certificate of the authority that signed the server's certificate, PEM."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SslSettings:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.enabled = pop("enabled", UNSET)
        self.client_key = pop("client_key", UNSET)
        self.client_cert = pop("client_cert", UNSET)
        self.ca_cert = pop("ca_cert", UNSET)
        self.additional_properties = rest
        return self
