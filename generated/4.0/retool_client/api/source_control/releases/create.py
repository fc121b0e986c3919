# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /source_control/releases/{elementUuid}

Create a release of an element.

Writes a new release of an app or workflow to a branch of the repository.

Token scope: source_control:releases_write (Source Control > Releases (Write)). Plan: Enterprise.

Args:
    element_uuid: UUID of the app or workflow.
    body: All that follows in one object, instead of the keyword arguments.
    release_version: Version of the release, such as `1.2.0`.
    release_description: What the release brings.
    commit_message: Message of the commit that writes the change.
    element_type: Whether the UUID is that of an app or of a workflow. One of `PAGE`, `WORKFLOW`.

Raises:
    BadRequestError: The request is not valid.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import Body, Operation, data
from ....models.source_control_commit import SourceControlCommit
from ....models.source_control_release_create import SourceControlReleaseCreate

if TYPE_CHECKING:
    from typing import Literal
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool
    from ....models.source_control_element_type import SourceControlElementType
    from ....dicts import SourceControlReleaseCreateDict

OPERATION: Final[Operation[SourceControlCommit]] = Operation(
    id="source_control.releases.create",
    method="POST",
    path="/source_control/releases/{elementUuid}",
    path_parameters=("elementUuid",),
    query=("elementType",),
    required_query=("elementType",),
    body=Body("application/json", model=lambda: SourceControlReleaseCreate, required=True),
    responses={200: data(SourceControlCommit.from_dict)},
    errors={400: None},
    scopes=(("source_control:releases_write",),),
    scope_label="Source Control > Releases (Write)",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(
    element_uuid: str,
    *,
    client: Retool,
    body: SourceControlReleaseCreate | SourceControlReleaseCreateDict,
    element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType,
) -> SourceControlCommit:
    """Create a release of an element."""
    return client._request(OPERATION, (element_uuid,), {"elementType": element_type}, body)


def sync_detailed(
    element_uuid: str,
    *,
    client: Retool,
    body: SourceControlReleaseCreate | SourceControlReleaseCreateDict,
    element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType,
) -> RawResponse[SourceControlCommit]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (element_uuid,), {"elementType": element_type}, body)


async def asyncio(
    element_uuid: str,
    *,
    client: AsyncRetool,
    body: SourceControlReleaseCreate | SourceControlReleaseCreateDict,
    element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType,
) -> SourceControlCommit:
    """The same, asynchronous."""
    return await client._request(OPERATION, (element_uuid,), {"elementType": element_type}, body)


async def asyncio_detailed(
    element_uuid: str,
    *,
    client: AsyncRetool,
    body: SourceControlReleaseCreate | SourceControlReleaseCreateDict,
    element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType,
) -> RawResponse[SourceControlCommit]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (element_uuid,), {"elementType": element_type}, body)
