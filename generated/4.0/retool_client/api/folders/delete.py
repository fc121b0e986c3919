# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""DELETE /folders/{folderId}

Delete a folder.

Removes a folder. One that is not empty is removed only if the request asks for its content to go as well.

Token scope: folders:write (Folders > Write). Plan: Enterprise.

Args:
    folder_id: Identifier of the folder, such as `app_12`.
    recursive: Whether the folder's content is removed as well.

Raises:
    NotFoundError: It does not exist.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Operation, empty
from ..._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool

OPERATION: Final[Operation[None]] = Operation(
    id="folders.delete",
    method="DELETE",
    path="/folders/{folderId}",
    path_parameters=("folderId",),
    query=("recursive",),
    responses={204: empty()},
    errors={404: None},
    scopes=(("folders:write",),),
    scope_label="Folders > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(folder_id: str, *, client: Retool, recursive: bool | None | Unset = UNSET) -> None:
    """Delete a folder."""
    return client._request(OPERATION, (folder_id,), {"recursive": recursive})


def sync_detailed(folder_id: str, *, client: Retool, recursive: bool | None | Unset = UNSET) -> RawResponse[None]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (folder_id,), {"recursive": recursive})


async def asyncio(folder_id: str, *, client: AsyncRetool, recursive: bool | None | Unset = UNSET) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (folder_id,), {"recursive": recursive})


async def asyncio_detailed(
    folder_id: str, *, client: AsyncRetool, recursive: bool | None | Unset = UNSET
) -> RawResponse[None]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (folder_id,), {"recursive": recursive})
