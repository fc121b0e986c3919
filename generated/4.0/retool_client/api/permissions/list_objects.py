# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /permissions/listObjects

List the objects that a subject can use.

Returns the objects of one type that a user or group has access to. The request is a POST, but changes
nothing.

Token scope: permissions:read (Permissions > Read). Plan: Enterprise.

Args:
    body: All that follows in one object, instead of the keyword arguments.
    subject: User, group or invite that access is given to.
    object_type: Type of the objects. One of `folder`, `app`, `resource`, `resource_configuration`.
    include_inherited_access: Whether access that comes from folders and universal access counts as well.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, PagedOperation, listed
from ...models.permission_grant import PERMISSION_GRANT, PermissionGrant
from ...models.permission_list_objects import PermissionListObjects

if TYPE_CHECKING:
    from typing import Literal
    from ..._runtime.pagination import AsyncPage, Page
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.permission_grant_type import PermissionGrantType
    from ...models.permission_subject import PermissionSubject
    from ...dicts import PermissionListObjectsDict, PermissionSubjectDict

OPERATION: Final[PagedOperation[PermissionGrant]] = PagedOperation(
    id="permissions.list_objects",
    method="POST",
    path="/permissions/listObjects",
    path_parameters=(),
    query=(),
    body=Body("application/json", model=lambda: PermissionListObjects, required=True),
    responses={200: listed(PERMISSION_GRANT.decode)},
    errors={},
    scopes=(("permissions:read",),),
    scope_label="Permissions > Read",
    since="3.18",
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool, body: PermissionListObjects | PermissionListObjectsDict) -> Page[PermissionGrant]:
    """List the objects that a subject can use."""
    return client._paginate(OPERATION, (), {}, body)


def sync_detailed(
    *, client: Retool, body: PermissionListObjects | PermissionListObjectsDict
) -> RawResponse[Page[PermissionGrant]]:
    """The same, with status and headers."""
    return client._paginate_raw(OPERATION, (), {}, body)


async def asyncio(
    *, client: AsyncRetool, body: PermissionListObjects | PermissionListObjectsDict
) -> AsyncPage[PermissionGrant]:
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {}, body)


async def asyncio_detailed(
    *, client: AsyncRetool, body: PermissionListObjects | PermissionListObjectsDict
) -> RawResponse[AsyncPage[PermissionGrant]]:
    """The same, asynchronous, with status and headers."""
    return await client._paginate_raw(OPERATION, (), {}, body)
