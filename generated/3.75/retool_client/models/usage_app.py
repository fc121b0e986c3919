# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, keys_of, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys, wire_names


@define(kw_only=True, repr=False)
class UsageApp(Model):
    """How much one app was used in a period."""

    app_name: str
    """Name of the app."""
    host: str
    """Host name."""
    count_app_views: float
    """Number of times that apps were viewed."""
    count_app_saves: float
    """Number of times that apps were saved."""
    count_viewers: float
    """Number of users who viewed the app."""
    count_editors: float
    """Number of users who edited the app."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def _decode_items(cls, items: list[Any]) -> list[Any]:
        """Decodes the JSON objects of a list, each in its place."""
        key_app_name, key_host, key_count_app_views, key_count_app_saves, key_count_viewers, key_count_editors = (
            keys_of(items, _NAMES)
        )
        try:
            for index, data in enumerate(items):
                if data.__class__ is not dict:
                    items[index] = data = as_object(data)
                self = new(cls)
                try:
                    self.app_name = data[key_app_name]
                    self.host = data[key_host]
                    self.count_app_views = data[key_count_app_views]
                    self.count_app_saves = data[key_count_app_saves]
                    self.count_viewers = data[key_count_viewers]
                    self.count_editors = data[key_count_editors]
                except KeyError:
                    items[index] = decode_incomplete(cls, data)
                    continue
                if len(data) != 6:
                    self.additional_properties = beyond(data, _KEYS)
                items[index] = self
        except Mismatch as error:
            raise error.inside(items) from None
        return items


_KEYS = wire_keys(UsageApp)
_NAMES = wire_names(UsageApp)
