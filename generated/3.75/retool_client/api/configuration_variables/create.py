# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `configuration_variables.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import CONFIGURATION_VARIABLES_CREATE as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from ... import AsyncRetool, Retool
    from ...models import ConfigurationVariable, ConfigurationVariableCreate, ConfigurationVariableValue
    from ...dicts import ConfigurationVariableCreateDict, ConfigurationVariableValueDict


def sync(
    *, client: Retool, body: ConfigurationVariableCreate | ConfigurationVariableCreateDict,
) -> ConfigurationVariable:  # fmt: skip
    """Create a configuration variable."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(
    *, client: AsyncRetool, body: ConfigurationVariableCreate | ConfigurationVariableCreateDict,
) -> ConfigurationVariable:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
