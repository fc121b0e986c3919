# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""GET /resources

List resources.

Returns the resources of the organization: the databases and APIs that apps query.

Token scope: resources:read (Resources > Read). Plan: Enterprise. Since Retool 3.28.0.

Args:
    next_token: Token of the page to return, from the previous page.
    resource_type: Only what is of this type.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import PagedOperation, listed_models
from ..._runtime.unset import UNSET, Unset
from ...models.resource import Resource

if TYPE_CHECKING:
    from ..._runtime.pagination import AsyncPage, Page
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.resource_type import ResourceType

OPERATION: Final[PagedOperation[Resource]] = PagedOperation(
    id="resources.list",
    method="GET",
    path="/resources",
    path_parameters=(),
    query=("next_token", "resource_type"),
    responses={200: listed_models(Resource)},
    paginated=True,
    errors={},
    scopes=(("resources:read",),),
    scope_label="Resources > Read",
    since="3.28.0",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(
    *, client: Retool, next_token: str | Unset = UNSET, resource_type: ResourceType | str | Unset = UNSET
) -> Page[Resource]:
    """List resources."""
    return client.paginate(OPERATION, (), {"next_token": next_token, "resource_type": resource_type})


def sync_detailed(
    *, client: Retool, next_token: str | Unset = UNSET, resource_type: ResourceType | str | Unset = UNSET
) -> RawResponse[Page[Resource]]:
    """The same, with status and headers."""
    return client.paginate_raw(OPERATION, (), {"next_token": next_token, "resource_type": resource_type})


async def asyncio(
    *, client: AsyncRetool, next_token: str | Unset = UNSET, resource_type: ResourceType | str | Unset = UNSET
) -> AsyncPage[Resource]:
    """The same, asynchronous."""
    return await client.paginate(OPERATION, (), {"next_token": next_token, "resource_type": resource_type})


async def asyncio_detailed(
    *, client: AsyncRetool, next_token: str | Unset = UNSET, resource_type: ResourceType | str | Unset = UNSET
) -> RawResponse[AsyncPage[Resource]]:
    """The same, asynchronous, with status and headers."""
    return await client.paginate_raw(OPERATION, (), {"next_token": next_token, "resource_type": resource_type})
