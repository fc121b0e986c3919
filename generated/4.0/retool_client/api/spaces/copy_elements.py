# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /spaces/copyElements

Copy elements to another space.

Copies apps, resources, workflows and query library entries from this space to another one.

Token scope: spaces:write (Spaces > Write). Plan: Enterprise.

Args:
    body: All that follows in one object, instead of the keyword arguments.
    resource_ids: Identifiers of the resources to copy.
    query_library_query_ids: UUIDs of the query library entries to copy.
    app_ids: UUIDs of the apps to copy.
    workflow_ids: UUIDs of the workflows to copy.
    destination_space_id: Identifier of the space to copy to.

Raises:
    NotFoundError: It does not exist.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.space_copy_elements import SpaceCopyElements
from ...models.space_copy_elements_result import SpaceCopyElementsResult

if TYPE_CHECKING:
    from collections.abc import Sequence
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...dicts import SpaceCopyElementsDict

OPERATION: Final[Operation[SpaceCopyElementsResult]] = Operation(
    id="spaces.copy_elements",
    method="POST",
    path="/spaces/copyElements",
    path_parameters=(),
    query=(),
    body=Body("application/json", model=lambda: SpaceCopyElements, required=True),
    responses={201: data(SpaceCopyElementsResult.from_dict)},
    errors={404: None},
    scopes=(("spaces:write",),),
    scope_label="Spaces > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool, body: SpaceCopyElements | SpaceCopyElementsDict) -> SpaceCopyElementsResult:
    """Copy elements to another space."""
    return client._request(OPERATION, (), {}, body)


def sync_detailed(
    *, client: Retool, body: SpaceCopyElements | SpaceCopyElementsDict
) -> RawResponse[SpaceCopyElementsResult]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: SpaceCopyElements | SpaceCopyElementsDict) -> SpaceCopyElementsResult:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


async def asyncio_detailed(
    *, client: AsyncRetool, body: SpaceCopyElements | SpaceCopyElementsDict
) -> RawResponse[SpaceCopyElementsResult]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {}, body)
