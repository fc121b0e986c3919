# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""PATCH /groups/{groupId}

Update a group.

Updates single properties of a group by a list of JSON Patch operations (RFC 6902).

Token scope: groups:write (Groups > Write). Plan: Enterprise.

Args:
    group_id: Number of the group.
    body: All that follows in one object, instead of the keyword arguments.
    operations: JSON Patch operations (RFC 6902), applied in order.
    name: Name of the group, unique in the organization.
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
    changes: Values by JSON Pointer, for what is further down.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.group import Group
from ...models.patch_operations import PatchOperations

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.group_member import GroupMember
    from ...models.patch_operation import PatchOperation
    from ...models.query_library_access import QueryLibraryAccess
    from ...models.universal_access import UniversalAccess
    from ...models.user_invite import UserInvite
    from ...dicts import GroupMemberDict, PatchOperationDict, PatchOperationsDict, UserInviteDict

OPERATION: Final[Operation[Group]] = Operation(
    id="groups.update",
    method="PATCH",
    path="/groups/{groupId}",
    path_parameters=("groupId",),
    query=(),
    body=Body(
        "application/json",
        model=lambda: PatchOperations,
        required=True,
        changes={
            "name": "/name",
            "members": "/members",
            "universal_app_access": "/universal_app_access",
            "universal_resource_access": "/universal_resource_access",
            "universal_workflow_access": "/universal_workflow_access",
            "universal_query_library_access": "/universal_query_library_access",
            "user_invites": "/user_invites",
            "user_list_access": "/user_list_access",
            "audit_log_access": "/audit_log_access",
            "unpublished_release_access": "/unpublished_release_access",
            "usage_analytics_access": "/usage_analytics_access",
            "theme_access": "/theme_access",
            "account_details_access": "/account_details_access",
            "landing_page_app_id": "/landing_page_app_id",
        },
    ),
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


def sync(group_id: int | str, *, client: Retool, body: PatchOperations | PatchOperationsDict) -> Group:
    """Update a group."""
    return client._request(OPERATION, (group_id,), {}, body)


def sync_detailed(
    group_id: int | str, *, client: Retool, body: PatchOperations | PatchOperationsDict
) -> RawResponse[Group]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (group_id,), {}, body)


async def asyncio(group_id: int | str, *, client: AsyncRetool, body: PatchOperations | PatchOperationsDict) -> Group:
    """The same, asynchronous."""
    return await client._request(OPERATION, (group_id,), {}, body)


async def asyncio_detailed(
    group_id: int | str, *, client: AsyncRetool, body: PatchOperations | PatchOperationsDict
) -> RawResponse[Group]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (group_id,), {}, body)
