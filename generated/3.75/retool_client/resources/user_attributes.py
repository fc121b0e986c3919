"""The resource `user_attributes`."""

from __future__ import annotations
from typing import TYPE_CHECKING, Unpack
from .. import operations as _operations
from .._lazy import models as _models
from .._runtime.resource import AsyncPage, AsyncResource, CallOptions, Page, SyncResource, async_raw_page, raw


class UserAttributesResource(SyncResource):
    """Operations on `user_attributes`."""

    def list(self, /, **options: Unpack[CallOptions]) -> Page[_models.UserAttribute]:
        """List user attributes.

        Returns the attributes that the organization keeps for each user. Token scope: users:read (Users > Read).
        Plan: Business.
        """
        return self._client._paginate(_operations.USER_ATTRIBUTES_LIST, (), options)


class AsyncUserAttributesResource(AsyncResource):
    """Operations on `user_attributes`, asynchronous."""

    def list(self, /, **options: Unpack[CallOptions]) -> AsyncPage[_models.UserAttribute]:
        """List user attributes.

        Returns the attributes that the organization keeps for each user. Token scope: users:read (Users > Read).
        Plan: Business.
        """
        return self._client._paginate(_operations.USER_ATTRIBUTES_LIST, (), options)


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawUserAttributesResource:
        def __init__(self, resource: UserAttributesResource) -> None:
            self.list = raw(resource.list)

    class AsyncRawUserAttributesResource:
        def __init__(self, resource: AsyncUserAttributesResource) -> None:
            self.list = async_raw_page(resource.list)
