# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_model
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .resource_create_options_options_authentication_options_2 import (
    RESOURCE_CREATE_OPTIONS_OPTIONS_AUTHENTICATION_OPTIONS_2,
    ResourceCreateOptionsOptionsAuthenticationOptions2,
)
from .resource_create_options_options_database_options_3 import ResourceCreateOptionsOptionsDatabaseOptions3


@define(kw_only=True, repr=False)
class ResourceCreateOptionsSnowflakeOptions(Model):
    """A model of Retool's API: ResourceCreateOptionsSnowflakeOptions."""

    account_identifier: str
    """Snowflake account, as it stands in the account's URL."""
    database_options: ResourceCreateOptionsOptionsDatabaseOptions3
    """How the database is reached."""
    authentication_options: ResourceCreateOptionsOptionsAuthenticationOptions2
    """How requests to the resource are authenticated."""
    user_role: str | Unset = UNSET
    """Snowflake role to use."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "account_identifier",
        "database_options",
        "authentication_options",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ResourceCreateOptionsSnowflakeOptions:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.account_identifier = pop("account_identifier", UNSET)
            self.database_options = decode_model(
                ResourceCreateOptionsOptionsDatabaseOptions3, pop("database_options", UNSET)
            )
            self.authentication_options = RESOURCE_CREATE_OPTIONS_OPTIONS_AUTHENTICATION_OPTIONS_2.decode(
                pop("authentication_options", UNSET)
            )
            self.user_role = pop("user_role", UNSET)
        except Mismatch as error:
            raise error.inside(data) from None
        self.additional_properties = rest
        return self
