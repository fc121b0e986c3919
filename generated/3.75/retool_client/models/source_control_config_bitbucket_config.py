# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, new
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class SourceControlConfigBitbucketConfig(Model):
    """How it is configured."""

    username: str
    """User name."""
    app_password: str
    """App password of the Bitbucket user. Masked in responses."""
    url: str | Unset = UNSET
    """URL."""
    enterprise_api_url: str | Unset = UNSET
    """Base URL of the API of a self-hosted Git provider."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SourceControlConfigBitbucketConfig:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.username = data["username"]
            self.app_password = data["app_password"]
            self.url = get("url", UNSET)
            self.enterprise_api_url = get("enterprise_api_url", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(SourceControlConfigBitbucketConfig)
