from __future__ import annotations
from .._runtime.models import Model, define


@define(kw_only=True, repr=False)
class PaymentWithLast4(Model):
    """The `Payment` with `kind`, `last4`."""

    kind: str
    last4: str
