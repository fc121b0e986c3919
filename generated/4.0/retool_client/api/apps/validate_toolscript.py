# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /apps/toolscript/validate

Validate Toolscript files.

Checks the Toolscript source of an app without saving it, and returns the errors and warnings.

Token scope: apps:read (Apps > Read). Plan: Enterprise.

Args:
    body: All that follows in one object, instead of the keyword arguments.
    toolscript: Toolscript files of the app.

Raises:
    BadRequestError: The request is not valid.
    PermissionDeniedError: The token lacks the scope, or the plan lacks the feature.
    RetoolError: If it fails in any other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.app_validate_toolscript import AppValidateToolscript
from ...models.toolscript_validation import ToolscriptValidation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.toolscript_file import ToolscriptFile
    from ...dicts import AppValidateToolscriptDict, ToolscriptFileDict

OPERATION: Final[Operation[ToolscriptValidation]] = Operation(
    id="apps.validate_toolscript",
    method="POST",
    path="/apps/toolscript/validate",
    path_parameters=(),
    query=(),
    body=Body("application/json", model=lambda: AppValidateToolscript, required=True),
    responses={200: data(ToolscriptValidation.from_dict)},
    errors={400: None, 403: None},
    scopes=(("apps:read",),),
    scope_label="Apps > Read",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool, body: AppValidateToolscript | AppValidateToolscriptDict) -> ToolscriptValidation:
    """Validate Toolscript files."""
    return client._request(OPERATION, (), {}, body)


def sync_detailed(
    *, client: Retool, body: AppValidateToolscript | AppValidateToolscriptDict
) -> RawResponse[ToolscriptValidation]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {}, body)


async def asyncio(
    *, client: AsyncRetool, body: AppValidateToolscript | AppValidateToolscriptDict
) -> ToolscriptValidation:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


async def asyncio_detailed(
    *, client: AsyncRetool, body: AppValidateToolscript | AppValidateToolscriptDict
) -> RawResponse[ToolscriptValidation]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {}, body)
