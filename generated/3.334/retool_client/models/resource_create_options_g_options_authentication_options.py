# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.decoding import UnionSpec
from .resource_create_options_g_authentication_options_auth_0 import ResourceCreateOptionsGAuthenticationOptionsAuth0
from .resource_create_options_g_authentication_options_bearer import ResourceCreateOptionsGAuthenticationOptionsBearer
from .resource_create_options_g_authentication_options_none import ResourceCreateOptionsGAuthenticationOptionsNone
from .resource_create_options_g_authentication_options_oauth_2 import ResourceCreateOptionsGAuthenticationOptionsOauth2

ResourceCreateOptionsGOptionsAuthenticationOptions: TypeAlias = "ResourceCreateOptionsGAuthenticationOptionsAuth0 | ResourceCreateOptionsGAuthenticationOptionsBearer | ResourceCreateOptionsGAuthenticationOptionsOauth2 | ResourceCreateOptionsGAuthenticationOptionsNone"
"""How requests to the resource are authenticated."""

RESOURCE_CREATE_OPTIONS_G_OPTIONS_AUTHENTICATION_OPTIONS: UnionSpec = UnionSpec(
    members=(
        ResourceCreateOptionsGAuthenticationOptionsAuth0,
        ResourceCreateOptionsGAuthenticationOptionsBearer,
        ResourceCreateOptionsGAuthenticationOptionsOauth2,
        ResourceCreateOptionsGAuthenticationOptionsNone,
    ),
    discriminator="authentication_type",
    mapping={
        "auth0": ResourceCreateOptionsGAuthenticationOptionsAuth0,
        "bearer": ResourceCreateOptionsGAuthenticationOptionsBearer,
        "oauth2": ResourceCreateOptionsGAuthenticationOptionsOauth2,
        "none": ResourceCreateOptionsGAuthenticationOptionsNone,
    },
)
"""Decodes ResourceCreateOptionsGOptionsAuthenticationOptions."""
