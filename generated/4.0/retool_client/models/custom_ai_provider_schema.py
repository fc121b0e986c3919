from .._runtime.enums import OpenEnum


class CustomAiProviderSchema(OpenEnum):
    """Provider whose API the custom provider's API is like."""

    OPEN_AI = "openAI"
    ANTHROPIC = "anthropic"
    GOOGLE = "google"
    COHERE = "cohere"
