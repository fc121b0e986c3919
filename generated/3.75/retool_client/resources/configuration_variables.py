"""The resource `configuration_variables`."""

from __future__ import annotations
from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack, overload
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.resource import UNSET, AsyncPage, AsyncResource, CallOptions, Page, SyncResource, Unset, async_raw
from .._runtime.resource import async_raw_page, raw


class ConfigurationVariablesResource(SyncResource):
    """Operations on `configuration_variables`."""

    def list(self, /, **options: Unpack[CallOptions]) -> Page[_models.ConfigurationVariable]:
        """List configuration variables.

        Returns the configuration variables of the organization. Values of secret ones are masked. Token scope:
        config_vars:read (Configuration Variables > Read). Plan: Enterprise.
        """
        return self._client._paginate(_operations.CONFIGURATION_VARIABLES_LIST, (), options)

    @overload
    def create(self, /, *, name: str, secret: bool,
               values: Sequence[_models.ConfigurationVariableValue | _dicts.ConfigurationVariableValueDict],
               description: str | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.ConfigurationVariable: ...  # fmt: skip
    @overload
    def create(self, body: _models.ConfigurationVariableCreate | _dicts.ConfigurationVariableCreateDict, /,
               **options: Unpack[CallOptions]) -> _models.ConfigurationVariable: ...  # fmt: skip
    def create(
        self, body: _models.ConfigurationVariableCreate | _dicts.ConfigurationVariableCreateDict | Unset = UNSET, /, *,
        name: str | Unset = UNSET, secret: bool | Unset = UNSET,
        values: Sequence[_models.ConfigurationVariableValue | _dicts.ConfigurationVariableValueDict] | Unset = UNSET,
        description: str | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.ConfigurationVariable:  # fmt: skip
        """Create a configuration variable.

        Adds a configuration variable with a value for each environment. Token scope: config_vars:write (Configuration
        Variables > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the configuration variable.
            secret: Whether values are encrypted and masked in responses.
            values: A value for each environment.
            description: What it is for, in the words of its author.
        """
        return self._client._request(_operations.CONFIGURATION_VARIABLES_CREATE, (), options, {}, body,
                                     {"name": name, "secret": secret, "values": values, "description": description})  # fmt: skip

    def get(self, id: str, /, **options: Unpack[CallOptions]) -> _models.ConfigurationVariable:
        """Get a configuration variable.

        Returns one configuration variable. The values of a secret one are masked. Token scope: config_vars:read
        (Configuration Variables > Read). Plan: Enterprise.

        Args:
            id: Identifier of the object, as its list returns it.
        """
        return self._client._request(_operations.CONFIGURATION_VARIABLES_GET, (id,), options)

    @overload
    def replace(self, id: str, /, *, name: str, secret: bool,
                values: Sequence[_models.ConfigurationVariableValue | _dicts.ConfigurationVariableValueDict],
                description: str | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.ConfigurationVariable: ...  # fmt: skip
    @overload
    def replace(self, id: str, body: _models.ConfigurationVariableCreate | _dicts.ConfigurationVariableCreateDict, /,
                **options: Unpack[CallOptions]) -> _models.ConfigurationVariable: ...  # fmt: skip
    def replace(
        self, id: str,
        body: _models.ConfigurationVariableCreate | _dicts.ConfigurationVariableCreateDict | Unset = UNSET, /, *,
        name: str | Unset = UNSET, secret: bool | Unset = UNSET,
        values: Sequence[_models.ConfigurationVariableValue | _dicts.ConfigurationVariableValueDict] | Unset = UNSET,
        description: str | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.ConfigurationVariable:  # fmt: skip
        """Replace a configuration variable.

        Sets name, description and all values of a configuration variable. Token scope: config_vars:write
        (Configuration Variables > Write). Plan: Enterprise.

        Args:
            id: Identifier of the object, as its list returns it.
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the configuration variable.
            secret: Whether values are encrypted and masked in responses.
            values: A value for each environment.
            description: What it is for, in the words of its author.
        """
        return self._client._request(_operations.CONFIGURATION_VARIABLES_REPLACE, (id,), options, {}, body,
                                     {"name": name, "secret": secret, "values": values, "description": description})  # fmt: skip

    def delete(self, id: str, /, **options: Unpack[CallOptions]) -> None:
        """Delete a configuration variable.

        Removes a configuration variable. Token scope: config_vars:write (Configuration Variables > Write). Plan:
        Enterprise.

        Args:
            id: Identifier of the object, as its list returns it.
        """
        return self._client._request(_operations.CONFIGURATION_VARIABLES_DELETE, (id,), options)


class AsyncConfigurationVariablesResource(AsyncResource):
    """Operations on `configuration_variables`, asynchronous."""

    def list(self, /, **options: Unpack[CallOptions]) -> AsyncPage[_models.ConfigurationVariable]:
        """List configuration variables.

        Returns the configuration variables of the organization. Values of secret ones are masked. Token scope:
        config_vars:read (Configuration Variables > Read). Plan: Enterprise.
        """
        return self._client._paginate(_operations.CONFIGURATION_VARIABLES_LIST, (), options)

    @overload
    async def create(self, /, *, name: str, secret: bool,
                     values: Sequence[_models.ConfigurationVariableValue | _dicts.ConfigurationVariableValueDict],
                     description: str | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.ConfigurationVariable: ...  # fmt: skip
    @overload
    async def create(self, body: _models.ConfigurationVariableCreate | _dicts.ConfigurationVariableCreateDict, /,
                     **options: Unpack[CallOptions]) -> _models.ConfigurationVariable: ...  # fmt: skip
    async def create(
        self, body: _models.ConfigurationVariableCreate | _dicts.ConfigurationVariableCreateDict | Unset = UNSET, /, *,
        name: str | Unset = UNSET, secret: bool | Unset = UNSET,
        values: Sequence[_models.ConfigurationVariableValue | _dicts.ConfigurationVariableValueDict] | Unset = UNSET,
        description: str | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.ConfigurationVariable:  # fmt: skip
        """Create a configuration variable.

        Adds a configuration variable with a value for each environment. Token scope: config_vars:write (Configuration
        Variables > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the configuration variable.
            secret: Whether values are encrypted and masked in responses.
            values: A value for each environment.
            description: What it is for, in the words of its author.
        """
        return await self._client._request(_operations.CONFIGURATION_VARIABLES_CREATE, (), options, {}, body, {
            "name": name, "secret": secret, "values": values, "description": description,
        })  # fmt: skip

    async def get(self, id: str, /, **options: Unpack[CallOptions]) -> _models.ConfigurationVariable:
        """Get a configuration variable.

        Returns one configuration variable. The values of a secret one are masked. Token scope: config_vars:read
        (Configuration Variables > Read). Plan: Enterprise.

        Args:
            id: Identifier of the object, as its list returns it.
        """
        return await self._client._request(_operations.CONFIGURATION_VARIABLES_GET, (id,), options)

    @overload
    async def replace(self, id: str, /, *, name: str, secret: bool,
                      values: Sequence[_models.ConfigurationVariableValue | _dicts.ConfigurationVariableValueDict],
                      description: str | Unset = UNSET,
                      **options: Unpack[CallOptions]) -> _models.ConfigurationVariable: ...  # fmt: skip
    @overload
    async def replace(self, id: str, body: _models.ConfigurationVariableCreate | _dicts.ConfigurationVariableCreateDict,
                      /, **options: Unpack[CallOptions]) -> _models.ConfigurationVariable: ...  # fmt: skip
    async def replace(
        self, id: str,
        body: _models.ConfigurationVariableCreate | _dicts.ConfigurationVariableCreateDict | Unset = UNSET, /, *,
        name: str | Unset = UNSET, secret: bool | Unset = UNSET,
        values: Sequence[_models.ConfigurationVariableValue | _dicts.ConfigurationVariableValueDict] | Unset = UNSET,
        description: str | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.ConfigurationVariable:  # fmt: skip
        """Replace a configuration variable.

        Sets name, description and all values of a configuration variable. Token scope: config_vars:write
        (Configuration Variables > Write). Plan: Enterprise.

        Args:
            id: Identifier of the object, as its list returns it.
            body: All that follows in one object, instead of the keyword arguments.
            name: Name of the configuration variable.
            secret: Whether values are encrypted and masked in responses.
            values: A value for each environment.
            description: What it is for, in the words of its author.
        """
        return await self._client._request(_operations.CONFIGURATION_VARIABLES_REPLACE, (id,), options, {}, body, {
            "name": name, "secret": secret, "values": values, "description": description,
        })  # fmt: skip

    async def delete(self, id: str, /, **options: Unpack[CallOptions]) -> None:
        """Delete a configuration variable.

        Removes a configuration variable. Token scope: config_vars:write (Configuration Variables > Write). Plan:
        Enterprise.

        Args:
            id: Identifier of the object, as its list returns it.
        """
        return await self._client._request(_operations.CONFIGURATION_VARIABLES_DELETE, (id,), options)


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawConfigurationVariablesResource:
        def __init__(self, resource: ConfigurationVariablesResource) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.get = raw(resource.get)
            self.replace = raw(resource.replace)
            self.delete = raw(resource.delete)

    class AsyncRawConfigurationVariablesResource:
        def __init__(self, resource: AsyncConfigurationVariablesResource) -> None:
            self.list = async_raw_page(resource.list)
            self.create = async_raw(resource.create)
            self.get = async_raw(resource.get)
            self.replace = async_raw(resource.replace)
            self.delete = async_raw(resource.delete)
