# Made by `retool-clientgen build 1.0`. Do not edit: a build writes it anew.
"""The resource `payments`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Unpack

from .. import operations as _operations
from .._runtime.client import CallOptions
from .._runtime.pagination import AsyncPage, Page
from .._runtime.resource import AsyncResource, SyncResource, lazy

if TYPE_CHECKING:
    from .. import dicts as _dicts, models as _models
    from .._runtime.resource import async_raw, async_raw_page, raw
else:
    _dicts, _models = lazy(__name__, "..dicts", "..models")


class PaymentsResource(SyncResource):
    """Operations on `payments`."""

    def list(self, /, **options: Unpack[CallOptions]) -> Page[_models.Payment]:
        """List payments.

        Not paged.
        """
        return self._client._paginate(_operations.PAYMENTS_LIST, (), {}, options=options)

    def create(self, body: _models.Payment | _dicts.PaymentDict, /, **options: Unpack[CallOptions]) -> _models.Payment:
        """Pay.

        Args:
            body: What is sent.
        """
        return self._client._request(_operations.PAYMENTS_CREATE, (), {}, body, options=options)


class AsyncPaymentsResource(AsyncResource):
    """Operations on `payments`, asynchronous."""

    def list(self, /, **options: Unpack[CallOptions]) -> AsyncPage[_models.Payment]:
        """List payments.

        Not paged.
        """
        return self._client._paginate(_operations.PAYMENTS_LIST, (), {}, options=options)

    async def create(
        self, body: _models.Payment | _dicts.PaymentDict, /, **options: Unpack[CallOptions],
    ) -> _models.Payment:  # fmt: skip
        """Pay.

        Args:
            body: What is sent.
        """
        return await self._client._request(_operations.PAYMENTS_CREATE, (), {}, body, options=options)


if TYPE_CHECKING:

    class RawPaymentsResource:
        """`payments` with status and headers of each answer."""

        def __init__(self, resource: PaymentsResource) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)

    class AsyncRawPaymentsResource:
        """`payments` with status and headers of each answer."""

        def __init__(self, resource: AsyncPaymentsResource) -> None:
            self.list = async_raw_page(resource.list)
            self.create = async_raw(resource.create)
