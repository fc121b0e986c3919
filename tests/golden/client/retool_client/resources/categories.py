"""The resource `categories`."""

from __future__ import annotations
from typing import TYPE_CHECKING, Unpack
from .. import operations as _operations
from .._lazy import models as _models
from .._runtime.resource import AsyncResource, CallOptions, SyncResource, async_raw, raw


class CategoriesResource(SyncResource):
    """Operations on `categories`."""

    def tree(self, /, **options: Unpack[CallOptions]) -> _models.CategoryTreeResult:
        """Get the tree of categories."""
        return self._client._request(_operations.CATEGORIES_TREE, (), options)


class AsyncCategoriesResource(AsyncResource):
    """Operations on `categories`, asynchronous."""

    async def tree(self, /, **options: Unpack[CallOptions]) -> _models.CategoryTreeResult:
        """Get the tree of categories."""
        return await self._client._request(_operations.CATEGORIES_TREE, (), options)


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawCategoriesResource:
        def __init__(self, resource: CategoriesResource) -> None:
            self.tree = raw(resource.tree)

    class AsyncRawCategoriesResource:
        def __init__(self, resource: AsyncCategoriesResource) -> None:
            self.tree = async_raw(resource.tree)
