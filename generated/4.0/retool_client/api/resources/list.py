# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The operation `resources.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.pagination import AsyncPage, Page
from ..._runtime.resource import async_raw, lazy, raw
from ..._runtime.unset import UNSET, Unset
from ...operations import RESOURCES_LIST as OPERATION

if TYPE_CHECKING:
    from ... import async_client as _async_client, client as _client, models as _models
else:
    _async_client, _client, _models = lazy(__name__, "...async_client", "...client", "...models")


def sync(
    *, client: _client.Retool,
    resource_type: Literal["airflow", "alloydb", "anthropic", "asana", "athena", "awsBedrock", "azureAI", "azureBlob", "basecamp", "bigid", "bigquery", "cassandra", "circleci", "clickhouse", "closeio", "cockroachdb", "cosmosdb", "couchdb", "customAIProvider", "databricks", "databricksLakebase", "datadog", "datastore", "dbServer", "denodo", "dynamodb", "elasticsearch", "firebase", "front", "gcs", "github", "googleAnalytics", "googleCalendar", "googleDocs", "googleGemini", "googleMaps", "googleSearchConsole", "googleSlides", "googleVertexAI", "googlesheets", "graphql", "grpc", "hubspot", "jdbc", "jira", "kafka", "lambda", "launchdarkly", "mcp", "microsoftTeams", "mongodb", "motherduck", "mssql", "mysql", "notion", "onesignal", "openAI", "openAIProvider", "openapi", "oracledb", "postgresql", "presto", "redis", "redshift", "restapi", "rethinkdb", "retoolAI", "retoolDb", "retoolEmail", "retoolSdk", "retoolStorage", "s3", "salesforce", "saphana", "sendgrid", "serviceNow", "shell", "slack", "slackopenapi", "smtp", "snowflake", "sns", "sqs", "stripe", "tavily", "twilio", "vertica"] | _models.ResourceType | Unset = UNSET,
    name_contains: str | Unset = UNSET, limit: int | Unset = UNSET, next_token: str | Unset = UNSET,
) -> Page[_models.Resource]:  # fmt: skip
    """List resources."""
    return client._paginate(OPERATION, (), {
        "resource_type": resource_type, "name_contains": name_contains, "limit": limit, "next_token": next_token,
    })  # fmt: skip


async def asyncio(
    *, client: _async_client.AsyncRetool,
    resource_type: Literal["airflow", "alloydb", "anthropic", "asana", "athena", "awsBedrock", "azureAI", "azureBlob", "basecamp", "bigid", "bigquery", "cassandra", "circleci", "clickhouse", "closeio", "cockroachdb", "cosmosdb", "couchdb", "customAIProvider", "databricks", "databricksLakebase", "datadog", "datastore", "dbServer", "denodo", "dynamodb", "elasticsearch", "firebase", "front", "gcs", "github", "googleAnalytics", "googleCalendar", "googleDocs", "googleGemini", "googleMaps", "googleSearchConsole", "googleSlides", "googleVertexAI", "googlesheets", "graphql", "grpc", "hubspot", "jdbc", "jira", "kafka", "lambda", "launchdarkly", "mcp", "microsoftTeams", "mongodb", "motherduck", "mssql", "mysql", "notion", "onesignal", "openAI", "openAIProvider", "openapi", "oracledb", "postgresql", "presto", "redis", "redshift", "restapi", "rethinkdb", "retoolAI", "retoolDb", "retoolEmail", "retoolSdk", "retoolStorage", "s3", "salesforce", "saphana", "sendgrid", "serviceNow", "shell", "slack", "slackopenapi", "smtp", "snowflake", "sns", "sqs", "stripe", "tavily", "twilio", "vertica"] | _models.ResourceType | Unset = UNSET,
    name_contains: str | Unset = UNSET, limit: int | Unset = UNSET, next_token: str | Unset = UNSET,
) -> AsyncPage[_models.Resource]:  # fmt: skip
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {
        "resource_type": resource_type, "name_contains": name_contains, "limit": limit, "next_token": next_token,
    })  # fmt: skip


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
