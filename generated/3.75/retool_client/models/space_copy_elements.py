from __future__ import annotations
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class SpaceCopyElements(Model):
    """What `spaces.copy_elements` takes."""

    resource_ids: list[str]
    """Identifiers of the resources to copy."""
    query_library_query_ids: list[str]
    """UUIDs of the query library entries to copy."""
    app_ids: list[str]
    """UUIDs of the apps to copy."""
    workflow_ids: list[str]
    """UUIDs of the workflows to copy."""
    destination_space_id: str
    """Identifier of the space to copy to."""
