# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, new
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class UserLogoutResult(Model):
    """The result."""

    sso_logout: bool
    """Whether the user is logged out at the identity provider too."""
    sso_logout_url: str | Unset = UNSET
    """URL that ends the session at the identity provider."""
    warning: str | Unset = UNSET
    """What did not work, in words."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UserLogoutResult:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.sso_logout = data["sso_logout"]
            self.sso_logout_url = get("sso_logout_url", UNSET)
            self.warning = get("warning", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(UserLogoutResult)
