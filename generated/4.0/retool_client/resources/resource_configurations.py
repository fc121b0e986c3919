"""The resource `resource_configurations`."""

from __future__ import annotations
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.resource import UNSET, AsyncPage, AsyncResource, CallOptions, Page, SyncResource, Unset, async_raw
from .._runtime.resource import async_raw_page, raw


class ResourceConfigurationsResource(SyncResource):
    """Operations on `resource_configurations`."""

    def list(
        self, /, *,
        resource_type: Literal["airflow", "alloydb", "anthropic", "asana", "athena", "awsBedrock", "azureAI", "azureBlob", "basecamp", "bigid", "bigquery", "cassandra", "circleci", "clickhouse", "closeio", "cockroachdb", "cosmosdb", "couchdb", "customAIProvider", "databricks", "databricksLakebase", "datadog", "datastore", "dbServer", "denodo", "dynamodb", "elasticsearch", "firebase", "front", "gcs", "github", "googleAnalytics", "googleCalendar", "googleDocs", "googleGemini", "googleMaps", "googleSearchConsole", "googleSlides", "googleVertexAI", "googlesheets", "graphql", "grpc", "hubspot", "jdbc", "jira", "kafka", "lambda", "launchdarkly", "mcp", "microsoftTeams", "mongodb", "motherduck", "mssql", "mysql", "notion", "onesignal", "openAI", "openAIProvider", "openapi", "oracledb", "postgresql", "presto", "redis", "redshift", "restapi", "rethinkdb", "retoolAI", "retoolDb", "retoolEmail", "retoolSdk", "retoolStorage", "s3", "salesforce", "saphana", "sendgrid", "serviceNow", "shell", "slack", "slackopenapi", "smtp", "snowflake", "sns", "sqs", "stripe", "tavily", "twilio", "vertica"] | _models.ResourceType | Unset = UNSET,
        resource_id: str | Unset = UNSET, environment_id: str | Unset = UNSET, limit: int | Unset = UNSET,
        next_token: str | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> Page[_models.ResourceConfiguration]:  # fmt: skip
        """List resource configurations.

        Returns how resources are configured in each environment. Secrets in the options are masked. Token scope:
        resources:read (Resources > Read). Plan: Enterprise.

        Args:
            resource_type: Only what is of this type. One of the 87 values of `ResourceType`.
            resource_id: Only configurations of this resource.
            environment_id: Only configurations for this environment.
            limit: Largest number of items on a page.
            next_token: Token of the page to return, from the previous page.
        """
        return self._client._paginate(_operations.RESOURCE_CONFIGURATIONS_LIST, (), options, {
            "resource_type": resource_type, "resource_id": resource_id, "environment_id": environment_id,
            "limit": limit, "next_token": next_token,
        })  # fmt: skip

    @overload
    def create(self, /, *, resource_id: str, environment_id: str,
               options: _models.ResourceOptions | _dicts.ResourceOptionsDict,
               **options_: Unpack[CallOptions]) -> _models.ResourceConfiguration: ...  # fmt: skip
    @overload
    def create(self, body: _models.ResourceConfigurationCreate | _dicts.ResourceConfigurationCreateDict, /,
               **options_: Unpack[CallOptions]) -> _models.ResourceConfiguration: ...  # fmt: skip
    def create(self, body: _models.ResourceConfigurationCreate | _dicts.ResourceConfigurationCreateDict | Unset = UNSET,
               /, *, resource_id: str | Unset = UNSET, environment_id: str | Unset = UNSET,
               options: _models.ResourceOptions | _dicts.ResourceOptionsDict | Unset = UNSET,
               **options_: Unpack[CallOptions]) -> _models.ResourceConfiguration:  # fmt: skip
        """Create a resource configuration.

        Configures a resource for an environment that has no configuration of it. Token scope: resources:write
        (Resources > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            resource_id: Identifier of the resource.
            environment_id: Identifier of the environment.
            options: Options, in the form that the type asks for.
        """
        return self._client._request(_operations.RESOURCE_CONFIGURATIONS_CREATE, (), options_, {}, body,
                                     {"resource_id": resource_id, "environment_id": environment_id, "options": options})  # fmt: skip

    def get(self, configuration_id: str, /, **options: Unpack[CallOptions]) -> _models.ResourceConfiguration:
        """Get a resource configuration.

        Returns one configuration. The response has no envelope. Token scope: resources:read (Resources > Read). Plan:
        Enterprise.

        Args:
            configuration_id: UUID of the configuration.
        """
        return self._client._request(_operations.RESOURCE_CONFIGURATIONS_GET, (configuration_id,), options)

    @overload
    def update(self, configuration_id: str, /, *,
               operations: Sequence[_models.ReplaceOperation | _dicts.ReplaceOperationDict],
               **options_: Unpack[CallOptions]) -> _models.ResourceConfiguration: ...  # fmt: skip
    @overload
    def update(self, configuration_id: str, /, *,
               options: _models.ResourceOptions | _dicts.ResourceOptionsDict | Unset = UNSET,
               changes: Mapping[str, Any] | Unset = UNSET,
               **options_: Unpack[CallOptions]) -> _models.ResourceConfiguration: ...  # fmt: skip
    @overload
    def update(self, configuration_id: str, body: _models.ReplaceOperations | _dicts.ReplaceOperationsDict, /,
               **options_: Unpack[CallOptions]) -> _models.ResourceConfiguration: ...  # fmt: skip
    def update(
        self, configuration_id: str, body: _models.ReplaceOperations | _dicts.ReplaceOperationsDict | Unset = UNSET, /,
        *, operations: Sequence[_models.ReplaceOperation | _dicts.ReplaceOperationDict] | Unset = UNSET,
        options: _models.ResourceOptions | _dicts.ResourceOptionsDict | Unset = UNSET,
        changes: Mapping[str, Any] | Unset = UNSET, **options_: Unpack[CallOptions],
    ) -> _models.ResourceConfiguration:  # fmt: skip
        """Update a resource configuration.

        Changes options of a configuration by a list of JSON Patch operations (RFC 6902). Token scope: resources:write
        (Resources > Write). Plan: Enterprise.

        Args:
            configuration_id: UUID of the configuration.
            body: All that follows in one object, instead of the keyword arguments.
            operations: JSON Patch operations (RFC 6902), applied in order.
            options: Options, in the form that the type asks for.
            changes: Values by JSON Pointer, for what is further down.
        """
        return self._client._request(_operations.RESOURCE_CONFIGURATIONS_UPDATE, (configuration_id,), options_, {},
                                     body, {"operations": operations, "options": options, "changes": changes})  # fmt: skip

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
        self, /, *,
        resource_type: Literal["airflow", "alloydb", "anthropic", "asana", "athena", "awsBedrock", "azureAI", "azureBlob", "basecamp", "bigid", "bigquery", "cassandra", "circleci", "clickhouse", "closeio", "cockroachdb", "cosmosdb", "couchdb", "customAIProvider", "databricks", "databricksLakebase", "datadog", "datastore", "dbServer", "denodo", "dynamodb", "elasticsearch", "firebase", "front", "gcs", "github", "googleAnalytics", "googleCalendar", "googleDocs", "googleGemini", "googleMaps", "googleSearchConsole", "googleSlides", "googleVertexAI", "googlesheets", "graphql", "grpc", "hubspot", "jdbc", "jira", "kafka", "lambda", "launchdarkly", "mcp", "microsoftTeams", "mongodb", "motherduck", "mssql", "mysql", "notion", "onesignal", "openAI", "openAIProvider", "openapi", "oracledb", "postgresql", "presto", "redis", "redshift", "restapi", "rethinkdb", "retoolAI", "retoolDb", "retoolEmail", "retoolSdk", "retoolStorage", "s3", "salesforce", "saphana", "sendgrid", "serviceNow", "shell", "slack", "slackopenapi", "smtp", "snowflake", "sns", "sqs", "stripe", "tavily", "twilio", "vertica"] | _models.ResourceType | Unset = UNSET,
        resource_id: str | Unset = UNSET, environment_id: str | Unset = UNSET, limit: int | Unset = UNSET,
        next_token: str | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> AsyncPage[_models.ResourceConfiguration]:  # fmt: skip
        """List resource configurations.

        Returns how resources are configured in each environment. Secrets in the options are masked. Token scope:
        resources:read (Resources > Read). Plan: Enterprise.

        Args:
            resource_type: Only what is of this type. One of the 87 values of `ResourceType`.
            resource_id: Only configurations of this resource.
            environment_id: Only configurations for this environment.
            limit: Largest number of items on a page.
            next_token: Token of the page to return, from the previous page.
        """
        return self._client._paginate(_operations.RESOURCE_CONFIGURATIONS_LIST, (), options, {
            "resource_type": resource_type, "resource_id": resource_id, "environment_id": environment_id,
            "limit": limit, "next_token": next_token,
        })  # fmt: skip

    @overload
    async def create(self, /, *, resource_id: str, environment_id: str,
                     options: _models.ResourceOptions | _dicts.ResourceOptionsDict,
                     **options_: Unpack[CallOptions]) -> _models.ResourceConfiguration: ...  # fmt: skip
    @overload
    async def create(self, body: _models.ResourceConfigurationCreate | _dicts.ResourceConfigurationCreateDict, /,
                     **options_: Unpack[CallOptions]) -> _models.ResourceConfiguration: ...  # fmt: skip
    async def create(
        self, body: _models.ResourceConfigurationCreate | _dicts.ResourceConfigurationCreateDict | Unset = UNSET, /, *,
        resource_id: str | Unset = UNSET, environment_id: str | Unset = UNSET,
        options: _models.ResourceOptions | _dicts.ResourceOptionsDict | Unset = UNSET, **options_: Unpack[CallOptions],
    ) -> _models.ResourceConfiguration:  # fmt: skip
        """Create a resource configuration.

        Configures a resource for an environment that has no configuration of it. Token scope: resources:write
        (Resources > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            resource_id: Identifier of the resource.
            environment_id: Identifier of the environment.
            options: Options, in the form that the type asks for.
        """
        return await self._client._request(_operations.RESOURCE_CONFIGURATIONS_CREATE, (), options_, {}, body, {
            "resource_id": resource_id, "environment_id": environment_id, "options": options,
        })  # fmt: skip

    async def get(self, configuration_id: str, /, **options: Unpack[CallOptions]) -> _models.ResourceConfiguration:
        """Get a resource configuration.

        Returns one configuration. The response has no envelope. Token scope: resources:read (Resources > Read). Plan:
        Enterprise.

        Args:
            configuration_id: UUID of the configuration.
        """
        return await self._client._request(_operations.RESOURCE_CONFIGURATIONS_GET, (configuration_id,), options)

    @overload
    async def update(self, configuration_id: str, /, *,
                     operations: Sequence[_models.ReplaceOperation | _dicts.ReplaceOperationDict],
                     **options_: Unpack[CallOptions]) -> _models.ResourceConfiguration: ...  # fmt: skip
    @overload
    async def update(self, configuration_id: str, /, *,
                     options: _models.ResourceOptions | _dicts.ResourceOptionsDict | Unset = UNSET,
                     changes: Mapping[str, Any] | Unset = UNSET,
                     **options_: Unpack[CallOptions]) -> _models.ResourceConfiguration: ...  # fmt: skip
    @overload
    async def update(self, configuration_id: str, body: _models.ReplaceOperations | _dicts.ReplaceOperationsDict, /,
                     **options_: Unpack[CallOptions]) -> _models.ResourceConfiguration: ...  # fmt: skip
    async def update(
        self, configuration_id: str, body: _models.ReplaceOperations | _dicts.ReplaceOperationsDict | Unset = UNSET, /,
        *, operations: Sequence[_models.ReplaceOperation | _dicts.ReplaceOperationDict] | Unset = UNSET,
        options: _models.ResourceOptions | _dicts.ResourceOptionsDict | Unset = UNSET,
        changes: Mapping[str, Any] | Unset = UNSET, **options_: Unpack[CallOptions],
    ) -> _models.ResourceConfiguration:  # fmt: skip
        """Update a resource configuration.

        Changes options of a configuration by a list of JSON Patch operations (RFC 6902). Token scope: resources:write
        (Resources > Write). Plan: Enterprise.

        Args:
            configuration_id: UUID of the configuration.
            body: All that follows in one object, instead of the keyword arguments.
            operations: JSON Patch operations (RFC 6902), applied in order.
            options: Options, in the form that the type asks for.
            changes: Values by JSON Pointer, for what is further down.
        """
        return await self._client._request(_operations.RESOURCE_CONFIGURATIONS_UPDATE, (configuration_id,), options_,
                                           {}, body, {"operations": operations, "options": options, "changes": changes})  # fmt: skip

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
            self.create = raw(resource.create)
            self.get = raw(resource.get)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)

    class AsyncRawResourceConfigurationsResource:
        def __init__(self, resource: AsyncResourceConfigurationsResource) -> None:
            self.list = async_raw_page(resource.list)
            self.create = async_raw(resource.create)
            self.get = async_raw(resource.get)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)
