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
class GoogleVertexAiOptions(Model):
    """A model of Retool's API: GoogleVertexAiOptions."""

    project_id: str
    """Number of the GitLab project."""
    location: str
    """Region of Google Cloud, such as `us-central1`."""
    service_account_key: str
    """Key of the Google service account, JSON. Masked in responses."""
    key_source: Literal["byok"] | Unset = UNSET
    """Whose key is used: `byok` for your own, `retoolManaged` for the one of Retool. May be left out where only
    `byok` is possible. The server's default is `"byok"`.
    """
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> GoogleVertexAiOptions:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.project_id = data["project_id"]
            self.location = data["location"]
            self.service_account_key = data["service_account_key"]
            self.key_source = get("key_source", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(GoogleVertexAiOptions)
