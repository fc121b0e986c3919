# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""PUT /source_control/settings

Replace the source control settings.

Sets how branches, commits and pull requests are handled. The status is 201 if there were no settings before.

Token scope: source_control:write (Source Control > Write). Plan: Enterprise. Available for classic apps only.

Args:
    body: All that follows in one object, instead of the keyword arguments.
    settings: The settings.

Raises:
    BadRequestError: The request is not valid.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...._runtime.operation import Body, Operation, data
from ....models.source_control_settings import SourceControlSettings
from ....models.source_control_settings_replace import SourceControlSettingsReplace

if TYPE_CHECKING:
    from ...._runtime.response import RawResponse
    from ....async_client import AsyncRetool
    from ....client import Retool
    from ....models.source_control_settings_replace_settings import SourceControlSettingsReplaceSettings
    from ....dicts import SourceControlSettingsReplaceDict, SourceControlSettingsReplaceSettingsDict

OPERATION: Final[Operation[SourceControlSettings]] = Operation(
    id="source_control.settings.replace",
    method="PUT",
    path="/source_control/settings",
    path_parameters=(),
    query=(),
    body=Body("application/json", model=lambda: SourceControlSettingsReplace, required=True),
    responses={200: data(SourceControlSettings.from_dict), 201: data(SourceControlSettings.from_dict)},
    errors={400: None},
    scopes=(("source_control:write",),),
    scope_label="Source Control > Write",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(
    *, client: Retool, body: SourceControlSettingsReplace | SourceControlSettingsReplaceDict
) -> SourceControlSettings:
    """Replace the source control settings."""
    return client._request(OPERATION, (), {}, body)


def sync_detailed(
    *, client: Retool, body: SourceControlSettingsReplace | SourceControlSettingsReplaceDict
) -> RawResponse[SourceControlSettings]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {}, body)


async def asyncio(
    *, client: AsyncRetool, body: SourceControlSettingsReplace | SourceControlSettingsReplaceDict
) -> SourceControlSettings:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


async def asyncio_detailed(
    *, client: AsyncRetool, body: SourceControlSettingsReplace | SourceControlSettingsReplaceDict
) -> RawResponse[SourceControlSettings]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {}, body)
