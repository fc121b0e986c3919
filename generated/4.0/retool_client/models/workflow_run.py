from __future__ import annotations
import datetime
from .._runtime.models import UNSET, Model, Unset, define
from .user_task import UserTask


@define(kw_only=True, repr=False)
class WorkflowRun(Model):
    """A run of a workflow and the tasks in it."""

    status: str
    """State of the workflow run."""
    workflow_id: str
    """UUID of the workflow."""
    id: str
    """Identifier of the workflow run."""
    trigger_type: str
    """What started the run."""
    trigger_id: str
    """UUID of the trigger."""
    created_at: datetime.datetime
    """When it was created."""
    user_tasks: list[UserTask] | Unset = UNSET
    """Tasks of people within the run."""
