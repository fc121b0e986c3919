# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""GET /source_control/manifests

List release manifests.

Returns the release manifests in the repository: which version of each app and workflow an instance runs.

Token scope: source_control:releases_read (Source Control > Releases (Read)). Plan: Enterprise.

Raises:
    BadRequestError: The request is not valid.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import Operation, data
from ....models.source_control_manifest_list import SourceControlManifestList

if TYPE_CHECKING:
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool

OPERATION: Final[Operation[SourceControlManifestList]] = Operation(
    id="source_control.manifests.list",
    method="GET",
    path="/source_control/manifests",
    path_parameters=(),
    query=(),
    responses={200: data(SourceControlManifestList.from_dict)},
    errors={400: None},
    scopes=(("source_control:releases_read",),),
    scope_label="Source Control > Releases (Read)",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> SourceControlManifestList:
    """List release manifests."""
    return client.request(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[SourceControlManifestList]:
    """The same, with status and headers."""
    return client.request_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> SourceControlManifestList:
    """The same, asynchronous."""
    return await client.request(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[SourceControlManifestList]:
    """The same, asynchronous, with status and headers."""
    return await client.request_raw(OPERATION, (), {})
