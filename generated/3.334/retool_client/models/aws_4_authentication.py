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
class Aws4Authentication(Model):
    """A model of Retool's API: Aws4Authentication."""

    authentication_type: Literal["aws4"] = "aws4"
    """Kind of authentication."""
    amazon_aws_region: str
    """AWS region to sign requests for, such as `eu-central-1`."""
    amazon_service_name: str
    """AWS service to sign requests for, such as `execute-api`."""
    amazon_access_key_id: str
    """Access key to sign requests with."""
    amazon_secret_access_key: str
    """Secret of the access key. Masked in responses."""
    auth_with_default_credential_provider_chain: bool | Unset = UNSET
    """Whether the instance's own AWS credentials are used instead of an access key."""
    enable_awsv4_authentication_via_headers: bool | Unset = UNSET
    """Whether the signature goes into headers instead of the query."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Aws4Authentication:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.authentication_type = data["authentication_type"]
            self.amazon_aws_region = data["amazon_aws_region"]
            self.amazon_service_name = data["amazon_service_name"]
            self.amazon_access_key_id = data["amazon_access_key_id"]
            self.amazon_secret_access_key = data["amazon_secret_access_key"]
            self.auth_with_default_credential_provider_chain = get("auth_with_default_credential_provider_chain", UNSET)
            self.enable_awsv4_authentication_via_headers = get("enable_awsv4_authentication_via_headers", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(Aws4Authentication)
