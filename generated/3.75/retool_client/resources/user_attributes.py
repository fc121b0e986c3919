# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The resource `user_attributes`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    import builtins
    from .._runtime.pagination import AsyncPage, Page
    from .._runtime.resource import async_raw, async_raw_page, raw
    from ..models.user_attribute import UserAttribute

__all__ = ("AsyncUserAttributesResource", "UserAttributesResource")


class UserAttributesResource(SyncResource):
    """Operations on `user_attributes`."""

    def list(self, /) -> Page[UserAttribute]:
        """List user attributes.

        Returns the attributes that the organization keeps for each user.

        Token scope: users:read (Users > Read). Plan: Business.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.user_attributes import list as _list

        return self._client.paginate(_list.OPERATION, (), {})


class AsyncUserAttributesResource(AsyncResource):
    """Operations on `user_attributes`, asynchronous."""

    def list(self, /) -> AsyncPage[UserAttribute]:
        """List user attributes.

        Returns the attributes that the organization keeps for each user.

        Token scope: users:read (Users > Read). Plan: Business.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.user_attributes import list as _list

        return self._client.paginate(_list.OPERATION, (), {})


if TYPE_CHECKING:

    class RawUserAttributesResource:
        """`user_attributes` with status and headers of each answer."""

        def __init__(self, resource: UserAttributesResource) -> None:
            self.list = raw(resource.list)

    class AsyncRawUserAttributesResource:
        """`user_attributes` with status and headers of each answer."""

        def __init__(self, resource: AsyncUserAttributesResource) -> None:
            self.list = async_raw_page(resource.list)
