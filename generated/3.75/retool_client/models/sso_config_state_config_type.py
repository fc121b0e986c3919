from .._runtime.enums import OpenEnum


class SsoConfigStateConfigType(OpenEnum):
    """Which identity providers are in use; it tells the variants of the configuration apart."""

    GOOGLE_OIDC = "google & oidc"
    GOOGLE = "google"
    SAML = "saml"
    GOOGLE_SAML = "google & saml"
    OIDC = "oidc"
