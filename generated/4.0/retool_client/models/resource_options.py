from typing import Any, TypeAlias, Union
from .._runtime.decoding import UnionSpec
from .ai_provider_options import AI_PROVIDER_OPTIONS, AiProviderOptions
from .aws_bedrock_options import AwsBedrockOptions
from .azure_blob_options import AzureBlobOptions
from .azure_open_ai_options import AzureOpenAiOptions
from .custom_ai_provider_options import CustomAiProviderOptions
from .google_gemini_options import GoogleGeminiOptions
from .google_vertex_ai_options import GoogleVertexAiOptions
from .grpc_options import GrpcOptions
from .my_sql_options import MySqlOptions
from .postgres_options import PostgresOptions
from .redshift_options import RedshiftOptions
from .rest_api_options import RestApiOptions
from .snowflake_options import SnowflakeOptions

ResourceOptions: TypeAlias = Union[AzureBlobOptions, PostgresOptions, MySqlOptions, RedshiftOptions, SnowflakeOptions,
                                   RestApiOptions, GrpcOptions, AiProviderOptions, AwsBedrockOptions,
                                   AzureOpenAiOptions, GoogleGeminiOptions, GoogleVertexAiOptions,
                                   CustomAiProviderOptions, dict[str, Any]]  # fmt: skip
"""Options, in the form that the type asks for."""

RESOURCE_OPTIONS = UnionSpec(
    ResourceOptions,
    beside=(("type",), ("resource", "type")),
    neighbour={
        "azureBlob": AzureBlobOptions,
        "postgresql": PostgresOptions,
        "mysql": MySqlOptions,
        "redshift": RedshiftOptions,
        "snowflake": SnowflakeOptions,
        "restapi": RestApiOptions,
        "grpc": GrpcOptions,
        "anthropic": AI_PROVIDER_OPTIONS,
        "openAIProvider": AI_PROVIDER_OPTIONS,
        "awsBedrock": AwsBedrockOptions,
        "azureAI": AzureOpenAiOptions,
        "googleGemini": GoogleGeminiOptions,
        "googleVertexAI": GoogleVertexAiOptions,
        "customAIProvider": CustomAiProviderOptions,
    },
)
