from __future__ import annotations
from .._runtime.models import Model, define
from .source_control_test_deploy_params import SourceControlTestDeployParams


@define(kw_only=True, repr=False)
class SourceControlTestDeploy(Model):
    """What `source_control.test_deploy` takes."""

    deploy_params: SourceControlTestDeployParams
    """What to deploy."""
