from __future__ import annotations
from .._runtime.models import Model, define
from .replace_operation import ReplaceOperation


@define(kw_only=True, repr=False)
class ReplaceOperations(Model):
    """What `access_requests.update`, `environments.update`, `organization.update`, `resource_configurations.update` and
    `resources.update` take.
    """

    operations: list[ReplaceOperation]
    """JSON Patch operations (RFC 6902), applied in order."""
