"""The resource `resources`."""

from __future__ import annotations
from typing import TYPE_CHECKING, Literal, Unpack, overload
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.resource import UNSET, AsyncPage, AsyncResource, CallOptions, Page, SyncResource, Unset, async_raw
from .._runtime.resource import async_raw_page, raw


class ResourcesResource(SyncResource):
    """Operations on `resources`."""

    def list(
        self, /, *, next_token: str | Unset = UNSET,
        resource_type: Literal["airflow", "alloydb", "asana", "athena", "basecamp", "bigid", "bigquery", "cassandra", "circleci", "closeio", "cosmosdb", "couchdb", "databricks", "datadog", "datastore", "denodo", "dynamodb", "elasticsearch", "firebase", "front", "gcs", "github", "googleAnalytics", "googleMaps", "googleSearchConsole", "googlesheets", "graphql", "grpc", "hubspot", "jdbc", "jira", "lambda", "launchdarkly", "microsoftTeams", "mongodb", "mssql", "mysql", "notion", "onesignal", "openAI", "openapi", "oracledb", "postgresql", "presto", "redis", "redshift", "restapi", "rethinkdb", "rockset", "retoolEmail", "retoolAI", "retoolDb", "retoolStorage", "s3", "salesforce", "saphana", "sendgrid", "shell", "slack", "slackopenapi", "smtp", "snowflake", "stripe", "twilio", "vertica"] | _models.ResourceType | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[_models.Resource]:  # fmt: skip
        """List resources.

        Returns the resources of the organization: the databases and APIs that apps query. Token scope: resources:read
        (Resources > Read). Plan: Enterprise.

        Args:
            next_token: Token of the page to return, from the previous page.
            resource_type: Only what is of this type. One of the 65 values of `ResourceType`.
        """
        return self._client._paginate(_operations.RESOURCES_LIST, (), options,
                                      {"next_token": next_token, "resource_type": resource_type})  # fmt: skip

    @overload
    def create(self, /, *,
               type: Literal["mysql", "postgresql", "redshift", "restapi", "snowflake"] | _models.ResourceCreateType,
               display_name: str, options: _models.ResourceOptions | _dicts.ResourceOptionsDict,
               **options_: Unpack[CallOptions]) -> _models.Resource: ...  # fmt: skip
    @overload
    def create(self, body: _models.ResourceCreate | _dicts.ResourceCreateDict, /,
               **options_: Unpack[CallOptions]) -> _models.Resource: ...  # fmt: skip
    def create(
        self, body: _models.ResourceCreate | _dicts.ResourceCreateDict | Unset = UNSET, /, *,
        type: Literal["mysql", "postgresql", "redshift", "restapi", "snowflake"] | _models.ResourceCreateType | Unset = UNSET,
        display_name: str | Unset = UNSET,
        options: _models.ResourceOptions | _dicts.ResourceOptionsDict | Unset = UNSET, **options_: Unpack[CallOptions],
    ) -> _models.Resource:  # fmt: skip
        """Create a resource.

        Adds a resource with its first configuration. What `options` holds depends on the type of the resource. Token
        scope: resources:write (Resources > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            type: Type; it tells the variants apart. One of `mysql`, `postgresql`, `redshift`, `restapi`, `snowflake`.
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

    def delete(self, resource_id: str, /, **options: Unpack[CallOptions]) -> None:
        """Delete a resource.

        Removes a resource with all its configurations. Token scope: resources:write (Resources > Write). Plan:
        Enterprise.

        Args:
            resource_id: Identifier of the resource.
        """
        return self._client._request(_operations.RESOURCES_DELETE, (resource_id,), options)


class AsyncResourcesResource(AsyncResource):
    """Operations on `resources`, asynchronous."""

    def list(
        self, /, *, next_token: str | Unset = UNSET,
        resource_type: Literal["airflow", "alloydb", "asana", "athena", "basecamp", "bigid", "bigquery", "cassandra", "circleci", "closeio", "cosmosdb", "couchdb", "databricks", "datadog", "datastore", "denodo", "dynamodb", "elasticsearch", "firebase", "front", "gcs", "github", "googleAnalytics", "googleMaps", "googleSearchConsole", "googlesheets", "graphql", "grpc", "hubspot", "jdbc", "jira", "lambda", "launchdarkly", "microsoftTeams", "mongodb", "mssql", "mysql", "notion", "onesignal", "openAI", "openapi", "oracledb", "postgresql", "presto", "redis", "redshift", "restapi", "rethinkdb", "rockset", "retoolEmail", "retoolAI", "retoolDb", "retoolStorage", "s3", "salesforce", "saphana", "sendgrid", "shell", "slack", "slackopenapi", "smtp", "snowflake", "stripe", "twilio", "vertica"] | _models.ResourceType | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[_models.Resource]:  # fmt: skip
        """List resources.

        Returns the resources of the organization: the databases and APIs that apps query. Token scope: resources:read
        (Resources > Read). Plan: Enterprise.

        Args:
            next_token: Token of the page to return, from the previous page.
            resource_type: Only what is of this type. One of the 65 values of `ResourceType`.
        """
        return self._client._paginate(_operations.RESOURCES_LIST, (), options,
                                      {"next_token": next_token, "resource_type": resource_type})  # fmt: skip

    @overload
    async def create(
        self, /, *,
        type: Literal["mysql", "postgresql", "redshift", "restapi", "snowflake"] | _models.ResourceCreateType,
        display_name: str, options: _models.ResourceOptions | _dicts.ResourceOptionsDict,
        **options_: Unpack[CallOptions],
    ) -> _models.Resource: ...  # fmt: skip
    @overload
    async def create(self, body: _models.ResourceCreate | _dicts.ResourceCreateDict, /,
                     **options_: Unpack[CallOptions]) -> _models.Resource: ...  # fmt: skip
    async def create(
        self, body: _models.ResourceCreate | _dicts.ResourceCreateDict | Unset = UNSET, /, *,
        type: Literal["mysql", "postgresql", "redshift", "restapi", "snowflake"] | _models.ResourceCreateType | Unset = UNSET,
        display_name: str | Unset = UNSET,
        options: _models.ResourceOptions | _dicts.ResourceOptionsDict | Unset = UNSET, **options_: Unpack[CallOptions],
    ) -> _models.Resource:  # fmt: skip
        """Create a resource.

        Adds a resource with its first configuration. What `options` holds depends on the type of the resource. Token
        scope: resources:write (Resources > Write). Plan: Enterprise.

        Args:
            body: All that follows in one object, instead of the keyword arguments.
            type: Type; it tells the variants apart. One of `mysql`, `postgresql`, `redshift`, `restapi`, `snowflake`.
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

    async def delete(self, resource_id: str, /, **options: Unpack[CallOptions]) -> None:
        """Delete a resource.

        Removes a resource with all its configurations. Token scope: resources:write (Resources > Write). Plan:
        Enterprise.

        Args:
            resource_id: Identifier of the resource.
        """
        return await self._client._request(_operations.RESOURCES_DELETE, (resource_id,), options)


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawResourcesResource:
        def __init__(self, resource: ResourcesResource) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.get = raw(resource.get)
            self.delete = raw(resource.delete)

    class AsyncRawResourcesResource:
        def __init__(self, resource: AsyncResourcesResource) -> None:
            self.list = async_raw_page(resource.list)
            self.create = async_raw(resource.create)
            self.get = async_raw(resource.get)
            self.delete = async_raw(resource.delete)
