"""The resource `organization.ai_settings`."""

from __future__ import annotations
from typing import TYPE_CHECKING, Unpack, overload
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.resource import UNSET, AsyncResource, CallOptions, SyncResource, Unset, async_raw, raw


class OrganizationAiSettingsResource(SyncResource):
    """Operations on `organization.ai_settings`."""

    def get(self, /, **options: Unpack[CallOptions]) -> _models.OrganizationAiSettings:
        """Get the AI settings.

        Returns which AI features the organization has switched on. Token scope: organizations:read (Organizations >
        Read). Plan: Enterprise.
        """
        return self._client._request(_operations.ORGANIZATION_AI_SETTINGS_GET, (), options)

    @overload
    def replace(self, /, *, retool_ai: bool, retool_ai_actions: bool, retool_vector: bool, retool_ask_ai: bool,
                **options: Unpack[CallOptions]) -> _models.OrganizationAiSettings: ...  # fmt: skip
    @overload
    def replace(self, body: _models.OrganizationAiSettings | _dicts.OrganizationAiSettingsDict, /,
                **options: Unpack[CallOptions]) -> _models.OrganizationAiSettings: ...  # fmt: skip
    def replace(self, body: _models.OrganizationAiSettings | _dicts.OrganizationAiSettingsDict | Unset = UNSET, /, *,
                retool_ai: bool | Unset = UNSET, retool_ai_actions: bool | Unset = UNSET,
                retool_vector: bool | Unset = UNSET, retool_ask_ai: bool | Unset = UNSET,
                **options: Unpack[CallOptions]) -> _models.OrganizationAiSettings:  # fmt: skip
        """Replace the AI settings.

        Switches AI features of the organization on or off. Token scope: organizations:write (Organizations > Write).
        Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            retool_ai: Whether Retool AI is switched on.
            retool_ai_actions: Whether AI actions in queries are switched on.
            retool_vector: Whether vector storage is switched on.
            retool_ask_ai: Whether the assistant in the editor is switched on.
        """
        return self._client._request(_operations.ORGANIZATION_AI_SETTINGS_REPLACE, (), options, {}, body, {
            "retool_ai": retool_ai, "retool_ai_actions": retool_ai_actions, "retool_vector": retool_vector,
            "retool_ask_ai": retool_ask_ai,
        })  # fmt: skip


class AsyncOrganizationAiSettingsResource(AsyncResource):
    """Operations on `organization.ai_settings`, asynchronous."""

    async def get(self, /, **options: Unpack[CallOptions]) -> _models.OrganizationAiSettings:
        """Get the AI settings.

        Returns which AI features the organization has switched on. Token scope: organizations:read (Organizations >
        Read). Plan: Enterprise.
        """
        return await self._client._request(_operations.ORGANIZATION_AI_SETTINGS_GET, (), options)

    @overload
    async def replace(self, /, *, retool_ai: bool, retool_ai_actions: bool, retool_vector: bool, retool_ask_ai: bool,
                      **options: Unpack[CallOptions]) -> _models.OrganizationAiSettings: ...  # fmt: skip
    @overload
    async def replace(self, body: _models.OrganizationAiSettings | _dicts.OrganizationAiSettingsDict, /,
                      **options: Unpack[CallOptions]) -> _models.OrganizationAiSettings: ...  # fmt: skip
    async def replace(self, body: _models.OrganizationAiSettings | _dicts.OrganizationAiSettingsDict | Unset = UNSET, /,
                      *, retool_ai: bool | Unset = UNSET, retool_ai_actions: bool | Unset = UNSET,
                      retool_vector: bool | Unset = UNSET, retool_ask_ai: bool | Unset = UNSET,
                      **options: Unpack[CallOptions]) -> _models.OrganizationAiSettings:  # fmt: skip
        """Replace the AI settings.

        Switches AI features of the organization on or off. Token scope: organizations:write (Organizations > Write).
        Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            retool_ai: Whether Retool AI is switched on.
            retool_ai_actions: Whether AI actions in queries are switched on.
            retool_vector: Whether vector storage is switched on.
            retool_ask_ai: Whether the assistant in the editor is switched on.
        """
        return await self._client._request(_operations.ORGANIZATION_AI_SETTINGS_REPLACE, (), options, {}, body, {
            "retool_ai": retool_ai, "retool_ai_actions": retool_ai_actions, "retool_vector": retool_vector,
            "retool_ask_ai": retool_ask_ai,
        })  # fmt: skip


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawOrganizationAiSettingsResource:
        def __init__(self, resource: OrganizationAiSettingsResource) -> None:
            self.get = raw(resource.get)
            self.replace = raw(resource.replace)

    class AsyncRawOrganizationAiSettingsResource:
        def __init__(self, resource: AsyncOrganizationAiSettingsResource) -> None:
            self.get = async_raw(resource.get)
            self.replace = async_raw(resource.replace)
