# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, new
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class SourceControlTestDeployParams(Model):
    """What to deploy."""

    commit_sha: str
    """SHA-1 of the Git commit."""
    is_full_sync: bool | Unset = UNSET
    """Whether everything is deployed instead of what changed."""
    branch_name: str | Unset = UNSET
    """Branch of the repository."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SourceControlTestDeployParams:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.commit_sha = data["commit_sha"]
            self.is_full_sync = get("is_full_sync", UNSET)
            self.branch_name = get("branch_name", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(SourceControlTestDeployParams)
