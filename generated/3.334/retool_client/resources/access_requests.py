"""The resource `access_requests`."""

from __future__ import annotations
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.resource import UNSET, AsyncPage, AsyncResource, CallOptions, Page, SyncResource, Unset, async_raw
from .._runtime.resource import async_raw_page, raw


class AccessRequestsResource(SyncResource):
    """Operations on `access_requests`."""

    def list(self, /, *, status: Literal["PENDING", "APPROVED", "DENIED"] | _models.AccessRequestStatus | Unset = UNSET,
             limit: int | Unset = UNSET, next_token: str | Unset = UNSET,
             **options: Unpack[CallOptions]) -> Page[_models.AccessRequest]:  # fmt: skip
        """List access requests.

        Returns the requests of people who want to join the organization. Token scope: users:read (Users > Read).
        Plan: Enterprise.

        Args:
            status: Only requests in this state. One of `PENDING`, `APPROVED`, `DENIED`.
            limit: Largest number of items on a page.
            next_token: Token of the page to return, from the previous page.
        """
        return self._client._paginate(_operations.ACCESS_REQUESTS_LIST, (), options,
                                      {"status": status, "limit": limit, "next_token": next_token})  # fmt: skip

    def get(self, access_request_id: int | str, /, **options: Unpack[CallOptions]) -> _models.AccessRequest:
        """Get an access request.

        Returns one access request. Token scope: users:read (Users > Read). Plan: Enterprise.

        Args:
            access_request_id: Identifier of the access request.
        """
        return self._client._request(_operations.ACCESS_REQUESTS_GET, (access_request_id,), options)

    @overload
    def update(self, access_request_id: int | str, /, *,
               operations: Sequence[_models.ReplaceOperation | _dicts.ReplaceOperationDict],
               **options: Unpack[CallOptions]) -> _models.AccessRequest: ...  # fmt: skip
    @overload
    def update(self, access_request_id: int | str, /, *,
               status: Literal["PENDING", "APPROVED", "DENIED"] | _models.AccessRequestStatus | Unset = UNSET,
               requesting_email: str | Unset = UNSET, updated_by_id: str | None | Unset = UNSET,
               changes: Mapping[str, Any] | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.AccessRequest: ...  # fmt: skip
    @overload
    def update(self, access_request_id: int | str, body: _models.ReplaceOperations | _dicts.ReplaceOperationsDict, /,
               **options: Unpack[CallOptions]) -> _models.AccessRequest: ...  # fmt: skip
    def update(self, access_request_id: int | str,
               body: _models.ReplaceOperations | _dicts.ReplaceOperationsDict | Unset = UNSET, /, *,
               operations: Sequence[_models.ReplaceOperation | _dicts.ReplaceOperationDict] | Unset = UNSET,
               status: Literal["PENDING", "APPROVED", "DENIED"] | _models.AccessRequestStatus | Unset = UNSET,
               requesting_email: str | Unset = UNSET, updated_by_id: str | None | Unset = UNSET,
               changes: Mapping[str, Any] | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.AccessRequest:  # fmt: skip
        """Decide on an access request.

        Approves or rejects an access request by setting its status. An approved one can name groups for the new user.
        Token scope: users:write (Users > Write). Plan: Enterprise.

        Args:
            access_request_id: Identifier of the access request.
            body: All that follows in one object, instead of the keyword arguments.
            operations: JSON Patch operations (RFC 6902), applied in order.
            status: Whether the request waits, was approved or was rejected. One of `PENDING`, `APPROVED`, `DENIED`.
            requesting_email: E-mail address of the person who asks.
            updated_by_id: Identifier of the user who decided; null if nobody has.
            changes: Values by JSON Pointer, for what is further down.
        """
        return self._client._request(_operations.ACCESS_REQUESTS_UPDATE, (access_request_id,), options, {}, body, {
            "operations": operations, "status": status, "requesting_email": requesting_email,
            "updated_by_id": updated_by_id, "changes": changes,
        })  # fmt: skip


class AsyncAccessRequestsResource(AsyncResource):
    """Operations on `access_requests`, asynchronous."""

    def list(self, /, *, status: Literal["PENDING", "APPROVED", "DENIED"] | _models.AccessRequestStatus | Unset = UNSET,
             limit: int | Unset = UNSET, next_token: str | Unset = UNSET,
             **options: Unpack[CallOptions]) -> AsyncPage[_models.AccessRequest]:  # fmt: skip
        """List access requests.

        Returns the requests of people who want to join the organization. Token scope: users:read (Users > Read).
        Plan: Enterprise.

        Args:
            status: Only requests in this state. One of `PENDING`, `APPROVED`, `DENIED`.
            limit: Largest number of items on a page.
            next_token: Token of the page to return, from the previous page.
        """
        return self._client._paginate(_operations.ACCESS_REQUESTS_LIST, (), options,
                                      {"status": status, "limit": limit, "next_token": next_token})  # fmt: skip

    async def get(self, access_request_id: int | str, /, **options: Unpack[CallOptions]) -> _models.AccessRequest:
        """Get an access request.

        Returns one access request. Token scope: users:read (Users > Read). Plan: Enterprise.

        Args:
            access_request_id: Identifier of the access request.
        """
        return await self._client._request(_operations.ACCESS_REQUESTS_GET, (access_request_id,), options)

    @overload
    async def update(self, access_request_id: int | str, /, *,
                     operations: Sequence[_models.ReplaceOperation | _dicts.ReplaceOperationDict],
                     **options: Unpack[CallOptions]) -> _models.AccessRequest: ...  # fmt: skip
    @overload
    async def update(self, access_request_id: int | str, /, *,
                     status: Literal["PENDING", "APPROVED", "DENIED"] | _models.AccessRequestStatus | Unset = UNSET,
                     requesting_email: str | Unset = UNSET, updated_by_id: str | None | Unset = UNSET,
                     changes: Mapping[str, Any] | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.AccessRequest: ...  # fmt: skip
    @overload
    async def update(self, access_request_id: int | str, body: _models.ReplaceOperations | _dicts.ReplaceOperationsDict,
                     /, **options: Unpack[CallOptions]) -> _models.AccessRequest: ...  # fmt: skip
    async def update(self, access_request_id: int | str,
                     body: _models.ReplaceOperations | _dicts.ReplaceOperationsDict | Unset = UNSET, /, *,
                     operations: Sequence[_models.ReplaceOperation | _dicts.ReplaceOperationDict] | Unset = UNSET,
                     status: Literal["PENDING", "APPROVED", "DENIED"] | _models.AccessRequestStatus | Unset = UNSET,
                     requesting_email: str | Unset = UNSET, updated_by_id: str | None | Unset = UNSET,
                     changes: Mapping[str, Any] | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.AccessRequest:  # fmt: skip
        """Decide on an access request.

        Approves or rejects an access request by setting its status. An approved one can name groups for the new user.
        Token scope: users:write (Users > Write). Plan: Enterprise.

        Args:
            access_request_id: Identifier of the access request.
            body: All that follows in one object, instead of the keyword arguments.
            operations: JSON Patch operations (RFC 6902), applied in order.
            status: Whether the request waits, was approved or was rejected. One of `PENDING`, `APPROVED`, `DENIED`.
            requesting_email: E-mail address of the person who asks.
            updated_by_id: Identifier of the user who decided; null if nobody has.
            changes: Values by JSON Pointer, for what is further down.
        """
        return await self._client._request(
            _operations.ACCESS_REQUESTS_UPDATE,
            (access_request_id,),
            options,
            {},
            body,
            {
                "operations": operations,
                "status": status,
                "requesting_email": requesting_email,
                "updated_by_id": updated_by_id,
                "changes": changes,
            },
        )


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawAccessRequestsResource:
        def __init__(self, resource: AccessRequestsResource) -> None:
            self.list = raw(resource.list)
            self.get = raw(resource.get)
            self.update = raw(resource.update)

    class AsyncRawAccessRequestsResource:
        def __init__(self, resource: AsyncAccessRequestsResource) -> None:
            self.list = async_raw_page(resource.list)
            self.get = async_raw(resource.get)
            self.update = async_raw(resource.update)
