from .._runtime.enums import OpenEnum


class Oauth1SignatureMethod(OpenEnum):
    """How OAuth 1.0a requests are signed."""

    HMAC_SHA_1 = "HMAC-SHA1"
    HMAC_SHA_256 = "HMAC-SHA256"
    PLAINTEXT = "PLAINTEXT"
