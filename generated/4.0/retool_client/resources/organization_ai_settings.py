# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The resource `organization.ai_settings`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    import builtins
    from typing import Unpack
    from .._runtime.client import CallOptions
    from .._runtime.resource import async_raw, raw
    from ..models.organization_ai_settings import OrganizationAiSettings
    from ..dicts import OrganizationAiSettingsDict

__all__ = ("AsyncOrganizationAiSettingsResource", "OrganizationAiSettingsResource")


class OrganizationAiSettingsResource(SyncResource):
    """Operations on `organization.ai_settings`."""

    def get(self, /, **options: Unpack[CallOptions]) -> OrganizationAiSettings:
        """Get the AI settings.

        Returns which AI features the organization has switched on.

        Token scope: organizations:read (Organizations > Read). Plan: Enterprise.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.organization.ai_settings import get as _get

        return self._client._request(_get.OPERATION, (), {}, options=options)

    @overload
    def replace(
        self,
        /,
        *,
        retool_ai: bool,
        retool_ai_actions: bool,
        retool_vector: bool,
        retool_ask_ai: bool,
        **options: Unpack[CallOptions],
    ) -> OrganizationAiSettings: ...
    @overload
    def replace(
        self, body: OrganizationAiSettings | OrganizationAiSettingsDict, /, **options: Unpack[CallOptions]
    ) -> OrganizationAiSettings: ...
    def replace(
        self,
        body: OrganizationAiSettings | OrganizationAiSettingsDict | Unset = UNSET,
        /,
        *,
        retool_ai: bool | Unset = UNSET,
        retool_ai_actions: bool | Unset = UNSET,
        retool_vector: bool | Unset = UNSET,
        retool_ask_ai: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> OrganizationAiSettings:
        """Replace the AI settings.

        Switches AI features of the organization on or off.

        Token scope: organizations:write (Organizations > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            retool_ai: Whether Retool AI is switched on.
            retool_ai_actions: Whether AI actions in queries are switched on.
            retool_vector: Whether vector storage is switched on.
            retool_ask_ai: Whether the assistant in the editor is switched on.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.organization.ai_settings import replace as _replace

        return self._client._request(
            _replace.OPERATION,
            (),
            {},
            body,
            {
                "retool_ai": retool_ai,
                "retool_ai_actions": retool_ai_actions,
                "retool_vector": retool_vector,
                "retool_ask_ai": retool_ask_ai,
            },
            options=options,
        )


class AsyncOrganizationAiSettingsResource(AsyncResource):
    """Operations on `organization.ai_settings`, asynchronous."""

    async def get(self, /, **options: Unpack[CallOptions]) -> OrganizationAiSettings:
        """Get the AI settings.

        Returns which AI features the organization has switched on.

        Token scope: organizations:read (Organizations > Read). Plan: Enterprise.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.organization.ai_settings import get as _get

        return await self._client._request(_get.OPERATION, (), {}, options=options)

    @overload
    async def replace(
        self,
        /,
        *,
        retool_ai: bool,
        retool_ai_actions: bool,
        retool_vector: bool,
        retool_ask_ai: bool,
        **options: Unpack[CallOptions],
    ) -> OrganizationAiSettings: ...
    @overload
    async def replace(
        self, body: OrganizationAiSettings | OrganizationAiSettingsDict, /, **options: Unpack[CallOptions]
    ) -> OrganizationAiSettings: ...
    async def replace(
        self,
        body: OrganizationAiSettings | OrganizationAiSettingsDict | Unset = UNSET,
        /,
        *,
        retool_ai: bool | Unset = UNSET,
        retool_ai_actions: bool | Unset = UNSET,
        retool_vector: bool | Unset = UNSET,
        retool_ask_ai: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> OrganizationAiSettings:
        """Replace the AI settings.

        Switches AI features of the organization on or off.

        Token scope: organizations:write (Organizations > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            retool_ai: Whether Retool AI is switched on.
            retool_ai_actions: Whether AI actions in queries are switched on.
            retool_vector: Whether vector storage is switched on.
            retool_ask_ai: Whether the assistant in the editor is switched on.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.organization.ai_settings import replace as _replace

        return await self._client._request(
            _replace.OPERATION,
            (),
            {},
            body,
            {
                "retool_ai": retool_ai,
                "retool_ai_actions": retool_ai_actions,
                "retool_vector": retool_vector,
                "retool_ask_ai": retool_ask_ai,
            },
            options=options,
        )


if TYPE_CHECKING:

    class RawOrganizationAiSettingsResource:
        """`organization.ai_settings` with status and headers of each answer."""

        def __init__(self, resource: OrganizationAiSettingsResource) -> None:
            self.get = raw(resource.get)
            self.replace = raw(resource.replace)

    class AsyncRawOrganizationAiSettingsResource:
        """`organization.ai_settings` with status and headers of each answer."""

        def __init__(self, resource: AsyncOrganizationAiSettingsResource) -> None:
            self.get = async_raw(resource.get)
            self.replace = async_raw(resource.replace)
