# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_model
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .snowflake_authentication import SNOWFLAKE_AUTHENTICATION, SnowflakeAuthentication
from .snowflake_database_options import SnowflakeDatabaseOptions


@define(kw_only=True, repr=False)
class SnowflakeOptions(Model):
    """A model of Retool's API: SnowflakeOptions."""

    account_identifier: str
    """Snowflake account, as it stands in the account's URL."""
    database_options: SnowflakeDatabaseOptions
    """How the database is reached."""
    authentication_options: SnowflakeAuthentication
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
    def from_dict(cls, data: Mapping[str, Any]) -> SnowflakeOptions:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.account_identifier = pop("account_identifier", UNSET)
            self.database_options = decode_model(SnowflakeDatabaseOptions, pop("database_options", UNSET))
            self.authentication_options = SNOWFLAKE_AUTHENTICATION.decode(pop("authentication_options", UNSET))
            self.user_role = pop("user_role", UNSET)
        except Mismatch as error:
            raise error.inside(data) from None
        self.additional_properties = rest
        return self
