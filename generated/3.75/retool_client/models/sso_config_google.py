# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class SsoConfigGoogle(Model):
    """A model of Retool's API: SsoConfigGoogle."""

    config_type: Literal["google"] = "google"
    """Which identity providers are in use; tells the forms of configuration apart."""
    google_client_id: str
    """Client ID of the Google OAuth application."""
    google_client_secret: str
    """Client secret of the Google OAuth application. Masked in answers."""
    disable_email_password_login: bool
    """Whether people can sign in through the identity provider only."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "config_type",
        "google_client_id",
        "google_client_secret",
        "disable_email_password_login",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SsoConfigGoogle:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.config_type = pop("config_type", UNSET)
        self.google_client_id = pop("google_client_id", UNSET)
        self.google_client_secret = pop("google_client_secret", UNSET)
        self.disable_email_password_login = pop("disable_email_password_login", UNSET)
        self.additional_properties = rest
        return self
