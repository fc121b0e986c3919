# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, new
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class AzureOpenAiOptions(Model):
    """A model of Retool's API: AzureOpenAiOptions."""

    base_url: str
    """URL that the paths of queries are appended to."""
    api_key: str
    """API key of the provider. Masked in responses."""
    deployment_names: list[str]
    """Names of the deployments of models."""
    key_source: Literal["byok"] | Unset = UNSET
    """Whose key is used: `byok` for your own, `retoolManaged` for the one of Retool. May be left out where only
    `byok` is possible. The server's default is `"byok"`.
    """
    api_version: str | Unset = UNSET
    """Version of the API, such as `2024-02-01`."""
    custom_headers: list[list[str]] | Unset = UNSET
    """Headers to send with each request, as pairs of name and value."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AzureOpenAiOptions:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.base_url = data["base_url"]
            self.api_key = data["api_key"]
            self.deployment_names = data["deployment_names"]
            self.key_source = get("key_source", UNSET)
            self.api_version = get("api_version", UNSET)
            self.custom_headers = get("custom_headers", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(AzureOpenAiOptions)
