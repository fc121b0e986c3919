# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""PUT /source_control/manifests/{manifestName}

Replace a release manifest.

Writes a release manifest to a branch of the repository, for review there.

Token scope: source_control:releases_write (Source Control > Releases (Write)). Plan: Enterprise.

Args:
    manifest_name: Name of the release manifest.
    body: All that follows in one object, instead of the keyword arguments.
    manifest: The manifest.
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
from ....models.source_control_manifest_replace import SourceControlManifestReplace

if TYPE_CHECKING:
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool
    from ....models.source_control_manifest_replace_manifest import SourceControlManifestReplaceManifest
    from ....dicts import SourceControlManifestReplaceDict, SourceControlManifestReplaceManifestDict

OPERATION: Final[Operation[SourceControlCommit]] = Operation(
    id="source_control.manifests.replace",
    method="PUT",
    path="/source_control/manifests/{manifestName}",
    path_parameters=("manifestName",),
    query=(),
    body=Body("application/json", model=lambda: SourceControlManifestReplace, required=False),
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
    body: SourceControlManifestReplace | SourceControlManifestReplaceDict | Unset = UNSET,
) -> SourceControlCommit:
    """Replace a release manifest."""
    return client._request(OPERATION, (manifest_name,), {}, body)


def sync_detailed(
    manifest_name: str,
    *,
    client: Retool,
    body: SourceControlManifestReplace | SourceControlManifestReplaceDict | Unset = UNSET,
) -> RawResponse[SourceControlCommit]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (manifest_name,), {}, body)


async def asyncio(
    manifest_name: str,
    *,
    client: AsyncRetool,
    body: SourceControlManifestReplace | SourceControlManifestReplaceDict | Unset = UNSET,
) -> SourceControlCommit:
    """The same, asynchronous."""
    return await client._request(OPERATION, (manifest_name,), {}, body)


async def asyncio_detailed(
    manifest_name: str,
    *,
    client: AsyncRetool,
    body: SourceControlManifestReplace | SourceControlManifestReplaceDict | Unset = UNSET,
) -> RawResponse[SourceControlCommit]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (manifest_name,), {}, body)
