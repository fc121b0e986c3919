# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from typing import TypeAlias

from .._runtime.decoding import UnionSpec
from .source_control_config_bitbucket_config_app_password import SourceControlConfigBitbucketConfigAppPassword
from .source_control_config_bitbucket_config_token import SourceControlConfigBitbucketConfigToken

SourceControlConfigBitbucketConfig: TypeAlias = (
    SourceControlConfigBitbucketConfigAppPassword | SourceControlConfigBitbucketConfigToken
)
"""How it is configured."""

SOURCE_CONTROL_CONFIG_BITBUCKET_CONFIG = UnionSpec(
    SourceControlConfigBitbucketConfig,
    discriminator="type",
    mapping={
        "AppPassword": SourceControlConfigBitbucketConfigAppPassword,
        "Token": SourceControlConfigBitbucketConfigToken,
    },
)
