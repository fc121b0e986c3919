# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class OrganizationAiSettings(Model):
    """What was asked for."""

    retool_ai: bool
    """Whether Retool AI is switched on."""
    retool_ai_actions: bool
    """Whether AI actions in queries are switched on."""
    retool_vector: bool
    """Whether vector storage is switched on."""
    retool_ask_ai: bool
    """Whether the assistant in the editor is switched on."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "retool_ai",
        "retool_ai_actions",
        "retool_vector",
        "retool_ask_ai",
    )
    _wire_names: ClassVar[Mapping[str, str]] = {
        "retool_ai": "retoolAI",
        "retool_ai_actions": "retoolAIActions",
        "retool_vector": "retoolVector",
        "retool_ask_ai": "retoolAskAI",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> OrganizationAiSettings:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.retool_ai = pop("retoolAI", UNSET)
        self.retool_ai_actions = pop("retoolAIActions", UNSET)
        self.retool_vector = pop("retoolVector", UNSET)
        self.retool_ask_ai = pop("retoolAskAI", UNSET)
        self.additional_properties = rest
        return self
