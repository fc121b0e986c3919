from __future__ import annotations
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class SourceControlConfigAwsCodeCommitConfig(Model):
    """How it is configured."""

    url: str
    """URL of the source control provider."""
    region: str
    """AWS region of the repository."""
    access_key_id: str
    """Access key of the AWS user that reads and writes the repository."""
    secret_access_key: str
    """Secret of the access key. Masked in responses."""
    https_username: str
    """User name for Git over HTTPS."""
    https_password: str
    """Password for Git over HTTPS. Masked in responses."""
