# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /groups

Create a group.

Adds a permission group, optionally with members and with access to all apps, resources or workflows.

Token scope: groups:write (Groups > Write). Plan: Enterprise.

Args:
    body: All that follows in one object, instead of the keyword arguments.
    name: Name of the group.
    members: Users in the group.
    universal_app_access: Access that members have to all apps. One of `none`, `use`, `edit`, `own`.
    universal_resource_access: Access that members have to all resources. One of `none`, `use`, `edit`, `own`.
    universal_workflow_access: Access that members have to all workflows. One of `none`, `use`, `edit`, `own`.
    universal_query_library_access: Access that members have to the query library. One of `none`, `use`,
        `edit`.
    user_invites: Pending invites into the group.
    user_list_access: Whether members may see the list of users.
    audit_log_access: Whether members may read the audit log.
    unpublished_release_access: Whether members may see releases that are not published.
    usage_analytics_access: Whether members may see usage analytics.
    theme_access: Whether members may edit themes.
    account_details_access: Whether members may see the account details of the organization.
    landing_page_app_id: UUID of the app that members see first; null where they see the home page.
    created_at: When it was created.
    updated_at: When it was last changed.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.group import Group
from ...models.group_create import GroupCreate

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence
    from typing import Literal
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.group_create_member import GroupCreateMember
    from ...models.query_library_access import QueryLibraryAccess
    from ...models.universal_access import UniversalAccess
    from ...models.user_invite import UserInvite
    from ...dicts import GroupCreateDict, GroupCreateMemberDict, UserInviteDict

OPERATION: Final[Operation[Group]] = Operation(
    id="groups.create",
    method="POST",
    path="/groups",
    path_parameters=(),
    query=(),
    body=Body("application/json", model=lambda: GroupCreate, required=True),
    responses={200: data(Group.from_dict)},
    errors={},
    scopes=(("groups:write",),),
    scope_label="Groups > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool, body: GroupCreate | GroupCreateDict) -> Group:
    """Create a group."""
    return client._request(OPERATION, (), {}, body)


def sync_detailed(*, client: Retool, body: GroupCreate | GroupCreateDict) -> RawResponse[Group]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {}, body)


async def asyncio(*, client: AsyncRetool, body: GroupCreate | GroupCreateDict) -> Group:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


async def asyncio_detailed(*, client: AsyncRetool, body: GroupCreate | GroupCreateDict) -> RawResponse[Group]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {}, body)
