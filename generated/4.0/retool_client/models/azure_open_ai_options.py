from __future__ import annotations
from typing import Literal
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class AzureOpenAiOptions(Model):
    """The `ResourceOptions` whose `key_source` is `byok`."""

    base_url: str
    """URL that the paths of queries are appended to."""
    api_key: str
    """API key of the provider. Masked in responses."""
    deployment_names: list[str]
    """Names of the deployments of models."""
    key_source: Literal["byok"] | Unset = UNSET
    """Whose key is used: `byok` for your own, `retoolManaged` for the one of Retool. May be left out where only `byok`
    is possible. The server's default is `"byok"`.
    """
    api_version: str | Unset = UNSET
    """Version of the API, such as `2024-02-01`."""
    custom_headers: list[list[str]] | Unset = UNSET
    """Headers to send with each request, as pairs of name and value."""
