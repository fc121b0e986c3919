# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, new
from .._runtime.models import Model, wire_keys


@define(kw_only=True, repr=False)
class SourceControlConfigAwsCodeCommitConfig(Model):
    """How it is configured."""

    url: str
    """URL."""
    region: str
    """AWS region of the repository."""
    access_key_id: str
    """Access key of the AWS user that reads and writes the repository."""
    secret_access_key: str
    """Secret of the access key. Masked in responses."""
    https_username: str
    """User name for Git over HTTPS."""
    https_password: str
    """Password for Git over HTTPS. Masked in responses."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SourceControlConfigAwsCodeCommitConfig:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.url = data["url"]
            self.region = data["region"]
            self.access_key_id = data["access_key_id"]
            self.secret_access_key = data["secret_access_key"]
            self.https_username = data["https_username"]
            self.https_password = data["https_password"]
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 6:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(SourceControlConfigAwsCodeCommitConfig)
