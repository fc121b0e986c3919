# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, new
from .._runtime.models import Model, wire_keys


@define(kw_only=True, repr=False)
class CodeExecutorSettings(Model):
    """The result."""

    memory_limit_mbs: int | None
    """Memory limit of the code executor in megabytes; null for the default of the instance."""
    max_concurrent_processes: int | None
    """Largest number of processes that run at a time; null for the default of the instance."""
    circuit_breaker_enabled: bool
    """Whether code that fails again and again is stopped."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _wire_names: ClassVar[Mapping[str, str]] = {
        "memory_limit_mbs": "memoryLimitMbs",
        "max_concurrent_processes": "maxConcurrentProcesses",
        "circuit_breaker_enabled": "circuitBreakerEnabled",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> CodeExecutorSettings:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        try:
            self.memory_limit_mbs = data["memoryLimitMbs"]
            self.max_concurrent_processes = data["maxConcurrentProcesses"]
            self.circuit_breaker_enabled = data["circuitBreakerEnabled"]
        except KeyError:
            return decode_incomplete(cls, data)
        if len(data) != 3:
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(CodeExecutorSettings)
