# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /source_control/releases/apps/{appUuid}

List the releases of an app.

Returns the releases of an app that are in the repository.

Token scope: source_control:releases_read (Source Control > Releases (Read)). Plan: Enterprise. Deprecated.

Args:
    app_uuid: UUID of the app.

Raises:
    BadRequestError: The request is not valid.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import PagedOperation, listed
from ....models.source_control_release import SourceControlRelease

if TYPE_CHECKING:
    from ...._runtime.pagination import AsyncPage, Page
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool

OPERATION: Final[PagedOperation[SourceControlRelease]] = PagedOperation(
    id="source_control.releases.list_for_app",
    method="GET",
    path="/source_control/releases/apps/{appUuid}",
    path_parameters=("appUuid",),
    query=(),
    responses={200: listed(SourceControlRelease.from_dict)},
    errors={},
    scopes=(("source_control:releases_read",),),
    scope_label="Source Control > Releases (Read)",
    since=None,
    plan="enterprise",
    deprecated=True,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(app_uuid: str, *, client: Retool) -> Page[SourceControlRelease]:
    """List the releases of an app."""
    return client._paginate(OPERATION, (app_uuid,), {})


def sync_detailed(app_uuid: str, *, client: Retool) -> RawResponse[Page[SourceControlRelease]]:
    """The same, with status and headers."""
    return client._paginate_raw(OPERATION, (app_uuid,), {})


async def asyncio(app_uuid: str, *, client: AsyncRetool) -> AsyncPage[SourceControlRelease]:
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (app_uuid,), {})


async def asyncio_detailed(app_uuid: str, *, client: AsyncRetool) -> RawResponse[AsyncPage[SourceControlRelease]]:
    """The same, asynchronous, with status and headers."""
    return await client._paginate_raw(OPERATION, (app_uuid,), {})
