# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /workflows

List workflows.

Returns the workflows of the organization.

Token scope: workflows:read (Workflows > Read). Plan: Enterprise.

Raises:
    PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import PagedOperation, listed_models
from ...models.workflow import Workflow

if TYPE_CHECKING:
    from ..._runtime.pagination import AsyncPage, Page
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[PagedOperation[Workflow]] = PagedOperation(
    id="workflows.list",
    method="GET",
    path="/workflows",
    path_parameters=(),
    query=(),
    responses={200: listed_models(Workflow)},
    errors={},
    scopes=(("workflows:read",),),
    scope_label="Workflows > Read",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> Page[Workflow]:
    """List workflows."""
    return client._paginate(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[Page[Workflow]]:
    """The same, with status and headers."""
    return client._paginate_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> AsyncPage[Workflow]:
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[AsyncPage[Workflow]]:
    """The same, asynchronous, with status and headers."""
    return await client._paginate_raw(OPERATION, (), {})
