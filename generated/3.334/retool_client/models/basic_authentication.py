# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class BasicAuthentication(Model):
    """A model of Retool's API: BasicAuthentication."""

    authentication_type: Literal["basic"] = "basic"
    """Which kind of authentication this is; tells the kinds apart."""
    basic_username: str
    """User name for HTTP basic authentication."""
    basic_password: str | Unset = UNSET
    """Password for HTTP basic authentication. Masked in answers."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = (
        "authentication_type",
        "basic_username",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> BasicAuthentication:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        self.authentication_type = pop("authentication_type", UNSET)
        self.basic_username = pop("basic_username", UNSET)
        self.basic_password = pop("basic_password", UNSET)
        self.additional_properties = rest
        return self
