# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, decode_model, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset
from .snowflake_authentication import SNOWFLAKE_AUTHENTICATION, SnowflakeAuthentication
from .snowflake_database_options import SnowflakeDatabaseOptions


@define(kw_only=True, repr=False)
class SnowflakeOptions(Model):
    """A model of Retool's API: SnowflakeOptions."""

    account_identifier: str
    """Snowflake account, as in the account's URL."""
    database_options: SnowflakeDatabaseOptions
    """How the database is reached."""
    authentication_options: SnowflakeAuthentication
    """How requests to the resource are authenticated."""
    user_role: str | Unset = UNSET
    """Snowflake role to use."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SnowflakeOptions:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.account_identifier = data["account_identifier"]
            value = data["database_options"]
            self.database_options = (
                SnowflakeDatabaseOptions.from_dict(value)
                if value.__class__ is dict
                else decode_model(SnowflakeDatabaseOptions, value)
            )
            self.authentication_options = SNOWFLAKE_AUTHENTICATION.decode(data["authentication_options"])
            self.user_role = get("user_role", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        except Mismatch as error:
            raise error.inside(data, cls.from_dict) from None
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(SnowflakeOptions)
