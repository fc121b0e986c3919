# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The resource `sso`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import operations as _operations
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    import builtins
    from .._runtime.resource import async_raw, raw
    from .sso_config import AsyncSsoConfigResource, AsyncRawSsoConfigResource, RawSsoConfigResource, SsoConfigResource


class SsoResource(SyncResource):
    """Operations on `sso`."""

    @cached_property
    def config(self) -> SsoConfigResource:
        """The resource `sso.config`."""
        from .sso_config import SsoConfigResource

        return SsoConfigResource(self._client)


class AsyncSsoResource(AsyncResource):
    """Operations on `sso`, asynchronous."""

    @cached_property
    def config(self) -> AsyncSsoConfigResource:
        """The resource `sso.config`."""
        from .sso_config import AsyncSsoConfigResource

        return AsyncSsoConfigResource(self._client)


if TYPE_CHECKING:

    class RawSsoResource:
        """`sso` with status and headers of each answer."""

        def __init__(self, resource: SsoResource) -> None:
            self.config = RawSsoConfigResource(resource.config)

    class AsyncRawSsoResource:
        """`sso` with status and headers of each answer."""

        def __init__(self, resource: AsyncSsoResource) -> None:
            self.config = AsyncRawSsoConfigResource(resource.config)
