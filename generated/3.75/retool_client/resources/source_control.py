"""The resource `source_control`."""

from __future__ import annotations
from functools import cached_property
from typing import TYPE_CHECKING, Unpack, overload
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.resource import UNSET, AsyncResource, CallOptions, SyncResource, Unset, async_raw, lazy, raw

if TYPE_CHECKING:
    from . import source_control_config as _source_control_config
    from . import source_control_deployments as _source_control_deployments
    from . import source_control_settings as _source_control_settings
else:
    (_source_control_config,) = lazy(__name__, ".source_control_config")
    (_source_control_deployments,) = lazy(__name__, ".source_control_deployments")
    (_source_control_settings,) = lazy(__name__, ".source_control_settings")


class SourceControlResource(SyncResource):
    """Operations on `source_control`."""

    @cached_property
    def config(self) -> _source_control_config.SourceControlConfigResource:
        """The resource `source_control.config`."""
        return _source_control_config.SourceControlConfigResource(self._client)

    @cached_property
    def deployments(self) -> _source_control_deployments.SourceControlDeploymentsResource:
        """The resource `source_control.deployments`."""
        return _source_control_deployments.SourceControlDeploymentsResource(self._client)

    @cached_property
    def settings(self) -> _source_control_settings.SourceControlSettingsResource:
        """The resource `source_control.settings`."""
        return _source_control_settings.SourceControlSettingsResource(self._client)

    def test_connection(self, /, **options: Unpack[CallOptions]) -> _models.SourceControlTestResult:
        """Test the source control connection.

        Tries to reach the Git provider with the stored configuration and returns whether it worked. Token scope:
        source_control:read (Source Control > Read). Plan: Enterprise.

        Raises:
            UnprocessableEntityError: The request is valid, but cannot be carried out.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.SOURCE_CONTROL_TEST_CONNECTION, (), options)

    @overload
    def test_deploy(self, /, *,
                    deploy_params: _models.SourceControlTestDeployParams | _dicts.SourceControlTestDeployParamsDict,
                    **options: Unpack[CallOptions]) -> _models.SourceControlTestResult: ...  # fmt: skip
    @overload
    def test_deploy(self, body: _models.SourceControlTestDeploy | _dicts.SourceControlTestDeployDict, /,
                    **options: Unpack[CallOptions]) -> _models.SourceControlTestResult: ...  # fmt: skip
    def test_deploy(
        self, body: _models.SourceControlTestDeploy | _dicts.SourceControlTestDeployDict | Unset = UNSET, /, *,
        deploy_params: _models.SourceControlTestDeployParams | _dicts.SourceControlTestDeployParamsDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> _models.SourceControlTestResult:  # fmt: skip
        """Try out a deployment.

        Checks what a deployment of a commit would do, without deploying anything. Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            deploy_params: What to deploy.
        """
        return self._client._request(_operations.SOURCE_CONTROL_TEST_DEPLOY, (), options, {}, body,
                                     {"deploy_params": deploy_params})  # fmt: skip

    def deploy(self, /, **options: Unpack[CallOptions]) -> _models.SourceControlDeployment:
        """Deploy the latest commit.

        Starts a deployment of the newest commit of the default branch and returns it. It goes on in the background.
        Plan: Enterprise.
        """
        return self._client._request(_operations.SOURCE_CONTROL_DEPLOY, (), options)


class AsyncSourceControlResource(AsyncResource):
    """Operations on `source_control`, asynchronous."""

    @cached_property
    def config(self) -> _source_control_config.AsyncSourceControlConfigResource:
        """The resource `source_control.config`."""
        return _source_control_config.AsyncSourceControlConfigResource(self._client)

    @cached_property
    def deployments(self) -> _source_control_deployments.AsyncSourceControlDeploymentsResource:
        """The resource `source_control.deployments`."""
        return _source_control_deployments.AsyncSourceControlDeploymentsResource(self._client)

    @cached_property
    def settings(self) -> _source_control_settings.AsyncSourceControlSettingsResource:
        """The resource `source_control.settings`."""
        return _source_control_settings.AsyncSourceControlSettingsResource(self._client)

    async def test_connection(self, /, **options: Unpack[CallOptions]) -> _models.SourceControlTestResult:
        """Test the source control connection.

        Tries to reach the Git provider with the stored configuration and returns whether it worked. Token scope:
        source_control:read (Source Control > Read). Plan: Enterprise.

        Raises:
            UnprocessableEntityError: The request is valid, but cannot be carried out.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.SOURCE_CONTROL_TEST_CONNECTION, (), options)

    @overload
    async def test_deploy(
        self, /, *, deploy_params: _models.SourceControlTestDeployParams | _dicts.SourceControlTestDeployParamsDict,
        **options: Unpack[CallOptions],
    ) -> _models.SourceControlTestResult: ...  # fmt: skip
    @overload
    async def test_deploy(self, body: _models.SourceControlTestDeploy | _dicts.SourceControlTestDeployDict, /,
                          **options: Unpack[CallOptions]) -> _models.SourceControlTestResult: ...  # fmt: skip
    async def test_deploy(
        self, body: _models.SourceControlTestDeploy | _dicts.SourceControlTestDeployDict | Unset = UNSET, /, *,
        deploy_params: _models.SourceControlTestDeployParams | _dicts.SourceControlTestDeployParamsDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> _models.SourceControlTestResult:  # fmt: skip
        """Try out a deployment.

        Checks what a deployment of a commit would do, without deploying anything. Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            deploy_params: What to deploy.
        """
        return await self._client._request(_operations.SOURCE_CONTROL_TEST_DEPLOY, (), options, {}, body,
                                           {"deploy_params": deploy_params})  # fmt: skip

    async def deploy(self, /, **options: Unpack[CallOptions]) -> _models.SourceControlDeployment:
        """Deploy the latest commit.

        Starts a deployment of the newest commit of the default branch and returns it. It goes on in the background.
        Plan: Enterprise.
        """
        return await self._client._request(_operations.SOURCE_CONTROL_DEPLOY, (), options)


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawSourceControlResource:
        def __init__(self, resource: SourceControlResource) -> None:
            self.config = _source_control_config.RawSourceControlConfigResource(resource.config)
            self.deployments = _source_control_deployments.RawSourceControlDeploymentsResource(resource.deployments)
            self.settings = _source_control_settings.RawSourceControlSettingsResource(resource.settings)
            self.test_connection = raw(resource.test_connection)
            self.test_deploy = raw(resource.test_deploy)
            self.deploy = raw(resource.deploy)

    class AsyncRawSourceControlResource:
        def __init__(self, resource: AsyncSourceControlResource) -> None:
            self.config = _source_control_config.AsyncRawSourceControlConfigResource(resource.config)
            self.deployments = _source_control_deployments.AsyncRawSourceControlDeploymentsResource(
                resource.deployments
            )
            self.settings = _source_control_settings.AsyncRawSourceControlSettingsResource(resource.settings)
            self.test_connection = async_raw(resource.test_connection)
            self.test_deploy = async_raw(resource.test_deploy)
            self.deploy = async_raw(resource.deploy)
