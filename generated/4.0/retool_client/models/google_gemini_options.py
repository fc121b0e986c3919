from __future__ import annotations
from typing import Literal
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class GoogleGeminiOptions(Model):
    """The `ResourceOptions` whose `key_source` is `byok`."""

    base_url: str
    """URL that the paths of queries are appended to. The server's default is
    `"https://generativelanguage.googleapis.com"`.
    """
    api_key: str
    """API key of the provider. Masked in responses."""
    key_source: Literal["byok"] | Unset = UNSET
    """Whose key is used: `byok` for your own, `retoolManaged` for the one of Retool. May be left out where only `byok`
    is possible. The server's default is `"byok"`.
    """
    web_grounding_enabled: bool | Unset = UNSET
    """Whether answers of the model may use a web search."""
    custom_headers: list[list[str]] | Unset = UNSET
    """Headers to send with each request, as pairs of name and value."""
