from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class RedshiftSslSettings(Model):
    """How TLS is used."""

    enabled: bool | Unset = UNSET
    """Whether it is switched on."""
