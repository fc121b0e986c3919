# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /folders

Create a folder.

Adds a folder of one type, at the top or within another folder of the same type.

Token scope: folders:write (Folders > Write). Plan: Enterprise.

Args:
    body: All that follows in one object, instead of the keyword arguments.
    name: Name of the folder.
    folder_type: What the folder holds. One of `app`, `workflow`, `resource`, `agent`, `library`.
    parent_folder_id: Identifier of the folder that it is in; null at the top.

Raises:
    ConflictError: It conflicts with something that exists already.
    UnprocessableEntityError: The request is valid, but cannot be carried out.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.folder import Folder
from ...models.folder_create import FolderCreate

if TYPE_CHECKING:
    from typing import Literal
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.folder_create_type import FolderCreateType
    from ...dicts import FolderCreateDict

OPERATION: Final[Operation[Folder]] = Operation(
    id="folders.create",
    method="POST",
    path="/folders",
    path_parameters=(),
    query=(),
    body=Body("application/json", model=lambda: FolderCreate, required=True),
    responses={200: data(Folder.from_dict)},
    errors={409: None, 422: None},
    scopes=(("folders:write",),),
    scope_label="Folders > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool, body: FolderCreate | FolderCreateDict) -> Folder:
    """Create a folder."""
    return client._request(OPERATION, (), {}, body)


def sync_detailed(*, client: Retool, body: FolderCreate | FolderCreateDict) -> RawResponse[Folder]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: FolderCreate | FolderCreateDict) -> Folder:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


async def asyncio_detailed(*, client: AsyncRetool, body: FolderCreate | FolderCreateDict) -> RawResponse[Folder]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {}, body)
