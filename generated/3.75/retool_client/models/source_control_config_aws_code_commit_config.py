# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class SourceControlConfigAwsCodeCommitConfig(Model):
    """How it is configured."""

    url: str
    """URL."""
    region: str
    """AWS region of the repository."""
    access_key_id: str
    """Access key of the AWS user that reads and writes the repository."""
    secret_access_key: str
    """Secret of the access key. Masked in answers."""
    https_username: str
    """User name for Git over HTTPS."""
    https_password: str
    """Password for Git over HTTPS. Masked in answers."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "url",
        "region",
        "access_key_id",
        "secret_access_key",
        "https_username",
        "https_password",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SourceControlConfigAwsCodeCommitConfig:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.url = pop("url", UNSET)
        self.region = pop("region", UNSET)
        self.access_key_id = pop("access_key_id", UNSET)
        self.secret_access_key = pop("secret_access_key", UNSET)
        self.https_username = pop("https_username", UNSET)
        self.https_password = pop("https_password", UNSET)
        self.additional_properties = rest
        return self
