# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The resource `source_control`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .. import operations as _operations
from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    import builtins
    from typing import Unpack
    from .._runtime.client import CallOptions
    from .._runtime.resource import async_raw, raw
    from .source_control_config import (
        AsyncSourceControlConfigResource,
        AsyncRawSourceControlConfigResource,
        RawSourceControlConfigResource,
        SourceControlConfigResource,
    )
    from .source_control_deployments import (
        AsyncSourceControlDeploymentsResource,
        AsyncRawSourceControlDeploymentsResource,
        RawSourceControlDeploymentsResource,
        SourceControlDeploymentsResource,
    )
    from .source_control_manifests import (
        AsyncSourceControlManifestsResource,
        AsyncRawSourceControlManifestsResource,
        RawSourceControlManifestsResource,
        SourceControlManifestsResource,
    )
    from .source_control_releases import (
        AsyncSourceControlReleasesResource,
        AsyncRawSourceControlReleasesResource,
        RawSourceControlReleasesResource,
        SourceControlReleasesResource,
    )
    from .source_control_settings import (
        AsyncSourceControlSettingsResource,
        AsyncRawSourceControlSettingsResource,
        RawSourceControlSettingsResource,
        SourceControlSettingsResource,
    )
    from ..models import SourceControlDeployment, SourceControlTestDeploy, SourceControlTestDeployParams
    from ..models import SourceControlTestResult
    from ..dicts import SourceControlTestDeployDict, SourceControlTestDeployParamsDict


