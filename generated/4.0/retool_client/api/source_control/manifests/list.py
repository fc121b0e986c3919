# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
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

from ...._runtime.operation import PagedOperation, listed
from ....models.source_control_manifest import SourceControlManifest

if TYPE_CHECKING:
    from ...._runtime.pagination import AsyncPage, Page
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool

OPERATION: Final[PagedOperation[SourceControlManifest]] = PagedOperation(
    id="source_control.manifests.list",
    method="GET",
    path="/source_control/manifests",
    path_parameters=(),
    query=(),
    responses={200: listed(SourceControlManifest.from_dict, ("data", "manifests"))},
    errors={},
    scopes=(("source_control:releases_read",),),
    scope_label="Source Control > Releases (Read)",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> Page[SourceControlManifest]:
    """List release manifests."""
    return client._paginate(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[Page[SourceControlManifest]]:
    """The same, with status and headers."""
    return client._paginate_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> AsyncPage[SourceControlManifest]:
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[AsyncPage[SourceControlManifest]]:
    """The same, asynchronous, with status and headers."""
    return await client._paginate_raw(OPERATION, (), {})
