# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .source_control_config import SOURCE_CONTROL_CONFIG, SourceControlConfig


@define(kw_only=True, repr=False)
class SourceControlConfigCreate(Model):
    """A model of Retool's API: SourceControlConfigCreate."""

    config: SourceControlConfig
    """What was asked for."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = ("config",)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SourceControlConfigCreate:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.config = SOURCE_CONTROL_CONFIG.decode(pop("config", UNSET))
        except Mismatch as error:
            raise error.inside(data) from None
        self.additional_properties = rest
        return self
