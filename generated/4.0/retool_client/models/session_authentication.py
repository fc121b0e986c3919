# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, new
from .._runtime.models import Model, wire_keys


@define(kw_only=True, repr=False)
class SessionAuthentication(Model):
    """A model of Retool's API: SessionAuthentication."""

    authentication_type: Literal["session"] = "session"
    """Kind of authentication."""
    session_cookie_name: str
    """Name of the cookie that holds the session."""
    verify_session_url: str
    """URL that is asked whether the session is still valid."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SessionAuthentication:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.authentication_type = data["authentication_type"]
            self.session_cookie_name = data["session_cookie_name"]
            self.verify_session_url = data["verify_session_url"]
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 3:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(SessionAuthentication)
