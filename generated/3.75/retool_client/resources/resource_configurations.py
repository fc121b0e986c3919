# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The resource `resource_configurations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    import builtins
    from .._runtime.pagination import AsyncPage, Page
    from .._runtime.resource import async_raw, async_raw_page, raw
    from ..models.resource_configuration import ResourceConfiguration
    from ..models.resource_type import ResourceType

__all__ = ("AsyncResourceConfigurationsResource", "ResourceConfigurationsResource")


class ResourceConfigurationsResource(SyncResource):
    """Operations on `resource_configurations`."""

    def list(
        self,
        /,
        *,
        next_token: str | Unset = UNSET,
        resource_type: ResourceType | str | Unset = UNSET,
        resource_id: str | Unset = UNSET,
        environment_id: str | Unset = UNSET,
    ) -> Page[ResourceConfiguration]:
        """List resource configurations.

        Returns how resources are configured in each environment. Secrets in the options are masked.

        Token scope: resources:read (Resources > Read). Plan: Enterprise. Since Retool 3.34.0.

        Args:
            next_token: Token of the page to return, from the previous page.
            resource_type: Only what is of this type.
            resource_id: Only configurations of this resource.
            environment_id: Only configurations for this environment.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.resource_configurations import list as _list

        return self._client.paginate(
            _list.OPERATION,
            (),
            {
                "next_token": next_token,
                "resource_type": resource_type,
                "resource_id": resource_id,
                "environment_id": environment_id,
            },
        )

    def get(self, configuration_id: str, /) -> ResourceConfiguration:
        """Get a resource configuration.

        Returns one configuration. The response has no envelope.

        Token scope: resources:read (Resources > Read). Plan: Enterprise. Since Retool 3.28.0.

        Args:
            configuration_id: UUID of the configuration.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.resource_configurations import get as _get

        return self._client.request(_get.OPERATION, (configuration_id,), {})

    def delete(self, configuration_id: str, /) -> None:
        """Delete a resource configuration.

        Removes a resource's configuration for an environment.

        Token scope: resources:write (Resources > Write). Plan: Enterprise. Since Retool 3.34.0.

        Args:
            configuration_id: UUID of the configuration.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.resource_configurations import delete as _delete

        return self._client.request(_delete.OPERATION, (configuration_id,), {})


class AsyncResourceConfigurationsResource(AsyncResource):
    """Operations on `resource_configurations`, asynchronous."""

    def list(
        self,
        /,
        *,
        next_token: str | Unset = UNSET,
        resource_type: ResourceType | str | Unset = UNSET,
        resource_id: str | Unset = UNSET,
        environment_id: str | Unset = UNSET,
    ) -> AsyncPage[ResourceConfiguration]:
        """List resource configurations.

        Returns how resources are configured in each environment. Secrets in the options are masked.

        Token scope: resources:read (Resources > Read). Plan: Enterprise. Since Retool 3.34.0.

        Args:
            next_token: Token of the page to return, from the previous page.
            resource_type: Only what is of this type.
            resource_id: Only configurations of this resource.
            environment_id: Only configurations for this environment.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.resource_configurations import list as _list

        return self._client.paginate(
            _list.OPERATION,
            (),
            {
                "next_token": next_token,
                "resource_type": resource_type,
                "resource_id": resource_id,
                "environment_id": environment_id,
            },
        )

    async def get(self, configuration_id: str, /) -> ResourceConfiguration:
        """Get a resource configuration.

        Returns one configuration. The response has no envelope.

        Token scope: resources:read (Resources > Read). Plan: Enterprise. Since Retool 3.28.0.

        Args:
            configuration_id: UUID of the configuration.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.resource_configurations import get as _get

        return await self._client.request(_get.OPERATION, (configuration_id,), {})

    async def delete(self, configuration_id: str, /) -> None:
        """Delete a resource configuration.

        Removes a resource's configuration for an environment.

        Token scope: resources:write (Resources > Write). Plan: Enterprise. Since Retool 3.34.0.

        Args:
            configuration_id: UUID of the configuration.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.resource_configurations import delete as _delete

        return await self._client.request(_delete.OPERATION, (configuration_id,), {})


if TYPE_CHECKING:

    class RawResourceConfigurationsResource:
        """`resource_configurations` with status and headers of each answer."""

        def __init__(self, resource: ResourceConfigurationsResource) -> None:
            self.list = raw(resource.list)
            self.get = raw(resource.get)
            self.delete = raw(resource.delete)

    class AsyncRawResourceConfigurationsResource:
        """`resource_configurations` with status and headers of each answer."""

        def __init__(self, resource: AsyncResourceConfigurationsResource) -> None:
            self.list = async_raw_page(resource.list)
            self.get = async_raw(resource.get)
            self.delete = async_raw(resource.delete)
