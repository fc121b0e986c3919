from __future__ import annotations
from typing import Literal
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class AiProviderOwnKeyOptions(Model):
    """The `AiProviderOptions` whose `key_source` is `byok`."""

    key_source: Literal["byok"] = "byok"
    """Whose key is used: `byok` for your own, `retoolManaged` for the one of Retool. May be left out where only `byok`
    is possible.
    """
    base_url: str
    """URL that the paths of queries are appended to. The server's default is `"https://api.anthropic.com"`."""
    api_key: str
    """API key of the provider. Masked in responses."""
    custom_headers: list[list[str]] | Unset = UNSET
    """Headers to send with each request, as pairs of name and value."""
