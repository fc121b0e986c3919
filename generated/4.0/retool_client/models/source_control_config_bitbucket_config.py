from typing import TypeAlias, Union
from .._runtime.decoding import UnionSpec, UnknownMember
from .source_control_config_bitbucket_config_app_password import SourceControlConfigBitbucketConfigAppPassword
from .source_control_config_bitbucket_config_token import SourceControlConfigBitbucketConfigToken

SourceControlConfigBitbucketConfig: TypeAlias = Union[SourceControlConfigBitbucketConfigAppPassword,
                                                      SourceControlConfigBitbucketConfigToken, UnknownMember]  # fmt: skip
"""How it is configured."""

SOURCE_CONTROL_CONFIG_BITBUCKET_CONFIG = UnionSpec(SourceControlConfigBitbucketConfig, discriminator="type", mapping={
    "AppPassword": SourceControlConfigBitbucketConfigAppPassword, "Token": SourceControlConfigBitbucketConfigToken,
})  # fmt: skip
