# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import (
    as_object,
    beyond,
    decode_datetime,
    decode_enum,
    decode_incomplete,
    from_iso,
    keys_of,
    new,
)
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys, wire_names
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
    """Identifier of the user who decided; null if nobody has."""
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def _decode_items(cls, items: list[Any]) -> list[Any]:
        """Decodes the JSON objects of a list, each in its place."""
        key_id, key_status, key_legacy_id, key_requesting_email, key_updated_by_id, key_created_at, key_updated_at = (
            keys_of(items, _NAMES)
        )
        try:
            for index, data in enumerate(items):
                if data.__class__ is not dict:
                    items[index] = data = as_object(data)
                self = new(cls)
                try:
                    self.id = data[key_id]
                    value = data[key_status]
                    try:
                        self.status = ACCESS_REQUEST_STATUS[value]
                    except (LookupError, TypeError):
                        self.status = decode_enum(AccessRequestStatus, value)
                    self.legacy_id = data[key_legacy_id]
                    self.requesting_email = data[key_requesting_email]
                    self.updated_by_id = data[key_updated_by_id]
                    value = data[key_created_at]
                    try:
                        self.created_at = (
                            from_iso(value) if len(value) == 24 and value[23] == "Z" else decode_datetime(value)
                        )
                    except (LookupError, TypeError, ValueError):
                        self.created_at = decode_datetime(value)
                    value = data[key_updated_at]
                    try:
                        self.updated_at = (
                            from_iso(value) if len(value) == 24 and value[23] == "Z" else decode_datetime(value)
                        )
                    except (LookupError, TypeError, ValueError):
                        self.updated_at = decode_datetime(value)
                except KeyError:
                    items[index] = decode_incomplete(cls, data)
                    continue
                if len(data) != 7:
                    self.additional_properties = beyond(data, _KEYS)
                items[index] = self
        except Mismatch as error:
            raise error.inside(items) from None
        return items


_KEYS = wire_keys(AccessRequest)
_NAMES = wire_names(AccessRequest)
