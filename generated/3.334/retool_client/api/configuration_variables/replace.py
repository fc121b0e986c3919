# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `configuration_variables.replace`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import CONFIGURATION_VARIABLES_REPLACE as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from ... import AsyncRetool, Retool
    from ...models import ConfigurationVariable, ConfigurationVariableCreate, ConfigurationVariableValue
    from ...dicts import ConfigurationVariableCreateDict, ConfigurationVariableValueDict


def sync(
    id: str, *, client: Retool, body: ConfigurationVariableCreate | ConfigurationVariableCreateDict,
) -> ConfigurationVariable:  # fmt: skip
    """Replace a configuration variable."""
    return client._request(OPERATION, (id,), {}, body)


async def asyncio(
    id: str, *, client: AsyncRetool, body: ConfigurationVariableCreate | ConfigurationVariableCreateDict,
) -> ConfigurationVariable:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (id,), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
