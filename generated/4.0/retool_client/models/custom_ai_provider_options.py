from __future__ import annotations
from typing import Literal
from .._runtime.models import UNSET, Model, Unset, define
from .custom_ai_provider_schema import CustomAiProviderSchema


@define(kw_only=True, repr=False)
class CustomAiProviderOptions(Model):
    """The `ResourceOptions` whose `key_source` is `byok`."""

    base_url: str
    """URL that the paths of queries are appended to."""
    api_key: str
    """API key of the provider. Masked in responses."""
    compatible_schema: CustomAiProviderSchema
    """Provider whose API the custom provider's API is like."""
    model_list: list[str]
    """Names of the models."""
    key_source: Literal["byok"] | Unset = UNSET
    """Whose key is used: `byok` for your own, `retoolManaged` for the one of Retool. May be left out where only `byok`
    is possible. The server's default is `"byok"`.
    """
    custom_headers: list[list[str]] | Unset = UNSET
    """Headers to send with each request, as pairs of name and value."""
