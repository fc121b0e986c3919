# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, new
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class SnowflakeKeyPairAuthentication(Model):
    """A model of Retool's API: SnowflakeKeyPairAuthentication."""

    authentication_type: Literal["snowflake_jwt"] = "snowflake_jwt"
    """Kind of authentication."""
    username: str
    """User name."""
    private_key: str
    """Private key, PEM. Masked in responses."""
    private_key_passphrase: str | Unset = UNSET
    """Passphrase of the private key. Masked in responses."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SnowflakeKeyPairAuthentication:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.authentication_type = data["authentication_type"]
            self.username = data["username"]
            self.private_key = data["private_key"]
            self.private_key_passphrase = get("private_key_passphrase", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(SnowflakeKeyPairAuthentication)
