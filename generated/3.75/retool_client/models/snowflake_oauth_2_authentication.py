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
class SnowflakeOauth2Authentication(Model):
    """A model of Retool's API: SnowflakeOauth2Authentication."""

    authentication_type: Literal["oauth2"] = "oauth2"
    """Which kind of authentication this is; tells the kinds apart."""
    oauth2_client_id: str
    """Client ID of the OAuth 2.0 application."""
    oauth2_client_secret: str
    """Client secret of the OAuth 2.0 application. Masked in answers."""
    oauth2_callback_url: str | Unset = UNSET
    """URL that people come back to."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "authentication_type",
        "oauth2_client_id",
        "oauth2_client_secret",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SnowflakeOauth2Authentication:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.authentication_type = pop("authentication_type", UNSET)
        self.oauth2_client_id = pop("oauth2_client_id", UNSET)
        self.oauth2_client_secret = pop("oauth2_client_secret", UNSET)
        self.oauth2_callback_url = pop("oauth2_callback_url", UNSET)
        self.additional_properties = rest
        return self
