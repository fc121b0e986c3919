from __future__ import annotations
from .._runtime.models import Model, define, field


@define(kw_only=True, repr=False)
class CodeExecutorSettings(Model):
    """What `organization.code_executor_settings.replace` takes."""

    memory_limit_mbs: int | None = field(metadata={"json": "memoryLimitMbs"})
    """Memory limit of the code executor in megabytes; null for the default of the instance."""
    max_concurrent_processes: int | None = field(metadata={"json": "maxConcurrentProcesses"})
    """Largest number of processes that run at a time; null for the default of the instance."""
    circuit_breaker_enabled: bool = field(metadata={"json": "circuitBreakerEnabled"})
    """Whether code that fails again and again is stopped."""
