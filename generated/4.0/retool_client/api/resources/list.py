"""The operation `resources.list`."""

from __future__ import annotations
from typing import Literal
from ..._lazy import async_client as _async_client, client as _client, models as _models
from ..._runtime.resource import UNSET, AsyncPage, Page, Unset, async_raw, raw
from ...operations import RESOURCES_LIST as OPERATION


def sync(
    *, client: _client.Retool,
    resource_type: Literal["airflow", "alloydb", "anthropic", "asana", "athena", "awsBedrock", "azureAI", "azureBlob", "basecamp", "bigid", "bigquery", "cassandra", "circleci", "clickhouse", "closeio", "cockroachdb", "cosmosdb", "couchdb", "customAIProvider", "databricks", "databricksLakebase", "datadog", "datastore", "dbServer", "denodo", "dynamodb", "elasticsearch", "firebase", "front", "gcs", "github", "googleAnalytics", "googleCalendar", "googleDocs", "googleGemini", "googleMaps", "googleSearchConsole", "googleSlides", "googleVertexAI", "googlesheets", "graphql", "grpc", "hubspot", "jdbc", "jira", "kafka", "lambda", "launchdarkly", "mcp", "microsoftTeams", "mongodb", "motherduck", "mssql", "mysql", "notion", "onesignal", "openAI", "openAIProvider", "openapi", "oracledb", "postgresql", "presto", "redis", "redshift", "restapi", "rethinkdb", "retoolAI", "retoolDb", "retoolEmail", "retoolSdk", "retoolStorage", "s3", "salesforce", "saphana", "sendgrid", "serviceNow", "shell", "slack", "slackopenapi", "smtp", "snowflake", "sns", "sqs", "stripe", "tavily", "twilio", "vertica"] | _models.ResourceType | Unset = UNSET,
    name_contains: str | Unset = UNSET, limit: int | Unset = UNSET, next_token: str | Unset = UNSET,
) -> Page[_models.Resource]:  # fmt: skip
    """List resources."""
    return client._paginate(OPERATION, query={"resource_type": resource_type, "name_contains": name_contains,
                            "limit": limit, "next_token": next_token})  # fmt: skip


async def asyncio(
    *, client: _async_client.AsyncRetool,
    resource_type: Literal["airflow", "alloydb", "anthropic", "asana", "athena", "awsBedrock", "azureAI", "azureBlob", "basecamp", "bigid", "bigquery", "cassandra", "circleci", "clickhouse", "closeio", "cockroachdb", "cosmosdb", "couchdb", "customAIProvider", "databricks", "databricksLakebase", "datadog", "datastore", "dbServer", "denodo", "dynamodb", "elasticsearch", "firebase", "front", "gcs", "github", "googleAnalytics", "googleCalendar", "googleDocs", "googleGemini", "googleMaps", "googleSearchConsole", "googleSlides", "googleVertexAI", "googlesheets", "graphql", "grpc", "hubspot", "jdbc", "jira", "kafka", "lambda", "launchdarkly", "mcp", "microsoftTeams", "mongodb", "motherduck", "mssql", "mysql", "notion", "onesignal", "openAI", "openAIProvider", "openapi", "oracledb", "postgresql", "presto", "redis", "redshift", "restapi", "rethinkdb", "retoolAI", "retoolDb", "retoolEmail", "retoolSdk", "retoolStorage", "s3", "salesforce", "saphana", "sendgrid", "serviceNow", "shell", "slack", "slackopenapi", "smtp", "snowflake", "sns", "sqs", "stripe", "tavily", "twilio", "vertica"] | _models.ResourceType | Unset = UNSET,
    name_contains: str | Unset = UNSET, limit: int | Unset = UNSET, next_token: str | Unset = UNSET,
) -> AsyncPage[_models.Resource]:  # fmt: skip
    """The same, asynchronous."""
    return await client._paginate(OPERATION, query={"resource_type": resource_type, "name_contains": name_contains,
                                  "limit": limit, "next_token": next_token})  # fmt: skip


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
