# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, new
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class UserLogout(Model):
    """A model of Retool's API: UserLogout."""

    sso_logout: bool | Unset = UNSET
    """Whether the user is logged out at the identity provider too. The server's default is `false`."""
    post_logout_redirect_uri: str | Unset = UNSET
    """Where the identity provider sends the user after logging out."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UserLogout:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        self.sso_logout = get("sso_logout", UNSET)
        self.post_logout_redirect_uri = get("post_logout_redirect_uri", UNSET)
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(UserLogout)
