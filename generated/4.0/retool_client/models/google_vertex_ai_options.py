from __future__ import annotations
from typing import Literal
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class GoogleVertexAiOptions(Model):
    """The `ResourceOptions` whose `key_source` is `byok`."""

    project_id: str
    """Number of the GitLab project."""
    location: str
    """Region of Google Cloud, such as `us-central1`."""
    service_account_key: str
    """Key of the Google service account, JSON. Masked in responses."""
    key_source: Literal["byok"] | Unset = UNSET
    """Whose key is used: `byok` for your own, `retoolManaged` for the one of Retool. May be left out where only `byok`
    is possible. The server's default is `"byok"`.
    """
