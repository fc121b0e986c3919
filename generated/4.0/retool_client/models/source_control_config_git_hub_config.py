from typing import TypeAlias, Union
from .._runtime.decoding import UnionSpec, UnknownMember
from .source_control_config_git_hub_config_app import SourceControlConfigGitHubConfigApp
from .source_control_config_git_hub_config_personal import SourceControlConfigGitHubConfigPersonal

SourceControlConfigGitHubConfig: TypeAlias = Union[SourceControlConfigGitHubConfigApp,
                                                   SourceControlConfigGitHubConfigPersonal, UnknownMember]  # fmt: skip
"""How it is configured."""

SOURCE_CONTROL_CONFIG_GIT_HUB_CONFIG = UnionSpec(SourceControlConfigGitHubConfig, discriminator="type", mapping={
    "App": SourceControlConfigGitHubConfigApp, "Personal": SourceControlConfigGitHubConfigPersonal,
})  # fmt: skip
