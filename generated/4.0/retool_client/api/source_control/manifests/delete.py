# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /source_control/manifests/{manifestName}/delete

Delete a release manifest.

Removes a release manifest on a branch of the repository, for review there.

Token scope: source_control:releases_write (Source Control > Releases (Write)). Plan: Enterprise.

Args:
    manifest_name: Name of the release manifest.
    body: All that follows in one object, instead of the keyword arguments.
    commit_message: Message of the commit that writes the change.

Raises:
    BadRequestError: The request is not valid.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import Body, Operation, data
from ...._runtime.unset import UNSET, Unset
from ....models.source_control_commit import SourceControlCommit
from ....models.source_control_manifest_delete import SourceControlManifestDelete

if TYPE_CHECKING:
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool
    from ....dicts import SourceControlManifestDeleteDict

OPERATION: Final[Operation[SourceControlCommit]] = Operation(
    id="source_control.manifests.delete",
    method="POST",
    path="/source_control/manifests/{manifestName}/delete",
    path_parameters=("manifestName",),
    query=(),
    body=Body("application/json", model=lambda: SourceControlManifestDelete, required=False),
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
    *,
    client: Retool,
    body: SourceControlManifestDelete | SourceControlManifestDeleteDict | Unset = UNSET,
) -> SourceControlCommit:
    """Delete a release manifest."""
    return client._request(OPERATION, (manifest_name,), {}, body)


def sync_detailed(
    manifest_name: str,
    *,
    client: Retool,
    body: SourceControlManifestDelete | SourceControlManifestDeleteDict | Unset = UNSET,
) -> RawResponse[SourceControlCommit]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (manifest_name,), {}, body)


async def asyncio(
    manifest_name: str,
    *,
    client: AsyncRetool,
    body: SourceControlManifestDelete | SourceControlManifestDeleteDict | Unset = UNSET,
) -> SourceControlCommit:
    """The same, asynchronous."""
    return await client._request(OPERATION, (manifest_name,), {}, body)


async def asyncio_detailed(
    manifest_name: str,
    *,
    client: AsyncRetool,
    body: SourceControlManifestDelete | SourceControlManifestDeleteDict | Unset = UNSET,
) -> RawResponse[SourceControlCommit]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (manifest_name,), {}, body)
