from __future__ import annotations
from typing import Literal
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class AwsBedrockOptions(Model):
    """The `ResourceOptions` whose `key_source` is `byok`."""

    region: str
    """AWS region of the repository."""
    key_source: Literal["byok"] | Unset = UNSET
    """Whose key is used: `byok` for your own, `retoolManaged` for the one of Retool. May be left out where only `byok`
    is possible. The server's default is `"byok"`.
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
