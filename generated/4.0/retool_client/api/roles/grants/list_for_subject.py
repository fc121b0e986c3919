# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The operation `roles.grants.list_for_subject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.resource import async_raw, lazy, raw
from ....operations import ROLES_GRANTS_LIST_FOR_SUBJECT as OPERATION

if TYPE_CHECKING:
    from .... import async_client as _async_client, client as _client
else:
    _async_client, _client = lazy(__name__, "....async_client", "....client")


def sync(subject_type: str, subject_id: str, *, client: _client.Retool) -> Any:
    """List the role grants of a subject."""
    return client._request(OPERATION, (subject_type, subject_id), {})


async def asyncio(subject_type: str, subject_id: str, *, client: _async_client.AsyncRetool) -> Any:
    """The same, asynchronous."""
    return await client._request(OPERATION, (subject_type, subject_id), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