class SourceControlResource(SyncResource):
    """Operations on `source_control`."""

    @cached_property
    def config(self) -> SourceControlConfigResource:
        """The resource `source_control.config`."""
        from .source_control_config import SourceControlConfigResource

        return SourceControlConfigResource(self._client)

    @cached_property
    def deployments(self) -> SourceControlDeploymentsResource:
        """The resource `source_control.deployments`."""
        from .source_control_deployments import SourceControlDeploymentsResource

        return SourceControlDeploymentsResource(self._client)

    @cached_property
    def manifests(self) -> SourceControlManifestsResource:
        """The resource `source_control.manifests`."""
        from .source_control_manifests import SourceControlManifestsResource

        return SourceControlManifestsResource(self._client)

    @cached_property
    def releases(self) -> SourceControlReleasesResource:
        """The resource `source_control.releases`."""
        from .source_control_releases import SourceControlReleasesResource

        return SourceControlReleasesResource(self._client)

    @cached_property
    def settings(self) -> SourceControlSettingsResource:
        """The resource `source_control.settings`."""
        from .source_control_settings import SourceControlSettingsResource

        return SourceControlSettingsResource(self._client)

    def test_connection(self, /, **options: Unpack[CallOptions]) -> SourceControlTestResult:
        """Test the source control connection.

        Tries to reach the Git provider with the stored configuration and returns whether it worked.

        Token scope: source_control:read (Source Control > Read). Plan: Enterprise.

        Raises:
            UnprocessableEntityError: The request is valid, but cannot be carried out.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.SOURCE_CONTROL_TEST_CONNECTION, (), {}, options=options)

    @overload
    def test_deploy(
        self, /, *, deploy_params: SourceControlTestDeployParams | SourceControlTestDeployParamsDict,
        **options: Unpack[CallOptions],
    ) -> SourceControlTestResult: ...  # fmt: skip
    @overload
    def test_deploy(
        self, body: SourceControlTestDeploy | SourceControlTestDeployDict, /, **options: Unpack[CallOptions],
    ) -> SourceControlTestResult: ...  # fmt: skip
    def test_deploy(
        self, body: SourceControlTestDeploy | SourceControlTestDeployDict | Unset = UNSET, /, *,
        deploy_params: SourceControlTestDeployParams | SourceControlTestDeployParamsDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SourceControlTestResult:  # fmt: skip
        """Try out a deployment.

        Checks what a deployment of a commit would do, without deploying anything.

        Token scope: source_control:test_deploy (Source Control > Test Deploy). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            deploy_params: What to deploy.
        """
        return self._client._request(
            _operations.SOURCE_CONTROL_TEST_DEPLOY, (), {}, body, {"deploy_params": deploy_params}, options=options,
        )  # fmt: skip

    def deploy(self, /, **options: Unpack[CallOptions]) -> SourceControlDeployment:
        """Deploy the latest commit.

        Starts a deployment of the newest commit of the default branch and returns it. It goes on in the background.

        Token scope: source_control:deploy (Source Control > Deploy). Plan: Enterprise.
        """
        return self._client._request(_operations.SOURCE_CONTROL_DEPLOY, (), {}, options=options)


class AsyncSourceControlResource(AsyncResource):
    """Operations on `source_control`, asynchronous."""

    @cached_property
    def config(self) -> AsyncSourceControlConfigResource:
        """The resource `source_control.config`."""
        from .source_control_config import AsyncSourceControlConfigResource

        return AsyncSourceControlConfigResource(self._client)

    @cached_property
    def deployments(self) -> AsyncSourceControlDeploymentsResource:
        """The resource `source_control.deployments`."""
        from .source_control_deployments import AsyncSourceControlDeploymentsResource

        return AsyncSourceControlDeploymentsResource(self._client)

    @cached_property
    def manifests(self) -> AsyncSourceControlManifestsResource:
        """The resource `source_control.manifests`."""
        from .source_control_manifests import AsyncSourceControlManifestsResource

        return AsyncSourceControlManifestsResource(self._client)

    @cached_property
    def releases(self) -> AsyncSourceControlReleasesResource:
        """The resource `source_control.releases`."""
        from .source_control_releases import AsyncSourceControlReleasesResource

        return AsyncSourceControlReleasesResource(self._client)

    @cached_property
    def settings(self) -> AsyncSourceControlSettingsResource:
        """The resource `source_control.settings`."""
        from .source_control_settings import AsyncSourceControlSettingsResource

        return AsyncSourceControlSettingsResource(self._client)

    async def test_connection(self, /, **options: Unpack[CallOptions]) -> SourceControlTestResult:
        """Test the source control connection.

        Tries to reach the Git provider with the stored configuration and returns whether it worked.

        Token scope: source_control:read (Source Control > Read). Plan: Enterprise.

        Raises:
            UnprocessableEntityError: The request is valid, but cannot be carried out.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.SOURCE_CONTROL_TEST_CONNECTION, (), {}, options=options)

    @overload
    async def test_deploy(
        self, /, *, deploy_params: SourceControlTestDeployParams | SourceControlTestDeployParamsDict,
        **options: Unpack[CallOptions],
    ) -> SourceControlTestResult: ...  # fmt: skip
    @overload
    async def test_deploy(
        self, body: SourceControlTestDeploy | SourceControlTestDeployDict, /, **options: Unpack[CallOptions],
    ) -> SourceControlTestResult: ...  # fmt: skip
    async def test_deploy(
        self, body: SourceControlTestDeploy | SourceControlTestDeployDict | Unset = UNSET, /, *,
        deploy_params: SourceControlTestDeployParams | SourceControlTestDeployParamsDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SourceControlTestResult:  # fmt: skip
        """Try out a deployment.

        Checks what a deployment of a commit would do, without deploying anything.

        Token scope: source_control:test_deploy (Source Control > Test Deploy). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            deploy_params: What to deploy.
        """
        return await self._client._request(
            _operations.SOURCE_CONTROL_TEST_DEPLOY, (), {}, body, {"deploy_params": deploy_params}, options=options,
        )  # fmt: skip

    async def deploy(self, /, **options: Unpack[CallOptions]) -> SourceControlDeployment:
        """Deploy the latest commit.

        Starts a deployment of the newest commit of the default branch and returns it. It goes on in the background.

        Token scope: source_control:deploy (Source Control > Deploy). Plan: Enterprise.
        """
        return await self._client._request(_operations.SOURCE_CONTROL_DEPLOY, (), {}, options=options)


if TYPE_CHECKING:

    class RawSourceControlResource:
        """`source_control` with status and headers of each answer."""

        def __init__(self, resource: SourceControlResource) -> None:
            self.config = RawSourceControlConfigResource(resource.config)
            self.deployments = RawSourceControlDeploymentsResource(resource.deployments)
            self.manifests = RawSourceControlManifestsResource(resource.manifests)
            self.releases = RawSourceControlReleasesResource(resource.releases)
            self.settings = RawSourceControlSettingsResource(resource.settings)
            self.test_connection = raw(resource.test_connection)
            self.test_deploy = raw(resource.test_deploy)
            self.deploy = raw(resource.deploy)

    class AsyncRawSourceControlResource:
        """`source_control` with status and headers of each answer."""

        def __init__(self, resource: AsyncSourceControlResource) -> None:
            self.config = AsyncRawSourceControlConfigResource(resource.config)
            self.deployments = AsyncRawSourceControlDeploymentsResource(resource.deployments)
            self.manifests = AsyncRawSourceControlManifestsResource(resource.manifests)
            self.releases = AsyncRawSourceControlReleasesResource(resource.releases)
            self.settings = AsyncRawSourceControlSettingsResource(resource.settings)
            self.test_connection = async_raw(resource.test_connection)
            self.test_deploy = async_raw(resource.test_deploy)
            self.deploy = async_raw(resource.deploy)
