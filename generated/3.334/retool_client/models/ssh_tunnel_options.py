# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, new
from .._runtime.models import Model, wire_keys
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
    """Password. Masked in responses."""
    private_key_name: str | Unset = UNSET
    """Name of the private key on the instance."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SshTunnelOptions:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.enabled = data["enabled"]
            self.host = data["host"]
            self.port = data["port"]
            self.username = get("username", UNSET)
            self.password = get("password", UNSET)
            self.private_key_name = get("private_key_name", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(SshTunnelOptions)
