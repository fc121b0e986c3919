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
class SnowflakeOauth2Authentication(Model):
    """A model of Retool's API: SnowflakeOauth2Authentication."""

    authentication_type: Literal["oauth2"] = "oauth2"
    """Kind of authentication."""
    oauth2_client_id: str
    """Client ID of the OAuth 2.0 application."""
    oauth2_client_secret: str
    """Client secret of the OAuth 2.0 application. Masked in responses."""
    oauth2_callback_url: str | Unset = UNSET
    """URL that people come back to."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SnowflakeOauth2Authentication:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.authentication_type = data["authentication_type"]
            self.oauth2_client_id = data["oauth2_client_id"]
            self.oauth2_client_secret = data["oauth2_client_secret"]
            self.oauth2_callback_url = get("oauth2_callback_url", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(SnowflakeOauth2Authentication)
