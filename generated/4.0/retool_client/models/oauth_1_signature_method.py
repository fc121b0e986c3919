# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum, members_of


class Oauth1SignatureMethod(OpenEnum):
    """How OAuth 1.0a requests are signed."""

    HMAC_SHA_1 = "HMAC-SHA1"
    HMAC_SHA_256 = "HMAC-SHA256"
    PLAINTEXT = "PLAINTEXT"


OAUTH_1_SIGNATURE_METHOD = members_of(Oauth1SignatureMethod)
"""The known members by their strings."""
