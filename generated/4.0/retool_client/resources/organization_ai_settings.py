# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The resource `organization.ai_settings`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping
    from typing import Any
    from .._runtime.resource import async_raw, raw
    from ..models.organization_ai_settings import OrganizationAiSettings

__all__ = ("AsyncOrganizationAiSettingsResource", "OrganizationAiSettingsResource")


class OrganizationAiSettingsResource(SyncResource):
    """Operations on `organization.ai_settings`."""

    def get(self, /) -> OrganizationAiSettings:
        """Get the AI settings.

        Returns which AI features the organization has switched on.

        Token scope: organizations:read (Organizations > Read). Plan: Enterprise. Since Retool 3.165.0.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.organization.ai_settings import get as _get

        return self._client._request(_get.OPERATION, (), {})

    @overload
    def replace(
        self, /, *, retool_ai: bool, retool_ai_actions: bool, retool_vector: bool, retool_ask_ai: bool
    ) -> OrganizationAiSettings: ...
    @overload
    def replace(self, body: OrganizationAiSettings | Mapping[str, Any], /) -> OrganizationAiSettings: ...
    def replace(
        self, body: OrganizationAiSettings | Mapping[str, Any] | Unset = UNSET, /, **fields: Any
    ) -> OrganizationAiSettings:
        """Replace the AI settings.

        Switches AI features of the organization on or off.

        Token scope: organizations:write (Organizations > Write). Plan: Enterprise. Since Retool 3.165.0.

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

        return self._client._request(_replace.OPERATION, (), {}, body, fields)


class AsyncOrganizationAiSettingsResource(AsyncResource):
    """Operations on `organization.ai_settings`, asynchronous."""

    async def get(self, /) -> OrganizationAiSettings:
        """Get the AI settings.

        Returns which AI features the organization has switched on.

        Token scope: organizations:read (Organizations > Read). Plan: Enterprise. Since Retool 3.165.0.

        Raises:
            RetoolError: If it fails.
        """
        from ..api.organization.ai_settings import get as _get

        return await self._client._request(_get.OPERATION, (), {})

    @overload
    async def replace(
        self, /, *, retool_ai: bool, retool_ai_actions: bool, retool_vector: bool, retool_ask_ai: bool
    ) -> OrganizationAiSettings: ...
    @overload
    async def replace(self, body: OrganizationAiSettings | Mapping[str, Any], /) -> OrganizationAiSettings: ...
    async def replace(
        self, body: OrganizationAiSettings | Mapping[str, Any] | Unset = UNSET, /, **fields: Any
    ) -> OrganizationAiSettings:
        """Replace the AI settings.

        Switches AI features of the organization on or off.

        Token scope: organizations:write (Organizations > Write). Plan: Enterprise. Since Retool 3.165.0.

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

        return await self._client._request(_replace.OPERATION, (), {}, body, fields)


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
