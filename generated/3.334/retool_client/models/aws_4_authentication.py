from __future__ import annotations
from typing import Literal
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class Aws4Authentication(Model):
    """The `RestApiAuthentication` whose `authentication_type` is `aws4`."""

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
