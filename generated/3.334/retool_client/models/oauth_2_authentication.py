# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Oauth2Authentication(Model):
    """A model of Retool's API: Oauth2Authentication."""

    authentication_type: Literal["oauth2"] = "oauth2"
    """Which kind of authentication this is; tells the kinds apart."""
    oauth2_access_token_url: str
    """URL that issues access tokens."""
    oauth2_auth_url: str
    """URL that people are sent to for their consent."""
    oauth2_client_id: str
    """Client ID of the OAuth 2.0 application."""
    oauth2_client_secret: str
    """Client secret of the OAuth 2.0 application. Masked in answers."""
    oauth2_audience: str | Unset = UNSET
    """Audience to ask for."""
    oauth2_access_token: str | Unset = UNSET
    """Access token to begin with. Masked in answers."""
    oauth2_access_token_lifespan_seconds: float | None | Unset = UNSET
    """How long an access token is taken to be valid, in seconds; null to go by the server's answer."""
    oauth2_callback_url: str | Unset = UNSET
    """URL that people come back to."""
    oauth2_id_token: str | Unset = UNSET
    """ID token to begin with. Masked in answers."""
    oauth2_refresh_token: str | Unset = UNSET
    """Refresh token to begin with. Masked in answers."""
    oauth2_scope: str | Unset = UNSET
    """Scopes to ask for, separated by spaces."""
    oauth2_share_user_credentials: bool | Unset = UNSET
    """Whether all users share one consent."""
    verify_session_url: str | Unset = UNSET
    """URL that is asked whether the session is still valid."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "authentication_type",
        "oauth2_access_token_url",
        "oauth2_auth_url",
        "oauth2_client_id",
        "oauth2_client_secret",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Oauth2Authentication:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.authentication_type = pop("authentication_type", UNSET)
        self.oauth2_access_token_url = pop("oauth2_access_token_url", UNSET)
        self.oauth2_auth_url = pop("oauth2_auth_url", UNSET)
        self.oauth2_client_id = pop("oauth2_client_id", UNSET)
        self.oauth2_client_secret = pop("oauth2_client_secret", UNSET)
        self.oauth2_audience = pop("oauth2_audience", UNSET)
        self.oauth2_access_token = pop("oauth2_access_token", UNSET)
        self.oauth2_access_token_lifespan_seconds = pop("oauth2_access_token_lifespan_seconds", UNSET)
        self.oauth2_callback_url = pop("oauth2_callback_url", UNSET)
        self.oauth2_id_token = pop("oauth2_id_token", UNSET)
        self.oauth2_refresh_token = pop("oauth2_refresh_token", UNSET)
        self.oauth2_scope = pop("oauth2_scope", UNSET)
        self.oauth2_share_user_credentials = pop("oauth2_share_user_credentials", UNSET)
        self.verify_session_url = pop("verify_session_url", UNSET)
        self.additional_properties = rest
        return self
