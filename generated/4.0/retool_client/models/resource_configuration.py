# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, decode_model, keys_of, new, value_at
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys, wire_names
from .environment import Environment
from .resource import Resource
from .resource_options import RESOURCE_OPTIONS, ResourceOptions


@define(kw_only=True, repr=False)
class ResourceConfiguration(Model):
    """How a resource is reached in one environment."""

    id: str
    """UUID of the configuration."""
    resource: Resource
    """A database or API that apps query."""
    environment: Environment
    """An environment, such as production or staging."""
    options: ResourceOptions
    """Options, in the form that the type asks for."""
    created_at: str
    """When it was created."""
    updated_at: str
    """When it was last changed."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def _decode_items(cls, items: list[Any]) -> list[Any]:
        """Decodes the JSON objects of a list, each in its place."""
        key_id, key_resource, key_environment, key_options, key_created_at, key_updated_at = keys_of(items, _NAMES)
        try:
            for index, data in enumerate(items):
                if data.__class__ is not dict:
                    items[index] = data = as_object(data)
                self = new(cls)
                try:
                    self.id = data[key_id]
                    value = data[key_resource]
                    self.resource = (
                        Resource.from_dict(value) if value.__class__ is dict else decode_model(Resource, value)
                    )
                    value = data[key_environment]
                    self.environment = (
                        Environment.from_dict(value) if value.__class__ is dict else decode_model(Environment, value)
                    )
                    self.options = RESOURCE_OPTIONS.decode(
                        data[key_options], data.get("type") or value_at(data, "resource", "type")
                    )
                    self.created_at = data[key_created_at]
                    self.updated_at = data[key_updated_at]
                except KeyError:
                    items[index] = decode_incomplete(cls, data)
                    continue
                except Mismatch as error:
                    raise error.inside(data, cls.from_dict) from None
                if len(data) != 6:
                    self.additional_properties = beyond(data, _KEYS)
                items[index] = self
        except Mismatch as error:
            raise error.inside(items) from None
        return items


_KEYS = wire_keys(ResourceConfiguration)
_NAMES = wire_names(ResourceConfiguration)
