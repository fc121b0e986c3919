# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /source_control/deployment/{id}

Get a deployment.

Returns one deployment with the state.

Token scope: source_control:deploy (Source Control > Deploy). Plan: Enterprise. Available for classic apps
only.

Args:
    id: Identifier of the object, as its list returns it.

Raises:
    NotFoundError: It does not exist.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import Operation, data
from ....models.source_control_deployment import SourceControlDeployment

if TYPE_CHECKING:
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool

OPERATION: Final[Operation[SourceControlDeployment]] = Operation(
    id="source_control.deployments.get",
    method="GET",
    path="/source_control/deployment/{id}",
    path_parameters=("id",),
    query=(),
    responses={200: data(SourceControlDeployment.from_dict)},
    errors={404: None},
    scopes=(("source_control:deploy",),),
    scope_label="Source Control > Deploy",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(id: str, *, client: Retool) -> SourceControlDeployment:
    """Get a deployment."""
    return client._request(OPERATION, (id,), {})


def sync_detailed(id: str, *, client: Retool) -> RawResponse[SourceControlDeployment]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (id,), {})


async def asyncio(id: str, *, client: AsyncRetool) -> SourceControlDeployment:
    """The same, asynchronous."""
    return await client._request(OPERATION, (id,), {})


async def asyncio_detailed(id: str, *, client: AsyncRetool) -> RawResponse[SourceControlDeployment]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (id,), {})
