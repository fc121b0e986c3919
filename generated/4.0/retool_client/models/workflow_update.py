from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class WorkflowUpdate(Model):
    """What `workflows.update` takes."""

    code_executor_memory_limit_mbs: int | None | Unset = UNSET
    """Memory limit of the code executor in megabytes; null for the default of the instance."""
