# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /source_control/deployments

List deployments.

Returns the deployments of the organization, newest first.

Token scope: source_control:deploy (Source Control > Deploy). Plan: Enterprise. Available for classic apps
only.

Raises:
    NotFoundError: It does not exist.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import PagedOperation, listed
from ....models.source_control_deployment import SourceControlDeployment

if TYPE_CHECKING:
    from ...._runtime.pagination import AsyncPage, Page
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool

OPERATION: Final[PagedOperation[SourceControlDeployment]] = PagedOperation(
    id="source_control.deployments.list",
    method="GET",
    path="/source_control/deployments",
    path_parameters=(),
    query=(),
    responses={200: listed(SourceControlDeployment.from_dict, ("data", "deployments"))},
    errors={},
    scopes=(("source_control:deploy",),),
    scope_label="Source Control > Deploy",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> Page[SourceControlDeployment]:
    """List deployments."""
    return client._paginate(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[Page[SourceControlDeployment]]:
    """The same, with status and headers."""
    return client._paginate_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> AsyncPage[SourceControlDeployment]:
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[AsyncPage[SourceControlDeployment]]:
    """The same, asynchronous, with status and headers."""
    return await client._paginate_raw(OPERATION, (), {})
