"""The resource `sso`."""

from __future__ import annotations
from functools import cached_property
from typing import TYPE_CHECKING
from .._runtime.resource import AsyncResource, SyncResource, lazy

if TYPE_CHECKING:
    from . import sso_config as _sso_config
else:
    (_sso_config,) = lazy(__name__, ".sso_config")


class SsoResource(SyncResource):
    """Operations on `sso`."""

    @cached_property
    def config(self) -> _sso_config.SsoConfigResource:
        """The resource `sso.config`."""
        return _sso_config.SsoConfigResource(self._client)


class AsyncSsoResource(AsyncResource):
    """Operations on `sso`, asynchronous."""

    @cached_property
    def config(self) -> _sso_config.AsyncSsoConfigResource:
        """The resource `sso.config`."""
        return _sso_config.AsyncSsoConfigResource(self._client)


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawSsoResource:
        def __init__(self, resource: SsoResource) -> None:
            self.config = _sso_config.RawSsoConfigResource(resource.config)

    class AsyncRawSsoResource:
        def __init__(self, resource: AsyncSsoResource) -> None:
            self.config = _sso_config.AsyncRawSsoConfigResource(resource.config)
