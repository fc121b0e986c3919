# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /source_control/releases/{elementUuid}

List the releases of an element.

Returns the releases of an app or workflow that are in the repository.

Token scope: source_control:releases_read (Source Control > Releases (Read)). Plan: Enterprise.

Args:
    element_uuid: UUID of the app or workflow.
    element_type: Whether the UUID is that of an app or of a workflow. One of `PAGE`, `WORKFLOW`.

Raises:
    BadRequestError: The request is not valid.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import PagedOperation, listed
from ....models.source_control_release import SourceControlRelease

if TYPE_CHECKING:
    from typing import Literal
    from ...._runtime.pagination import AsyncPage, Page
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool
    from ....models.source_control_element_type import SourceControlElementType

OPERATION: Final[PagedOperation[SourceControlRelease]] = PagedOperation(
    id="source_control.releases.list",
    method="GET",
    path="/source_control/releases/{elementUuid}",
    path_parameters=("elementUuid",),
    query=("elementType",),
    required_query=("elementType",),
    responses={200: listed(SourceControlRelease.from_dict)},
    errors={},
    scopes=(("source_control:releases_read",),),
    scope_label="Source Control > Releases (Read)",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(
    element_uuid: str, *, client: Retool, element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType
) -> Page[SourceControlRelease]:
    """List the releases of an element."""
    return client._paginate(OPERATION, (element_uuid,), {"elementType": element_type})


def sync_detailed(
    element_uuid: str, *, client: Retool, element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType
) -> RawResponse[Page[SourceControlRelease]]:
    """The same, with status and headers."""
    return client._paginate_raw(OPERATION, (element_uuid,), {"elementType": element_type})


async def asyncio(
    element_uuid: str, *, client: AsyncRetool, element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType
) -> AsyncPage[SourceControlRelease]:
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (element_uuid,), {"elementType": element_type})


async def asyncio_detailed(
    element_uuid: str, *, client: AsyncRetool, element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType
) -> RawResponse[AsyncPage[SourceControlRelease]]:
    """The same, asynchronous, with status and headers."""
    return await client._paginate_raw(OPERATION, (element_uuid,), {"elementType": element_type})
