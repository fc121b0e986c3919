# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, new
from .._runtime.models import Model, wire_keys


@define(kw_only=True, repr=False)
class Auth0Authentication(Model):
    """A model of Retool's API: Auth0Authentication."""

    authentication_type: Literal["auth0"] = "auth0"
    """Kind of authentication."""
    auth0_domain: str
    """Domain of the Auth0 tenant."""
    auth0_client_id: str
    """Client ID of the Auth0 application."""
    auth0_client_secret: str
    """Client secret of the Auth0 application. Masked in responses."""
    auth0_custom_audience: str
    """Audience to ask Auth0 for."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Auth0Authentication:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.authentication_type = data["authentication_type"]
            self.auth0_domain = data["auth0_domain"]
            self.auth0_client_id = data["auth0_client_id"]
            self.auth0_client_secret = data["auth0_client_secret"]
            self.auth0_custom_audience = data["auth0_custom_audience"]
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 5:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(Auth0Authentication)
