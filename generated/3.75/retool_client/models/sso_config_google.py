# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, new
from .._runtime.models import Model, wire_keys


@define(kw_only=True, repr=False)
class SsoConfigGoogle(Model):
    """A model of Retool's API: SsoConfigGoogle."""

    config_type: Literal["google"] = "google"
    """Which identity providers are in use; it tells the variants of the configuration apart."""
    google_client_id: str
    """Client ID of the Google OAuth application."""
    google_client_secret: str
    """Client secret of the Google OAuth application. Masked in responses."""
    disable_email_password_login: bool
    """Whether people can sign in through the identity provider only."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SsoConfigGoogle:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.config_type = data["config_type"]
            self.google_client_id = data["google_client_id"]
            self.google_client_secret = data["google_client_secret"]
            self.disable_email_password_login = data["disable_email_password_login"]
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 4:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(SsoConfigGoogle)
