# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class SourceControlConfigGitLabConfig(Model):
    """How it is configured."""

    project_id: float
    """Number of the GitLab project."""
    url: str
    """URL."""
    project_access_token: str
    """Access token of the GitLab project. Masked in answers."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "project_id",
        "url",
        "project_access_token",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SourceControlConfigGitLabConfig:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.project_id = pop("project_id", UNSET)
        self.url = pop("url", UNSET)
        self.project_access_token = pop("project_access_token", UNSET)
        self.additional_properties = rest
        return self
