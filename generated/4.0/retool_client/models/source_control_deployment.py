from __future__ import annotations
import datetime
from .._runtime.models import Model, define
from .source_control_deployment_status import SourceControlDeploymentStatus


@define(kw_only=True, repr=False)
class SourceControlDeployment(Model):
    """What `source_control.deploy` returns."""

    id: str
    """Identifier of the deployment."""
    status: SourceControlDeploymentStatus
    """State of the deployment."""
    commit_sha: str | None
    """SHA-1 of the Git commit."""
    triggered_by: str | None
    """Identifier of the user who started it; null if nobody did."""
    created_at: datetime.datetime
    """When it was created."""
    completed_at: datetime.datetime | None
    """When it was done; null while it runs."""
