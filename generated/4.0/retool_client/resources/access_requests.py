# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The resource `access_requests`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping, Sequence
    from typing import Any
    from .._runtime.pagination import AsyncPage, Page
    from .._runtime.resource import async_raw, async_raw_page, raw
    from ..models.access_request import AccessRequest
    from ..models.access_request_status import AccessRequestStatus
    from ..models.replace_operation import ReplaceOperation
    from ..models.replace_operations import ReplaceOperations

__all__ = ("AsyncAccessRequestsResource", "AccessRequestsResource")


class AccessRequestsResource(SyncResource):
    """Operations on `access_requests`."""

    def list(
        self,
        /,
        *,
        status: AccessRequestStatus | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        next_token: str | Unset = UNSET,
    ) -> Page[AccessRequest]:
        """List access requests.

        Returns the requests of people who want to join the organization.

        Token scope: users:read (Users > Read). Plan: Enterprise. Since Retool 3.26.0.

        Args:
            status: Only requests in this state.
            limit: Largest number of items on a page.
            next_token: Token of the page to return, from the previous page.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.access_requests import list as _list

        return self._client._paginate(_list.OPERATION, (), {"status": status, "limit": limit, "next_token": next_token})

    def get(self, access_request_id: int | str, /) -> AccessRequest:
        """Get an access request.

        Returns one access request.

        Token scope: users:read (Users > Read). Plan: Enterprise. Since Retool 3.24.0.

        Args:
            access_request_id: Identifier of the access request.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.access_requests import get as _get

        return self._client._request(_get.OPERATION, (access_request_id,), {})

    @overload
    def update(
        self, access_request_id: int | str, /, *, operations: Sequence[ReplaceOperation | Mapping[str, Any]]
    ) -> AccessRequest: ...
    @overload
    def update(self, access_request_id: int | str, body: ReplaceOperations | Mapping[str, Any], /) -> AccessRequest: ...
    def update(
        self,
        access_request_id: int | str,
        body: ReplaceOperations | Mapping[str, Any] | Unset = UNSET,
        /,
        **fields: Any,
    ) -> AccessRequest:
        """Decide on an access request.

        Approves or rejects an access request by setting its status. An approved one can name groups for the
        new user.

        Token scope: users:write (Users > Write). Plan: Enterprise. Since Retool 3.24.0.

        Args:
            access_request_id: Identifier of the access request.
            body: All that follows in one object, instead of the keyword arguments.
            operations: JSON Patch operations (RFC 6902), applied in order.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.access_requests import update as _update

        return self._client._request(_update.OPERATION, (access_request_id,), {}, body, fields)


class AsyncAccessRequestsResource(AsyncResource):
    """Operations on `access_requests`, asynchronous."""

    def list(
        self,
        /,
        *,
        status: AccessRequestStatus | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        next_token: str | Unset = UNSET,
    ) -> AsyncPage[AccessRequest]:
        """List access requests.

        Returns the requests of people who want to join the organization.

        Token scope: users:read (Users > Read). Plan: Enterprise. Since Retool 3.26.0.

        Args:
            status: Only requests in this state.
            limit: Largest number of items on a page.
            next_token: Token of the page to return, from the previous page.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.access_requests import list as _list

        return self._client._paginate(_list.OPERATION, (), {"status": status, "limit": limit, "next_token": next_token})

    async def get(self, access_request_id: int | str, /) -> AccessRequest:
        """Get an access request.

        Returns one access request.

        Token scope: users:read (Users > Read). Plan: Enterprise. Since Retool 3.24.0.

        Args:
            access_request_id: Identifier of the access request.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.access_requests import get as _get

        return await self._client._request(_get.OPERATION, (access_request_id,), {})

    @overload
    async def update(
        self, access_request_id: int | str, /, *, operations: Sequence[ReplaceOperation | Mapping[str, Any]]
    ) -> AccessRequest: ...
    @overload
    async def update(
        self, access_request_id: int | str, body: ReplaceOperations | Mapping[str, Any], /
    ) -> AccessRequest: ...
    async def update(
        self,
        access_request_id: int | str,
        body: ReplaceOperations | Mapping[str, Any] | Unset = UNSET,
        /,
        **fields: Any,
    ) -> AccessRequest:
        """Decide on an access request.

        Approves or rejects an access request by setting its status. An approved one can name groups for the
        new user.

        Token scope: users:write (Users > Write). Plan: Enterprise. Since Retool 3.24.0.

        Args:
            access_request_id: Identifier of the access request.
            body: All that follows in one object, instead of the keyword arguments.
            operations: JSON Patch operations (RFC 6902), applied in order.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.access_requests import update as _update

        return await self._client._request(_update.OPERATION, (access_request_id,), {}, body, fields)


if TYPE_CHECKING:

    class RawAccessRequestsResource:
        """`access_requests` with status and headers of each answer."""

        def __init__(self, resource: AccessRequestsResource) -> None:
            self.list = raw(resource.list)
            self.get = raw(resource.get)
            self.update = raw(resource.update)

    class AsyncRawAccessRequestsResource:
        """`access_requests` with status and headers of each answer."""

        def __init__(self, resource: AsyncAccessRequestsResource) -> None:
            self.list = async_raw_page(resource.list)
            self.get = async_raw(resource.get)
            self.update = async_raw(resource.update)
