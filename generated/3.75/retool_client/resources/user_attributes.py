# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The resource `user_attributes`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Unpack

from .. import operations as _operations
from .._runtime.client import CallOptions
from .._runtime.pagination import AsyncPage, Page
from .._runtime.resource import AsyncResource, SyncResource, lazy

if TYPE_CHECKING:
    from .. import models as _models
    from .._runtime.resource import async_raw, async_raw_page, raw
else:
    (_models,) = lazy(__name__, "..models")


class UserAttributesResource(SyncResource):
    """Operations on `user_attributes`."""

    def list(self, /, **options: Unpack[CallOptions]) -> Page[_models.UserAttribute]:
        """List user attributes.

        Returns the attributes that the organization keeps for each user.

        Token scope: users:read (Users > Read). Plan: Business.
        """
        return self._client._paginate(_operations.USER_ATTRIBUTES_LIST, (), {}, options=options)


class AsyncUserAttributesResource(AsyncResource):
    """Operations on `user_attributes`, asynchronous."""

    def list(self, /, **options: Unpack[CallOptions]) -> AsyncPage[_models.UserAttribute]:
        """List user attributes.

        Returns the attributes that the organization keeps for each user.

        Token scope: users:read (Users > Read). Plan: Business.
        """
        return self._client._paginate(_operations.USER_ATTRIBUTES_LIST, (), {}, options=options)


if TYPE_CHECKING:

    class RawUserAttributesResource:
        """`user_attributes` with status and headers of each answer."""

        def __init__(self, resource: UserAttributesResource) -> None:
            self.list = raw(resource.list)

    class AsyncRawUserAttributesResource:
        """`user_attributes` with status and headers of each answer."""

        def __init__(self, resource: AsyncUserAttributesResource) -> None:
            self.list = async_raw_page(resource.list)
