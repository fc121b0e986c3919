from __future__ import annotations
from .._runtime.models import Model, define
from .source_control_deployment import SourceControlDeployment


@define(kw_only=True, repr=False)
class SourceControlDeploymentList(Model):
    """What `source_control.deployments.list` returns."""

    deployments: list[SourceControlDeployment]
    """The deployments, newest first."""
