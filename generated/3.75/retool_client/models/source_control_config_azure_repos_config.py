# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class SourceControlConfigAzureReposConfig(Model):
    """How it is configured."""

    url: str
    """URL."""
    project: str
    """Project at the Git provider."""
    user: str
    """User."""
    personal_access_token: str
    """Personal access token of the Git provider. Masked in answers."""
    use_basic_auth: bool
    """Whether basic authentication is used."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "url",
        "project",
        "user",
        "personal_access_token",
        "use_basic_auth",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SourceControlConfigAzureReposConfig:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.url = pop("url", UNSET)
        self.project = pop("project", UNSET)
        self.user = pop("user", UNSET)
        self.personal_access_token = pop("personal_access_token", UNSET)
        self.use_basic_auth = pop("use_basic_auth", UNSET)
        self.additional_properties = rest
        return self
