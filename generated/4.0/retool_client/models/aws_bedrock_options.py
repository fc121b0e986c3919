# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, new
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class AwsBedrockOptions(Model):
    """A model of Retool's API: AwsBedrockOptions."""

    region: str
    """AWS region of the repository."""
    key_source: Literal["byok"] | Unset = UNSET
    """Whose key is used: `byok` for your own, `retoolManaged` for the one of Retool. May be left out where only
    `byok` is possible. The server's default is `"byok"`.
    """
    access_key_id: str | Unset = UNSET
    """Access key of the AWS user that reads and writes the repository."""
    secret_access_key: str | Unset = UNSET
    """Secret of the access key. Masked in responses."""
    session_token: str | Unset = UNSET
    """Session token of the AWS access key. Masked in responses."""
    assume_role: str | Unset = UNSET
    """ARN of an AWS role to assume."""
    auth_with_default_credential_provider_chain: bool | Unset = UNSET
    """Whether the instance's own AWS credentials are used instead of an access key."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AwsBedrockOptions:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.region = data["region"]
            self.key_source = get("key_source", UNSET)
            self.access_key_id = get("access_key_id", UNSET)
            self.secret_access_key = get("secret_access_key", UNSET)
            self.session_token = get("session_token", UNSET)
            self.assume_role = get("assume_role", UNSET)
            self.auth_with_default_credential_provider_chain = get("auth_with_default_credential_provider_chain", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(AwsBedrockOptions)
