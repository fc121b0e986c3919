# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_model, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset
from .source_control_manifest_replace_manifest import SourceControlManifestReplaceManifest


@define(kw_only=True, repr=False)
class SourceControlManifestReplace(Model):
    """A model of Retool's API: SourceControlManifestReplace."""

    manifest: SourceControlManifestReplaceManifest | Unset = UNSET
    """The manifest."""
    commit_message: str | Unset = UNSET
    """Message of the commit that writes the change."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SourceControlManifestReplace:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            value = get("manifest", UNSET)
            self.manifest = (
                SourceControlManifestReplaceManifest.from_dict(value)
                if value.__class__ is dict
                else decode_model(SourceControlManifestReplaceManifest, value)
            )
            self.commit_message = get("commit_message", UNSET)
        except Mismatch as error:
            raise error.inside(data, cls.from_dict) from None
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(SourceControlManifestReplace)
