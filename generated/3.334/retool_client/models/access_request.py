# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_datetime, decode_enum
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .access_request_status import AccessRequestStatus


@define(kw_only=True, repr=False)
class AccessRequest(Model):
    """The request of a person who wants to join the organization."""

    id: float
    """Identifier of the request."""
    status: AccessRequestStatus
    """Whether the request waits, was approved or was rejected."""
    legacy_id: float
    """Identifier that older parts of Retool use."""
    requesting_email: str
    """E-mail address of the person who asks."""
    updated_by_id: str | None
    """Identifier of the user who decided; null while nobody has."""
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "id",
        "status",
        "legacy_id",
        "requesting_email",
        "updated_by_id",
        "created_at",
        "updated_at",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AccessRequest:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.id = pop("id", UNSET)
        self.status = decode_enum(AccessRequestStatus, pop("status", UNSET))
        self.legacy_id = pop("legacy_id", UNSET)
        self.requesting_email = pop("requesting_email", UNSET)
        self.updated_by_id = pop("updated_by_id", UNSET)
        self.created_at = decode_datetime(pop("created_at", UNSET))
        self.updated_at = decode_datetime(pop("updated_at", UNSET))
        self.additional_properties = rest
        return self
