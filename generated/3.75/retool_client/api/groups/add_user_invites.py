# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `groups.add_user_invites`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, lazy, raw
from ...operations import GROUPS_ADD_USER_INVITES as OPERATION

if TYPE_CHECKING:
    from ... import async_client as _async_client, client as _client, dicts as _dicts, models as _models
else:
    _async_client, _client, _dicts, _models = lazy(__name__, "...async_client", "...client", "...dicts", "...models")


def sync(
    group_id: int | str, *, client: _client.Retool, body: _models.GroupAddUserInvites | _dicts.GroupAddUserInvitesDict,
) -> _models.Group:  # fmt: skip
    """Add invites to a group."""
    return client._request(OPERATION, (group_id,), {}, body)


async def asyncio(
    group_id: int | str, *, client: _async_client.AsyncRetool,
    body: _models.GroupAddUserInvites | _dicts.GroupAddUserInvitesDict,
) -> _models.Group:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (group_id,), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
