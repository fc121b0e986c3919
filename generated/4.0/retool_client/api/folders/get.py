# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /folders/{folderId}

Get a folder.

Returns one folder.

Token scope: folders:read (Folders > Read). Plan: Enterprise.

Args:
    folder_id: Identifier of the folder, such as `app_12`.

Raises:
    NotFoundError: It does not exist.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, data
from ...models.folder import Folder

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[Folder]] = Operation(
    id="folders.get",
    method="GET",
    path="/folders/{folderId}",
    path_parameters=("folderId",),
    query=(),
    responses={200: data(Folder.from_dict)},
    errors={404: None},
    scopes=(("folders:read",),),
    scope_label="Folders > Read",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(folder_id: str, *, client: Retool) -> Folder:
    """Get a folder."""
    return client._request(OPERATION, (folder_id,), {})


def sync_detailed(folder_id: str, *, client: Retool) -> RawResponse[Folder]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (folder_id,), {})


async def asyncio(folder_id: str, *, client: AsyncRetool) -> Folder:
    """The same, asynchronous."""
    return await client._request(OPERATION, (folder_id,), {})


async def asyncio_detailed(folder_id: str, *, client: AsyncRetool) -> RawResponse[Folder]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (folder_id,), {})
