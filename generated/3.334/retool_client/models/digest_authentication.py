# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, new
from .._runtime.models import Model, wire_keys


@define(kw_only=True, repr=False)
class DigestAuthentication(Model):
    """A model of Retool's API: DigestAuthentication."""

    authentication_type: Literal["digest"] = "digest"
    """Kind of authentication."""
    digest_username: str
    """User name for HTTP digest authentication."""
    digest_password: str
    """Password for HTTP digest authentication. Masked in responses."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> DigestAuthentication:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.authentication_type = data["authentication_type"]
            self.digest_username = data["digest_username"]
            self.digest_password = data["digest_password"]
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 3:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(DigestAuthentication)
