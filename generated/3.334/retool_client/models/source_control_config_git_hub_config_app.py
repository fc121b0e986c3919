# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, new
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class SourceControlConfigGitHubConfigApp(Model):
    """A model of Retool's API: SourceControlConfigGitHubConfigApp."""

    type_: Literal["App"] = "App"
    """Type; it tells the variants apart."""
    app_id: str
    """Identifier of the app."""
    installation_id: str
    """Number of the GitHub App's installation."""
    private_key: str
    """Private key, PEM. Masked in responses."""
    url: str | Unset = UNSET
    """URL."""
    enterprise_api_url: str | Unset = UNSET
    """Base URL of the API of a self-hosted Git provider."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _wire_names: ClassVar[Mapping[str, str]] = {"type_": "type"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SourceControlConfigGitHubConfigApp:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.type_ = data["type"]
            self.app_id = data["app_id"]
            self.installation_id = data["installation_id"]
            self.private_key = data["private_key"]
            self.url = get("url", UNSET)
            self.enterprise_api_url = get("enterprise_api_url", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(SourceControlConfigGitHubConfigApp)
