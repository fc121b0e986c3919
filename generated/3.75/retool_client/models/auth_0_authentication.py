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
class Auth0Authentication(Model):
    """A model of Retool's API: Auth0Authentication."""

    authentication_type: Literal["auth0"] = "auth0"
    """Which kind of authentication this is; tells the kinds apart."""
    auth0_domain: str
    """Domain of the Auth0 tenant."""
    auth0_client_id: str
    """Client ID of the Auth0 application."""
    auth0_client_secret: str
    """Client secret of the Auth0 application. Masked in answers."""
    auth0_custom_audience: str
    """Audience to ask Auth0 for."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "authentication_type",
        "auth0_domain",
        "auth0_client_id",
        "auth0_client_secret",
        "auth0_custom_audience",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Auth0Authentication:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.authentication_type = pop("authentication_type", UNSET)
        self.auth0_domain = pop("auth0_domain", UNSET)
        self.auth0_client_id = pop("auth0_client_id", UNSET)
        self.auth0_client_secret = pop("auth0_client_secret", UNSET)
        self.auth0_custom_audience = pop("auth0_custom_audience", UNSET)
        self.additional_properties = rest
        return self
