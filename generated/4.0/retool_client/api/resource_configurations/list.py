# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /resource_configurations

List resource configurations.

Returns how resources are configured in each environment. Secrets in the options are masked.

Token scope: resources:read (Resources > Read). Plan: Enterprise. Since Retool 3.34.0.

Args:
    resource_type: Only what is of this type.
    resource_id: Only configurations of this resource.
    environment_id: Only configurations for this environment.
    limit: Largest number of items on a page.
    next_token: Token of the page to return, from the previous page.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import PagedOperation, listed_models
from ..._runtime.unset import UNSET, Unset
from ...models.resource_configuration import ResourceConfiguration

if TYPE_CHECKING:
    from ..._runtime.pagination import AsyncPage, Page
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.resource_type import ResourceType

OPERATION: Final[PagedOperation[ResourceConfiguration]] = PagedOperation(
    id="resource_configurations.list",
    method="GET",
    path="/resource_configurations",
    path_parameters=(),
    query=("resource_type", "resource_id", "environment_id", "limit", "next_token"),
    responses={200: listed_models(ResourceConfiguration)},
    paginated=True,
    errors={},
    scopes=(("resources:read",),),
    scope_label="Resources > Read",
    since="3.34.0",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(
    *,
    client: Retool,
    resource_type: ResourceType | str | Unset = UNSET,
    resource_id: str | Unset = UNSET,
    environment_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    next_token: str | Unset = UNSET,
) -> Page[ResourceConfiguration]:
    """List resource configurations."""
    return client._paginate(
        OPERATION,
        (),
        {
            "resource_type": resource_type,
            "resource_id": resource_id,
            "environment_id": environment_id,
            "limit": limit,
            "next_token": next_token,
        },
    )


def sync_detailed(
    *,
    client: Retool,
    resource_type: ResourceType | str | Unset = UNSET,
    resource_id: str | Unset = UNSET,
    environment_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    next_token: str | Unset = UNSET,
) -> RawResponse[Page[ResourceConfiguration]]:
    """The same, with status and headers."""
    return client._paginate_raw(
        OPERATION,
        (),
        {
            "resource_type": resource_type,
            "resource_id": resource_id,
            "environment_id": environment_id,
            "limit": limit,
            "next_token": next_token,
        },
    )


async def asyncio(
    *,
    client: AsyncRetool,
    resource_type: ResourceType | str | Unset = UNSET,
    resource_id: str | Unset = UNSET,
    environment_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    next_token: str | Unset = UNSET,
) -> AsyncPage[ResourceConfiguration]:
    """The same, asynchronous."""
    return await client._paginate(
        OPERATION,
        (),
        {
            "resource_type": resource_type,
            "resource_id": resource_id,
            "environment_id": environment_id,
            "limit": limit,
            "next_token": next_token,
        },
    )


async def asyncio_detailed(
    *,
    client: AsyncRetool,
    resource_type: ResourceType | str | Unset = UNSET,
    resource_id: str | Unset = UNSET,
    environment_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    next_token: str | Unset = UNSET,
) -> RawResponse[AsyncPage[ResourceConfiguration]]:
    """The same, asynchronous, with status and headers."""
    return await client._paginate_raw(
        OPERATION,
        (),
        {
            "resource_type": resource_type,
            "resource_id": resource_id,
            "environment_id": environment_id,
            "limit": limit,
            "next_token": next_token,
        },
    )
