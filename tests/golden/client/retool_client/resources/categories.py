# Made by `retool-clientgen build 1.0`. Do not edit: a build writes it anew.
"""The resource `categories`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import operations as _operations
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    import builtins
    from typing import Unpack
    from .._runtime.client import CallOptions
    from .._runtime.resource import async_raw, raw
    from ..models import CategoryTreeResult


class CategoriesResource(SyncResource):
    """Operations on `categories`."""

    def tree(self, /, **options: Unpack[CallOptions]) -> CategoryTreeResult:
        """Get the tree of categories."""
        return self._client._request(_operations.CATEGORIES_TREE, (), {}, options=options)


class AsyncCategoriesResource(AsyncResource):
    """Operations on `categories`, asynchronous."""

    async def tree(self, /, **options: Unpack[CallOptions]) -> CategoryTreeResult:
        """Get the tree of categories."""
        return await self._client._request(_operations.CATEGORIES_TREE, (), {}, options=options)


if TYPE_CHECKING:

    class RawCategoriesResource:
        """`categories` with status and headers of each answer."""

        def __init__(self, resource: CategoriesResource) -> None:
            self.tree = raw(resource.tree)

    class AsyncRawCategoriesResource:
        """`categories` with status and headers of each answer."""

        def __init__(self, resource: AsyncCategoriesResource) -> None:
            self.tree = async_raw(resource.tree)
