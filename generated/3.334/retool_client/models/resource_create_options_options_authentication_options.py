# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.decoding import UnionSpec
from .resource_create_options_authentication_options_basic import ResourceCreateOptionsAuthenticationOptionsBasic
from .resource_create_options_authentication_options_digest import ResourceCreateOptionsAuthenticationOptionsDigest
from .resource_create_options_g_authentication_options_auth_0 import ResourceCreateOptionsGAuthenticationOptionsAuth0
from .resource_create_options_g_authentication_options_bearer import ResourceCreateOptionsGAuthenticationOptionsBearer
from .resource_create_options_g_authentication_options_none import ResourceCreateOptionsGAuthenticationOptionsNone
from .resource_create_options_g_authentication_options_oauth_2 import ResourceCreateOptionsGAuthenticationOptionsOauth2
from .resource_create_options_rest_options_aws_4 import ResourceCreateOptionsRestOptionsAws4
from .resource_create_options_rest_options_oauth_1 import ResourceCreateOptionsRestOptionsOauth1

ResourceCreateOptionsOptionsAuthenticationOptions: TypeAlias = "ResourceCreateOptionsGAuthenticationOptionsAuth0 | ResourceCreateOptionsRestOptionsAws4 | ResourceCreateOptionsAuthenticationOptionsBasic | ResourceCreateOptionsGAuthenticationOptionsBearer | ResourceCreateOptionsAuthenticationOptionsDigest | ResourceCreateOptionsRestOptionsOauth1 | ResourceCreateOptionsGAuthenticationOptionsOauth2 | ResourceCreateOptionsGAuthenticationOptionsNone"
"""How requests to the resource are authenticated."""

RESOURCE_CREATE_OPTIONS_OPTIONS_AUTHENTICATION_OPTIONS: UnionSpec = UnionSpec(
    members=(
        ResourceCreateOptionsGAuthenticationOptionsAuth0,
        ResourceCreateOptionsRestOptionsAws4,
        ResourceCreateOptionsAuthenticationOptionsBasic,
        ResourceCreateOptionsGAuthenticationOptionsBearer,
        ResourceCreateOptionsAuthenticationOptionsDigest,
        ResourceCreateOptionsRestOptionsOauth1,
        ResourceCreateOptionsGAuthenticationOptionsOauth2,
        ResourceCreateOptionsGAuthenticationOptionsNone,
    ),
    discriminator="authentication_type",
    mapping={
        "auth0": ResourceCreateOptionsGAuthenticationOptionsAuth0,
        "aws4": ResourceCreateOptionsRestOptionsAws4,
        "basic": ResourceCreateOptionsAuthenticationOptionsBasic,
        "bearer": ResourceCreateOptionsGAuthenticationOptionsBearer,
        "digest": ResourceCreateOptionsAuthenticationOptionsDigest,
        "oauth1": ResourceCreateOptionsRestOptionsOauth1,
        "oauth2": ResourceCreateOptionsGAuthenticationOptionsOauth2,
        "none": ResourceCreateOptionsGAuthenticationOptionsNone,
    },
)
"""Decodes ResourceCreateOptionsOptionsAuthenticationOptions."""
