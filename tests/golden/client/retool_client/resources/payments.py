"""The resource `payments`."""

from __future__ import annotations
from typing import TYPE_CHECKING, Unpack
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.resource import AsyncPage, AsyncResource, CallOptions, Page, SyncResource, async_raw, async_raw_page
from .._runtime.resource import raw


class PaymentsResource(SyncResource):
    """Operations on `payments`."""

    def list(self, /, **options: Unpack[CallOptions]) -> Page[_models.Payment]:
        """List payments.

        Not paged.
        """
        return self._client._paginate(_operations.PAYMENTS_LIST, (), options)

    def create(self, body: _models.Payment | _dicts.PaymentDict, /, **options: Unpack[CallOptions]) -> _models.Payment:
        """Pay.

        Args:
            body: What is sent.
        """
        return self._client._request(_operations.PAYMENTS_CREATE, (), options, {}, body)


class AsyncPaymentsResource(AsyncResource):
    """Operations on `payments`, asynchronous."""

    def list(self, /, **options: Unpack[CallOptions]) -> AsyncPage[_models.Payment]:
        """List payments.

        Not paged.
        """
        return self._client._paginate(_operations.PAYMENTS_LIST, (), options)

    async def create(self, body: _models.Payment | _dicts.PaymentDict, /,
                     **options: Unpack[CallOptions]) -> _models.Payment:  # fmt: skip
        """Pay.

        Args:
            body: What is sent.
        """
        return await self._client._request(_operations.PAYMENTS_CREATE, (), options, {}, body)


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawPaymentsResource:
        def __init__(self, resource: PaymentsResource) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)

    class AsyncRawPaymentsResource:
        def __init__(self, resource: AsyncPaymentsResource) -> None:
            self.list = async_raw_page(resource.list)
            self.create = async_raw(resource.create)
