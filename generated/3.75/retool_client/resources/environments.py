# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The resource `environments`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Unpack

from .. import operations as _operations
from .._runtime.client import CallOptions
from .._runtime.pagination import AsyncPage, Page
from .._runtime.resource import AsyncResource, SyncResource, lazy

if TYPE_CHECKING:
    from .. import models as _models
    from .._runtime.resource import async_raw, async_raw_page, raw
else:
    (_models,) = lazy(__name__, "..models")


class EnvironmentsResource(SyncResource):
    """Operations on `environments`."""

    def list(self, /, **options: Unpack[CallOptions]) -> Page[_models.Environment]:
        """List environments.

        Returns the environments of the organization, such as production and staging.

        Token scope: environments:read (Environments > Read). Plan: Enterprise.
        """
        return self._client._paginate(_operations.ENVIRONMENTS_LIST, (), {}, options=options)

    def get(self, environment_id: str, /, **options: Unpack[CallOptions]) -> _models.Environment:
        """Get an environment.

        Returns one environment.

        Token scope: environments:read (Environments > Read). Plan: Enterprise.

        Args:
            environment_id: UUID of the environment.
        """
        return self._client._request(_operations.ENVIRONMENTS_GET, (environment_id,), {}, options=options)


class AsyncEnvironmentsResource(AsyncResource):
    """Operations on `environments`, asynchronous."""

    def list(self, /, **options: Unpack[CallOptions]) -> AsyncPage[_models.Environment]:
        """List environments.

        Returns the environments of the organization, such as production and staging.

        Token scope: environments:read (Environments > Read). Plan: Enterprise.
        """
        return self._client._paginate(_operations.ENVIRONMENTS_LIST, (), {}, options=options)

    async def get(self, environment_id: str, /, **options: Unpack[CallOptions]) -> _models.Environment:
        """Get an environment.

        Returns one environment.

        Token scope: environments:read (Environments > Read). Plan: Enterprise.

        Args:
            environment_id: UUID of the environment.
        """
        return await self._client._request(_operations.ENVIRONMENTS_GET, (environment_id,), {}, options=options)


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
