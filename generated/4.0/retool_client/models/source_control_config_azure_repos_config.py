# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, new
from .._runtime.models import Model, wire_keys


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
    """Personal access token of the Git provider. Masked in responses."""
    use_basic_auth: bool
    """Whether basic authentication is used."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SourceControlConfigAzureReposConfig:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.url = data["url"]
            self.project = data["project"]
            self.user = data["user"]
            self.personal_access_token = data["personal_access_token"]
            self.use_basic_auth = data["use_basic_auth"]
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 5:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(SourceControlConfigAzureReposConfig)
