# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys
from .azure_blob_authentication import AZURE_BLOB_AUTHENTICATION, AzureBlobAuthentication


@define(kw_only=True, repr=False)
class AzureBlobOptions(Model):
    """A model of Retool's API: AzureBlobOptions."""

    authentication_options: AzureBlobAuthentication
    """How requests to the resource are authenticated."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AzureBlobOptions:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.authentication_options = AZURE_BLOB_AUTHENTICATION.decode(data["authentication_options"])
        except KeyError:
            return decode_incomplete(cls, data)
        except Mismatch as error:
            raise error.inside(data, cls.from_dict) from None
        if len(data) != 1:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(AzureBlobOptions)
