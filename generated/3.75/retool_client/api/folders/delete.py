# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `folders.delete`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, lazy, raw
from ..._runtime.unset import UNSET, Unset
from ...operations import FOLDERS_DELETE as OPERATION

if TYPE_CHECKING:
    from ... import async_client as _async_client, client as _client, dicts as _dicts, models as _models
else:
    _async_client, _client, _dicts, _models = lazy(__name__, "...async_client", "...client", "...dicts", "...models")


def sync(
    folder_id: str, *, client: _client.Retool, body: _models.FolderDelete | _dicts.FolderDeleteDict | Unset = UNSET,
) -> None:  # fmt: skip
    """Delete a folder."""
    return client._request(OPERATION, (folder_id,), {}, body)


async def asyncio(
    folder_id: str, *, client: _async_client.AsyncRetool,
    body: _models.FolderDelete | _dicts.FolderDeleteDict | Unset = UNSET,
) -> None:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (folder_id,), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
