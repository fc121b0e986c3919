# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_enum
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .oauth_1_signature_method import Oauth1SignatureMethod


@define(kw_only=True, repr=False)
class Oauth1Authentication(Model):
    """A model of Retool's API: Oauth1Authentication."""

    authentication_type: Literal["oauth1"] = "oauth1"
    """Which kind of authentication this is; tells the kinds apart."""
    oauth1_signature_method: Oauth1SignatureMethod
    """How OAuth 1.0a requests are signed."""
    oauth1_consumer_key: str
    """Consumer key of OAuth 1.0a."""
    oauth1_consumer_secret: str
    """Consumer secret of OAuth 1.0a. Masked in answers."""
    oauth1_token_key: str
    """Token of OAuth 1.0a."""
    oauth1_token_secret: str
    """Secret of the OAuth 1.0a token. Masked in answers."""
    oauth1_realm_parameter: str
    """Realm to send with OAuth 1.0a."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "authentication_type",
        "oauth1_signature_method",
        "oauth1_consumer_key",
        "oauth1_consumer_secret",
        "oauth1_token_key",
        "oauth1_token_secret",
        "oauth1_realm_parameter",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Oauth1Authentication:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.authentication_type = pop("authentication_type", UNSET)
        self.oauth1_signature_method = decode_enum(Oauth1SignatureMethod, pop("oauth1_signature_method", UNSET))
        self.oauth1_consumer_key = pop("oauth1_consumer_key", UNSET)
        self.oauth1_consumer_secret = pop("oauth1_consumer_secret", UNSET)
        self.oauth1_token_key = pop("oauth1_token_key", UNSET)
        self.oauth1_token_secret = pop("oauth1_token_secret", UNSET)
        self.oauth1_realm_parameter = pop("oauth1_realm_parameter", UNSET)
        self.additional_properties = rest
        return self
