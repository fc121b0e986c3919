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
class Oauth2Authentication(Model):
    """How requests to the resource are authenticated."""

    authentication_type: Literal["oauth2"] = "oauth2"
    """Kind of authentication."""
    oauth2_access_token_url: str
    """URL that issues access tokens."""
    oauth2_auth_url: str
    """URL that people are sent to for their consent."""
    oauth2_client_id: str
    """Client ID of the OAuth 2.0 application."""
    oauth2_client_secret: str
    """Client secret of the OAuth 2.0 application. Masked in responses."""
    oauth2_audience: str | Unset = UNSET
    """Audience to ask for."""
    oauth2_access_token: str | Unset = UNSET
    """Access token to begin with. Masked in responses."""
    oauth2_access_token_lifespan_seconds: float | None | Unset = UNSET
    """How long an access token is taken to be valid, in seconds; null to use what the server says."""
    oauth2_callback_url: str | Unset = UNSET
    """URL that people come back to."""
    oauth2_id_token: str | Unset = UNSET
    """ID token to begin with. Masked in responses."""
    oauth2_refresh_token: str | Unset = UNSET
    """Refresh token to begin with. Masked in responses."""
    oauth2_scope: str | Unset = UNSET
    """Scopes to ask for, separated by spaces."""
    oauth2_resource: str | Unset = UNSET
    """Value of the `resource` parameter of OAuth 2.0."""
    oauth2_share_user_credentials: bool | Unset = UNSET
    """Whether all users share one consent."""
    verify_session_url: str | Unset = UNSET
    """URL that is asked whether the session is still valid."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Oauth2Authentication:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.authentication_type = data["authentication_type"]
            self.oauth2_access_token_url = data["oauth2_access_token_url"]
            self.oauth2_auth_url = data["oauth2_auth_url"]
            self.oauth2_client_id = data["oauth2_client_id"]
            self.oauth2_client_secret = data["oauth2_client_secret"]
            self.oauth2_audience = get("oauth2_audience", UNSET)
            self.oauth2_access_token = get("oauth2_access_token", UNSET)
            self.oauth2_access_token_lifespan_seconds = get("oauth2_access_token_lifespan_seconds", UNSET)
            self.oauth2_callback_url = get("oauth2_callback_url", UNSET)
            self.oauth2_id_token = get("oauth2_id_token", UNSET)
            self.oauth2_refresh_token = get("oauth2_refresh_token", UNSET)
            self.oauth2_scope = get("oauth2_scope", UNSET)
            self.oauth2_resource = get("oauth2_resource", UNSET)
            self.oauth2_share_user_credentials = get("oauth2_share_user_credentials", UNSET)
            self.verify_session_url = get("verify_session_url", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(Oauth2Authentication)
