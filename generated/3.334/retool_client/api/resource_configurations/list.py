"""The operation `resource_configurations.list`."""

from __future__ import annotations
from typing import Literal
from ..._lazy import async_client as _async_client, client as _client, models as _models
from ..._runtime.resource import UNSET, AsyncPage, Page, Unset, async_raw, raw
from ...operations import RESOURCE_CONFIGURATIONS_LIST as OPERATION


def sync(
    *, client: _client.Retool,
    resource_type: Literal["airflow", "alloydb", "asana", "athena", "basecamp", "bigid", "bigquery", "cassandra", "circleci", "closeio", "cosmosdb", "couchdb", "databricks", "databricksLakebase", "datadog", "datastore", "dbServer", "denodo", "dynamodb", "elasticsearch", "firebase", "front", "gcs", "github", "googleAnalytics", "googleCalendar", "googleDocs", "googleMaps", "googleSearchConsole", "googlesheets", "graphql", "grpc", "hubspot", "jdbc", "jira", "lambda", "launchdarkly", "microsoftTeams", "mongodb", "mssql", "mysql", "notion", "onesignal", "openAI", "openapi", "oracledb", "postgresql", "presto", "redis", "redshift", "restapi", "rethinkdb", "retoolEmail", "retoolAI", "retoolDb", "retoolStorage", "s3", "salesforce", "saphana", "sendgrid", "shell", "slack", "slackopenapi", "smtp", "snowflake", "stripe", "twilio", "vertica"] | _models.ResourceType | Unset = UNSET,
    resource_id: str | Unset = UNSET, environment_id: str | Unset = UNSET, limit: int | Unset = UNSET,
    next_token: str | Unset = UNSET,
) -> Page[_models.ResourceConfiguration]:  # fmt: skip
    """List resource configurations."""
    return client._paginate(OPERATION, query={"resource_type": resource_type, "resource_id": resource_id,
                            "environment_id": environment_id, "limit": limit, "next_token": next_token})  # fmt: skip


async def asyncio(
    *, client: _async_client.AsyncRetool,
    resource_type: Literal["airflow", "alloydb", "asana", "athena", "basecamp", "bigid", "bigquery", "cassandra", "circleci", "closeio", "cosmosdb", "couchdb", "databricks", "databricksLakebase", "datadog", "datastore", "dbServer", "denodo", "dynamodb", "elasticsearch", "firebase", "front", "gcs", "github", "googleAnalytics", "googleCalendar", "googleDocs", "googleMaps", "googleSearchConsole", "googlesheets", "graphql", "grpc", "hubspot", "jdbc", "jira", "lambda", "launchdarkly", "microsoftTeams", "mongodb", "mssql", "mysql", "notion", "onesignal", "openAI", "openapi", "oracledb", "postgresql", "presto", "redis", "redshift", "restapi", "rethinkdb", "retoolEmail", "retoolAI", "retoolDb", "retoolStorage", "s3", "salesforce", "saphana", "sendgrid", "shell", "slack", "slackopenapi", "smtp", "snowflake", "stripe", "twilio", "vertica"] | _models.ResourceType | Unset = UNSET,
    resource_id: str | Unset = UNSET, environment_id: str | Unset = UNSET, limit: int | Unset = UNSET,
    next_token: str | Unset = UNSET,
) -> AsyncPage[_models.ResourceConfiguration]:  # fmt: skip
    """The same, asynchronous."""
    return await client._paginate(OPERATION, query={"resource_type": resource_type, "resource_id": resource_id,
                                  "environment_id": environment_id, "limit": limit, "next_token": next_token})  # fmt: skip


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
