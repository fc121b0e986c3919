# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_model
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .source_control_manifest import SourceControlManifest


@define(kw_only=True, repr=False)
class SourceControlManifestResult(Model):
    """What was asked for."""

    manifest: SourceControlManifest
    """A release manifest, with the release of each app and workflow that it lists."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = ("manifest",)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SourceControlManifestResult:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.manifest = decode_model(SourceControlManifest, pop("manifest", UNSET))
        except Mismatch as error:
            raise error.inside(data) from None
        self.additional_properties = rest
        return self
