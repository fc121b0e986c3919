# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /source_control/deploy

Deploy the latest commit.

Starts a deployment of the newest commit of the default branch and returns it. It goes on in the background.

Token scope: source_control:deploy (Source Control > Deploy). Plan: Enterprise. Available for classic apps
only.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, data
from ...models.source_control_deployment import SourceControlDeployment

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[SourceControlDeployment]] = Operation(
    id="source_control.deploy",
    method="POST",
    path="/source_control/deploy",
    path_parameters=(),
    query=(),
    responses={200: data(SourceControlDeployment.from_dict)},
    errors={},
    scopes=(("source_control:deploy",),),
    scope_label="Source Control > Deploy",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> SourceControlDeployment:
    """Deploy the latest commit."""
    return client._request(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[SourceControlDeployment]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> SourceControlDeployment:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[SourceControlDeployment]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {})
