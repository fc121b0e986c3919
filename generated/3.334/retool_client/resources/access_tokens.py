"""The resource `access_tokens`."""

from __future__ import annotations
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack, overload
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.resource import UNSET, AsyncPage, AsyncResource, CallOptions, Page, SyncResource, Unset, async_raw
from .._runtime.resource import async_raw_page, raw


class AccessTokensResource(SyncResource):
    """Operations on `access_tokens`."""

    def list(self, /, **options: Unpack[CallOptions]) -> Page[_models.AccessToken]:
        """List access tokens.

        Returns the API tokens of the organization. The secrets themselves are never listed, only their last four
        characters. Token scope: access_tokens:read (Access Tokens > Read). Plan: Enterprise.
        """
        return self._client._paginate(_operations.ACCESS_TOKENS_LIST, (), options)

    @overload
    def create(
        self, /, *, label: str,
        scopes: Sequence[Literal["access_tokens:read", "app_themes:read", "app_themes:write", "apps:read", "apps:write", "config_vars:read", "config_vars:write", "custom_components:read", "custom_components:write", "environments:read", "environments:write", "folders:read", "folders:write", "groups:read", "groups:write", "observability:read", "observability:write", "organizations:read", "organizations:write", "permissions:read", "permissions:write", "resources:read", "resources:write", "source_control:deploy", "source_control:read", "source_control:releases_read", "source_control:releases_write", "source_control:test_deploy", "source_control:write", "spaces:read", "spaces:write", "usage", "user_attributes:read", "user_attributes:write", "user_tasks:read", "user_tasks:write", "users:read", "users:write", "workflows:read"] | _models.TokenScope],
        description: str | None | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.CreatedAccessToken: ...  # fmt: skip
    @overload
    def create(self, body: _models.AccessTokenCreate | _dicts.AccessTokenCreateDict, /,
               **options: Unpack[CallOptions]) -> _models.CreatedAccessToken: ...  # fmt: skip
    def create(
        self, body: _models.AccessTokenCreate | _dicts.AccessTokenCreateDict | Unset = UNSET, /, *,
        label: str | Unset = UNSET,
        scopes: Sequence[Literal["access_tokens:read", "app_themes:read", "app_themes:write", "apps:read", "apps:write", "config_vars:read", "config_vars:write", "custom_components:read", "custom_components:write", "environments:read", "environments:write", "folders:read", "folders:write", "groups:read", "groups:write", "observability:read", "observability:write", "organizations:read", "organizations:write", "permissions:read", "permissions:write", "resources:read", "resources:write", "source_control:deploy", "source_control:read", "source_control:releases_read", "source_control:releases_write", "source_control:test_deploy", "source_control:write", "spaces:read", "spaces:write", "usage", "user_attributes:read", "user_attributes:write", "user_tasks:read", "user_tasks:write", "users:read", "users:write", "workflows:read"] | _models.TokenScope] | Unset = UNSET,
        description: str | None | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.CreatedAccessToken:  # fmt: skip
        """Create an access token.

        Creates an API token with the given scopes. Only this response contains its secret. Token scope:
        access_tokens:read (Access Tokens > Read). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            label: Label that people see.
            scopes: Scopes that the token carries. One of the 39 values of `TokenScope`.
            description: What it is for, in the words of its author.
        """
        return self._client._request(_operations.ACCESS_TOKENS_CREATE, (), options, {}, body,
                                     {"label": label, "scopes": scopes, "description": description})  # fmt: skip

    def get(self, access_token_id: str, /, **options: Unpack[CallOptions]) -> _models.AccessToken:
        """Get an access token.

        Returns one API token without its secret. Token scope: access_tokens:read (Access Tokens > Read). Plan:
        Enterprise.

        Args:
            access_token_id: Identifier of the access token.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.ACCESS_TOKENS_GET, (access_token_id,), options)


class AsyncAccessTokensResource(AsyncResource):
    """Operations on `access_tokens`, asynchronous."""

    def list(self, /, **options: Unpack[CallOptions]) -> AsyncPage[_models.AccessToken]:
        """List access tokens.

        Returns the API tokens of the organization. The secrets themselves are never listed, only their last four
        characters. Token scope: access_tokens:read (Access Tokens > Read). Plan: Enterprise.
        """
        return self._client._paginate(_operations.ACCESS_TOKENS_LIST, (), options)

    @overload
    async def create(
        self, /, *, label: str,
        scopes: Sequence[Literal["access_tokens:read", "app_themes:read", "app_themes:write", "apps:read", "apps:write", "config_vars:read", "config_vars:write", "custom_components:read", "custom_components:write", "environments:read", "environments:write", "folders:read", "folders:write", "groups:read", "groups:write", "observability:read", "observability:write", "organizations:read", "organizations:write", "permissions:read", "permissions:write", "resources:read", "resources:write", "source_control:deploy", "source_control:read", "source_control:releases_read", "source_control:releases_write", "source_control:test_deploy", "source_control:write", "spaces:read", "spaces:write", "usage", "user_attributes:read", "user_attributes:write", "user_tasks:read", "user_tasks:write", "users:read", "users:write", "workflows:read"] | _models.TokenScope],
        description: str | None | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.CreatedAccessToken: ...  # fmt: skip
    @overload
    async def create(self, body: _models.AccessTokenCreate | _dicts.AccessTokenCreateDict, /,
                     **options: Unpack[CallOptions]) -> _models.CreatedAccessToken: ...  # fmt: skip
    async def create(
        self, body: _models.AccessTokenCreate | _dicts.AccessTokenCreateDict | Unset = UNSET, /, *,
        label: str | Unset = UNSET,
        scopes: Sequence[Literal["access_tokens:read", "app_themes:read", "app_themes:write", "apps:read", "apps:write", "config_vars:read", "config_vars:write", "custom_components:read", "custom_components:write", "environments:read", "environments:write", "folders:read", "folders:write", "groups:read", "groups:write", "observability:read", "observability:write", "organizations:read", "organizations:write", "permissions:read", "permissions:write", "resources:read", "resources:write", "source_control:deploy", "source_control:read", "source_control:releases_read", "source_control:releases_write", "source_control:test_deploy", "source_control:write", "spaces:read", "spaces:write", "usage", "user_attributes:read", "user_attributes:write", "user_tasks:read", "user_tasks:write", "users:read", "users:write", "workflows:read"] | _models.TokenScope] | Unset = UNSET,
        description: str | None | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.CreatedAccessToken:  # fmt: skip
        """Create an access token.

        Creates an API token with the given scopes. Only this response contains its secret. Token scope:
        access_tokens:read (Access Tokens > Read). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            label: Label that people see.
            scopes: Scopes that the token carries. One of the 39 values of `TokenScope`.
            description: What it is for, in the words of its author.
        """
        return await self._client._request(_operations.ACCESS_TOKENS_CREATE, (), options, {}, body,
                                           {"label": label, "scopes": scopes, "description": description})  # fmt: skip

    async def get(self, access_token_id: str, /, **options: Unpack[CallOptions]) -> _models.AccessToken:
        """Get an access token.

        Returns one API token without its secret. Token scope: access_tokens:read (Access Tokens > Read). Plan:
        Enterprise.

        Args:
            access_token_id: Identifier of the access token.

        Raises:
            NotFoundError: It does not exist.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.ACCESS_TOKENS_GET, (access_token_id,), options)


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawAccessTokensResource:
        def __init__(self, resource: AccessTokensResource) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.get = raw(resource.get)

    class AsyncRawAccessTokensResource:
        def __init__(self, resource: AsyncAccessTokensResource) -> None:
            self.list = async_raw_page(resource.list)
            self.create = async_raw(resource.create)
            self.get = async_raw(resource.get)
