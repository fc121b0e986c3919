"""The operation `roles.grants.list_for_subject`."""

from __future__ import annotations
from typing import Any
from ...._lazy import async_client as _async_client, client as _client
from ...._runtime.resource import async_raw, raw
from ....operations import ROLES_GRANTS_LIST_FOR_SUBJECT as OPERATION


def sync(subject_type: str, subject_id: str, *, client: _client.Retool) -> Any:
    """List the role grants of a subject."""
    return client._request(OPERATION, (subject_type, subject_id))


async def asyncio(subject_type: str, subject_id: str, *, client: _async_client.AsyncRetool) -> Any:
    """The same, asynchronous."""
    return await client._request(OPERATION, (subject_type, subject_id))


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
