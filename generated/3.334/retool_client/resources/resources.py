"""The resource `resources`."""

from __future__ import annotations
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.resource import UNSET, AsyncPage, AsyncResource, CallOptions, Page, SyncResource, Unset, async_raw
from .._runtime.resource import async_raw_page, raw


class ResourcesResource(SyncResource):
    """Operations on `resources`."""

    def list(
        self, /, *,
        resource_type: Literal["airflow", "alloydb", "asana", "athena", "basecamp", "bigid", "bigquery", "cassandra", "circleci", "closeio", "cosmosdb", "couchdb", "databricks", "databricksLakebase", "datadog", "datastore", "dbServer", "denodo", "dynamodb", "elasticsearch", "firebase", "front", "gcs", "github", "googleAnalytics", "googleCalendar", "googleDocs", "googleMaps", "googleSearchConsole", "googlesheets", "graphql", "grpc", "hubspot", "jdbc", "jira", "lambda", "launchdarkly", "microsoftTeams", "mongodb", "mssql", "mysql", "notion", "onesignal", "openAI", "openapi", "oracledb", "postgresql", "presto", "redis", "redshift", "restapi", "rethinkdb", "retoolEmail", "retoolAI", "retoolDb", "retoolStorage", "s3", "salesforce", "saphana", "sendgrid", "shell", "slack", "slackopenapi", "smtp", "snowflake", "stripe", "twilio", "vertica"] | _models.ResourceType | Unset = UNSET,
        limit: int | Unset = UNSET, next_token: str | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> Page[_models.Resource]:  # fmt: skip
        """List resources.

        Returns the resources of the organization: the databases and APIs that apps query. Token scope: resources:read
        (Resources > Read). Plan: Enterprise.

        Args:
            resource_type: Only what is of this type. One of the 68 values of `ResourceType`.
            limit: Largest number of items on a page.
            next_token: Token of the page to return, from the previous page.
        """
        return self._client._paginate(_operations.RESOURCES_LIST, (), options,
                                      {"resource_type": resource_type, "limit": limit, "next_token": next_token})  # fmt: skip

    @overload
    def create(
        self, /, *,
        type: Literal["dbServer", "mysql", "postgresql", "redshift", "restapi", "snowflake"] | _models.ResourceCreateType,
        display_name: str, options: _models.ResourceOptions | _dicts.ResourceOptionsDict,
        **options_: Unpack[CallOptions],
    ) -> _models.Resource: ...  # fmt: skip
    @overload
    def create(self, body: _models.ResourceCreate | _dicts.ResourceCreateDict, /,
               **options_: Unpack[CallOptions]) -> _models.Resource: ...  # fmt: skip
    def create(
        self, body: _models.ResourceCreate | _dicts.ResourceCreateDict | Unset = UNSET, /, *,
        type: Literal["dbServer", "mysql", "postgresql", "redshift", "restapi", "snowflake"] | _models.ResourceCreateType | Unset = UNSET,
        display_name: str | Unset = UNSET,
        options: _models.ResourceOptions | _dicts.ResourceOptionsDict | Unset = UNSET, **options_: Unpack[CallOptions],
    ) -> _models.Resource:  # fmt: skip
        """Create a resource.

        Adds a resource with its first configuration. What `options` holds depends on the type of the resource. Token
        scope: resources:write (Resources > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            type: Type; it tells the variants apart. One of `dbServer`, `mysql`, `postgresql`, `redshift`, `restapi`,
                `snowflake`.
            display_name: Name that people see.
            options: Options, in the form that the type asks for.
        """
        return self._client._request(_operations.RESOURCES_CREATE, (), options_, {}, body,
                                     {"type": type, "display_name": display_name, "options": options})  # fmt: skip

    def get(self, resource_id: str, /, **options: Unpack[CallOptions]) -> _models.Resource:
        """Get a resource.

        Returns one resource, without the options of its configurations. Token scope: resources:read (Resources >
        Read). Plan: Enterprise.

        Args:
            resource_id: Identifier of the resource.
        """
        return self._client._request(_operations.RESOURCES_GET, (resource_id,), options)

    @overload
    def update(self, resource_id: str, /, *,
               operations: Sequence[_models.ReplaceOperation | _dicts.ReplaceOperationDict],
               **options: Unpack[CallOptions]) -> _models.Resource: ...  # fmt: skip
    @overload
    def update(
        self, resource_id: str, /, *,
        type: Literal["airflow", "alloydb", "asana", "athena", "basecamp", "bigid", "bigquery", "cassandra", "circleci", "closeio", "cosmosdb", "couchdb", "databricks", "databricksLakebase", "datadog", "datastore", "dbServer", "denodo", "dynamodb", "elasticsearch", "firebase", "front", "gcs", "github", "googleAnalytics", "googleCalendar", "googleDocs", "googleMaps", "googleSearchConsole", "googlesheets", "graphql", "grpc", "hubspot", "jdbc", "jira", "lambda", "launchdarkly", "microsoftTeams", "mongodb", "mssql", "mysql", "notion", "onesignal", "openAI", "openapi", "oracledb", "postgresql", "presto", "redis", "redshift", "restapi", "rethinkdb", "retoolEmail", "retoolAI", "retoolDb", "retoolStorage", "s3", "salesforce", "saphana", "sendgrid", "shell", "slack", "slackopenapi", "smtp", "snowflake", "stripe", "twilio", "vertica"] | _models.ResourceType | Unset = UNSET,
        display_name: str | Unset = UNSET, folder_id: str | None | Unset = UNSET, protected: bool | Unset = UNSET,
        changes: Mapping[str, Any] | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.Resource: ...  # fmt: skip
    @overload
    def update(self, resource_id: str, body: _models.ReplaceOperations | _dicts.ReplaceOperationsDict, /,
               **options: Unpack[CallOptions]) -> _models.Resource: ...  # fmt: skip
    def update(
        self, resource_id: str, body: _models.ReplaceOperations | _dicts.ReplaceOperationsDict | Unset = UNSET, /, *,
        operations: Sequence[_models.ReplaceOperation | _dicts.ReplaceOperationDict] | Unset = UNSET,
        type: Literal["airflow", "alloydb", "asana", "athena", "basecamp", "bigid", "bigquery", "cassandra", "circleci", "closeio", "cosmosdb", "couchdb", "databricks", "databricksLakebase", "datadog", "datastore", "dbServer", "denodo", "dynamodb", "elasticsearch", "firebase", "front", "gcs", "github", "googleAnalytics", "googleCalendar", "googleDocs", "googleMaps", "googleSearchConsole", "googlesheets", "graphql", "grpc", "hubspot", "jdbc", "jira", "lambda", "launchdarkly", "microsoftTeams", "mongodb", "mssql", "mysql", "notion", "onesignal", "openAI", "openapi", "oracledb", "postgresql", "presto", "redis", "redshift", "restapi", "rethinkdb", "retoolEmail", "retoolAI", "retoolDb", "retoolStorage", "s3", "salesforce", "saphana", "sendgrid", "shell", "slack", "slackopenapi", "smtp", "snowflake", "stripe", "twilio", "vertica"] | _models.ResourceType | Unset = UNSET,
        display_name: str | Unset = UNSET, folder_id: str | None | Unset = UNSET, protected: bool | Unset = UNSET,
        changes: Mapping[str, Any] | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.Resource:  # fmt: skip
        """Update a resource.

        Renames or moves a resource by a list of JSON Patch operations (RFC 6902). Token scope: resources:write
        (Resources > Write). Plan: Enterprise.

        Args:
            resource_id: Identifier of the resource.
            body: All that follows in one object, instead of the keyword arguments.
            operations: JSON Patch operations (RFC 6902), applied in order.
            type: Kind of database or API. One of the 68 values of `ResourceType`.
            display_name: Name that people see.
            folder_id: Identifier of the folder that it is in.
            protected: Whether it is under source control and cannot be changed directly.
            changes: Values by JSON Pointer, for what is further down.
        """
        return self._client._request(_operations.RESOURCES_UPDATE, (resource_id,), options, {}, body, {
            "operations": operations, "type": type, "display_name": display_name, "folder_id": folder_id,
            "protected": protected, "changes": changes,
        })  # fmt: skip

    def delete(self, resource_id: str, /, *, delete_underlying_db: bool | Unset = UNSET,
               **options: Unpack[CallOptions]) -> None:  # fmt: skip
        """Delete a resource.

        Removes a resource with all its configurations. Token scope: resources:write (Resources > Write). Plan:
        Enterprise.

        Args:
            resource_id: Identifier of the resource.
            delete_underlying_db: Whether the database behind a Retool Database resource is removed as well.
        """
        return self._client._request(_operations.RESOURCES_DELETE, (resource_id,), options,
                                     {"deleteUnderlyingDB": delete_underlying_db})  # fmt: skip


class AsyncResourcesResource(AsyncResource):
    """Operations on `resources`, asynchronous."""

    def list(
        self, /, *,
        resource_type: Literal["airflow", "alloydb", "asana", "athena", "basecamp", "bigid", "bigquery", "cassandra", "circleci", "closeio", "cosmosdb", "couchdb", "databricks", "databricksLakebase", "datadog", "datastore", "dbServer", "denodo", "dynamodb", "elasticsearch", "firebase", "front", "gcs", "github", "googleAnalytics", "googleCalendar", "googleDocs", "googleMaps", "googleSearchConsole", "googlesheets", "graphql", "grpc", "hubspot", "jdbc", "jira", "lambda", "launchdarkly", "microsoftTeams", "mongodb", "mssql", "mysql", "notion", "onesignal", "openAI", "openapi", "oracledb", "postgresql", "presto", "redis", "redshift", "restapi", "rethinkdb", "retoolEmail", "retoolAI", "retoolDb", "retoolStorage", "s3", "salesforce", "saphana", "sendgrid", "shell", "slack", "slackopenapi", "smtp", "snowflake", "stripe", "twilio", "vertica"] | _models.ResourceType | Unset = UNSET,
        limit: int | Unset = UNSET, next_token: str | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> AsyncPage[_models.Resource]:  # fmt: skip
        """List resources.

        Returns the resources of the organization: the databases and APIs that apps query. Token scope: resources:read
        (Resources > Read). Plan: Enterprise.

        Args:
            resource_type: Only what is of this type. One of the 68 values of `ResourceType`.
            limit: Largest number of items on a page.
            next_token: Token of the page to return, from the previous page.
        """
        return self._client._paginate(_operations.RESOURCES_LIST, (), options,
                                      {"resource_type": resource_type, "limit": limit, "next_token": next_token})  # fmt: skip

    @overload
    async def create(
        self, /, *,
        type: Literal["dbServer", "mysql", "postgresql", "redshift", "restapi", "snowflake"] | _models.ResourceCreateType,
        display_name: str, options: _models.ResourceOptions | _dicts.ResourceOptionsDict,
        **options_: Unpack[CallOptions],
    ) -> _models.Resource: ...  # fmt: skip
    @overload
    async def create(self, body: _models.ResourceCreate | _dicts.ResourceCreateDict, /,
                     **options_: Unpack[CallOptions]) -> _models.Resource: ...  # fmt: skip
    async def create(
        self, body: _models.ResourceCreate | _dicts.ResourceCreateDict | Unset = UNSET, /, *,
        type: Literal["dbServer", "mysql", "postgresql", "redshift", "restapi", "snowflake"] | _models.ResourceCreateType | Unset = UNSET,
        display_name: str | Unset = UNSET,
        options: _models.ResourceOptions | _dicts.ResourceOptionsDict | Unset = UNSET, **options_: Unpack[CallOptions],
    ) -> _models.Resource:  # fmt: skip
        """Create a resource.

        Adds a resource with its first configuration. What `options` holds depends on the type of the resource. Token
        scope: resources:write (Resources > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            type: Type; it tells the variants apart. One of `dbServer`, `mysql`, `postgresql`, `redshift`, `restapi`,
                `snowflake`.
            display_name: Name that people see.
            options: Options, in the form that the type asks for.
        """
        return await self._client._request(_operations.RESOURCES_CREATE, (), options_, {}, body,
                                           {"type": type, "display_name": display_name, "options": options})  # fmt: skip

    async def get(self, resource_id: str, /, **options: Unpack[CallOptions]) -> _models.Resource:
        """Get a resource.

        Returns one resource, without the options of its configurations. Token scope: resources:read (Resources >
        Read). Plan: Enterprise.

        Args:
            resource_id: Identifier of the resource.
        """
        return await self._client._request(_operations.RESOURCES_GET, (resource_id,), options)

    @overload
    async def update(self, resource_id: str, /, *,
                     operations: Sequence[_models.ReplaceOperation | _dicts.ReplaceOperationDict],
                     **options: Unpack[CallOptions]) -> _models.Resource: ...  # fmt: skip
    @overload
    async def update(
        self, resource_id: str, /, *,
        type: Literal["airflow", "alloydb", "asana", "athena", "basecamp", "bigid", "bigquery", "cassandra", "circleci", "closeio", "cosmosdb", "couchdb", "databricks", "databricksLakebase", "datadog", "datastore", "dbServer", "denodo", "dynamodb", "elasticsearch", "firebase", "front", "gcs", "github", "googleAnalytics", "googleCalendar", "googleDocs", "googleMaps", "googleSearchConsole", "googlesheets", "graphql", "grpc", "hubspot", "jdbc", "jira", "lambda", "launchdarkly", "microsoftTeams", "mongodb", "mssql", "mysql", "notion", "onesignal", "openAI", "openapi", "oracledb", "postgresql", "presto", "redis", "redshift", "restapi", "rethinkdb", "retoolEmail", "retoolAI", "retoolDb", "retoolStorage", "s3", "salesforce", "saphana", "sendgrid", "shell", "slack", "slackopenapi", "smtp", "snowflake", "stripe", "twilio", "vertica"] | _models.ResourceType | Unset = UNSET,
        display_name: str | Unset = UNSET, folder_id: str | None | Unset = UNSET, protected: bool | Unset = UNSET,
        changes: Mapping[str, Any] | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.Resource: ...  # fmt: skip
    @overload
    async def update(self, resource_id: str, body: _models.ReplaceOperations | _dicts.ReplaceOperationsDict, /,
                     **options: Unpack[CallOptions]) -> _models.Resource: ...  # fmt: skip
    async def update(
        self, resource_id: str, body: _models.ReplaceOperations | _dicts.ReplaceOperationsDict | Unset = UNSET, /, *,
        operations: Sequence[_models.ReplaceOperation | _dicts.ReplaceOperationDict] | Unset = UNSET,
        type: Literal["airflow", "alloydb", "asana", "athena", "basecamp", "bigid", "bigquery", "cassandra", "circleci", "closeio", "cosmosdb", "couchdb", "databricks", "databricksLakebase", "datadog", "datastore", "dbServer", "denodo", "dynamodb", "elasticsearch", "firebase", "front", "gcs", "github", "googleAnalytics", "googleCalendar", "googleDocs", "googleMaps", "googleSearchConsole", "googlesheets", "graphql", "grpc", "hubspot", "jdbc", "jira", "lambda", "launchdarkly", "microsoftTeams", "mongodb", "mssql", "mysql", "notion", "onesignal", "openAI", "openapi", "oracledb", "postgresql", "presto", "redis", "redshift", "restapi", "rethinkdb", "retoolEmail", "retoolAI", "retoolDb", "retoolStorage", "s3", "salesforce", "saphana", "sendgrid", "shell", "slack", "slackopenapi", "smtp", "snowflake", "stripe", "twilio", "vertica"] | _models.ResourceType | Unset = UNSET,
        display_name: str | Unset = UNSET, folder_id: str | None | Unset = UNSET, protected: bool | Unset = UNSET,
        changes: Mapping[str, Any] | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.Resource:  # fmt: skip
        """Update a resource.

        Renames or moves a resource by a list of JSON Patch operations (RFC 6902). Token scope: resources:write
        (Resources > Write). Plan: Enterprise.

        Args:
            resource_id: Identifier of the resource.
            body: All that follows in one object, instead of the keyword arguments.
            operations: JSON Patch operations (RFC 6902), applied in order.
            type: Kind of database or API. One of the 68 values of `ResourceType`.
            display_name: Name that people see.
            folder_id: Identifier of the folder that it is in.
            protected: Whether it is under source control and cannot be changed directly.
            changes: Values by JSON Pointer, for what is further down.
        """
        return await self._client._request(_operations.RESOURCES_UPDATE, (resource_id,), options, {}, body, {
            "operations": operations, "type": type, "display_name": display_name, "folder_id": folder_id,
            "protected": protected, "changes": changes,
        })  # fmt: skip

    async def delete(self, resource_id: str, /, *, delete_underlying_db: bool | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> None:  # fmt: skip
        """Delete a resource.

        Removes a resource with all its configurations. Token scope: resources:write (Resources > Write). Plan:
        Enterprise.

        Args:
            resource_id: Identifier of the resource.
            delete_underlying_db: Whether the database behind a Retool Database resource is removed as well.
        """
        return await self._client._request(_operations.RESOURCES_DELETE, (resource_id,), options,
                                           {"deleteUnderlyingDB": delete_underlying_db})  # fmt: skip


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawResourcesResource:
        def __init__(self, resource: ResourcesResource) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.get = raw(resource.get)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)

    class AsyncRawResourcesResource:
        def __init__(self, resource: AsyncResourcesResource) -> None:
            self.list = async_raw_page(resource.list)
            self.create = async_raw(resource.create)
            self.get = async_raw(resource.get)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)
