# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.decoding import UnionSpec
from .sso_config_create_data_google import SsoConfigCreateDataGoogle
from .sso_config_create_data_google_oidc import SsoConfigCreateDataGoogleOidc
from .sso_config_create_data_google_saml import SsoConfigCreateDataGoogleSaml
from .sso_config_create_data_oidc import SsoConfigCreateDataOidc
from .sso_config_create_data_saml import SsoConfigCreateDataSaml

SsoConfigCreateData: TypeAlias = "SsoConfigCreateDataGoogle | SsoConfigCreateDataOidc | SsoConfigCreateDataGoogleOidc | SsoConfigCreateDataSaml | SsoConfigCreateDataGoogleSaml"
"""How people sign in through an identity provider."""

SSO_CONFIG_CREATE_DATA: UnionSpec = UnionSpec(
    members=(
        SsoConfigCreateDataGoogle,
        SsoConfigCreateDataOidc,
        SsoConfigCreateDataGoogleOidc,
        SsoConfigCreateDataSaml,
        SsoConfigCreateDataGoogleSaml,
    ),
    discriminator="config_type",
    mapping={
        "google": SsoConfigCreateDataGoogle,
        "oidc": SsoConfigCreateDataOidc,
        "google & oidc": SsoConfigCreateDataGoogleOidc,
        "saml": SsoConfigCreateDataSaml,
        "google & saml": SsoConfigCreateDataGoogleSaml,
    },
)
"""Decodes SsoConfigCreateData."""
