# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.decoding import UnionSpec
from .resource_create_options_authentication_options_basic import ResourceCreateOptionsAuthenticationOptionsBasic
from .resource_create_options_authentication_options_digest import ResourceCreateOptionsAuthenticationOptionsDigest
from .resource_create_options_rest_authentication_options_none import ResourceCreateOptionsRestAuthenticationOptionsNone
from .resource_create_options_rest_options_auth_0 import ResourceCreateOptionsRestOptionsAuth0
from .resource_create_options_rest_options_aws_4 import ResourceCreateOptionsRestOptionsAws4
from .resource_create_options_rest_options_oauth_1 import ResourceCreateOptionsRestOptionsOauth1
from .resource_create_options_rest_options_oauth_2 import ResourceCreateOptionsRestOptionsOauth2

ResourceCreateOptionsOptionsAuthenticationOptions: TypeAlias = "ResourceCreateOptionsRestOptionsAuth0 | ResourceCreateOptionsRestOptionsAws4 | ResourceCreateOptionsAuthenticationOptionsBasic | ResourceCreateOptionsAuthenticationOptionsDigest | ResourceCreateOptionsRestOptionsOauth1 | ResourceCreateOptionsRestOptionsOauth2 | ResourceCreateOptionsRestAuthenticationOptionsNone"
"""How requests to the resource are authenticated."""

RESOURCE_CREATE_OPTIONS_OPTIONS_AUTHENTICATION_OPTIONS: UnionSpec = UnionSpec(
    members=(
        ResourceCreateOptionsRestOptionsAuth0,
        ResourceCreateOptionsRestOptionsAws4,
        ResourceCreateOptionsAuthenticationOptionsBasic,
        ResourceCreateOptionsAuthenticationOptionsDigest,
        ResourceCreateOptionsRestOptionsOauth1,
        ResourceCreateOptionsRestOptionsOauth2,
        ResourceCreateOptionsRestAuthenticationOptionsNone,
    ),
    discriminator="authentication_type",
    mapping={
        "auth0": ResourceCreateOptionsRestOptionsAuth0,
        "aws4": ResourceCreateOptionsRestOptionsAws4,
        "basic": ResourceCreateOptionsAuthenticationOptionsBasic,
        "digest": ResourceCreateOptionsAuthenticationOptionsDigest,
        "oauth1": ResourceCreateOptionsRestOptionsOauth1,
        "oauth2": ResourceCreateOptionsRestOptionsOauth2,
        "none": ResourceCreateOptionsRestAuthenticationOptionsNone,
    },
)
"""Decodes ResourceCreateOptionsOptionsAuthenticationOptions."""
