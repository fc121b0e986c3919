# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum, members_of


class SsoConfigStateConfigType(OpenEnum):
    """Which identity providers are in use; it tells the variants of the configuration apart."""

    GOOGLE_OIDC = "google & oidc"
    GOOGLE = "google"
    SAML = "saml"
    GOOGLE_SAML = "google & saml"
    OIDC = "oidc"


SSO_CONFIG_STATE_CONFIG_TYPE = members_of(SsoConfigStateConfigType)
"""The known members by their strings."""
