"""The resource `sso.config`."""

from __future__ import annotations
from typing import TYPE_CHECKING, Unpack, overload
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.resource import UNSET, AsyncResource, CallOptions, SyncResource, Unset, async_raw, raw


class SsoConfigResource(SyncResource):
    """Operations on `sso.config`."""

    def get(self, /, **options: Unpack[CallOptions]) -> _models.SsoConfig:
        """Get the single sign-on configuration.

        Returns how people sign in through an identity provider. Secrets are masked. Token scope: spaces:read (Spaces
        > Read). Plan: Enterprise.

        Raises:
            NotFoundError: It does not exist.
            UnprocessableEntityError: The request is valid, but cannot be carried out.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.SSO_CONFIG_GET, (), options)

    @overload
    def create(self, /, *, data: _models.SsoConfig | _dicts.SsoConfigDict,
               **options: Unpack[CallOptions]) -> _models.SsoConfig: ...  # fmt: skip
    @overload
    def create(self, body: _models.SsoConfigCreate | _dicts.SsoConfigCreateDict, /,
               **options: Unpack[CallOptions]) -> _models.SsoConfig: ...  # fmt: skip
    def create(self, body: _models.SsoConfigCreate | _dicts.SsoConfigCreateDict | Unset = UNSET, /, *,
               data: _models.SsoConfig | _dicts.SsoConfigDict | Unset = UNSET,
               **options: Unpack[CallOptions]) -> _models.SsoConfig:  # fmt: skip
        """Set the single sign-on configuration.

        Sets how people sign in through Google, OpenID Connect or SAML, in place of what there was. Token scope:
        spaces:write (Spaces > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            data: How people sign in through an identity provider.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.SSO_CONFIG_CREATE, (), options, {}, body, {"data": data})

    def delete(self, /, **options: Unpack[CallOptions]) -> None:
        """Delete the single sign-on configuration.

        Removes the configuration of the identity provider. People sign in with e-mail address and password from then
        on. Token scope: spaces:write (Spaces > Write). Plan: Enterprise.
        """
        return self._client._request(_operations.SSO_CONFIG_DELETE, (), options)


class AsyncSsoConfigResource(AsyncResource):
    """Operations on `sso.config`, asynchronous."""

    async def get(self, /, **options: Unpack[CallOptions]) -> _models.SsoConfig:
        """Get the single sign-on configuration.

        Returns how people sign in through an identity provider. Secrets are masked. Token scope: spaces:read (Spaces
        > Read). Plan: Enterprise.

        Raises:
            NotFoundError: It does not exist.
            UnprocessableEntityError: The request is valid, but cannot be carried out.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.SSO_CONFIG_GET, (), options)

    @overload
    async def create(self, /, *, data: _models.SsoConfig | _dicts.SsoConfigDict,
                     **options: Unpack[CallOptions]) -> _models.SsoConfig: ...  # fmt: skip
    @overload
    async def create(self, body: _models.SsoConfigCreate | _dicts.SsoConfigCreateDict, /,
                     **options: Unpack[CallOptions]) -> _models.SsoConfig: ...  # fmt: skip
    async def create(self, body: _models.SsoConfigCreate | _dicts.SsoConfigCreateDict | Unset = UNSET, /, *,
                     data: _models.SsoConfig | _dicts.SsoConfigDict | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.SsoConfig:  # fmt: skip
        """Set the single sign-on configuration.

        Sets how people sign in through Google, OpenID Connect or SAML, in place of what there was. Token scope:
        spaces:write (Spaces > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            data: How people sign in through an identity provider.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.SSO_CONFIG_CREATE, (), options, {}, body, {"data": data})

    async def delete(self, /, **options: Unpack[CallOptions]) -> None:
        """Delete the single sign-on configuration.

        Removes the configuration of the identity provider. People sign in with e-mail address and password from then
        on. Token scope: spaces:write (Spaces > Write). Plan: Enterprise.
        """
        return await self._client._request(_operations.SSO_CONFIG_DELETE, (), options)


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawSsoConfigResource:
        def __init__(self, resource: SsoConfigResource) -> None:
            self.get = raw(resource.get)
            self.create = raw(resource.create)
            self.delete = raw(resource.delete)

    class AsyncRawSsoConfigResource:
        def __init__(self, resource: AsyncSsoConfigResource) -> None:
            self.get = async_raw(resource.get)
            self.create = async_raw(resource.create)
            self.delete = async_raw(resource.delete)
