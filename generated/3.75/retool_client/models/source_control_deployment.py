from __future__ import annotations
from .._runtime.models import Model, define
from .source_control_deployment_status import SourceControlDeploymentStatus


@define(kw_only=True, repr=False)
class SourceControlDeployment(Model):
    """What `source_control.deploy` returns."""

    id: str
    """Identifier of the deployment."""
    status: SourceControlDeploymentStatus
    """State of the deployment."""
