from __future__ import annotations
from typing import Literal
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class AiProviderRetoolKeyOptions(Model):
    """The `AiProviderOptions` whose `key_source` is `retoolManaged`."""

    key_source: Literal["retoolManaged"] = "retoolManaged"
    """Whose key is used: `byok` for your own, `retoolManaged` for the one of Retool. May be left out where only `byok`
    is possible.
    """
