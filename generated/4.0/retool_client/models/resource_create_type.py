from .._runtime.enums import OpenEnum


class ResourceCreateType(OpenEnum):
    """Type; it tells the variants apart."""

    ANTHROPIC = "anthropic"
    AWS_BEDROCK = "awsBedrock"
    AZURE_AI = "azureAI"
    AZURE_BLOB = "azureBlob"
    CUSTOM_AI_PROVIDER = "customAIProvider"
    DB_SERVER = "dbServer"
    GOOGLE_GEMINI = "googleGemini"
    GOOGLE_VERTEX_AI = "googleVertexAI"
    GRPC = "grpc"
    KAFKA = "kafka"
    MCP = "mcp"
    MYSQL = "mysql"
    OPEN_AI_PROVIDER = "openAIProvider"
    POSTGRESQL = "postgresql"
    REDSHIFT = "redshift"
    RESTAPI = "restapi"
    SNOWFLAKE = "snowflake"
    SNS = "sns"
    SQS = "sqs"
