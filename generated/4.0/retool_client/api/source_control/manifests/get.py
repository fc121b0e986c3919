# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /source_control/manifests/{manifestName}

Get a release manifest.

Returns one release manifest by its name.

Token scope: source_control:releases_read (Source Control > Releases (Read)). Plan: Enterprise.

Args:
    manifest_name: Name of the release manifest.

Raises:
    BadRequestError: The request is not valid.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import Operation, data
from ....models.source_control_manifest_result import SourceControlManifestResult

if TYPE_CHECKING:
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool

OPERATION: Final[Operation[SourceControlManifestResult]] = Operation(
    id="source_control.manifests.get",
    method="GET",
    path="/source_control/manifests/{manifestName}",
    path_parameters=("manifestName",),
    query=(),
    responses={200: data(SourceControlManifestResult.from_dict)},
    errors={400: None},
    scopes=(("source_control:releases_read",),),
    scope_label="Source Control > Releases (Read)",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(manifest_name: str, *, client: Retool) -> SourceControlManifestResult:
    """Get a release manifest."""
    return client._request(OPERATION, (manifest_name,), {})


def sync_detailed(manifest_name: str, *, client: Retool) -> RawResponse[SourceControlManifestResult]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (manifest_name,), {})


async def asyncio(manifest_name: str, *, client: AsyncRetool) -> SourceControlManifestResult:
    """The same, asynchronous."""
    return await client._request(OPERATION, (manifest_name,), {})


async def asyncio_detailed(manifest_name: str, *, client: AsyncRetool) -> RawResponse[SourceControlManifestResult]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (manifest_name,), {})
