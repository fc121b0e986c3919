# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_list, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset
from .source_control_manifest_app import SourceControlManifestApp


@define(kw_only=True, repr=False)
class SourceControlManifestReplaceManifest(Model):
    """The manifest."""

    apps: list[SourceControlManifestApp] | Unset = UNSET
    """Apps in the manifest with the release of each."""
    workflows: list[SourceControlManifestApp] | Unset = UNSET
    """Workflows in the manifest with the release of each."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SourceControlManifestReplaceManifest:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.apps = decode_list(SourceControlManifestApp.from_dict, get("apps", UNSET))
            self.workflows = decode_list(SourceControlManifestApp.from_dict, get("workflows", UNSET))
        except Mismatch as error:
            raise error.inside(data, cls.from_dict) from None
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(SourceControlManifestReplaceManifest)
