# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from .._runtime.enums import OpenEnum


class CustomAiProviderSchema(OpenEnum):
    """Provider whose API the custom provider's API is like."""

    OPEN_AI = "openAI"
    ANTHROPIC = "anthropic"
    GOOGLE = "google"
    COHERE = "cohere"
