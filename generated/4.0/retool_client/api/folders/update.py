# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""PATCH /folders/{folderId}

Update a folder.

Renames or moves a folder by a list of JSON Patch operations (RFC 6902). System folders cannot be changed.

Token scope: folders:write (Folders > Write). Plan: Enterprise.

Args:
    folder_id: Identifier of the folder, such as `app_12`.
    body: All that follows in one object, instead of the keyword arguments.
    operations: JSON Patch operations (RFC 6902), applied in order.
    name: Name of the folder.
    parent_folder_id: Identifier of the folder that it is in; null at the top.
    is_system_folder: Whether Retool made the folder; such a folder cannot be changed.
    folder_type: What the folder holds. One of `app`, `workflow`, `resource`, `agent`, `library`, `file`.
    changes: Values by JSON Pointer, for what is further down.

Raises:
    NotFoundError: It does not exist.
    ConflictError: It conflicts with something that exists already.
    UnprocessableEntityError: The request is valid, but cannot be carried out.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.folder import Folder
from ...models.folder_update import FolderUpdate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.folder_type import FolderType
    from ...models.folder_update_operation import FolderUpdateOperation
    from ...dicts import FolderUpdateDict, FolderUpdateOperationDict

OPERATION: Final[Operation[Folder]] = Operation(
    id="folders.update",
    method="PATCH",
    path="/folders/{folderId}",
    path_parameters=("folderId",),
    query=(),
    body=Body(
        "application/json",
        model=lambda: FolderUpdate,
        required=True,
        changes={
            "name": "/name",
            "parent_folder_id": "/parent_folder_id",
            "is_system_folder": "/is_system_folder",
            "folder_type": "/folder_type",
        },
    ),
    responses={200: data(Folder.from_dict)},
    errors={404: None, 409: None, 422: None},
    scopes=(("folders:write",),),
    scope_label="Folders > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(folder_id: str, *, client: Retool, body: FolderUpdate | FolderUpdateDict) -> Folder:
    """Update a folder."""
    return client._request(OPERATION, (folder_id,), {}, body)


def sync_detailed(folder_id: str, *, client: Retool, body: FolderUpdate | FolderUpdateDict) -> RawResponse[Folder]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (folder_id,), {}, body)


async def asyncio(folder_id: str, *, client: AsyncRetool, body: FolderUpdate | FolderUpdateDict) -> Folder:
    """The same, asynchronous."""
    return await client._request(OPERATION, (folder_id,), {}, body)


async def asyncio_detailed(
    folder_id: str, *, client: AsyncRetool, body: FolderUpdate | FolderUpdateDict
) -> RawResponse[Folder]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (folder_id,), {}, body)
