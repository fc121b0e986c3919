# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.decoding import UnionSpec
from .resource_create_options_postgres_options_option_1 import ResourceCreateOptionsPostgresOptionsOption1
from .resource_create_options_postgres_options_option_2 import ResourceCreateOptionsPostgresOptionsOption2

ResourceCreateOptionsOptionsDatabaseOptions: TypeAlias = (
    "ResourceCreateOptionsPostgresOptionsOption1 | ResourceCreateOptionsPostgresOptionsOption2"
)
"""How the database is reached."""

RESOURCE_CREATE_OPTIONS_OPTIONS_DATABASE_OPTIONS: UnionSpec = UnionSpec(
    members=(
        ResourceCreateOptionsPostgresOptionsOption1,
        ResourceCreateOptionsPostgresOptionsOption2,
    ),
)
"""Decodes ResourceCreateOptionsOptionsDatabaseOptions."""
