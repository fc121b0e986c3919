"""The resource `orders`."""

from __future__ import annotations
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Unpack, overload
from .._runtime.files import FileContent
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.deprecation import deprecated
from .._runtime.resource import UNSET, AsyncPage, AsyncResource, CallOptions, Page, SyncResource, Unset, async_raw
from .._runtime.resource import async_raw_page, raw


class OrdersResource(SyncResource):
    """Operations on `orders`."""

    def list(self, /, *, status: Literal["open", "paid", "in-transit", ""] | _models.OrderStatus | Unset = UNSET,
             ids: Sequence[int] | Unset = UNSET, where: Mapping[str, str] | Unset = UNSET, limit: int | Unset = UNSET,
             next_token: str | Unset = UNSET, **options: Unpack[CallOptions]) -> Page[_models.Order]:  # fmt: skip
        """List orders.

        Returns the orders, newest first. Token scope: orders:read (Orders > Read).

        Args:
            status: Only those in this state. One of `open`, `paid`, `in-transit`, ``.
            ids: Not documented.
            where: Not documented.
            limit: Not documented.
            next_token: Not documented.

        Raises:
            ClientStatusError: The request is refused.
            RetoolError: If it fails in any other way.
        """
        return self._client._paginate(_operations.ORDERS_LIST, (), options, {
            "status": status, "ids": ids, "where": where, "limit": limit, "next_token": next_token,
        })  # fmt: skip

    @overload
    def create(self, /, *, items: Sequence[_models.OrderItem | _dicts.OrderItemDict],
               priority: Literal[1, 2, -1] | _models.OrderPriority | Unset = UNSET, access_key: str | Unset = UNSET,
               gift: bool | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.Order: ...  # fmt: skip
    @overload
    def create(self, body: _models.OrderCreate | _dicts.OrderCreateDict, /,
               **options: Unpack[CallOptions]) -> _models.Order: ...  # fmt: skip
    def create(self, body: _models.OrderCreate | _dicts.OrderCreateDict | Unset = UNSET, /, *,
               items: Sequence[_models.OrderItem | _dicts.OrderItemDict] | Unset = UNSET,
               priority: Literal[1, 2, -1] | _models.OrderPriority | Unset = UNSET, access_key: str | Unset = UNSET,
               gift: bool | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.Order:  # fmt: skip
        """Create an order.

        Token scope: orders:write (Orders > Write).

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            items: Not documented.
            priority: One of `1`, `2`, `-1`.
            access_key: Not documented.
            gift: The server's default is `false`.

        Raises:
            APIStatusError: The request is refused.
            UnprocessableEntityError: The order is refused.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.ORDERS_CREATE, (), options, {}, body,
                                     {"items": items, "priority": priority, "access_key": access_key, "gift": gift})  # fmt: skip

    def get(self, order_id: str, /, **options: Unpack[CallOptions]) -> _models.Order:
        """Get an order.

        Args:
            order_id: Which order.

        Raises:
            NotFoundError: The request is refused.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.ORDERS_GET, (order_id,), options)

    @overload
    def update(self, order_id: str, /, *,
               operations: Sequence[_models.OrderUpdateOperation | _dicts.OrderUpdateOperationDict],
               **options: Unpack[CallOptions]) -> _models.Order: ...  # fmt: skip
    @overload
    def update(self, order_id: str, body: _models.OrderUpdate | _dicts.OrderUpdateDict, /,
               **options: Unpack[CallOptions]) -> _models.Order: ...  # fmt: skip
    def update(self, order_id: str, body: _models.OrderUpdate | _dicts.OrderUpdateDict | Unset = UNSET, /, *,
               operations: Sequence[_models.OrderUpdateOperation | _dicts.OrderUpdateOperationDict] | Unset = UNSET,
               **options: Unpack[CallOptions]) -> _models.Order:  # fmt: skip
        """Change an order.

        Args:
            order_id: Which order.
            body: All that follows in one object, instead of the keyword arguments.
            operations: Not documented.
        """
        return self._client._request(_operations.ORDERS_UPDATE, (order_id,), options, {}, body,
                                     {"operations": operations})  # fmt: skip

    @deprecated("Retool deprecates this operation.")
    def delete(self, order_id: str, /, **options: Unpack[CallOptions]) -> None:
        """Delete an order.

        Deprecated.

        Args:
            order_id: Which order.
        """
        return self._client._request(_operations.ORDERS_DELETE, (order_id,), options)

    def get_invoice(self, order_id: str, /, **options: Unpack[CallOptions]) -> bytes:
        """Download the invoice.

        Args:
            order_id: Not documented.
        """
        return self._client._request(_operations.ORDERS_GET_INVOICE, (order_id,), options)

    def replace_invoice(self, order_id: str, body: FileContent | str, /, **options: Unpack[CallOptions]) -> None:
        """Replace the invoice.

        Args:
            order_id: Not documented.
            body: What is sent.
        """
        return self._client._request(_operations.ORDERS_REPLACE_INVOICE, (order_id,), options, {}, body)

    @overload
    def attach(self, order_id: str, /, *, files: Sequence[FileContent], note: str | Unset = UNSET,
               **options: Unpack[CallOptions]) -> None: ...  # fmt: skip
    @overload
    def attach(self, order_id: str, body: _models.OrderAttach | _dicts.OrderAttachDict, /,
               **options: Unpack[CallOptions]) -> None: ...  # fmt: skip
    def attach(self, order_id: str, body: _models.OrderAttach | _dicts.OrderAttachDict | Unset = UNSET, /, *,
               files: Sequence[FileContent] | Unset = UNSET, note: str | Unset = UNSET,
               **options: Unpack[CallOptions]) -> None:  # fmt: skip
        """Attach files.

        Args:
            order_id: Not documented.
            body: All that follows in one object, instead of the keyword arguments.
            files: Not documented.
            note: Not documented.
        """
        return self._client._request(_operations.ORDERS_ATTACH, (order_id,), options, {}, body,
                                     {"files": files, "note": note})  # fmt: skip

    def export(self, /, *, x_delimiter: str | Unset = UNSET, theme: str | Unset = UNSET,
               **options: Unpack[CallOptions]) -> str:  # fmt: skip
        """Export orders as text.

        Args:
            x_delimiter: Not documented.
            theme: Not documented.
        """
        return self._client._request(_operations.ORDERS_EXPORT, (), options,
                                     {"header:X-Delimiter": x_delimiter, "cookie:theme": theme})  # fmt: skip


class AsyncOrdersResource(AsyncResource):
    """Operations on `orders`, asynchronous."""

    def list(self, /, *, status: Literal["open", "paid", "in-transit", ""] | _models.OrderStatus | Unset = UNSET,
             ids: Sequence[int] | Unset = UNSET, where: Mapping[str, str] | Unset = UNSET, limit: int | Unset = UNSET,
             next_token: str | Unset = UNSET, **options: Unpack[CallOptions]) -> AsyncPage[_models.Order]:  # fmt: skip
        """List orders.

        Returns the orders, newest first. Token scope: orders:read (Orders > Read).

        Args:
            status: Only those in this state. One of `open`, `paid`, `in-transit`, ``.
            ids: Not documented.
            where: Not documented.
            limit: Not documented.
            next_token: Not documented.

        Raises:
            ClientStatusError: The request is refused.
            RetoolError: If it fails in any other way.
        """
        return self._client._paginate(_operations.ORDERS_LIST, (), options, {
            "status": status, "ids": ids, "where": where, "limit": limit, "next_token": next_token,
        })  # fmt: skip

    @overload
    async def create(self, /, *, items: Sequence[_models.OrderItem | _dicts.OrderItemDict],
                     priority: Literal[1, 2, -1] | _models.OrderPriority | Unset = UNSET,
                     access_key: str | Unset = UNSET, gift: bool | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.Order: ...  # fmt: skip
    @overload
    async def create(self, body: _models.OrderCreate | _dicts.OrderCreateDict, /,
                     **options: Unpack[CallOptions]) -> _models.Order: ...  # fmt: skip
    async def create(self, body: _models.OrderCreate | _dicts.OrderCreateDict | Unset = UNSET, /, *,
                     items: Sequence[_models.OrderItem | _dicts.OrderItemDict] | Unset = UNSET,
                     priority: Literal[1, 2, -1] | _models.OrderPriority | Unset = UNSET,
                     access_key: str | Unset = UNSET, gift: bool | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.Order:  # fmt: skip
        """Create an order.

        Token scope: orders:write (Orders > Write).

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            items: Not documented.
            priority: One of `1`, `2`, `-1`.
            access_key: Not documented.
            gift: The server's default is `false`.

        Raises:
            APIStatusError: The request is refused.
            UnprocessableEntityError: The order is refused.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.ORDERS_CREATE, (), options, {}, body, {
            "items": items, "priority": priority, "access_key": access_key, "gift": gift,
        })  # fmt: skip

    async def get(self, order_id: str, /, **options: Unpack[CallOptions]) -> _models.Order:
        """Get an order.

        Args:
            order_id: Which order.

        Raises:
            NotFoundError: The request is refused.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.ORDERS_GET, (order_id,), options)

    @overload
    async def update(self, order_id: str, /, *,
                     operations: Sequence[_models.OrderUpdateOperation | _dicts.OrderUpdateOperationDict],
                     **options: Unpack[CallOptions]) -> _models.Order: ...  # fmt: skip
    @overload
    async def update(self, order_id: str, body: _models.OrderUpdate | _dicts.OrderUpdateDict, /,
                     **options: Unpack[CallOptions]) -> _models.Order: ...  # fmt: skip
    async def update(
        self, order_id: str, body: _models.OrderUpdate | _dicts.OrderUpdateDict | Unset = UNSET, /, *,
        operations: Sequence[_models.OrderUpdateOperation | _dicts.OrderUpdateOperationDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> _models.Order:  # fmt: skip
        """Change an order.

        Args:
            order_id: Which order.
            body: All that follows in one object, instead of the keyword arguments.
            operations: Not documented.
        """
        return await self._client._request(_operations.ORDERS_UPDATE, (order_id,), options, {}, body,
                                           {"operations": operations})  # fmt: skip

    @deprecated("Retool deprecates this operation.")
    async def delete(self, order_id: str, /, **options: Unpack[CallOptions]) -> None:
        """Delete an order.

        Deprecated.

        Args:
            order_id: Which order.
        """
        return await self._client._request(_operations.ORDERS_DELETE, (order_id,), options)

    async def get_invoice(self, order_id: str, /, **options: Unpack[CallOptions]) -> bytes:
        """Download the invoice.

        Args:
            order_id: Not documented.
        """
        return await self._client._request(_operations.ORDERS_GET_INVOICE, (order_id,), options)

    async def replace_invoice(self, order_id: str, body: FileContent | str, /, **options: Unpack[CallOptions]) -> None:
        """Replace the invoice.

        Args:
            order_id: Not documented.
            body: What is sent.
        """
        return await self._client._request(_operations.ORDERS_REPLACE_INVOICE, (order_id,), options, {}, body)

    @overload
    async def attach(self, order_id: str, /, *, files: Sequence[FileContent], note: str | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> None: ...  # fmt: skip
    @overload
    async def attach(self, order_id: str, body: _models.OrderAttach | _dicts.OrderAttachDict, /,
                     **options: Unpack[CallOptions]) -> None: ...  # fmt: skip
    async def attach(self, order_id: str, body: _models.OrderAttach | _dicts.OrderAttachDict | Unset = UNSET, /, *,
                     files: Sequence[FileContent] | Unset = UNSET, note: str | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> None:  # fmt: skip
        """Attach files.

        Args:
            order_id: Not documented.
            body: All that follows in one object, instead of the keyword arguments.
            files: Not documented.
            note: Not documented.
        """
        return await self._client._request(_operations.ORDERS_ATTACH, (order_id,), options, {}, body,
                                           {"files": files, "note": note})  # fmt: skip

    async def export(self, /, *, x_delimiter: str | Unset = UNSET, theme: str | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> str:  # fmt: skip
        """Export orders as text.

        Args:
            x_delimiter: Not documented.
            theme: Not documented.
        """
        return await self._client._request(_operations.ORDERS_EXPORT, (), options,
                                           {"header:X-Delimiter": x_delimiter, "cookie:theme": theme})  # fmt: skip


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawOrdersResource:
        def __init__(self, resource: OrdersResource) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.get = raw(resource.get)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)
            self.get_invoice = raw(resource.get_invoice)
            self.replace_invoice = raw(resource.replace_invoice)
            self.attach = raw(resource.attach)
            self.export = raw(resource.export)

    class AsyncRawOrdersResource:
        def __init__(self, resource: AsyncOrdersResource) -> None:
            self.list = async_raw_page(resource.list)
            self.create = async_raw(resource.create)
            self.get = async_raw(resource.get)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)
            self.get_invoice = async_raw(resource.get_invoice)
            self.replace_invoice = async_raw(resource.replace_invoice)
            self.attach = async_raw(resource.attach)
            self.export = async_raw(resource.export)
