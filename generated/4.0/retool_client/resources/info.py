"""The resource `info`."""

from __future__ import annotations
from typing import TYPE_CHECKING, Unpack
from .. import operations as _operations
from .._lazy import models as _models
from .._runtime.resource import AsyncResource, CallOptions, SyncResource, async_raw, raw


class InfoResource(SyncResource):
    """Operations on `info`."""

    def get_ip_allowlist(self, /, **options: Unpack[CallOptions]) -> _models.IpAllowlist:
        """Get Retool's IP addresses.

        Returns the IP addresses per region from which Retool Cloud connects to resources, to be let through
        firewalls. Plan: Enterprise.

        Raises:
            ServerError: The server failed.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.INFO_GET_IP_ALLOWLIST, (), options)


class AsyncInfoResource(AsyncResource):
    """Operations on `info`, asynchronous."""

    async def get_ip_allowlist(self, /, **options: Unpack[CallOptions]) -> _models.IpAllowlist:
        """Get Retool's IP addresses.

        Returns the IP addresses per region from which Retool Cloud connects to resources, to be let through
        firewalls. Plan: Enterprise.

        Raises:
            ServerError: The server failed.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.INFO_GET_IP_ALLOWLIST, (), options)


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawInfoResource:
        def __init__(self, resource: InfoResource) -> None:
            self.get_ip_allowlist = raw(resource.get_ip_allowlist)

    class AsyncRawInfoResource:
        def __init__(self, resource: AsyncInfoResource) -> None:
            self.get_ip_allowlist = async_raw(resource.get_ip_allowlist)
