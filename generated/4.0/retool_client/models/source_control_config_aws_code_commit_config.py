from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class SourceControlConfigAwsCodeCommitConfig(Model):
    """How it is configured."""

    url: str
    """URL of the source control provider."""
    region: str
    """AWS region of the repository."""
    access_key_id: str | Unset = UNSET
    """Access key of the AWS user that reads and writes the repository."""
    secret_access_key: str | Unset = UNSET
    """Secret of the access key. Masked in responses."""
    https_username: str | Unset = UNSET
    """User name for Git over HTTPS."""
    https_password: str | Unset = UNSET
    """Password for Git over HTTPS. Masked in responses."""
    auth_with_default_credential_provider_chain: bool | Unset = UNSET
    """Whether the instance's own AWS credentials are used instead of an access key."""
    assume_role: str | Unset = UNSET
    """ARN of an AWS role to assume."""
