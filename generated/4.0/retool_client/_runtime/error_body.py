# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The body that Retool gives to nearly all errors."""

from collections.abc import Mapping
from typing import Any, Self

from attrs import define, field

from .decoding import as_object, new
from .models import Model
from .unset import UNSET


@define(kw_only=True, repr=False)
class ErrorBody(Model):
    """`{"success": false, "message": "…"}`."""

    success: bool
    """Always false."""
    message: str
    """What went wrong, in Retool's words."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = as_object(data)
        self = new(cls)
        self.success = rest.pop("success", UNSET)
        self.message = rest.pop("message", UNSET)
        self.additional_properties = rest
        return self
