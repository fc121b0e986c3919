# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, decode_list, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys
from .source_control_deployment import SourceControlDeployment


@define(kw_only=True, repr=False)
class SourceControlDeploymentList(Model):
    """The result."""

    deployments: list[SourceControlDeployment]
    """The deployments, newest first."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SourceControlDeploymentList:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.deployments = decode_list(SourceControlDeployment.from_dict, data["deployments"])
        except KeyError:
            return decode_incomplete(cls, data)
        except Mismatch as error:
            raise error.inside(data, cls.from_dict) from None
        if len(data) != 1:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(SourceControlDeploymentList)
