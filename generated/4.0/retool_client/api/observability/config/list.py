# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /observability/config

List observability configurations.

Returns which providers errors and traces of apps are sent to. Secrets are masked.

Token scope: observability:read (Observability > Read). Plan: Enterprise.

Raises:
    PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
    NotFoundError: It does not exist.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import PagedOperation, listed
from ....models.observability_config import ObservabilityConfig

if TYPE_CHECKING:
    from ...._runtime.pagination import AsyncPage, Page
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool

OPERATION: Final[PagedOperation[ObservabilityConfig]] = PagedOperation(
    id="observability.config.list",
    method="GET",
    path="/observability/config",
    path_parameters=(),
    query=(),
    responses={200: listed(ObservabilityConfig.from_dict)},
    errors={},
    scopes=(("observability:read",),),
    scope_label="Observability > Read",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool) -> Page[ObservabilityConfig]:
    """List observability configurations."""
    return client._paginate(OPERATION, (), {})


def sync_detailed(*, client: Retool) -> RawResponse[Page[ObservabilityConfig]]:
    """The same, with status and headers."""
    return client._paginate_raw(OPERATION, (), {})


async def asyncio(*, client: AsyncRetool) -> AsyncPage[ObservabilityConfig]:
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {})


async def asyncio_detailed(*, client: AsyncRetool) -> RawResponse[AsyncPage[ObservabilityConfig]]:
    """The same, asynchronous, with status and headers."""
    return await client._paginate_raw(OPERATION, (), {})
