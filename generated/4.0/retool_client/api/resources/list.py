# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /resources

List resources.

Returns the resources of the organization: the databases and APIs that apps query.

Token scope: resources:read (Resources > Read). Plan: Enterprise. Since Retool 3.28.0.

Args:
    resource_type: Only what is of this type.
    name_contains: Only those whose name contains this text.
    limit: Largest number of items on a page.
    next_token: Token of the page to return, from the previous page.

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
    query=("resource_type", "name_contains", "limit", "next_token"),
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
    *,
    client: Retool,
    resource_type: ResourceType | str | Unset = UNSET,
    name_contains: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    next_token: str | Unset = UNSET,
) -> Page[Resource]:
    """List resources."""
    return client._paginate(
        OPERATION,
        (),
        {"resource_type": resource_type, "name_contains": name_contains, "limit": limit, "next_token": next_token},
    )


def sync_detailed(
    *,
    client: Retool,
    resource_type: ResourceType | str | Unset = UNSET,
    name_contains: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    next_token: str | Unset = UNSET,
) -> RawResponse[Page[Resource]]:
    """The same, with status and headers."""
    return client._paginate_raw(
        OPERATION,
        (),
        {"resource_type": resource_type, "name_contains": name_contains, "limit": limit, "next_token": next_token},
    )


async def asyncio(
    *,
    client: AsyncRetool,
    resource_type: ResourceType | str | Unset = UNSET,
    name_contains: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    next_token: str | Unset = UNSET,
) -> AsyncPage[Resource]:
    """The same, asynchronous."""
    return await client._paginate(
        OPERATION,
        (),
        {"resource_type": resource_type, "name_contains": name_contains, "limit": limit, "next_token": next_token},
    )


async def asyncio_detailed(
    *,
    client: AsyncRetool,
    resource_type: ResourceType | str | Unset = UNSET,
    name_contains: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    next_token: str | Unset = UNSET,
) -> RawResponse[AsyncPage[Resource]]:
    """The same, asynchronous, with status and headers."""
    return await client._paginate_raw(
        OPERATION,
        (),
        {"resource_type": resource_type, "name_contains": name_contains, "limit": limit, "next_token": next_token},
    )
