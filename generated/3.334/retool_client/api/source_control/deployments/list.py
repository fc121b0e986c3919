# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""GET /source_control/deployments

List deployments.

Returns the deployments of the organization, newest first.

Token scope: source_control:deploy (Source Control > Deploy). Plan: Enterprise.

Raises:
    NotFoundError: It does not exist.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import Operation, data
from ....models.source_control_deployment_list import SourceControlDeploymentList

if TYPE_CHECKING:
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool

OPERATION: Final[Operation[SourceControlDeploymentList]] = Operation(
    id="source_control.deployments.list",
    method="GET",
    path="/source_control/deployments",
    path_parameters=(),
    query=(),
    responses={200: data(SourceControlDeploymentList.from_dict)},
    errors={404: None},
    scopes=(("source_control:deploy",),),
    scope_label="Source Control > Deploy",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> SourceControlDeploymentList:
    """List deployments."""
    return client.request(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[SourceControlDeploymentList]:
    """The same, with status and headers."""
    return client.request_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> SourceControlDeploymentList:
    """The same, asynchronous."""
    return await client.request(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[SourceControlDeploymentList]:
    """The same, asynchronous, with status and headers."""
    return await client.request_raw(OPERATION, (), {})
