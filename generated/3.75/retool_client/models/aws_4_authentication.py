# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Aws4Authentication(Model):
    """A model of Retool's API: Aws4Authentication."""

    authentication_type: Literal["aws4"] = "aws4"
    """Which kind of authentication this is; tells the kinds apart."""
    amazon_aws_region: str
    """AWS region to sign requests for, such as `eu-central-1`."""
    amazon_service_name: str
    """AWS service to sign requests for, such as `execute-api`."""
    amazon_access_key_id: str
    """Access key to sign requests with."""
    amazon_secret_access_key: str
    """Secret of the access key. Masked in answers."""
    auth_with_default_credential_provider_chain: bool | Unset = UNSET
    """Whether the instance's own AWS credentials are used instead of an access key."""
    enable_awsv4_authentication_via_headers: bool | Unset = UNSET
    """Whether the signature goes into headers instead of the query."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "authentication_type",
        "amazon_aws_region",
        "amazon_service_name",
        "amazon_access_key_id",
        "amazon_secret_access_key",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Aws4Authentication:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.authentication_type = pop("authentication_type", UNSET)
        self.amazon_aws_region = pop("amazon_aws_region", UNSET)
        self.amazon_service_name = pop("amazon_service_name", UNSET)
        self.amazon_access_key_id = pop("amazon_access_key_id", UNSET)
        self.amazon_secret_access_key = pop("amazon_secret_access_key", UNSET)
        self.auth_with_default_credential_provider_chain = pop("auth_with_default_credential_provider_chain", UNSET)
        self.enable_awsv4_authentication_via_headers = pop("enable_awsv4_authentication_via_headers", UNSET)
        self.additional_properties = rest
        return self
