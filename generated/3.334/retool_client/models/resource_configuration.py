# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_model, neighbour
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
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

    _required: ClassVar[tuple[str, ...]] = (
        "id",
        "resource",
        "environment",
        "options",
        "created_at",
        "updated_at",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ResourceConfiguration:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.id = pop("id", UNSET)
            self.resource = decode_model(Resource, pop("resource", UNSET))
            self.environment = decode_model(Environment, pop("environment", UNSET))
            self.options = RESOURCE_OPTIONS.decode(
                pop("options", UNSET),
                neighbour(
                    data,
                    ("type",),
                    (
                        "resource",
                        "type",
                    ),
                ),
            )
            self.created_at = pop("created_at", UNSET)
            self.updated_at = pop("updated_at", UNSET)
        except Mismatch as error:
            raise error.inside(data) from None
        self.additional_properties = rest
        return self
