# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""PUT /source_control/manifests/{manifestName}/{elementUuid}

Set an element in a release manifest.

Writes which release of an app or workflow a manifest names, on a branch of the repository.

Token scope: source_control:releases_write (Source Control > Releases (Write)). Plan: Enterprise.

Args:
    manifest_name: Name of the release manifest.
    element_uuid: UUID of the app or workflow.
    body: All that follows in one object, instead of the keyword arguments.
    release: Release that the manifest names: a version or `latest`.
    commit_message: Message of the commit that writes the change.
    element_type: Whether the UUID is that of an app or of a workflow. One of `PAGE`, `WORKFLOW`.

Raises:
    BadRequestError: The request is not valid.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import Body, Operation, data
from ....models.source_control_commit import SourceControlCommit
from ....models.source_control_manifest_set_app import SourceControlManifestSetApp

if TYPE_CHECKING:
    from typing import Literal
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool
    from ....models.source_control_element_type import SourceControlElementType
    from ....dicts import SourceControlManifestSetAppDict

OPERATION: Final[Operation[SourceControlCommit]] = Operation(
    id="source_control.manifests.set_element",
    method="PUT",
    path="/source_control/manifests/{manifestName}/{elementUuid}",
    path_parameters=("manifestName", "elementUuid"),
    query=("elementType",),
    required_query=("elementType",),
    body=Body("application/json", model=lambda: SourceControlManifestSetApp, required=True),
    responses={200: data(SourceControlCommit.from_dict)},
    errors={400: None},
    scopes=(("source_control:releases_write",),),
    scope_label="Source Control > Releases (Write)",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(
    manifest_name: str,
    element_uuid: str,
    *,
    client: Retool,
    body: SourceControlManifestSetApp | SourceControlManifestSetAppDict,
    element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType,
) -> SourceControlCommit:
    """Set an element in a release manifest."""
    return client._request(OPERATION, (manifest_name, element_uuid), {"elementType": element_type}, body)


def sync_detailed(
    manifest_name: str,
    element_uuid: str,
    *,
    client: Retool,
    body: SourceControlManifestSetApp | SourceControlManifestSetAppDict,
    element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType,
) -> RawResponse[SourceControlCommit]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (manifest_name, element_uuid), {"elementType": element_type}, body)


async def asyncio(
    manifest_name: str,
    element_uuid: str,
    *,
    client: AsyncRetool,
    body: SourceControlManifestSetApp | SourceControlManifestSetAppDict,
    element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType,
) -> SourceControlCommit:
    """The same, asynchronous."""
    return await client._request(OPERATION, (manifest_name, element_uuid), {"elementType": element_type}, body)


async def asyncio_detailed(
    manifest_name: str,
    element_uuid: str,
    *,
    client: AsyncRetool,
    body: SourceControlManifestSetApp | SourceControlManifestSetAppDict,
    element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType,
) -> RawResponse[SourceControlCommit]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (manifest_name, element_uuid), {"elementType": element_type}, body)
