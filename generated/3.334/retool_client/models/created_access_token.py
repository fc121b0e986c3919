# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_datetime
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class CreatedAccessToken(Model):
    """What was asked for."""

    id: str
    """Identifier."""
    label: str
    """Label that people see."""
    description: str | None
    """What it is for, in the words of its author."""
    last4: str
    """Last four characters of the secret."""
    owner_legacy_id: float
    """Numeric identifier of the user who owns the token."""
    scopes: list[str]
    """Scopes that the token carries."""
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
    access_token: str
    """The secret to send as bearer token. It is shown this once."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "id",
        "label",
        "description",
        "last4",
        "owner_legacy_id",
        "scopes",
        "created_at",
        "updated_at",
        "access_token",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> CreatedAccessToken:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.id = pop("id", UNSET)
        self.label = pop("label", UNSET)
        self.description = pop("description", UNSET)
        self.last4 = pop("last4", UNSET)
        self.owner_legacy_id = pop("owner_legacy_id", UNSET)
        self.scopes = pop("scopes", UNSET)
        self.created_at = decode_datetime(pop("created_at", UNSET))
        self.updated_at = decode_datetime(pop("updated_at", UNSET))
        self.access_token = pop("access_token", UNSET)
        self.additional_properties = rest
        return self
