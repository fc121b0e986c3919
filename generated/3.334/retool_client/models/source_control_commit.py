# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class SourceControlCommit(Model):
    """What was asked for."""

    commit_sha: str
    """SHA-1 of the Git commit."""
    url: str
    """URL."""
    branch_name: str
    """Branch of the repository."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "commit_sha",
        "url",
        "branch_name",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SourceControlCommit:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.commit_sha = pop("commit_sha", UNSET)
        self.url = pop("url", UNSET)
        self.branch_name = pop("branch_name", UNSET)
        self.additional_properties = rest
        return self
