from typing import TypeAlias, Union
from .._runtime.decoding import UnionSpec, UnknownMember
from .source_control_config_aws_code_commit import SourceControlConfigAwsCodeCommit
from .source_control_config_azure_repos import SourceControlConfigAzureRepos
from .source_control_config_bitbucket import SourceControlConfigBitbucket
from .source_control_config_git_hub import SourceControlConfigGitHub
from .source_control_config_git_lab import SourceControlConfigGitLab

SourceControlConfig: TypeAlias = Union[SourceControlConfigGitHub, SourceControlConfigGitLab,
                                       SourceControlConfigAwsCodeCommit, SourceControlConfigBitbucket,
                                       SourceControlConfigAzureRepos, UnknownMember]  # fmt: skip
"""How the organization is connected to its Git provider."""

SOURCE_CONTROL_CONFIG = UnionSpec(SourceControlConfig, discriminator="provider", mapping={
    "GitHub": SourceControlConfigGitHub, "GitLab": SourceControlConfigGitLab,
    "AWS CodeCommit": SourceControlConfigAwsCodeCommit, "Bitbucket": SourceControlConfigBitbucket,
    "Azure Repos": SourceControlConfigAzureRepos,
})  # fmt: skip
