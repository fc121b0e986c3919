from __future__ import annotations
from .._runtime.models import Model, define
from .source_control_settings_replace_settings import SourceControlSettingsReplaceSettings


@define(kw_only=True, repr=False)
class SourceControlSettingsReplace(Model):
    """What `source_control.settings.replace` takes."""

    settings: SourceControlSettingsReplaceSettings
    """The settings."""
