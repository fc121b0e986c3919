"""The resource `resource_configurations`."""

from __future__ import annotations
from typing import TYPE_CHECKING, Literal, Unpack
from .. import operations as _operations
from .._lazy import models as _models
from .._runtime.resource import UNSET, AsyncPage, AsyncResource, CallOptions, Page, SyncResource, Unset, async_raw
from .._runtime.resource import async_raw_page, raw


class ResourceConfigurationsResource(SyncResource):
    """Operations on `resource_configurations`."""

    def list(
        self, /, *, next_token: str | Unset = UNSET,
        resource_type: Literal["airflow", "alloydb", "asana", "athena", "basecamp", "bigid", "bigquery", "cassandra", "circleci", "closeio", "cosmosdb", "couchdb", "databricks", "datadog", "datastore", "denodo", "dynamodb", "elasticsearch", "firebase", "front", "gcs", "github", "googleAnalytics", "googleMaps", "googleSearchConsole", "googlesheets", "graphql", "grpc", "hubspot", "jdbc", "jira", "lambda", "launchdarkly", "microsoftTeams", "mongodb", "mssql", "mysql", "notion", "onesignal", "openAI", "openapi", "oracledb", "postgresql", "presto", "redis", "redshift", "restapi", "rethinkdb", "rockset", "retoolEmail", "retoolAI", "retoolDb", "retoolStorage", "s3", "salesforce", "saphana", "sendgrid", "shell", "slack", "slackopenapi", "smtp", "snowflake", "stripe", "twilio", "vertica"] | _models.ResourceType | Unset = UNSET,
        resource_id: str | Unset = UNSET, environment_id: str | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> Page[_models.ResourceConfiguration]:  # fmt: skip
        """List resource configurations.

        Returns how resources are configured in each environment. Secrets in the options are masked. Token scope:
        resources:read (Resources > Read). Plan: Enterprise.

        Args:
            next_token: Token of the page to return, from the previous page.
            resource_type: Only what is of this type. One of the 65 values of `ResourceType`.
            resource_id: Only configurations of this resource.
            environment_id: Only configurations for this environment.
        """
        return self._client._paginate(_operations.RESOURCE_CONFIGURATIONS_LIST, (), options, {
            "next_token": next_token, "resource_type": resource_type, "resource_id": resource_id,
            "environment_id": environment_id,
        })  # fmt: skip

    def get(self, configuration_id: str, /, **options: Unpack[CallOptions]) -> _models.ResourceConfiguration:
        """Get a resource configuration.

        Returns one configuration. The response has no envelope. Token scope: resources:read (Resources > Read). Plan:
        Enterprise.

        Args:
            configuration_id: UUID of the configuration.
        """
        return self._client._request(_operations.RESOURCE_CONFIGURATIONS_GET, (configuration_id,), options)

    def delete(self, configuration_id: str, /, **options: Unpack[CallOptions]) -> None:
        """Delete a resource configuration.

        Removes a resource's configuration for an environment. Token scope: resources:write (Resources > Write). Plan:
        Enterprise.

        Args:
            configuration_id: UUID of the configuration.
        """
        return self._client._request(_operations.RESOURCE_CONFIGURATIONS_DELETE, (configuration_id,), options)


class AsyncResourceConfigurationsResource(AsyncResource):
    """Operations on `resource_configurations`, asynchronous."""

    def list(
        self, /, *, next_token: str | Unset = UNSET,
        resource_type: Literal["airflow", "alloydb", "asana", "athena", "basecamp", "bigid", "bigquery", "cassandra", "circleci", "closeio", "cosmosdb", "couchdb", "databricks", "datadog", "datastore", "denodo", "dynamodb", "elasticsearch", "firebase", "front", "gcs", "github", "googleAnalytics", "googleMaps", "googleSearchConsole", "googlesheets", "graphql", "grpc", "hubspot", "jdbc", "jira", "lambda", "launchdarkly", "microsoftTeams", "mongodb", "mssql", "mysql", "notion", "onesignal", "openAI", "openapi", "oracledb", "postgresql", "presto", "redis", "redshift", "restapi", "rethinkdb", "rockset", "retoolEmail", "retoolAI", "retoolDb", "retoolStorage", "s3", "salesforce", "saphana", "sendgrid", "shell", "slack", "slackopenapi", "smtp", "snowflake", "stripe", "twilio", "vertica"] | _models.ResourceType | Unset = UNSET,
        resource_id: str | Unset = UNSET, environment_id: str | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> AsyncPage[_models.ResourceConfiguration]:  # fmt: skip
        """List resource configurations.

        Returns how resources are configured in each environment. Secrets in the options are masked. Token scope:
        resources:read (Resources > Read). Plan: Enterprise.

        Args:
            next_token: Token of the page to return, from the previous page.
            resource_type: Only what is of this type. One of the 65 values of `ResourceType`.
            resource_id: Only configurations of this resource.
            environment_id: Only configurations for this environment.
        """
        return self._client._paginate(_operations.RESOURCE_CONFIGURATIONS_LIST, (), options, {
            "next_token": next_token, "resource_type": resource_type, "resource_id": resource_id,
            "environment_id": environment_id,
        })  # fmt: skip

    async def get(self, configuration_id: str, /, **options: Unpack[CallOptions]) -> _models.ResourceConfiguration:
        """Get a resource configuration.

        Returns one configuration. The response has no envelope. Token scope: resources:read (Resources > Read). Plan:
        Enterprise.

        Args:
            configuration_id: UUID of the configuration.
        """
        return await self._client._request(_operations.RESOURCE_CONFIGURATIONS_GET, (configuration_id,), options)

    async def delete(self, configuration_id: str, /, **options: Unpack[CallOptions]) -> None:
        """Delete a resource configuration.

        Removes a resource's configuration for an environment. Token scope: resources:write (Resources > Write). Plan:
        Enterprise.

        Args:
            configuration_id: UUID of the configuration.
        """
        return await self._client._request(_operations.RESOURCE_CONFIGURATIONS_DELETE, (configuration_id,), options)


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawResourceConfigurationsResource:
        def __init__(self, resource: ResourceConfigurationsResource) -> None:
            self.list = raw(resource.list)
            self.get = raw(resource.get)
            self.delete = raw(resource.delete)

    class AsyncRawResourceConfigurationsResource:
        def __init__(self, resource: AsyncResourceConfigurationsResource) -> None:
            self.list = async_raw_page(resource.list)
            self.get = async_raw(resource.get)
            self.delete = async_raw(resource.delete)
