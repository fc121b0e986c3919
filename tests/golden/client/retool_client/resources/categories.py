# Made by `retool-clientgen build 1.0`. Do not edit: a build writes it anew.
"""The resource `categories`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Unpack

from .. import operations as _operations
from .._runtime.client import CallOptions
from .._runtime.resource import AsyncResource, SyncResource, lazy

if TYPE_CHECKING:
    from .. import models as _models
    from .._runtime.resource import async_raw, raw
else:
    (_models,) = lazy(__name__, "..models")


class CategoriesResource(SyncResource):
    """Operations on `categories`."""

    def tree(self, /, **options: Unpack[CallOptions]) -> _models.CategoryTreeResult:
        """Get the tree of categories."""
        return self._client._request(_operations.CATEGORIES_TREE, (), {}, options=options)


class AsyncCategoriesResource(AsyncResource):
    """Operations on `categories`, asynchronous."""

    async def tree(self, /, **options: Unpack[CallOptions]) -> _models.CategoryTreeResult:
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
