# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""PUT /source_control/manifests/{manifestName}/apps/{appUuid}

Set an app in a release manifest.

Writes which release of an app a manifest names, on a branch of the repository.

Token scope: source_control:releases_write (Source Control > Releases (Write)). Plan: Enterprise. Deprecated.

Args:
    manifest_name: Name of the release manifest.
    app_uuid: UUID of the app.
    body: All that follows in one object, instead of the keyword arguments.
    release: Release that the manifest names: a version or `latest`.
    commit_message: Message of the commit that writes the change.

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
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool
    from ....dicts import SourceControlManifestSetAppDict

OPERATION: Final[Operation[SourceControlCommit]] = Operation(
    id="source_control.manifests.set_app",
    method="PUT",
    path="/source_control/manifests/{manifestName}/apps/{appUuid}",
    path_parameters=("manifestName", "appUuid"),
    query=(),
    body=Body("application/json", model=lambda: SourceControlManifestSetApp, required=True),
    responses={200: data(SourceControlCommit.from_dict)},
    errors={400: None},
    scopes=(("source_control:releases_write",),),
    scope_label="Source Control > Releases (Write)",
    since=None,
    plan="enterprise",
    deprecated=True,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(
    manifest_name: str,
    app_uuid: str,
    *,
    client: Retool,
    body: SourceControlManifestSetApp | SourceControlManifestSetAppDict,
) -> SourceControlCommit:
    """Set an app in a release manifest."""
    return client._request(OPERATION, (manifest_name, app_uuid), {}, body)


def sync_detailed(
    manifest_name: str,
    app_uuid: str,
    *,
    client: Retool,
    body: SourceControlManifestSetApp | SourceControlManifestSetAppDict,
) -> RawResponse[SourceControlCommit]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (manifest_name, app_uuid), {}, body)


async def asyncio(
    manifest_name: str,
    app_uuid: str,
    *,
    client: AsyncRetool,
    body: SourceControlManifestSetApp | SourceControlManifestSetAppDict,
) -> SourceControlCommit:
    """The same, asynchronous."""
    return await client._request(OPERATION, (manifest_name, app_uuid), {}, body)


async def asyncio_detailed(
    manifest_name: str,
    app_uuid: str,
    *,
    client: AsyncRetool,
    body: SourceControlManifestSetApp | SourceControlManifestSetAppDict,
) -> RawResponse[SourceControlCommit]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (manifest_name, app_uuid), {}, body)
