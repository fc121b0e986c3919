# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""GET /role_permissions/role_grants/{subjectType}/{subjectId}

List the role grants of a subject.

Returns the roles that one subject has been granted. The document does not describe the response.

Token scope: permissions:read (Permissions > Read). Plan: Enterprise.

Args:
    subject_type: Type of the subject.
    subject_id: Identifier of the subject.

Raises:
    AuthenticationError: The token is missing or not valid.
    PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
    NotFoundError: It does not exist.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import Operation, anything

if TYPE_CHECKING:
    from typing import Any
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool

OPERATION: Final[Operation[Any]] = Operation(
    id="roles.grants.list_for_subject",
    method="GET",
    path="/role_permissions/role_grants/{subjectType}/{subjectId}",
    path_parameters=("subjectType", "subjectId"),
    query=(),
    responses={200: anything()},
    errors={401: None, 403: None, 404: None},
    scopes=(("permissions:read",),),
    scope_label="Permissions > Read",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(subject_type: str, subject_id: str, *, client: Retool) -> Any:
    """List the role grants of a subject."""
    return client._request(OPERATION, (subject_type, subject_id), {})


def sync_detailed(subject_type: str, subject_id: str, *, client: Retool) -> RawResponse[Any]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (subject_type, subject_id), {})


async def asyncio(subject_type: str, subject_id: str, *, client: AsyncRetool) -> Any:
    """The same, asynchronous."""
    return await client._request(OPERATION, (subject_type, subject_id), {})


async def asyncio_detailed(subject_type: str, subject_id: str, *, client: AsyncRetool) -> RawResponse[Any]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (subject_type, subject_id), {})
