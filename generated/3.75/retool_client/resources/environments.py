# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The resource `environments`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    import builtins
    from .._runtime.pagination import AsyncPage, Page
    from .._runtime.resource import async_raw, async_raw_page, raw
    from ..models.environment import Environment

__all__ = ("AsyncEnvironmentsResource", "EnvironmentsResource")


class EnvironmentsResource(SyncResource):
    """Operations on `environments`."""

    def list(self, /) -> Page[Environment]:
        """List environments.

        Returns the environments of the organization, such as production and staging.

        Token scope: environments:read (Environments > Read). Plan: Enterprise. Since Retool 3.28.0.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.environments import list as _list

        return self._client.paginate(_list.OPERATION, (), {})

    def get(self, environment_id: str, /) -> Environment:
        """Get an environment.

        Returns one environment.

        Token scope: environments:read (Environments > Read). Plan: Enterprise. Since Retool 3.28.0.

        Args:
            environment_id: UUID of the environment.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.environments import get as _get

        return self._client.request(_get.OPERATION, (environment_id,), {})


class AsyncEnvironmentsResource(AsyncResource):
    """Operations on `environments`, asynchronous."""

    def list(self, /) -> AsyncPage[Environment]:
        """List environments.

        Returns the environments of the organization, such as production and staging.

        Token scope: environments:read (Environments > Read). Plan: Enterprise. Since Retool 3.28.0.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.environments import list as _list

        return self._client.paginate(_list.OPERATION, (), {})

    async def get(self, environment_id: str, /) -> Environment:
        """Get an environment.

        Returns one environment.

        Token scope: environments:read (Environments > Read). Plan: Enterprise. Since Retool 3.28.0.

        Args:
            environment_id: UUID of the environment.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.environments import get as _get

        return await self._client.request(_get.OPERATION, (environment_id,), {})


if TYPE_CHECKING:

    class RawEnvironmentsResource:
        """`environments` with status and headers of each answer."""

        def __init__(self, resource: EnvironmentsResource) -> None:
            self.list = raw(resource.list)
            self.get = raw(resource.get)

    class AsyncRawEnvironmentsResource:
        """`environments` with status and headers of each answer."""

        def __init__(self, resource: AsyncEnvironmentsResource) -> None:
            self.list = async_raw_page(resource.list)
            self.get = async_raw(resource.get)
