from __future__ import annotations
from .._runtime.models import Model, define, field


@define(kw_only=True, repr=False)
class OrganizationAiSettings(Model):
    """What `organization.ai_settings.replace` takes."""

    retool_ai: bool = field(metadata={"json": "retoolAI"})
    """Whether Retool AI is switched on."""
    retool_ai_actions: bool = field(metadata={"json": "retoolAIActions"})
    """Whether AI actions in queries are switched on."""
    retool_vector: bool = field(metadata={"json": "retoolVector"})
    """Whether vector storage is switched on."""
    retool_ask_ai: bool = field(metadata={"json": "retoolAskAI"})
    """Whether the assistant in the editor is switched on."""
