# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The operation `source_control.test_deploy`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import SOURCE_CONTROL_TEST_DEPLOY as OPERATION

if TYPE_CHECKING:
    from ... import AsyncRetool, Retool
    from ...models import SourceControlTestDeploy, SourceControlTestDeployParams, SourceControlTestResult
    from ...dicts import SourceControlTestDeployDict, SourceControlTestDeployParamsDict


def sync(*, client: Retool, body: SourceControlTestDeploy | SourceControlTestDeployDict) -> SourceControlTestResult:
    """Try out a deployment."""
    return client._request(OPERATION, (), {}, body)


async def asyncio(
    *, client: AsyncRetool, body: SourceControlTestDeploy | SourceControlTestDeployDict,
) -> SourceControlTestResult:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
