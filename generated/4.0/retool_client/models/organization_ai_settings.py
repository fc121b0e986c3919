# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, new
from .._runtime.models import Model, wire_keys


@define(kw_only=True, repr=False)
class OrganizationAiSettings(Model):
    """The result."""

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

    _wire_names: ClassVar[Mapping[str, str]] = {
        "retool_ai": "retoolAI",
        "retool_ai_actions": "retoolAIActions",
        "retool_vector": "retoolVector",
        "retool_ask_ai": "retoolAskAI",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> OrganizationAiSettings:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.retool_ai = data["retoolAI"]
            self.retool_ai_actions = data["retoolAIActions"]
            self.retool_vector = data["retoolVector"]
            self.retool_ask_ai = data["retoolAskAI"]
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 4:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(OrganizationAiSettings)
