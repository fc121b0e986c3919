# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /configuration_variables

List configuration variables.

Returns the configuration variables of the organization. Values of secret ones are masked.

Token scope: config_vars:read (Configuration Variables > Read). Plan: Enterprise.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import PagedOperation, listed
from ...models.configuration_variable import ConfigurationVariable

if TYPE_CHECKING:
    from ..._runtime.pagination import AsyncPage, Page
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[PagedOperation[ConfigurationVariable]] = PagedOperation(
    id="configuration_variables.list",
    method="GET",
    path="/configuration_variables",
    path_parameters=(),
    query=(),
    responses={200: listed(ConfigurationVariable.from_dict)},
    errors={},
    scopes=(("config_vars:read",),),
    scope_label="Configuration Variables > Read",
    since="3.42",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> Page[ConfigurationVariable]:
    """List configuration variables."""
    return client._paginate(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[Page[ConfigurationVariable]]:
    """The same, with status and headers."""
    return client._paginate_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> AsyncPage[ConfigurationVariable]:
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[AsyncPage[ConfigurationVariable]]:
    """The same, asynchronous, with status and headers."""
    return await client._paginate_raw(OPERATION, (), {})
