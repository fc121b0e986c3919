# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_datetime, decode_incomplete, from_iso, new
from .._runtime.models import Model, wire_keys
from .access_request_status import ACCESS_REQUEST_STATUS, AccessRequestStatus


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AccessRequest:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.id = data["id"]
            self.status = (
                (ACCESS_REQUEST_STATUS(value) or AccessRequestStatus(value))
                if (value := data["status"]).__class__ is str
                else value
            )
            self.legacy_id = data["legacy_id"]
            self.requesting_email = data["requesting_email"]
            self.updated_by_id = data["updated_by_id"]
            value = data["created_at"]
            try:
                self.created_at = (
                    from_iso(value)
                    if value.__class__ is str and len(value) == 24 and value[23] == "Z"
                    else decode_datetime(value)
                )
            except ValueError:
                self.created_at = value
            value = data["updated_at"]
            try:
                self.updated_at = (
                    from_iso(value)
                    if value.__class__ is str and len(value) == 24 and value[23] == "Z"
                    else decode_datetime(value)
                )
            except ValueError:
                self.updated_at = value
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 7:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(AccessRequest)
