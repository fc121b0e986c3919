# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_model
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model
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

    _required: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SourceControlManifestReplace:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.manifest = decode_model(SourceControlManifestReplaceManifest, pop("manifest", UNSET))
            self.commit_message = pop("commit_message", UNSET)
        except Mismatch as error:
            raise error.inside(data) from None
        self.additional_properties = rest
        return self
