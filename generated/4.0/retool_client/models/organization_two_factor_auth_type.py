# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum, members_of


class OrganizationTwoFactorAuthType(OpenEnum):
    """Known values; one that the server has and the document lacks stays a value."""

    FIDO_2 = "fido2"
    OTP = "otp"


ORGANIZATION_TWO_FACTOR_AUTH_TYPE = members_of(OrganizationTwoFactorAuthType)
"""The known members by their strings."""
