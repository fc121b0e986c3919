# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /source_control/releases/apps/{appUuid}

Create a release of an app.

Writes a new release of an app to a branch of the repository.

Token scope: source_control:releases_write (Source Control > Releases (Write)). Plan: Enterprise. Deprecated.

Args:
    app_uuid: UUID of the app.
    body: All that follows in one object, instead of the keyword arguments.
    release_version: Version of the release, such as `1.2.0`.
    release_description: What the release brings.
    commit_message: Message of the commit that writes the change.

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
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool
    from ....dicts import SourceControlReleaseCreateDict

OPERATION: Final[Operation[SourceControlCommit]] = Operation(
    id="source_control.releases.create_for_app",
    method="POST",
    path="/source_control/releases/apps/{appUuid}",
    path_parameters=("appUuid",),
    query=(),
    body=Body("application/json", model=lambda: SourceControlReleaseCreate, required=True),
    responses={200: data(SourceControlCommit.from_dict)},
    errors={400: None},
    scopes=(("source_control:releases_write",),),
    scope_label="Source Control > Releases (Write)",
    since=None,
    plan="enterprise",
    deprecated=True,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(
    app_uuid: str, *, client: Retool, body: SourceControlReleaseCreate | SourceControlReleaseCreateDict
) -> SourceControlCommit:
    """Create a release of an app."""
    return client._request(OPERATION, (app_uuid,), {}, body)


def sync_detailed(
    app_uuid: str, *, client: Retool, body: SourceControlReleaseCreate | SourceControlReleaseCreateDict
) -> RawResponse[SourceControlCommit]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (app_uuid,), {}, body)


async def asyncio(
    app_uuid: str, *, client: AsyncRetool, body: SourceControlReleaseCreate | SourceControlReleaseCreateDict
) -> SourceControlCommit:
    """The same, asynchronous."""
    return await client._request(OPERATION, (app_uuid,), {}, body)


async def asyncio_detailed(
    app_uuid: str, *, client: AsyncRetool, body: SourceControlReleaseCreate | SourceControlReleaseCreateDict
) -> RawResponse[SourceControlCommit]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (app_uuid,), {}, body)
