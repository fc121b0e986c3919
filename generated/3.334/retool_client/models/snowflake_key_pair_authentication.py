# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class SnowflakeKeyPairAuthentication(Model):
    """A model of Retool's API: SnowflakeKeyPairAuthentication."""

    authentication_type: Literal["snowflake_jwt"] = "snowflake_jwt"
    """Which kind of authentication this is; tells the kinds apart."""
    username: str
    """User name."""
    private_key: str
    """Private key, PEM. Masked in answers."""
    private_key_passphrase: str | Unset = UNSET
    """Passphrase of the private key. Masked in answers."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "authentication_type",
        "username",
        "private_key",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SnowflakeKeyPairAuthentication:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.authentication_type = pop("authentication_type", UNSET)
        self.username = pop("username", UNSET)
        self.private_key = pop("private_key", UNSET)
        self.private_key_passphrase = pop("private_key_passphrase", UNSET)
        self.additional_properties = rest
        return self
