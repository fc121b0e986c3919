# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""POST /source_control/test_deploy

Try out a deployment.

Checks what a deployment of a commit would do, without deploying anything.

Token scope: source_control:test_deploy (Source Control > Test Deploy). Plan: Enterprise. Available for
classic apps only.

Args:
    body: All that follows in one object, instead of the keyword arguments.
    deploy_params: What to deploy.

Raises:
    RetoolError: If it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operation import Body, Operation, data
from ...models.source_control_test_deploy import SourceControlTestDeploy
from ...models.source_control_test_result import SOURCE_CONTROL_TEST_RESULT, SourceControlTestResult

if TYPE_CHECKING:
    from ..._runtime.response import RawResponse
    from ...async_client import AsyncRetool
    from ...client import Retool
    from ...models.source_control_test_deploy_params import SourceControlTestDeployParams
    from ...dicts import SourceControlTestDeployDict, SourceControlTestDeployParamsDict

OPERATION: Final[Operation[SourceControlTestResult]] = Operation(
    id="source_control.test_deploy",
    method="POST",
    path="/source_control/test_deploy",
    path_parameters=(),
    query=(),
    body=Body("application/json", model=lambda: SourceControlTestDeploy, required=True),
    responses={200: data(SOURCE_CONTROL_TEST_RESULT.decode)},
    errors={},
    scopes=(("source_control:test_deploy",),),
    scope_label="Source Control > Test Deploy",
    since=None,
    plan="enterprise",
    deprecated=False,
    beta=False,
)
"""What is sent and how the answer is read."""


def sync(*, client: Retool, body: SourceControlTestDeploy | SourceControlTestDeployDict) -> SourceControlTestResult:
    """Try out a deployment."""
    return client._request(OPERATION, (), {}, body)


def sync_detailed(
    *, client: Retool, body: SourceControlTestDeploy | SourceControlTestDeployDict
) -> RawResponse[SourceControlTestResult]:
    """The same, with status and headers."""
    return client._request_raw(OPERATION, (), {}, body)


async def asyncio(
    *, client: AsyncRetool, body: SourceControlTestDeploy | SourceControlTestDeployDict
) -> SourceControlTestResult:
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


async def asyncio_detailed(
    *, client: AsyncRetool, body: SourceControlTestDeploy | SourceControlTestDeployDict
) -> RawResponse[SourceControlTestResult]:
    """The same, asynchronous, with status and headers."""
    return await client._request_raw(OPERATION, (), {}, body)
