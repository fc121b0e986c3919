from typing import TypeAlias, Union
from .._runtime.decoding import UnionSpec, UnknownMember
from .sso_config_google import SsoConfigGoogle
from .sso_config_google_oidc import SsoConfigGoogleOidc
from .sso_config_google_saml import SsoConfigGoogleSaml
from .sso_config_oidc import SsoConfigOidc
from .sso_config_saml import SsoConfigSaml

SsoConfig: TypeAlias = Union[SsoConfigGoogle, SsoConfigOidc, SsoConfigGoogleOidc, SsoConfigSaml, SsoConfigGoogleSaml,
                             UnknownMember]  # fmt: skip
"""How people sign in through an identity provider."""

SSO_CONFIG = UnionSpec(SsoConfig, discriminator="config_type", mapping={
    "google": SsoConfigGoogle, "oidc": SsoConfigOidc, "google & oidc": SsoConfigGoogleOidc, "saml": SsoConfigSaml,
    "google & saml": SsoConfigGoogleSaml,
})  # fmt: skip
