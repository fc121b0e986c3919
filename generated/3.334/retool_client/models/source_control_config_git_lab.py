# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_model
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .source_control_config_git_lab_config import SourceControlConfigGitLabConfig


@define(kw_only=True, repr=False)
class SourceControlConfigGitLab(Model):
    """A model of Retool's API: SourceControlConfigGitLab."""

    config: SourceControlConfigGitLabConfig
    """How it is configured."""
    provider: Literal["GitLab"] = "GitLab"
    """The provider; tells the forms of configuration apart."""
    org: str
    """Organization or owner at the Git provider."""
    repo: str
    """Repository at the Git provider."""
    default_branch: str
    """Branch that deployments are made from."""
    repo_version: str | Unset = UNSET
    """Version of the layout of files in the repository."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "config",
        "provider",
        "org",
        "repo",
        "default_branch",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SourceControlConfigGitLab:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.config = decode_model(SourceControlConfigGitLabConfig, pop("config", UNSET))
            self.provider = pop("provider", UNSET)
            self.org = pop("org", UNSET)
            self.repo = pop("repo", UNSET)
            self.default_branch = pop("default_branch", UNSET)
            self.repo_version = pop("repo_version", UNSET)
        except Mismatch as error:
            raise error.inside(data) from None
        self.additional_properties = rest
        return self
