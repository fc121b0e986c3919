# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, decode_model, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset
from .source_control_config_bitbucket_config import SourceControlConfigBitbucketConfig


@define(kw_only=True, repr=False)
class SourceControlConfigBitbucket(Model):
    """A model of Retool's API: SourceControlConfigBitbucket."""

    config: SourceControlConfigBitbucketConfig
    """How it is configured."""
    provider: Literal["Bitbucket"] = "Bitbucket"
    """The provider; it tells the variants of the configuration apart."""
    org: str
    """Organization or owner at the Git provider."""
    repo: str
    """Repository at the Git provider."""
    default_branch: str
    """Branch that deployments are made from."""
    repo_version: str | Unset = UNSET
    """Version of the layout of files in the repository."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SourceControlConfigBitbucket:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            value = data["config"]
            self.config = (
                SourceControlConfigBitbucketConfig.from_dict(value)
                if value.__class__ is dict
                else decode_model(SourceControlConfigBitbucketConfig, value)
            )
            self.provider = data["provider"]
            self.org = data["org"]
            self.repo = data["repo"]
            self.default_branch = data["default_branch"]
            self.repo_version = get("repo_version", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        except Mismatch as error:
            raise error.inside(data, cls.from_dict) from None
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(SourceControlConfigBitbucket)
