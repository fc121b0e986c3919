from .._runtime.enums import OpenEnum


class OrganizationTwoFactorAuthType(OpenEnum):
    """Kind of second factor that is asked for; null for any: `two_factor_auth_type` of `Organization`."""

    FIDO_2 = "fido2"
    OTP = "otp"
