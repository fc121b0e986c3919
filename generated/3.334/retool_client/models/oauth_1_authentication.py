# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_enum, decode_incomplete, new
from .._runtime.models import Model, wire_keys
from .oauth_1_signature_method import OAUTH_1_SIGNATURE_METHOD, Oauth1SignatureMethod


@define(kw_only=True, repr=False)
class Oauth1Authentication(Model):
    """A model of Retool's API: Oauth1Authentication."""

    authentication_type: Literal["oauth1"] = "oauth1"
    """Kind of authentication."""
    oauth1_signature_method: Oauth1SignatureMethod
    """How OAuth 1.0a requests are signed."""
    oauth1_consumer_key: str
    """Consumer key of OAuth 1.0a."""
    oauth1_consumer_secret: str
    """Consumer secret of OAuth 1.0a. Masked in responses."""
    oauth1_token_key: str
    """Token of OAuth 1.0a."""
    oauth1_token_secret: str
    """Secret of the OAuth 1.0a token. Masked in responses."""
    oauth1_realm_parameter: str
    """Realm to send with OAuth 1.0a."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Oauth1Authentication:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.authentication_type = data["authentication_type"]
            value = data["oauth1_signature_method"]
            try:
                self.oauth1_signature_method = OAUTH_1_SIGNATURE_METHOD[value]
            except (LookupError, TypeError):
                self.oauth1_signature_method = decode_enum(Oauth1SignatureMethod, value)
            self.oauth1_consumer_key = data["oauth1_consumer_key"]
            self.oauth1_consumer_secret = data["oauth1_consumer_secret"]
            self.oauth1_token_key = data["oauth1_token_key"]
            self.oauth1_token_secret = data["oauth1_token_secret"]
            self.oauth1_realm_parameter = data["oauth1_realm_parameter"]
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 7:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(Oauth1Authentication)
