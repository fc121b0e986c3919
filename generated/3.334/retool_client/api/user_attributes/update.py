# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `user_attributes.update`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..._runtime.resource import async_raw, lazy, raw
from ...operations import USER_ATTRIBUTES_UPDATE as OPERATION

if TYPE_CHECKING:
    from ... import async_client as _async_client, client as _client, dicts as _dicts, models as _models
else:
    _async_client, _client, _dicts, _models = lazy(__name__, "...async_client", "...client", "...dicts", "...models")


def sync(
    id: str, *, client: _client.Retool, body: _models.UserAttributeUpdate | _dicts.UserAttributeUpdateDict,
) -> _models.UserAttribute:  # fmt: skip
    """Update a user attribute."""
    return client._request(OPERATION, (id,), {}, body)


async def asyncio(
    id: str, *, client: _async_client.AsyncRetool, body: _models.UserAttributeUpdate | _dicts.UserAttributeUpdateDict,
) -> _models.UserAttribute:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (id,), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
