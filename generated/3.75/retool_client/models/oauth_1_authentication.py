from __future__ import annotations
from typing import Literal
from .._runtime.models import Model, define
from .oauth_1_signature_method import Oauth1SignatureMethod


@define(kw_only=True, repr=False)
class Oauth1Authentication(Model):
    """The `RestApiAuthentication` whose `authentication_type` is `oauth1`."""

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
