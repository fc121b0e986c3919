# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class SshTunnelOptions(Model):
    """SSH tunnel through which the database is reached."""

    enabled: bool
    """Whether it is switched on."""
    host: str
    """Host name."""
    port: str
    """TCP port, as a string."""
    username: str | Unset = UNSET
    """User name."""
    password: str | Unset = UNSET
    """Password. Masked in answers."""
    private_key_name: str | Unset = UNSET
    """Name of the private key on the instance."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "enabled",
        "host",
        "port",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SshTunnelOptions:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.enabled = pop("enabled", UNSET)
        self.host = pop("host", UNSET)
        self.port = pop("port", UNSET)
        self.username = pop("username", UNSET)
        self.password = pop("password", UNSET)
        self.private_key_name = pop("private_key_name", UNSET)
        self.additional_properties = rest
        return self
