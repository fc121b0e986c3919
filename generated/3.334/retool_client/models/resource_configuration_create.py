# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, neighbour
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .resource_options import RESOURCE_OPTIONS, ResourceOptions


@define(kw_only=True, repr=False)
class ResourceConfigurationCreate(Model):
    """A model of Retool's API: ResourceConfigurationCreate."""

    resource_id: str
    """Identifier of the resource."""
    environment_id: str
    """Identifier of the environment."""
    options: ResourceOptions
    """Options, in the form that the type asks for."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "resource_id",
        "environment_id",
        "options",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ResourceConfigurationCreate:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.resource_id = pop("resource_id", UNSET)
            self.environment_id = pop("environment_id", UNSET)
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
        except Mismatch as error:
            raise error.inside(data) from None
        self.additional_properties = rest
        return self
