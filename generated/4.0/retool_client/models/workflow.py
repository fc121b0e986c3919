from __future__ import annotations
import datetime
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class Workflow(Model):
    """What is known of a workflow, without its content."""

    id: str
    """UUID of the workflow."""
    name: str
    """Name of the workflow."""
    description: str | None
    """What it is for, in the words of its author."""
    crontab: str | None
    """Schedule of the workflow in crontab syntax; null if it has none."""
    timezone: str | None
    """Time zone of the schedule; null if it has none."""
    is_enabled: bool
    """Whether the workflow runs on its triggers."""
    folder_id: str
    """Identifier of the folder that it is in."""
    protected: bool
    """Whether it is under source control and cannot be changed directly."""
    created_by: int | None
    """Numeric identifier of the user who created it."""
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
    code_executor_memory_limit_mbs: int | None
    """Memory limit of the code executor in megabytes; null for the default of the instance."""
